/// The points of a sample that meet a constraint, with their numbers, so that the search can go on where it ended.
///
/// What is left is as random as before but no longer a balanced sequence or a Latin hypercube: its error is nearer to that
/// of independent points, and methods that need a complete design (Saltelli's, Morris's) do not apply.
public struct AcceptedPoints: Sendable, Equatable {
  /// The numbers of the points in their sequence, ascending.
  public let indices: [Int]
  /// The points, in the same order.
  public let points: [[Double]]
  /// The number of the first point that was not tried: where an extension starts.
  public let next: Int

  /// Goes through a sequence until enough points meet the constraint.
  ///
  /// - Parameters:
  ///   - count: How many points are wanted.
  ///   - start: The number of the first point to try.
  ///   - most: How many to try at most.
  ///   - point: The sequence.
  ///   - isAccepted: The constraint.
  /// - Throws: ``AnalysisError/tooFewAccepted(accepted:tried:)`` when `most` were tried in vain.
  public init(
    _ count: Int, from start: Int = 0, tryingAtMost most: Int, of point: (Int) -> [Double],
    where isAccepted: ([Double]) -> Bool
  ) throws(AnalysisError) {
    var indices: [Int] = []
    var points: [[Double]] = []
    var next = start
    while indices.count < count {
      guard next - start < most else {
        throw .tooFewAccepted(accepted: indices.count, tried: next - start)
      }
      let candidate = point(next)
      if isAccepted(candidate) {
        indices.append(next)
        points.append(candidate)
      }
      next += 1
    }
    self.indices = indices
    self.points = points
    self.next = next
  }
}
