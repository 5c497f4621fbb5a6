/// Whether two numbers agree to a relative difference, or both are the same infinity or NaN.
func agree(_ found: Double, _ expected: Double, within tolerance: Double = 1e-12) -> Bool {
  if found == expected || found.isNaN && expected.isNaN { return true }
  return (found - expected).magnitude <= tolerance * max(expected.magnitude, found.magnitude)
}
