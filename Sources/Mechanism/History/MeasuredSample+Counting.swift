import EventSimulation

extension MeasuredSample {
  /// Counts a measure in the record of a finished replication.
  ///
  /// - Parameter states: the codes of the states, in order.
  init(_ measure: PlacedMeasure, in model: borrowing MechanismModel, states: [String]) {
    self.init()
    let kind = Self.kind(of: measure, in: model)
    let strata = measure.strata(of: kind, states: states)
    let recorder = model.recorder.strata
    let activity = measure.activity?.position ?? 0
    func visits(_ grade: Grade, _ stratum: Int) -> Double {
      Double(recorder.visits(activity, reporting: grade, in: stratum))
    }
    func allVisits(_ stratum: Int) -> Double {
      Grade.allCases.reduce(0) { $0 + visits($1, stratum) }
    }
    switch measure.quantity {
    case .seriousBreachesBegun:
      count = strata.reduce(0) { $0 + Double(recorder.begun[$1]) }
      exposure = Self.subjects(strata, in: model) * model.window.years
    case .seriousBreachesDetected:
      count = strata.reduce(0) { $0 + Double(recorder.detected[$1]) }
      exposure = Self.subjects(strata, in: model) * model.window.years
    case .visitsPerSubject:
      count = strata.reduce(0) { $0 + allVisits($1) }
      exposure = Self.subjects(strata, in: model) * model.window.years
    case .seriousFindingsPerSubject:
      count = strata.reduce(0) { $0 + visits(.serious, $1) }
      exposure = Self.subjects(strata, in: model) * model.window.years
    case .visitsPerYear:
      count = strata.reduce(0) { $0 + allVisits($1) }
      exposure = model.window.years
    case .findings:
      count = strata.reduce(0) { $0 + visits(measure.finding ?? .serious, $1) }
      exposure = strata.reduce(0) { $0 + allVisits($1) }
    case .visitsToGold:
      for stratum in strata {
        let made = allVisits(stratum)
        exposure += made
        if Strata.parts(stratum % Strata.perState).group == .gold { count += made }
      }
    case .turnedRed:
      count = strata.reduce(0) { $0 + Double(recorder.turnedRed[$1]) }
      exposure = Self.subjects(strata, in: model)
    case .validationDays: values = Array(model.validationRecord.days)
    case .suspensionDays: values = Array(model.validationRecord.spells)
    case .inGoodStanding:
      for validation in model.validations where validation.hasBeenValidated {
        exposure += 1
        if validation.standing == .good { count += 1 }
      }
    case .goldDeclared:
      for (state, code) in states.enumerated()
      where measure.states.isEmpty || measure.states.contains(code) {
        let place = state * TradeRules.minerals + Mineral.gold.index
        let produced = model.trade.record.producedBy[place]
        exposure += Double(produced)
        count += Double(produced - model.trade.record.undeclaredBy[place])
      }
    case .findingToRed:
      let isMeant = Set(strata)
      for wait in recorder.waitsForRed where isMeant.contains(Int(wait.stratum)) {
        values.append(Double(wait.seconds) / Double(SimulationTime.secondsPerDay))
      }
    }
  }

  /// Whom the activity of a measure looks at; mine sites where none is named.
  private static func kind(
    of measure: PlacedMeasure, in model: borrowing MechanismModel
  ) -> SubjectKind {
    guard let name = measure.activity else { return .mineSite }
    for activity in model.activities where activity.name == name { return activity.subject }
    return .mineSite
  }

  private static func subjects(_ strata: [Int], in model: borrowing MechanismModel) -> Double {
    let isMeant = Set(strata)
    var count = 0.0
    for i in model.subjects.indices where isMeant.contains(Strata.place(of: model.subjects[i])) {
      count += 1
    }
    return count
  }
}

extension PlacedMeasure {
  /// The strata counted, ascending.
  fileprivate func strata(of kind: SubjectKind, states codes: [String]) -> [Int] {
    var strata: [Int] = []
    for (state, code) in codes.enumerated() where states.isEmpty || states.contains(code) {
      guard kind == .mineSite else {
        strata.append(Strata.place(state, kind, 0))
        continue
      }
      for place in 0..<ZoneClass.count * SiteGroup.count {
        let (zoneClass, group) = Strata.parts(place)
        if !zoneClasses.isEmpty, !zoneClasses.contains(zoneClass) { continue }
        if !groups.isEmpty, !groups.contains(group) { continue }
        strata.append(Strata.place(state, kind, place))
      }
    }
    return strata
  }
}
