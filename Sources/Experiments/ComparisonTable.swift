/// The summaries of every response of every design, and their differences from one baseline.
public struct ComparisonTable: Sendable {
  /// The identifiers of the designs, in order.
  public let designs: [String]
  /// The responses, in order.
  public let responses: [Response]
  /// How many replications each design has.
  public let replications: Int
  /// The place of the baseline among the designs.
  public let baseline: Int
  /// How the random numbers of the replications hang together.
  public var randomNumbers: RandomNumbers { table.randomNumbers }
  // By design, then response.
  private let table: ReplicationTable
  private let summaries: [ResponseSummary]
  private let comparisons: [PairedComparison]

  /// Summarises a table of replications.
  ///
  /// - Precondition: `baseline` is the place of one of the designs, or the table has no design.
  /// - Complexity: O(*d* · *k* · *n* log *n*) for d designs, k responses, n replications.
  public init(_ table: ReplicationTable, baseline: Int) {
    precondition(table.designs.indices.contains(baseline) || table.designs.isEmpty)
    designs = table.designs
    responses = table.responses
    replications = table.replications
    self.baseline = baseline
    self.table = table
    var summaries: [ResponseSummary] = []
    var comparisons: [PairedComparison] = []
    for design in table.designs.indices {
      for (position, response) in table.responses.enumerated() {
        let values = table.values(design: design, response: position)
        summaries.append(
          ResponseSummary(
            response, values: values, randomNumbers: table.randomNumbers))
        comparisons.append(
          PairedComparison(
            baseline: table.designs[baseline], design: table.designs[design], response: response,
            baselineValues: table.values(design: baseline, response: position),
            designValues: values, randomNumbers: table.randomNumbers))
      }
    }
    self.summaries = summaries
    self.comparisons = comparisons
  }

  /// Returns the place of a response, if there is one of that name.
  public func place(ofResponse name: String) -> Int? {
    responses.firstIndex { $0.name == name }
  }

  /// Returns the summary of one response of one design, both by place.
  public func summary(design: Int, response: Int) -> ResponseSummary {
    precondition(designs.indices.contains(design) && responses.indices.contains(response))
    return summaries[design * responses.count + response]
  }

  /// Returns the summary of a response by name, if there is one of that name.
  public func summary(design: Int, response name: String) -> ResponseSummary? {
    place(ofResponse: name).map { summary(design: design, response: $0) }
  }

  /// Returns how a response of a design differs from the baseline, by name.
  ///
  /// Nil for an unknown response, and for the baseline itself.
  public func difference(design: Int, response name: String) -> PairedComparison? {
    guard design != baseline, let response = place(ofResponse: name) else { return nil }
    return comparisons[design * responses.count + response]
  }

  /// Returns how a response differs between any two designs, by place; nil for an unknown response.
  ///
  /// - Complexity: O(*n* log *n*) for n replications.
  public func difference(
    from first: Int, to second: Int, response name: String
  ) -> PairedComparison? {
    guard let response = place(ofResponse: name) else { return nil }
    return PairedComparison(
      baseline: designs[first], design: designs[second], response: responses[response],
      baselineValues: table.values(design: first, response: response),
      designValues: table.values(design: second, response: response),
      randomNumbers: table.randomNumbers)
  }

  /// Every difference from the baseline, in the order of designs, then of responses.
  public var differences: [PairedComparison] {
    designs.indices.filter { $0 != baseline }.flatMap { design in
      comparisons[design * responses.count..<(design + 1) * responses.count]
    }
  }
}
