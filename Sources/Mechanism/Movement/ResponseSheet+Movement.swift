import EventSimulation

extension ResponseSheet {
  /// Who is barred from certifying, by sex, and who has gone elsewhere.
  mutating func movement(_ model: borrowing MechanismModel) {
    let seconds = Double(model.window.seconds)
    let barred = Double(model.recorder.barredMinerTime)
    let women = Double(model.recorder.barredWomenTime)
    add("women_miners_barred_from_certifying", "people", women / seconds)
    add("women_share_of_miners_barred", "share", ratio(women, barred))
    let record = model.movementRecord
    add("miners_moved_away", "people", record.minerTime / seconds)
    add("women_miners_moved_away", "people", record.womenTime / seconds)
    add(
      "miner_years_moved_away", "person-years",
      record.minerTime / Double(SimulationTime.secondsPerYear))
    var (all, away) = (0.0, 0.0)
    for i in model.subjects.indices where model.subjects[i].kind == .mineSite {
      guard model.isIssuing[Int(model.subjects[i].state)], model.isOpen(i) else { continue }
      all += Double(model.subjects[i].miners)
      away += Double(model.subjects[i].miners) * model.awayShares[i]
    }
    add("miners_moved_away_share_at_end", "share", ratio(away, all))
  }
}
