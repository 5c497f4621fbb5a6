import Parameters
import Testing

@Suite("A library of scenario files")
struct LibraryTests {
  @Test("lists its contents sorted")
  func lists() throws {
    let fixture = Fixture()
    let library = try fixture.library()
    #expect(library.designIDs() == ["longer", "longest"])
    #expect(library.regionIDs() == ["lakes"])
    #expect(library.worldIDs() == ["hard"])
    #expect(library.studyIDs() == ["first", "verification/queue"])
    #expect(
      try library.title(ofDesign: "longest") == LocalizedText(en: "Longest", fr: "Le plus long"))
    #expect(try library.descriptionText(ofDesign: "longest")?.fr == "Deux ans")
    #expect(try library.descriptionText(ofDesign: "longer") == nil)
    #expect(try library.title(ofRegion: "lakes")?.en == "The lakes")
    #expect(try library.title(ofWorld: "hard").en == "Hard times")
    #expect(library.bibliography["MANUAL"]?.title == "A manual")
    #expect(library.issues(region: "lakes").isEmpty)
  }

  @Test("gives a leaf everything its file says")
  func leaf() throws {
    let fixture = Fixture()
    let tree = try fixture.library().tree(region: "lakes")
    let leaf = try #require(tree["mine_site.yellow.correction_period"])
    #expect(leaf.number == 6)
    #expect(leaf.unit?.name == "month")
    #expect(leaf.range == 0...24)
    #expect(leaf.description.fr == "Délai de correction")
    #expect(leaf.evidence == .law)
    #expect(leaf.sources.map(\.title) == ["A regulation"])
    #expect(leaf.sources.first?.at == "art. 3")
    #expect(leaf.checked == "2026-11-24")
    #expect(leaf.kind == .design)
    #expect(leaf.otherwise.first?.number == 3)
    #expect(leaf.otherwise.first?.because == "one text only")
    #expect(leaf.origins.map(\.line) == [8])
    #expect(leaf.origins.first?.column == 14)
    #expect(leaf.origins.first?.lineText == "      value: 6")
    #expect(tree.title(of: "mine_site")?.fr == "Site minier")
    #expect(tree.title(of: "states.XA")?.fr == "État A")
    let uncertain = tree["mine_site.red.shortest_stay"]?.uncertainty?.distribution
    #expect(uncertain == .triangular(low: 6, mode: 12, high: 24))
    let choice = try #require(tree["mine_site.yellow.trade"])
    #expect(choice.number == nil)
    #expect(choice.text == "permitted")
    #expect(choice.oneOf == ["permitted", "barred"])
  }

  @Test("keeps file order, mechanism first, state variants last")
  func order() throws {
    let fixture = Fixture()
    let tree = try fixture.library().tree(region: "lakes")
    #expect(
      tree.leaves.map(\.path) == [
        "conduct.onset", "conduct.start.serious", "conduct.start.lesser", "conduct.start.none",
        "mine_site.yellow.correction_period", "mine_site.yellow.trade",
        "mine_site.red.shortest_stay", "reporting.discount_rate", "states.XA.sites",
        "states.XB.sites", "states.XA.own.conduct.onset",
        "states.XA.own.mine_site.yellow.correction_period",
      ])
    #expect(tree.children(of: "states") == ["XA", "XB"])
    #expect(tree.children(of: "mine_site") == ["yellow", "red"])
    #expect(tree.children(of: "") == ["conduct", "mine_site", "reporting", "states"])
  }

  @Test("converts an overlay's unit to the leaf's: one year over six months is twelve")
  func conversion() throws {
    let fixture = Fixture()
    let tree = try fixture.library().tree(region: "lakes", design: "longer")
    let leaf = try #require(tree["mine_site.yellow.correction_period"])
    #expect(leaf.number == 12)
    #expect(leaf.text == "12")
    #expect(leaf.unit?.name == "month")
    #expect(leaf.because == "provision 2")
    #expect(leaf.evidence == .assumed)
    #expect(leaf.sources.isEmpty)
  }

  @Test("lays overlays over overlays and records each origin")
  func chain() throws {
    let fixture = Fixture()
    let library = try fixture.library()
    let tree = try library.tree(
      region: "lakes", world: "hard", design: "longest", set: ["conduct.start.lesser=30 %"])
    let leaf = try #require(tree["mine_site.yellow.correction_period"])
    #expect(leaf.number == 24)
    #expect(leaf.evidence == .assumed)
    #expect(
      leaf.origins.map { $0.file.split(separator: "/").suffix(2).joined(separator: "/") } == [
        "mechanism/mine_site.yaml", "designs/longer.yaml", "designs/longest.yaml",
      ])
    #expect(tree["states.XB.own.mine_site.yellow.trade"]?.text == "barred")
    #expect(tree["states.XB.own.mine_site.yellow.trade"]?.kind == .design)
    #expect(tree["conduct.onset"]?.number == 0.75)
    #expect(tree["conduct.onset"]?.uncertainty == nil)
    #expect(tree["conduct.start.lesser"]?.number == 0.3)
    #expect(tree["conduct.start.lesser"]?.origins.last?.file == "--set")
    #expect(tree["conduct.start.lesser"]?.origins.last?.column == 22)
    let chain = try library.overlayChain("longest")
    #expect(chain.map(\.id) == ["longer", "longest"])
    #expect(chain.last?.changes.last == "states.XB.own.mine_site.yellow.trade")
  }

  @Test("takes a region, world or design from a path too")
  func paths() throws {
    let fixture = Fixture()
    let root = fixture.root
    let tree = try fixture.library().tree(
      region: root + "/regions/lakes.yaml", world: root + "/worlds/hard.yaml",
      design: root + "/designs/longest.yaml")
    #expect(tree["mine_site.yellow.correction_period"]?.number == 24)
    #expect(tree["conduct.onset"]?.number == 0.75)
  }

  @Test("applies the changes inside a study file, of any kind")
  func studyChanges() throws {
    let fixture = Fixture()
    let library = try fixture.library()
    let study = try YAMLDocument.load(
      bytes: Array(
        "changes:\n  conduct.onset: 1\n  reporting.discount_rate: 0.05\n".utf8), file: "s.yaml")
    let entry = try #require(study.root.entry("changes"))
    let overlay = try Overlay(changes: entry, id: "s")
    let tree = try library.tree(region: "lakes", design: "longer", extraOverlays: [overlay])
    #expect(tree["conduct.onset"]?.number == 1)
    #expect(tree["reporting.discount_rate"]?.number == 0.05)
    #expect(tree["mine_site.yellow.correction_period"]?.number == 12)
  }

  @Test("reads overlay files that lie beside studies, over each other and over a region")
  func studyOverlays() throws {
    let fixture = Fixture(texts: [
      "studies/neutral.yaml":
        "format: 1\ntitle: {en: N, fr: N}\nover: lakes\nchanges:\n  conduct.onset: 1\n",
      "studies/barred.yaml":
        "format: 1\ntitle: {en: B, fr: B}\nover: neutral\n"
        + "changes:\n  mine_site.yellow.trade: barred\n",
    ])
    let library = try fixture.library()
    let file = try library.file(of: .study, "barred")
    let overlays = try library.overlays(file: file, grounds: library.regionIDs())
    #expect(overlays.map(\.id) == ["neutral", "barred"])
    let tree = try library.tree(region: "lakes", extraOverlays: overlays)
    #expect(tree["conduct.onset"]?.number == 1)
    #expect(tree["mine_site.yellow.trade"]?.text == "barred")
  }

  @Test("lets an overlay give, scale and remove an uncertainty")
  func uncertainty() throws {
    let fixture = Fixture(texts: [
      "designs/longer.yaml": """
      format: 1
      title: {en: L, fr: L}
      over: mechanism
      changes:
        mine_site.yellow.correction_period:
          value: 0.5
          unit: year
          uncertainty: {distribution: uniform, low: 0.25, high: 1}
        mine_site.red.shortest_stay: {value: 12, unit: month, uncertainty: none}
      """
    ])
    let tree = try fixture.library().tree(region: "lakes", design: "longer")
    let leaf = try #require(tree["mine_site.yellow.correction_period"])
    // A quarter of a year is 3 months.
    #expect(leaf.uncertainty?.distribution == .uniform(low: 3, high: 12))
    #expect(leaf.number == 6)
    #expect(tree["mine_site.red.shortest_stay"]?.uncertainty == nil)
    #expect(tree["mine_site.red.shortest_stay"]?.number == 12)
  }

  @Test("changes a state variant that the region already has, and makes new ones")
  func variants() throws {
    let fixture = Fixture(texts: [
      "designs/longer.yaml": """
      format: 1
      title: {en: L, fr: L}
      over: mechanism
      changes:
        states.XB.own.mine_site.yellow.correction_period: 6
        states.XA.own.mine_site.yellow.correction_period: {value: 2, unit: month}
        mine_site.yellow.correction_period: 9
      """
    ])
    let tree = try fixture.library().tree(region: "lakes", design: "longer")
    #expect(tree["mine_site.yellow.correction_period"]?.number == 9)
    #expect(tree["states.XA.own.mine_site.yellow.correction_period"]?.number == 2)
    // Base values change first, so a state can be held at the value the base leaves.
    #expect(tree["states.XB.own.mine_site.yellow.correction_period"]?.number == 6)
    var reader = ParameterReader(tree)
    reader.inState("XB")
    #expect(reader.period("mine_site.yellow.correction_period").months == 6)
  }

  @Test("lets --set repeat the present value and touch every kind")
  func settings() throws {
    let fixture = Fixture()
    let tree = try fixture.library().tree(
      region: "lakes",
      set: [
        "mine_site.yellow.correction_period=6 month", "mine_site.yellow.trade=barred",
        "states.XA.own.conduct.onset=0.1 per month",
      ])
    #expect(tree["mine_site.yellow.correction_period"]?.number == 6)
    #expect(tree["mine_site.yellow.trade"]?.text == "barred")
    // 0.1 per month is 1.2 per year.
    #expect(abs((tree["states.XA.own.conduct.onset"]?.number ?? 0) - 1.2) < 1e-15)
  }

  @Test("reports the faults of several files at once, sorted")
  func allAtOnce() {
    let fixture = Fixture(texts: [
      "mechanism/conduct.yaml": Fixture.conduct.replacing("0.25\n", with: "0,25\n"),
      "designs/longer.yaml": Fixture.longer.replacing("value: 1,", with: "value: 100,"),
      "worlds/hard.yaml": Fixture.hard.replacing("conduct.onset", with: "conduct.onsett"),
    ])
    let issues = fixture.issues(world: "hard", design: "longer", set: ["nothing"])
    #expect(issues.map(\.code) == ["E405", "E207", "E202", "E102"])
    #expect(issues.compactMap { $0.location?.line } == [1, 5, 6, 5])
  }
}

extension String {
  /// The text with the first occurrence of a part exchanged.
  func replacing(_ part: String, with other: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }

  private func firstRange(of part: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(part) {
        return start..<(index(start, offsetBy: part.count, limitedBy: endIndex) ?? endIndex)
      }
      start = index(after: start)
    }
    return nil
  }
}
