/// What the replications of one point of a sweep say about its responses.
public struct PointSummary: Sendable, Equatable {
  /// The point's place in the sweep.
  public let point: Int
  /// Its replications that are there.
  public let replications: Int
  /// One summary for each response, in order.
  public let responses: [ResponseSummary]

  /// Summarises the values of one point.
  ///
  /// - Parameters:
  ///   - values: For each response its values, one a replication, in the order of replications.
  ///   - randomNumbers: How the replications hang together; of antithetic ones half a pair at the end is left out.
  /// - Complexity: O(*k n* log *n*) for k responses and n replications.
  public init(
    point: Int, responses: [Response], values: [[Double]], randomNumbers: RandomNumbers
  ) {
    let count = values.first?.count ?? 0
    let whole = count - count % randomNumbers.replicationsPerObservation
    self.point = point
    replications = count
    self.responses = zip(responses, values).map { response, values in
      ResponseSummary(
        response, values: Array(values.prefix(whole)), randomNumbers: randomNumbers)
    }
  }
}
