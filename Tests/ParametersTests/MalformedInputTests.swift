import Glibc
import Testing

@testable import Parameters

@Suite("Malformed input")
struct MalformedInputTests {
  @Test("has a located issue for every faulty value", arguments: MalformedInput.values)
  func values(_ input: MalformedInput) { check(input) }

  @Test("has a located issue for every faulty shape", arguments: MalformedInput.shapes)
  func shapes(_ input: MalformedInput) { check(input) }

  @Test("has a located issue for every faulty overlay", arguments: MalformedInput.overlays)
  func overlays(_ input: MalformedInput) { check(input) }

  @Test("has a located issue for every faulty text", arguments: MalformedInput.texts)
  func texts(_ input: MalformedInput) { check(input) }

  private func check(_ input: MalformedInput) {
    let fixture = Fixture([input.file: input.bytes])
    let file = fixture.root + "/" + input.file
    let isWorld = input.file.hasPrefix("worlds")
    let issues = fixture.issues(
      world: isWorld ? "hard" : nil,
      design: input.file.hasPrefix("designs") ? "longest" : nil)
    let found = issues.first { $0.location?.file == file }
    #expect(found.map { $0.kind.withoutFile } == input.kind)
    #expect(found?.location?.line == input.line)
    #expect(found?.location?.column == input.column)
    if let length = input.length { #expect(found?.location?.length == length) }
    if !input.mayHaveMore {
      #expect(issues.filter { $0.location?.file == file }.count == 1, "\(issues)")
    }
  }

  @Test("has a located issue for every faulty --set", arguments: settings)
  func set(_ setting: (option: String, kind: ParameterIssue.Kind, column: Int, length: Int)) {
    let issues = Fixture().issues(set: [setting.option])
    #expect(issues.map(\.kind) == [setting.kind])
    #expect(issues.first?.location?.file == "--set")
    #expect(issues.first?.location?.line == 1)
    #expect(issues.first?.location?.column == setting.column)
    #expect(issues.first?.location?.length == setting.length)
    #expect(issues.first?.location?.lineText == setting.option)
  }

  private static let settings: [(String, ParameterIssue.Kind, Int, Int)] = [
    ("conduct.onset", .settingWithoutEquals(found: "conduct.onset"), 1, 13),
    ("", .settingWithoutEquals(found: ""), 1, 0),
    (
      "conduct.onsett=1", .unknownPath(found: "conduct.onsett", suggestions: ["conduct.onset"]), 1,
      14
    ),
    ("=1", .unknownPath(found: "", suggestions: []), 1, 0),
    ("conduct.onset=", .missingValue, 15, 0),
    ("conduct.onset=1,5", .decimalComma(found: "1,5", suggestion: "1.5"), 15, 3),
    (
      "conduct.onset=1 year", .wrongUnit(found: "year", expected: Unit.names(of: .rate)), 15, 6
    ),
    (
      "conduct.onset=1 per month",
      .outOfRange(value: 12, low: 0, high: 10, unit: "per year"), 15, 11
    ),
    (
      "mine_site.yellow.trade=maybe",
      .unknownChoice(found: "maybe", allowed: ["permitted", "barred"], suggestion: nil), 24, 5
    ),
    (
      "states.XQ.own.conduct.onset=1", .unknownState(found: "XQ", suggestions: ["XA", "XB"]), 1, 27
    ),
    (
      "states.XA.own.reporting.discount_rate=1",
      .notVariableByState(path: "reporting.discount_rate"), 1, 37
    ),
  ]

  @Test("suggests names of regions, worlds and designs")
  func names() {
    let fixture = Fixture()
    #expect(
      fixture.issues(region: "lake").map(\.kind) == [
        .unknownName(noun: .region, found: "lake", suggestions: ["lakes"])
      ])
    #expect(
      fixture.issues(world: "hrad", design: "longet").map(\.kind) == [
        .unknownName(noun: .world, found: "hrad", suggestions: ["hard"]),
        .unknownName(noun: .design, found: "longet", suggestions: ["longer", "longest"]),
      ])
    let missing = fixture.issues(design: fixture.root + "/designs/longre.yaml")
    #expect(
      missing.map(\.kind) == [
        .fileNotFound(
          name: fixture.root + "/designs/longre.yaml",
          suggestions: [
            fixture.root + "/designs/longer.yaml", fixture.root + "/designs/longest.yaml",
          ])
      ])
  }

  @Test("refuses a world over another region")
  func otherRegion() {
    let fixture = Fixture(texts: ["regions/plains.yaml": Fixture.lakes])
    let issues = fixture.issues(region: "plains", world: "hard")
    #expect(issues.map(\.kind) == [.worldOfAnotherRegion(found: "lakes", expected: "plains")])
    #expect(issues.first?.location?.line == 3)
    #expect(issues.first?.location?.column == 7)
  }

  @Test("a file of 100 MB is refused before it is read")
  func large() throws {
    let fixture = Fixture()
    let path = fixture.root + "/regions/lakes.yaml"
    #expect(unsafe truncate(path, 100_000_000) == 0)
    let issues = fixture.issues()
    #expect(
      issues.map(\.kind) == [
        .fileTooLarge(bytes: 100_000_000, limit: 8_388_608)
      ])
    #expect(issues.first?.location?.line == 1)
  }

  @Test("a folder, a device and a pipe are no files")
  func notFiles() throws {
    let fixture = Fixture()
    let pipe = fixture.root + "/pipe.yaml"
    unsafe mkfifo(pipe, 0o600)
    defer { unsafe unlink(pipe) }
    for path in [fixture.root + "/", "/dev/zero", pipe] {
      #expect(fixture.issues(region: path).map(\.kind) == [.notAFile(name: path)])
    }
  }

  @Test("no library where there is no folder")
  func noLibrary() {
    #expect(throws: ParameterIssues.self) {
      try ParameterLibrary(root: "/nonexistent-folder")
    }
  }

  @Test("an unreadable mechanism file does not make every path unknown")
  func noCascade() {
    let fixture = Fixture(texts: ["mechanism/mine_site.yaml": "a: [\n"])
    let issues = fixture.issues(design: "longest", set: ["mine_site.yellow.trade=barred"])
    #expect(issues.map(\.code) == ["E317"])
  }

  @Test("ten thousand faults are cut, and quickly")
  func cut() {
    let lines = (0..<10_000).map { "  mine_site.yellow.corection_perio\($0): 1\n" }.joined()
    let fixture = Fixture(texts: [
      "designs/longer.yaml":
        "format: 1\ntitle: {en: a, fr: b}\nover: mechanism\nchanges:\n" + lines
    ])
    let issues = fixture.issues(design: "longer")
    #expect(issues.count == IssueLog.limit + 1)
    #expect(issues.contains { $0.kind == .tooManyIssues(limit: IssueLog.limit) })
  }

  @Test("more nodes than allowed are refused")
  func nodes() {
    let many = Array("a: [".utf8) + Array(String(repeating: "1,", count: 500_001).utf8) + [0x5D]
    let fixture = Fixture(["designs/longer.yaml": many])
    #expect(
      fixture.issues(design: "longer").map(\.kind) == [.tooManyNodes(limit: 500_000)])
  }

  @Test("any single byte changed or any cut of a good file never crashes")
  func mutations() {
    let good = Array(Fixture.mineSite.utf8)
    var state: UInt64 = 20_261_124
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for round in 0..<600 {
      var bytes = good
      if round % 3 == 0 {
        bytes.removeLast(next(good.count))
      } else {
        for _ in 0...next(3) { bytes[next(good.count)] = UInt8(next(256)) }
      }
      var log = IssueLog()
      if let root = YAMLDocument.compose(bytes: bytes, file: "m.yaml", log: &log),
        let file = ParameterFile(root, file: "m.yaml", log: &log)
      {
        var tree = ParameterTree()
        let deferred = file.add(to: &tree, bibliography: .unreadable, log: &log)
        tree.add(deferred, bibliography: .unreadable, log: &log)
      }
      #expect(log.issues.allSatisfy { ($0.location?.line ?? 1) >= 1 })
    }
  }
}

extension ParameterIssue.Kind {
  /// The kind with the folder of the fixture left out.
  var withoutFile: ParameterIssue.Kind {
    if case .definedTwice(let path, _, let line) = self {
      return .definedTwice(path: path, firstFile: "", firstLine: line)
    }
    return self
  }
}
