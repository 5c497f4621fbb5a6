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
