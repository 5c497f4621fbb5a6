import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("What stays of a subject when a design comes into force")
struct AdoptedSubjectTests {
  private func first(_ design: MechanismInput, _ next: MechanismInput?, at years: Double)
    -> [Subject]
  {
    let settings = Laboratory.settings(years: 3)
    var run = Replication(design, settings, replication: 0)
    run.start()
    run.happen(before: SimulationTime(years: years))
    if let next { run.adopt(next) }
    return run.model.subjects.values
  }

  @Test("Its keyed thresholds: the hazard used up before counts after, at the new rate")
  func thresholds() throws {
    // 200 sites in conforming conduct with a constant hazard and no assurance: if the threshold would be reached at τ
    // under the rate r, then under r until t and r/3 after it is reached at t + 3 (τ − t).
    func design(_ rate: String) throws -> MechanismInput {
      try Laboratory.neutral([
        "states.XA.mine_sites.gold=200", "conduct.mine_site.lesser_onset.stable=\(rate) per year",
        "conduct.mine_site.lesser_onset.other=\(rate) per year",
        "conduct.mine_site.lesser_onset.conflict_affected=\(rate) per year",
      ])
    }
    let horizon = Laboratory.settings(years: 40)
    func onsets(_ next: MechanismInput?) throws -> [Int64] {
      var run = Replication(try design("0.6"), horizon, replication: 0)
      run.start()
      run.happen(before: SimulationTime(years: 1))
      if let next { run.adopt(next) }
      run.happen(until: horizon.horizon)
      return run.model.subjects.values.filter { $0.kind == .mineSite }.map {
        $0.grade == .lesser ? $0.gradeSince : .max
      }
    }
    let before = try onsets(nil)
    let after = try onsets(design("0.2"))
    let change = SimulationTime(years: 1).ticks
    var compared = 0
    for (old, new) in zip(before, after) where new != .max {
      let expected = old < change ? old : change + 3 * (old - change)
      // Each time is rounded to the second.
      #expect(abs(new - expected) <= 2)
      compared += old < change ? 0 : 1
    }
    #expect(compared > 60)
  }

  @Test("The age of its status, which then counts under the new rule, at most until now")
  func age() throws {
    func design(_ validity: String) throws -> MechanismInput {
      try Laboratory.neutral([
        "states.XA.mine_sites.gold=60", "states.XA.status.mine_site.green=1",
        "states.XA.status.mine_site.unverified=0", "mine_site.green.validity=\(validity)",
        "mine_site.green.lapses_to=unverified",
      ])
    }
    let change = SimulationTime(years: 0.5).ticks
    let old = first(try design("360 day"), nil, at: 0.5)
    let longer = first(try design("360 day"), try design("400 day"), at: 0.5)
    let shorter = first(try design("360 day"), try design("100 day"), at: 0.5)
    let day = SimulationTime.secondsPerDay
    var green = 0
    for i in old.indices where old[i].kind == .mineSite && old[i].status == .green {
      green += 1
      #expect(longer[i].statusEnds == old[i].statusEnds + 40 * day)
      #expect(shorter[i].statusEnds == max(change, old[i].statusEnds - 260 * day))
    }
    #expect(green > 10)
  }

  @Test("No status that the new design does not know")
  func mapped() throws {
    let subjects = first(
      try Laboratory.region("rcm_practice_2020_on"),
      try Laboratory.region("no_regional_mechanism"), at: 1.5)
    for subject in subjects where subject.kind != .memberState {
      #expect(subject.status == .unverified)
      #expect(subject.statusEnds == .max)
      #expect(subject.coveredUntil <= SimulationTime(years: 1.5).ticks)
    }
  }
}
