/// What the replications at one point say: their mean, and how far chance alone moves it.
struct PointOutput {
  /// The mean over the replications; not a number where one of them is not finite.
  let mean: Double
  /// The sample variance of the replications; nil with fewer than two.
  let variance: Double?
  /// How many replications there are.
  let replications: Int

  /// Summarises the replications of one point.
  ///
  /// One replication that is not finite makes the point missing: the mean of the rest would be of other replications than
  /// at the next point.
  init(_ values: [Double]) {
    replications = values.count
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else {
      mean = .nan
      variance = nil
      return
    }
    var sum = 0.0
    for value in values { sum += value }
    let centre = sum / Double(values.count)
    var squares = 0.0
    for value in values { squares += (value - centre) * (value - centre) }
    mean = centre
    variance = values.count > 1 ? squares / Double(values.count - 1) : nil
  }

  /// The variance of the mean; nil with fewer than two replications.
  var varianceOfMean: Double? { variance.map { $0 / Double(replications) } }
}
