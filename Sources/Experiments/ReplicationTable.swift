/// A scalar that every replication gives: its stable name and its unit.
public struct Response: Sendable, Hashable {
  /// The name in lower case with underscores, with a dot before a family's member.
  public let name: String
  /// The unit as written in results, such as `share` or `USD per year`.
  public let unit: String

  /// Makes a response.
  public init(name: String, unit: String) {
    self.name = name
    self.unit = unit
  }
}

/// The responses of every replication of every design.
///
/// Replication r of each design usually ran on the same random numbers, so rows of the same number are
/// pairs. A value that a run does not define (a latency where nothing was detected) is not a number.
public struct ReplicationTable: Sendable {
  /// The identifiers of the designs, in order.
  public let designs: [String]
  /// The responses, in order.
  public let responses: [Response]
  /// How many replications each design has.
  public let replications: Int
  /// How the random numbers of its rows hang together.
  public let randomNumbers: RandomNumbers
  // By design, then response, then replication: what is summarised together lies together.
  private var cells: [Double]

  /// Makes a table in which nothing is defined yet.
  ///
  /// - Precondition: Antithetic replications come in pairs. The designs differ from each other and so do the names of the responses.
  public init(
    designs: [String], responses: [Response], replications: Int,
    randomNumbers: RandomNumbers = .common
  ) {
    precondition(replications >= 0 && replications % randomNumbers.replicationsPerObservation == 0)
    precondition(Set(designs).count == designs.count, "each design once")
    precondition(Set(responses.map(\.name)).count == responses.count, "each response once")
    self.designs = designs
    self.responses = responses
    self.replications = replications
    self.randomNumbers = randomNumbers
    cells = Array(repeating: .nan, count: designs.count * responses.count * replications)
  }

  /// Sets the responses of one replication.
  ///
  /// - Parameters:
  ///   - replication: Its place, from 0.
  ///   - values: One value for each response, in order.
  public mutating func set(design: Int, replication: Int, values: [Double]) {
    precondition(designs.indices.contains(design) && replication < replications)
    precondition(values.count == responses.count, "one value for each response")
    for (response, value) in values.enumerated() {
      cells[(design * responses.count + response) * replications + replication] = value
    }
  }

  /// The value of one response in one replication of one design.
  public func value(design: Int, response: Int, replication: Int) -> Double {
    precondition(designs.indices.contains(design) && responses.indices.contains(response))
    precondition((0..<replications).contains(replication))
    return cells[(design * responses.count + response) * replications + replication]
  }

  /// Returns the values of one response of one design, in the order of replications.
  public func values(design: Int, response: Int) -> [Double] {
    precondition(designs.indices.contains(design) && responses.indices.contains(response))
    let start = (design * responses.count + response) * replications
    return Array(cells[start..<start + replications])
  }
}
