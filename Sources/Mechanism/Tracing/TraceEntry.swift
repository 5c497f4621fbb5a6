public import EventSimulation

/// One line of a simulated history, as facts; words are made where reports are.
public struct TraceEntry: Equatable, Sendable {
  /// When it happened, from the start of the run.
  public let time: SimulationTime
  /// What happened.
  public let kind: TraceKind
}

/// What a line of a history tells.
public enum TraceKind: Equatable, Sendable {
  /// The subject at the start: its state's code, its zone if it has one, its conduct and status.
  case starts(state: String, zone: String?, Grade, Status)
  /// Its conduct changed; the mechanism does not see this.
  case conduct(Grade, ConductCause)
  /// The security regime of its zone changed.
  case regime(Regime)
  case visitAsked(ActivityName)
  /// A visit was made and reported this grade.
  case visited(ActivityName, Grade)
  /// A finding of this grade was decided upon.
  case decided(Grade)
  /// No decision was ever taken on a finding.
  case decisionLapsed
  case status(Status)
}

/// Why conduct changed.
public enum ConductCause: UInt8, Equatable, Sendable {
  case onset, escalation, selfCorrection, correction
  /// The site is no longer worked.
  case closure
}
