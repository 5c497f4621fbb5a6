import Statistics

extension Estimate {
  /// Makes the estimate of a mean of independent values that are about normal, with Student's interval.
  init(meanOf values: [Double], level: Double, count: Int, method: String, dropped: Int) {
    let tally = Tally(values)
    let known = values.count > 1
    self.init(
      value: tally.mean, standardError: known ? tally.standardError : nil,
      interval: known ? tally.interval(level: level) : nil, count: count, method: method,
      dropped: dropped)
  }
}
