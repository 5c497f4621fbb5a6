public import Statistics

/// A fixed-width interval for a normal mean in two stages, with exact coverage.
///
/// Stein (1945, Annals of Mathematical Statistics 16(3), 243-258, doi:10.1214/aoms/1177731088):
/// the variance of the first stage alone fixes the number of all replications and stays in the
/// interval, so that looking at the data costs no coverage.
public struct SteinTwoStage: Sendable, Equatable {
  /// Half the width wanted, in the response's unit.
  public let halfWidth: Double
  /// The confidence level.
  public let level: Double
  /// The replications of the first stage.
  public let first: Int
  /// No more replications than this; beyond it the width is wider than wanted.
  public let cap: Int

  /// Makes a procedure.
  ///
  /// - Throws: ``ProcedureProblem/outOfRange(argument:value:)``.
  public init(
    halfWidth: Double, level: Double = 0.95, first: Int = 30, cap: Int
  ) throws(ProcedureProblem) {
    guard halfWidth > 0 && halfWidth.isFinite else {
      throw .outOfRange(argument: "halfWidth", value: halfWidth)
    }
    guard level > 0 && level < 1 else { throw .outOfRange(argument: "level", value: level) }
    guard first >= 2 else { throw .outOfRange(argument: "first", value: Double(first)) }
    guard cap >= first else { throw .outOfRange(argument: "cap", value: Double(cap)) }
    self.halfWidth = halfWidth
    self.level = level
    self.first = first
    self.cap = cap
  }

  /// How many replications are needed in all, from the first stage.
  ///
  /// - Throws: ``ProcedureProblem/data(_:)`` with fewer values than the first stage has, or values
  ///   that do not vary.
  public func replications(_ values: [Double]) throws(ProcedureProblem) -> Int {
    let root = try tOfFirst(values) / halfWidth
    // Beyond any cap a whole number would overflow.
    return Int(min(Double(cap), max(Double(first), (root * root).rounded(.up))))
  }

  /// The mean of all replications with its interval.
  ///
  /// - Throws: as ``replications(_:)``, and with fewer values than that number.
  public func estimate(_ values: [Double]) throws(ProcedureProblem) -> Statistics.Estimate {
    let needed = try replications(values)
    guard values.count >= needed else {
      throw .data(.tooFew(needed: needed, found: values.count))
    }
    let used = Array(values[..<needed])
    do throws(DataProblem) { try DataProblem.check(used, atLeast: needed) } catch {
      throw .data(error)
    }
    let mean = NeumaierSum.mean(used)
    let half = try tOfFirst(values) / Double(needed).squareRoot()
    return Statistics.Estimate(
      value: mean, standardError: Tally(used).standardError, lower: mean - half,
      upper: mean + half, count: needed, method: "Stein two-stage")
  }

  /// Student's quantile times the standard deviation of the first stage.
  private func tOfFirst(_ values: [Double]) throws(ProcedureProblem) -> Double {
    do throws(DataProblem) {
      try DataProblem.check(Array(values.prefix(first)), atLeast: first)
    } catch { throw .data(error) }
    let tally = Tally(Array(values[..<first]))
    guard tally.variance > 0 else { throw .data(.noVariation) }
    return StudentT.quantile(0.5 + level / 2, degreesOfFreedom: Double(first - 1))
      * tally.standardDeviation
  }
}
