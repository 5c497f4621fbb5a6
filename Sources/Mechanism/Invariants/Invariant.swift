/// A law that every replication obeys, whatever the design, the world and the draws.
public enum Invariant: String, CaseIterable, Sendable {
  /// On every queue the integral of its length equals the sum of the waits, both held within the window, in whole seconds.
  ///
  /// J. D. C. Little, "A proof for the queuing formula L = λW", Operations Research 9(3), 1961, doi:10.1287/opre.9.3.383;
  /// over a finite window the law is exact when waits are cut at its ends.
  case littlesLaw = "littles_law"
  /// No more serious breaches are detected than have begun.
  case detections
  /// The time spent in all cells of conduct by status is the number of subjects times the window, in whole seconds.
  case shares
  /// Costs by payer, by category and by body have one sum, to a relative rounding of 1e-9.
  case costs
  /// No subject stands in a status whose time was over before the end of the run.
  case deadlines
}

/// A law that a replication broke: a fault of the program, never of the input.
public struct InvariantBreach: Equatable, Sendable {
  /// The law.
  public let invariant: Invariant
  /// What it was broken for: a body, a kind of subject or a subject; empty where it is the replication as a whole.
  public let place: String
  /// The figure on one side, with all its digits.
  public let found: String
  /// The figure that it must equal or not exceed.
  public let expected: String
}
