import EventSimulation
import Parameters
import Testing

@testable import Studies

@Suite("Study files")
struct StudyFileTests {
  private func read(_ text: String) throws -> StudyFile {
    try StudyFile.read(YAMLDocument.load(bytes: Array(text.utf8), file: "studies/sample.yaml"))
  }

  private func issues(_ text: String) -> [ParameterIssue] {
    do {
      _ = try read(text)
      return []
    } catch let error as ParameterIssues {
      return error.issues
    } catch {
      Issue.record("unexpected \(error)")
      return []
    }
  }

  private static let head = """
    format: 1
    kind: study
    title: {en: A sample, fr: Un exemple}
    region: one_state

    """
  private static let run = """
    run: {replications: 40, seed: 7, horizon: 20 year, warm_up: {value: 6, unit: month}, start: 2027-01-01}

    """

  @Test("A study of named designs is read whole")
  func named() throws {
    let study = try read(
      Self.head + "world: optimistic\ndesigns: [first, second]\nbaseline: second\n" + Self.run)
    #expect(study.id == "sample")
    #expect(study.file == "studies/sample.yaml")
    #expect(study.title == LocalizedText(en: "A sample", fr: "Un exemple"))
    #expect(study.region == "one_state")
    #expect(study.world == "optimistic")
    #expect(study.designs.ids == ["first", "second"])
    #expect(study.baseline == "second")
    #expect(study.run.replications == 40)
    #expect(study.run.seed == 7)
    // 20 × 31,557,600 s and 6 × 2,629,800 s.
    #expect(study.run.horizon.ticks == 631_152_000)
    #expect(study.run.warmUp.ticks == 15_778_800)
    #expect(study.run.start == CivilDate(year: 2027, month: 1, day: 1))
    #expect(!study.isVerification)
  }

  @Test("A study may write one design inline, and what must come out")
  func inline() throws {
    let study = try read(
      Self.head + Self.run
        + """
        over: neutral
        changes: {conduct.mine_site.escalation: 0}
        expect:
          - {response: share_in_breach_at_end, value: 0.252848, formula: a/(a+b), source: Cox 1962}
          - {response: cost, value: 3}
        """)
    guard case .inline(let designs) = study.designs else {
      Issue.record("not inline")
      return
    }
    #expect(designs.map(\.id) == ["sample"])
    #expect(designs.map(\.over) == ["neutral"])
    #expect(designs[0].changes?.value.entries?.map(\.key) == ["conduct.mine_site.escalation"])
    #expect(study.isVerification)
    #expect(study.expectations.map(\.response) == ["share_in_breach_at_end", "cost"])
    #expect(study.expectations.map(\.value) == [0.252848, 3])
    #expect(study.expectations[0].formula == "a/(a+b)")
    #expect(study.expectations[0].source == "Cox 1962")
    #expect(study.expectations[0].location?.line == 9)
  }

  @Test("Variants share what they lie over, and claim histories in common")
  func variants() throws {
    let study = try read(
      Self.head + Self.run
        + """
        over: rcm_second_edition
        variants:
          a: {}
          b: {over: other, changes: {states.CD.number: 180}}
        same_histories: {between: [a, b], except: [CD]}
        """)
    guard case .inline(let designs) = study.designs else {
      Issue.record("not inline")
      return
    }
    #expect(designs.map(\.id) == ["a", "b"])
    #expect(designs.map(\.over) == ["rcm_second_edition", "other"])
    #expect(study.sameHistories?.between == ["a", "b"])
    #expect(study.sameHistories?.except == ["CD"])
  }

  @Test("All faults are reported at once, each at its place")
  func faults() {
    let found = issues(
      """
      format: 1
      kind: study
      title: {en: A sample}
      regoin: one_state
      designs: [first, first]
      baseline: third
      run: {replications: 0, seed: 7, horizon: 20, start: soon}
      """)
    let codes = found.map { "\($0.location?.line ?? 0) \($0.code)" }
    // Line by line: missing `fr`; misspelt `region`; a design twice; a baseline
    // that is no design; no replication, a horizon without unit, no date.
    #expect(codes.contains("3 E103"))
    #expect(codes.contains("4 E101"))
    #expect(codes.contains("5 E104"))
    #expect(codes.contains("6 E211"))
    #expect(codes.contains("7 E207"))
    #expect(codes.contains("7 E210"))
    #expect(codes.contains("7 E216"))
    #expect(found.contains { $0.kind == .unknownKey(found: "regoin", suggestions: ["region"]) })
  }

  private static let refusals: [(String, String)] = [
    ("designs: []\n" + run, "E113"),
    ("variants: {}\n" + run, "E113"),
    (run, "E103"),
    ("designs: [a]\n", "E103"),
    ("designs: [a]\nchanges: {a: 1}\n" + run, "E101"),
    ("designs: [a]\nrun: {replications: 1, seed: 1, horizon: 0 year, start: 2027-01-01}\n", "E207"),
    (
      "designs: [a]\nrun: {replications: 1, seed: 1, horizon: 2 year, warm_up: 2 year, start: 2027-01-01}\n",
      "E207"
    ),
    ("designs: [a]\n" + run + "expect: [{response: cost}]\n", "E103"),
    ("designs: [a]\n" + run + "expect: [{response: cost, design: b, value: 1}]\n", "E211"),
    ("designs: [a, b]\n" + run + "same_histories: {between: [a]}\n", "E108"),
    ("designs: [a, b]\n" + run + "same_histories: {between: [a, c]}\n", "E211"),
  ]

  @Test("A study that cannot be run is refused", arguments: refusals)
  func refused(rest: String, code: String) {
    let found = issues(Self.head + rest)
    #expect(found.contains { $0.code == code }, "\(found.map(\.code))")
    #expect(found.allSatisfy { $0.location != nil })
  }
}
