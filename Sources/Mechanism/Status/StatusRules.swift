import EventSimulation

/// A length of time that a rule sets: whole calendar months where it is written so, seconds otherwise.
struct RulePeriod: Equatable, Sendable {
  var seconds: Int64
  /// Whole months, or -1.
  var months: Int32

  /// The moment this period ends when it begins at `time`: the end of the day for calendar months.
  func end(after time: SimulationTime, in calendar: SimulationCalendar) -> SimulationTime {
    months >= 0
      ? calendar.deadline(months: Int(months), after: time)
      : time.advanced(by: seconds)
  }
}

/// What one status allows and how it ends.
struct StatusRule: Equatable, Sendable {
  /// Parameter `mine_site.green.certify`, and likewise for other kinds and statuses.
  var mayCertify: Bool
  /// Parameter `mine_site.green.trade`.
  var mayTrade: Bool
  /// Validity, correction period or longest stay; for red, the shortest stay.
  var period: RulePeriod
  /// Parameter `mine_site.green.lapses_to`; nil where the status does not end by itself.
  var lapsesTo: Status?
}

/// All that a design says about the statuses of one kind of subject in one state.
///
/// Kept flat, without arrays, so that the event path copies plain bytes.
struct StatusPolicy: Equatable, Sendable {
  var unverified: StatusRule
  var blue: StatusRule
  var green: StatusRule
  var yellow: StatusRule
  var red: StatusRule
  /// Parameter `mine_site.found.conforming`.
  var foundConforming: Status
  /// Parameter `mine_site.found.lesser_breach`.
  var foundLesserBreach: Status
  /// Parameter `mine_site.found.serious_breach`.
  var foundSeriousBreach: Status
  /// Parameter `mine_site.validity_counted_from`.
  var countedFrom: CountedFrom

  func rule(_ status: Status) -> StatusRule {
    switch status {
    case .unverified: unverified
    case .blue: blue
    case .green: green
    case .yellow: yellow
    case .red: red
    }
  }

  func statusFor(_ finding: Grade) -> Status {
    switch finding {
    case .conforming: foundConforming
    case .lesser: foundLesserBreach
    case .serious: foundSeriousBreach
    }
  }
}

/// What a decided finding does to a status.
enum StatusDecision: Equatable, Sendable {
  /// The status is given anew and its clock starts again.
  case becomes(Status)
  /// Yellow found yellow again: the correction period runs on, it is not restarted.
  case clockRunsOn
  /// Red may not be left before its shortest stay is over.
  case staysRed
}

extension StatusPolicy {
  /// The status after a decided finding: finding + status + policy → decision, and nothing else.
  ///
  /// A second finding of lesser breach does not restart the correction period, else a subject could
  /// stay yellow for ever; a second red does restart the shortest stay, as DRC orders extend red in
  /// six-month blocks.
  ///
  /// - Parameter shortestStayIsOver: whether a red subject may be seen as anything but red again.
  func decide(
    _ finding: Grade, from status: Status, shortestStayIsOver: Bool
  ) -> StatusDecision {
    let target = statusFor(finding)
    if status == .red, target != .red, !shortestStayIsOver { return .staysRed }
    if status == .yellow, target == .yellow { return .clockRunsOn }
    return .becomes(target)
  }
}
