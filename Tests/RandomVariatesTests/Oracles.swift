import RandomVariates

/// How many units in the last place of the expected value lie between two numbers.
func ulps(_ value: Double, _ expected: Double) -> Double {
  if value == expected || (value.isNaN && expected.isNaN) { return 0 }
  return (value - expected).magnitude / expected.ulp
}

/// The difference relative to the expected value.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  value == expected ? 0 : ((value - expected) / expected).magnitude
}

/// The uniforms that every test of this target draws its inputs from.
func inputs(_ number: UInt32) -> KeyedStream {
  RandomKey(masterSeed: 20_261_124, replication: 0)
    .stream(entity: number, draw: 0, purpose: RandomPurpose(1))
}

/// The p-value of the one-sample Kolmogorov–Smirnov test, by Kolmogorov's limit with Stephens's
/// correction for the sample size (1970, doi:10.1111/j.2517-6161.1970.tb00821.x).
func kolmogorovSmirnov(_ sample: [Double], against cdf: (Double) -> Double) -> Double {
  let n = Double(sample.count)
  var distance = 0.0
  for (index, x) in sample.sorted().enumerated() {
    let share = cdf(x)
    distance = max(distance, share - Double(index) / n, Double(index + 1) / n - share)
  }
  let scaled = (n.squareRoot() + 0.12 + 0.11 / n.squareRoot()) * distance
  var sum = 0.0
  var sign = 2.0
  for term in 1...100 {
    sum += sign * Portable.exp(-2 * Double(term * term) * scaled * scaled)
    sign = -sign
  }
  return min(1, max(0, sum))
}
