/// How the random numbers of the replications and designs of a comparison hang together.
///
/// Law, Simulation Modeling and Analysis, 5th edition, 2015, chapter 11.
public enum RandomNumbers: String, CaseIterable, Sendable {
  /// Replication r of every design draws the same numbers, so that differences stand out (Glasserman & Yao 1992,
  /// doi:10.1287/mnsc.38.6.884).
  case common
  /// Every replication of every design draws numbers of its own.
  case independent
  /// As common; and replications 2k and 2k + 1 are a pair, the second of which has 1 − u for every uniform u of the
  /// first (Hammersley & Morton 1956, doi:10.1017/S0305004100031455). Each pair is one observation.
  case antithetic

  /// The independent observations that the values of all replications make, in order.
  ///
  /// A pair of which either side is not defined gives one that is not a number.
  public func observations(_ values: [Double]) -> [Double] {
    switch self {
    case .common, .independent: return values
    case .antithetic:
      precondition(values.count % 2 == 0, "pairs of replications")
      return stride(from: 0, to: values.count, by: 2).map { 0.5 * (values[$0] + values[$0 + 1]) }
    }
  }

  /// How many replications make one independent observation.
  public var replicationsPerObservation: Int {
    switch self {
    case .common, .independent: 1
    case .antithetic: 2
    }
  }
}
