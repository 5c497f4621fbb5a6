import Statistics

/// What pairing two designs by keyed draws saves, on the model of `crn.cpp`.
enum ComplianceMeasures {
  static func all(_ effort: Effort, _ references: References) -> [Measure] {
    let runs = effort.operations(300)
    return [
      Measure(
        name: "crn/keyed", unit: "x less variance", bar: .atLeast(100),
        comparisons: [
          Comparison(name: "C++ crn", isConstant: true) {
            references.value(.crn, [], line: "crn keyed", field: "variance_reduction")
          }
        ], isTimed: false
      ) {
        let variances = StreamDiscipline.allCases.map { variance($0, runs: runs) }
        let gains = variances.map { decimals(variances[0] / $0, 2) }
        return Reading(
          variances[0] / variances[3],
          note: "\(runs) pairs; one stream for all \(gains[1]) x, one a purpose \(gains[2]) x")
      }
    ]
  }

  /// The variance over the runs of design B less design A.
  private static func variance(_ discipline: StreamDiscipline, runs: Int) -> Double {
    let firms = ComplianceModel.Firms()
    var differences = Tally()
    for run in 0..<UInt64(runs) {
      let a = ComplianceModel.result(firms, discipline, seed: 1000 + run, targeted: 90)
      let b = ComplianceModel.result(
        firms, discipline, seed: discipline == .independent ? 900_000 + run : 1000 + run,
        targeted: 45)
      differences.add(b - a)
    }
    return differences.variance
  }
}
