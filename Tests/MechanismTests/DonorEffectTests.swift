import EventSimulation
import Parameters
import RandomVariates
import Testing

@testable import Mechanism

@Suite("What programmes of donors do")
struct DonorEffectTests {
  private static func day(_ iso: String) throws -> Int {
    try #require(CivilDate(iso: iso)).dayNumber
  }

  private static func spell(
    _ programme: String, _ theme: DonorTheme, _ state: String, _ first: String, _ last: String
  ) throws -> DonorSpell {
    DonorSpell(
      programme: programme, theme: theme, state: state, first: try day(first), last: try day(last))
  }

  private static func effects(capacity: Double, onset: Double, _ r: Double) -> DonorEffects {
    DonorEffects(
      themes: DonorTheme.classified.map { _ in .init(capacity: capacity, onset: onset) },
      diminishing: r)
  }

  @Test(
    "Three overlapping programmes do 1 + 1/2 + 1/4 of what one does; at a share of one, three times as much"
  )
  func diminishing() {
    let half = Self.effects(capacity: 0.2, onset: 0.4, 0.5)
    #expect([0, 1, 2, 3].map(half.weight) == [0, 1, 1.5, 1.75])
    #expect(Self.effects(capacity: 0, onset: 0, 1).weight(of: 3) == 3)
    #expect(Self.effects(capacity: 0, onset: 0, 0).weight(of: 3) == 1)
    // Two of mapping, one of traceability: 1 + 0.2 × 1.5 + 0.2; (1 − 0.4 × 1.5)(1 − 0.4).
    let factors = half.factors([2, 1, 0, 0, 0, 0, 0])
    #expect((factors.capacity - 1.5).magnitude < 1e-12)
    #expect((factors.onset - 0.24).magnitude < 1e-12)
    // 1 − 0.8 × 1.5 would be below nothing.
    #expect(Self.effects(capacity: 0, onset: 0.8, 0.5).factors([2]).onset == 0)
  }

  @Test(
    "What programmes do is constant between their first days and the days after their last ones")
  func schedule() throws {
    let spells = [
      try Self.spell("a", .mapping, "AA", "2026-05-01", "2027-01-10"),
      try Self.spell("b", .mapping, "AA", "2027-01-06", "2027-01-20"),
    ]
    let input = DonorInput(
      effects: Self.effects(capacity: 1, onset: 0, 0.5), spells: [spells, []])
    let schedule = DonorSchedule(input, SimulationCalendar(start: Laboratory.start))
    let perDay = SimulationTime.secondsPerDay
    var changes: [Int64] = []
    var now: Int64 = 0
    while let next = schedule.nextChange(after: now) {
      changes.append(next)
      now = next
    }
    // 6, 11 and 21 January are 5, 10 and 20 days after the start.
    #expect(changes == [5 * perDay, 10 * perDay, 20 * perDay])
    #expect(
      [0, 5 * perDay - 1, 5 * perDay, 10 * perDay, 20 * perDay].map {
        schedule.factors(0, at: $0).capacity
      } == [2, 2, 2.5, 2, 1])
    #expect(schedule.factors(1, at: 0) == DonorFactors())
  }

  @Test("A programme whose end is not known is over at the start or goes on, as the leaf says")
  func undated() throws {
    let table = DonorCalendar.table(try DonorTableTests.table(DonorTableTests.two))
    func spells(_ settings: [String]) throws -> [DonorSpell] {
      var reader = ParameterReader(
        try #require(Laboratory.tree()).applying(set: settings))
      return DonorDating(reading: &reader).spells(of: table)
    }
    let known = try spells([])
    // a in AA, b in AA and BB; c has no states, d no end.
    #expect(known.map { $0.programme + $0.state } == ["aAA", "bAA", "bBB"])
    #expect(known[1].first == (try Self.day("2020-07-01")))
    #expect(known[1].last == (try Self.day("2021-06-30")))
    let all = try spells(["donors.undated_end=goes_on", "donors.moved_by=7 year"])
    #expect(all.map { $0.programme + $0.state } == ["aAA", "bAA", "bBB", "dBB"])
    #expect(all[3].first == (try Self.day("2027-01-01")) && all[3].last == .max)
    #expect(all[1].last == (try Self.day("2028-06-30")))
  }

  @Test(
    "A gap is where need stands and no programme is known to run; a state that needs nothing has none"
  )
  func gaps() throws {
    let table = try DonorTableTests.table(DonorTableTests.two)
    var needs = DonorNeeds()
    var reader = ParameterReader(try #require(Laboratory.tree()))
    // As shipped, only issuing states need training of security forces.
    needs.add("AA", .none, reading: &reader)
    needs.add("BB", .issuing, reading: &reader)
    let gaps = table.gaps(needs, in: 2020...2022)
    // Mapping in AA is not needed, in BB run by b in 2020 and 2021.
    let mapping = gaps.filter { $0.theme == .mapping }
    #expect(mapping == [DonorGap(theme: .mapping, state: "BB", year: 2022, known: .none)])
    let traceability = gaps.filter { $0.theme == .traceability }
    #expect(traceability.map(\.known) == Array(repeating: .undated(["Two"]), count: 3))
    #expect(!gaps.contains { $0.theme == .securityForceTraining && $0.state == "AA" })
    #expect(!gaps.contains { $0.theme == .infrastructure })
  }

  @Test("Overlap goes year by year to the first state in order that needs the theme and has nobody")
  func coordination() throws {
    let spells = [
      try Self.spell("old", .certification, "AA", "2026-01-01", "2029-12-31"),
      try Self.spell("new", .certification, "AA", "2028-07-01", "2030-06-30"),
      try Self.spell("bee", .certification, "BB", "2028-01-01", "2028-12-31"),
    ]
    var needs = DonorNeeds()
    var reader = ParameterReader(try #require(Laboratory.tree()))
    for code in ["AA", "BB", "CC"] { needs.add(code, .issuing, reading: &reader) }
    let plan = DonorCoordination(
      spells, needs: needs, order: ["BB", "AA", "CC"], years: 2027...2031)
    // 2028: BB is served, so CC. 2029: BB comes first. 2030: nobody else is in AA.
    #expect(plan.moves.map(\.year) == [2028, 2029])
    #expect(plan.moves.map(\.to) == ["CC", "BB"])
    #expect(plan.moves.allSatisfy { $0.programme == "new" && $0.from == "AA" })
    #expect(
      plan.spells == [
        spells[0],
        try Self.spell("new", .certification, "CC", "2028-07-01", "2028-12-31"),
        try Self.spell("new", .certification, "BB", "2029-01-01", "2029-12-31"),
        try Self.spell("new", .certification, "AA", "2030-01-01", "2030-06-30"),
        spells[2],
      ])
    let full = DonorCoordination(spells, needs: needs, order: ["AA"], years: 2028...2028)
    #expect(full.moves.map(\.to) == [nil] && full.spells == spells)
  }

  private static let region: [DonorSpell] = [
    ("CD", 2026, 2027), ("CD", 2026, 2028), ("RW", 2028, 2030),
  ]
  .enumerated().map { place, row in
    DonorSpell(
      programme: "p\(place)", theme: .certification, state: row.0,
      first: CivilDate(year: row.1, month: 3, day: 1).dayNumber,
      last: CivilDate(year: row.2, month: 6, day: 30).dayNumber)
  }

  @Test("Programmes of which no effect is set change nothing, bit for bit")
  func neutral() throws {
    let settings = Laboratory.settings(years: 2, warmUp: 1)
    let results = try [nil, DonorCalendar.settled(Self.region)].map { programmes in
      Simulation.run(
        try Laboratory.region("rcm_practice_2020_on", programmes: programmes), settings: settings,
        replication: 1)
    }
    #expect(Self.same(results[0], results[1]))
  }

  private static func same(_ a: ReplicationResult, _ b: ReplicationResult) -> Bool {
    a.fingerprint == b.fingerprint && a.stateFingerprints == b.stateFingerprints
      && a.events == b.events && a.values.map(\.bitPattern) == b.values.map(\.bitPattern)
  }

  @Test(
    "A design over itself changes nothing while programmes run, also on the day on which one ends")
  func adopted() throws {
    let input = try Laboratory.region(
      "rcm_practice_2020_on",
      ["donors.effects.certification.capacity=0.5", "donors.effects.certification.onset=0.2"],
      programmes: .settled(Self.region))
    let settings = Laboratory.settings(years: 2)
    let plain = Simulation.run(input, settings: settings, replication: 1)
    // 1 July 2027 is 181 days after the start.
    for days in [100, 181] {
      let past = PastDesign(
        input, until: SimulationTime(ticks: Int64(days) * SimulationTime.secondsPerDay))
      let adopted = Simulation.run(input, after: past, settings: settings, replication: 1)
      #expect(Self.same(adopted, plain), "\(days)")
    }
    let none = try Laboratory.region("rcm_practice_2020_on", programmes: .settled(Self.region))
    #expect(!Self.same(Simulation.run(none, settings: settings, replication: 1), plain))
    // From when the effects come into force with a design, they act.
    let later = Simulation.run(
      input, after: PastDesign(none, until: SimulationTime(years: 1)), settings: settings,
      replication: 1)
    #expect(!Self.same(later, plain))
  }
}
