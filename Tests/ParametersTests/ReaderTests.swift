import Parameters
import Testing

@Suite("Reading a tree by path")
struct ReaderTests {
  private enum Trade: String, CaseIterable { case barred, permitted }

  private func tree() throws -> ParameterTree {
    let fixture = Fixture()
    return try fixture.library().tree(region: "lakes")
  }

  @Test("gives canonical units")
  func canonical() throws {
    var reader = ParameterReader(try tree())
    // Half of 31,557,600 s is 15,778,800 s.
    #expect(
      reader.period("mine_site.yellow.correction_period")
        == Period(seconds: 15_778_800, months: 6))
    #expect(reader.rate("conduct.onset") == 0.25)
    #expect(reader.share("conduct.start.serious") == 0.2)
    #expect(reader.choice("mine_site.yellow.trade", as: Trade.self) == .permitted)
    #expect(reader.word("mine_site.yellow.trade") == "permitted")
    #expect(reader.count("states.XA.sites", .sites) == 100)
    #expect(reader.wholeCount("states.XB.sites", .sites) == 50)
    reader.expect(shareSum: [
      "conduct.start.serious", "conduct.start.lesser", "conduct.start.none",
    ])
    #expect(reader.isSound)
  }

  @Test("prefers the variant of the state that is read")
  func states() throws {
    var reader = ParameterReader(try tree())
    #expect(reader.rate("conduct.onset") == 0.25)
    reader.inState("XA")
    #expect(reader.rate("conduct.onset") == 0.5)
    #expect(reader.period("mine_site.yellow.correction_period").months == 3)
    reader.inState("XB")
    #expect(reader.rate("conduct.onset") == 0.25)
    reader.inState(nil)
    #expect(reader.rate("conduct.onset") == 0.25)
    reader.inState("XC")
    #expect(reader.issues.map(\.code) == ["E111"])
    #expect(
      reader.issues.map(\.kind) == [.unknownState(found: "XC", suggestions: ["XA", "XB"])])
  }

  @Test("reports what nobody read; a variant read counts for its base")
  func unread() throws {
    var reader = ParameterReader(try tree())
    reader.inState("XA")
    _ = reader.rate("conduct.onset")
    _ = reader.period("mine_site.yellow.correction_period")
    reader.inState(nil)
    _ = reader.word("mine_site.yellow.trade")
    _ = reader.period("mine_site.red.shortest_stay")
    _ = reader.rate("reporting.discount_rate")
    _ = reader.share("conduct.start.serious")
    _ = reader.share("conduct.start.none")
    _ = reader.count("states.XA.sites", .sites)
    let unread = reader.unread()
    #expect(unread.map(\.path) == ["conduct.start.lesser", "states.XB.sites"])
    #expect(unread.map(\.kind) == [.unusedParameter, .unusedParameter])
    #expect(unread.first?.location?.line == 21)
    #expect(unread.first?.location?.column == 14)
  }

  @Test("goes on with neutral values after faults, and keeps all of them")
  func placeholders() throws {
    var reader = ParameterReader(try tree())
    #expect(reader.share("conduct.onset") == 0)
    #expect(reader.period("conduct.onset") == .zero)
    #expect(reader.rate("conduct.onsett") == 0)
    #expect(reader.word("conduct.onset").isEmpty)
    #expect(reader.number("mine_site.yellow.trade", in: .share) == 0)
    reader.expect(shareSum: ["conduct.start.serious", "conduct.start.lesser"])
    enum Other: String, CaseIterable { case sold, barre }
    #expect(reader.choice("mine_site.yellow.trade", as: Other.self) == .sold)
    #expect(
      reader.issues.map(\.code) == ["E209", "E209", "E110", "E211", "E209", "E215", "E211"])
    #expect(
      reader.issues[2].kind
        == .missingParameter(path: "conduct.onsett", suggestions: ["conduct.onset"]))
    #expect(reader.issues[5].kind == .sharesDoNotSum(sum: 0.5))
    #expect(reader.issues[5].location?.line == 15)
  }

  @Test("reads in any order and more than once")
  func order() throws {
    var reader = ParameterReader(try tree())
    let first = reader.rate("reporting.discount_rate")
    _ = reader.rate("conduct.onset")
    #expect(reader.rate("reporting.discount_rate") == first)
    #expect(reader.keys(of: "states") == ["XA", "XB"])
    #expect(reader.has("states.XA.sites"))
    #expect(!reader.has("states.XA"))
  }

  @Test("sees numbers that were replaced, and leaves the first tree as it was")
  func replacing() throws {
    let tree = try tree()
    let index = try #require(tree.index(of: "conduct.start.serious"))
    let other = tree.replacing(values: [(index, 7)])
    var reader = ParameterReader(other)
    // 7 % is the double nearest to 0.07.
    #expect(reader.share("conduct.start.serious") == 0.07)
    #expect(other["conduct.start.serious"]?.number == 7)
    #expect(tree["conduct.start.serious"]?.number == 20)
    #expect(
      tree.uncertainIndices.map { tree.leaf(at: $0).path } == [
        "conduct.onset", "conduct.start.serious", "mine_site.red.shortest_stay",
      ])
  }
}

@Suite("Units")
struct UnitTests {
  @Test(
    "convert by hand arithmetic",
    arguments: [
      ("year", 1.0, "month", 12.0), ("day", 365.25, "year", 1), ("week", 2, "day", 14),
      ("hour", 36, "day", 1.5), ("per month", 0.5, "per year", 6),
      ("per day", 1, "per year", 365.25),
      ("per week", 28, "per year", 1_461), ("%", 7, "share", 0.07), ("share", 0.25, "%", 25),
      ("million USD", 2, "thousand USD", 2_000), ("USD per g", 60, "USD per kg", 60_000),
      ("USD per tonne", 20_000, "USD per kg", 20), ("tonne per year", 3, "kg per year", 3_000),
    ])
  func convert(from: String, number: Double, to: String, expected: Double) throws {
    let source = try #require(Unit.named(from))
    let target = try #require(Unit.named(to))
    #expect(source.convert(number, to: target) == expected)
  }

  @Test("have one canonical unit per dimension")
  func canonical() {
    for dimension in Dimension.allCases {
      #expect(!Unit.canonicalName(of: dimension).isEmpty, "\(dimension)")
    }
  }

  @Test("make periods whose months are exact only for whole months")
  func periods() throws {
    let month = try #require(Unit.named("month"))
    let year = try #require(Unit.named("year"))
    let day = try #require(Unit.named("day"))
    #expect(Period(6, unit: month) == Period(seconds: 15_778_800, months: 6))
    #expect(Period(1.5, unit: year) == Period(seconds: 47_336_400, months: 18))
    #expect(Period(0.5, unit: month) == Period(seconds: 1_314_900, months: nil))
    #expect(Period(30, unit: day) == Period(seconds: 2_592_000, months: nil))
    #expect(Period(1e300, unit: year) == nil)
    #expect(Period(1, unit: try #require(Unit.named("share"))) == nil)
  }
}

@Suite("Suggestions")
struct SuggestionTests {
  @Test(
    "are the nearest names",
    arguments: [
      ("correction_perid", ["correction_period"]), ("gren", ["green"]), ("rde", ["red"]),
      ("correction_period", []), ("zzz", []),
    ])
  func nearest(found: String, expected: [String]) {
    let names = ["green", "red", "yellow", "correction_period"]
    #expect(NearestNames.suggestions(for: found, among: names) == expected)
  }

  @Test("find a path by its last name")
  func lastName() {
    let names = ["mine_site.yellow.correction_period", "mine_site.red.shortest_stay"]
    #expect(
      NearestNames.suggestions(for: "shortest_stay", among: names)
        == ["mine_site.red.shortest_stay"])
  }
}
