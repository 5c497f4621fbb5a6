/// Why a sample cannot be made or analysed: facts only, for whoever words the message.
///
/// An analysis that cannot know something says so here; it never gives zero instead.
public enum AnalysisError: Error, Equatable, Sendable {
  /// The output is the same everywhere, so nothing can be attributed.
  case constantOutput
  /// The output varies no more than its replications alone would make it.
  case onlyNoise
  /// More observations miss something than is allowed.
  case tooManyMissing(dropped: Int, of: Int)
  /// Fewer complete observations than the method needs.
  case tooFew(count: Int, needed: Int)
  /// A factor, counted from 0, does not vary.
  case constantFactor(Int)
  /// The factors depend linearly on each other, so that their effects cannot be told apart.
  case singular
  /// A matrix is not square and symmetric with ones on its diagonal and the rest from −1 to 1.
  case notACorrelationMatrix
  /// No random variables have these correlations.
  case notPositiveDefinite
  /// A sequence has fewer dimensions than were asked for.
  case tooManyDimensions(asked: Int, limit: Int)
  /// A grid has more points than can be counted.
  case tooManyPoints
  /// Too few of the points tried met the constraint.
  case tooFewAccepted(accepted: Int, tried: Int)
  /// Nothing is of interest, or everything is.
  case nothingToSeparate
  /// An output that must be a probability is not.
  case notAProbability(Double)
}
