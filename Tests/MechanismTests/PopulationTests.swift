import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("The population")
struct PopulationTests {
  private func population(_ input: MechanismInput, replication: UInt64 = 0) -> Population {
    Population(
      input, key: RandomKey(masterSeed: 11, replication: replication),
      calendar: SimulationCalendar(start: Laboratory.start))
  }

  /// What a subject is, apart from its places in arrays.
  private struct Properties: Equatable {
    var stratum: UInt8
    var zone: UInt32
    var mineral: Mineral
    var value: Int64
    var miners: Int64
    var grade: Grade
    var status: Status
  }

  private struct Name: Hashable {
    var kind: SubjectKind
    var entity: UInt32
  }

  private func properties(_ population: Population) -> [Name: Properties] {
    var found: [Name: Properties] = [:]
    for subject in population.subjects {
      found[Name(kind: subject.kind, entity: subject.entity)] = Properties(
        stratum: subject.stratum,
        zone: subject.zone < 0 ? 0 : population.zones[Int(subject.zone)].entity,
        mineral: subject.mineral, value: subject.value,
        miners: Int64(subject.miners), grade: subject.grade, status: subject.status)
    }
    return found
  }

  @Test("leaves every other subject as it was when sites of one mineral are added")
  func adding() throws {
    let before = try population(
      Laboratory.region("rcm_second_edition", ["states.CD.mine_sites.coltan=100"]))
    let after = try population(
      Laboratory.region("rcm_second_edition", ["states.CD.mine_sites.coltan=150"]))
    #expect(after.subjects.count == before.subjects.count + 50)
    let old = properties(before)
    let new = properties(after)
    #expect(old.count == before.subjects.count, "names are unique")
    #expect(new.count == after.subjects.count, "names are unique")
    #expect(old.allSatisfy { new[$0.key] == $0.value })
  }

  @Test("leaves every other state as it was when exporters and sites of one state are taken away")
  func removing() throws {
    let before = try population(Laboratory.region("rcm_second_edition"))
    let after = try population(
      Laboratory.region(
        "rcm_second_edition", ["states.BI.mine_sites.gold=0", "states.BI.exporters=0"]))
    let old = properties(before)
    let new = properties(after)
    #expect(new.count < old.count)
    #expect(new.allSatisfy { old[$0.key] == $0.value })
  }

  @Test(
    "starts an exact number in breach where asked to",
    arguments: [(50, 0.1, 0.0, 5, 0), (50, 0.2, 0.3, 10, 15), (7, 0.5, 0.5, 4, 3), (8, 1, 0, 8, 0)])
  func exactNumber(sites: Int, serious: Double, lesser: Double, inSerious: Int, inLesser: Int)
    throws
  {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=\(sites)", "states.XA.copies=3",
      "conduct.mine_site.start.serious_share.stable.gold=\(serious)",
      "conduct.mine_site.start.lesser_share.stable=\(lesser)",
      "conduct.mine_site.start.draw=exact_number",
    ])
    let population = population(input)
    for state in 0..<3 {
      let sites = population.ranges[state * 3].map { population.subjects[$0] }
      let found = sites.count { $0.grade == .serious }
      // Seven sites at a half: 3.5 may be rounded either way.
      #expect(abs(found - inSerious) <= (sites.count == 7 ? 1 : 0), "\(found)")
      #expect(sites.count { $0.grade != .conforming } == inSerious + inLesser)
    }
  }

  @Test("starts with the shares that the region gives")
  func shares() throws {
    let n = 20_000.0
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=\(n)",
      "conduct.mine_site.start.serious_share.stable.gold=0.2",
      "conduct.mine_site.start.lesser_share.stable=0.3",
      "states.XA.status.mine_site.unverified=0.1", "states.XA.status.mine_site.blue=0.4",
      "states.XA.status.mine_site.green=0.25", "states.XA.status.mine_site.yellow=0.15",
      "states.XA.status.mine_site.red=0.1",
    ])
    let sites = population(input).subjects.filter { $0.kind == .mineSite }
    #expect(sites.count == Int(n))
    func check(_ share: Double, _ isIt: (Subject) -> Bool) {
      let found = Double(sites.count(where: isIt)) / n
      #expect(abs(found - share) < 4 * (share * (1 - share) / n).squareRoot())
    }
    check(0.2) { $0.grade == .serious }
    check(0.3) { $0.grade == .lesser }
    check(0.1) { $0.status == .unverified }
    check(0.4) { $0.status == .blue }
    check(0.25) { $0.status == .green }
    check(0.15) { $0.status == .yellow }
    check(0.1) { $0.status == .red }
    // Conduct and status are drawn apart.
    check(0.2 * 0.25) { $0.grade == .serious && $0.status == .green }
  }

  @Test("begins every status as the design says")
  func startsAs() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=500", "states.XA.status.mine_site.unverified=0",
      "states.XA.status.mine_site.blue=0.5", "states.XA.status.mine_site.red=0.5",
      "mine_site.starts_as.blue=yellow", "mine_site.starts_as.red=red",
    ])
    let statuses = Set(
      population(input).subjects.filter { $0.kind == .mineSite }.map(\.status.rawValue))
    #expect(statuses == ["yellow", "red"])
  }

  @Test("gives every exporter its suppliers, each site once")
  func suppliers() throws {
    let population = try population(
      Laboratory.neutral(["states.XA.mine_sites.gold=1000", "states.XA.exporters=4"]))
    var sizes: [Int] = []
    var seen: Set<Int32> = []
    for place in population.ranges[1] {
      let members = population.suppliersOf.members[population.suppliersOf.range(of: place)]
      sizes.append(members.count)
      for member in members {
        #expect(seen.insert(member).inserted)
        #expect(population.subjects[Int(member)].kind == .mineSite)
      }
    }
    #expect(sizes.reduce(0, +) == 1_000)
    // Binomial with mean 250 and standard deviation 13.7.
    #expect(sizes.allSatisfy { abs($0 - 250) < 55 })
  }

  @Test("is another in another replication")
  func replications() throws {
    let input = try Laboratory.neutral([
      "states.XA.mine_sites.gold=200",
      "conduct.mine_site.start.serious_share.stable.gold=0.5",
    ])
    #expect(properties(population(input)) == properties(population(input)))
    #expect(properties(population(input)) != properties(population(input, replication: 1)))
  }

  @Test("refuses numbers that cannot key streams")
  func numbers() {
    #expect(throws: (any Error).self) {
      try Laboratory.neutral(["states.XA.number=3999", "states.XA.copies=200"])
    }
    #expect(throws: Never.self) {
      try Laboratory.neutral(["states.XA.number=3999", "states.XA.copies=97"])
    }
    #expect(throws: (any Error).self, "two activities would share their draws") {
      try Laboratory.neutral(["assurance.state_validation.number=1"])
    }
  }

  @Test("refuses a register for a state that stands for several")
  func registerOfCopies() throws {
    let register = try SiteRegisterTests.read(
      SiteRegisterTests.header + "\n" + SiteRegisterTests.first + "\n")
    #expect(throws: (any Error).self) {
      try Laboratory.region("rcm_second_edition", ["states.CD.copies=2"], register: register)
    }
    #expect(throws: Never.self) {
      try Laboratory.region("rcm_second_edition", ["states.BI.copies=2"], register: register)
    }
  }
}
