/// The 20 observations of the worked example of Jain and Chlamtac (1985, CACM 28(10), 1076-1085).
///
/// The data come from a set of numeric oracles for experiments (`quantiles.json`). The quantiles of
/// type 7 were computed with `gsl_stats_quantile_from_sorted_data` of GSL 2.7.1; NumPy's default
/// gives the same to 15 digits.
enum JainChlamtac {
  static let observations = [
    0.02, 0.15, 0.74, 3.39, 0.83, 22.37, 10.15, 15.43, 38.62, 15.92, 34.6, 10.28, 1.47, 0.4, 0.05,
    11.39, 0.27, 0.42, 0.09, 11.37,
  ]

  static let quantiles: [(p: Double, value: Double)] = [
    (0, 0.02), (0.01, 0.025700000000000004), (0.05, 0.048500000000000008),
    (0.1, 0.085999999999999993), (0.25, 0.36750000000000005), (0.5, 2.4300000000000002),
    (0.75, 12.4), (0.9, 23.593000000000021), (0.95, 34.801000000000002), (1, 38.62),
  ]
}
