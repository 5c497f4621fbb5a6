public import Parameters

/// A value that a response of a verification study must have.
public struct Expectation: Sendable {
  /// The response's name.
  public let response: String

  /// The design it is expected of; nil for the study's only or first one.
  public let design: String?

  /// The expected value, in the response's unit.
  public let value: Double

  /// The closed form it was computed with, as written.
  public let formula: String?

  /// Where the closed form is published, as written.
  public let source: String?

  /// Where the study says so.
  public let location: SourceLocation?
}

/// The claim that two variants of a study leave the histories of all states but some identical to the last bit.
public struct SameHistories: Sendable {
  /// The ids of the two variants.
  public let between: [String]

  /// The codes of the states that may differ.
  public let except: [String]

  /// Where the study says so.
  public let location: SourceLocation?
}
