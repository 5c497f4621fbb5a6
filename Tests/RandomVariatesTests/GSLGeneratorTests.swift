import CGSL
import RandomVariates
import Testing

@Suite("GSL's samplers on our streams")
struct GSLGeneratorTests {
  /// Calls the body with a GSL generator whose words are the stream's.
  static func withGenerator<Result>(
    over stream: inout KeyedStream, _ body: (UnsafePointer<gsl_rng>) -> Result
  ) -> Result {
    unsafe withUnsafeMutablePointer(to: &stream) { state in
      unsafe "keyed stream".withCString { name in
        var type = unsafe gsl_rng_type(
          name: name, max: .max, min: 0, size: MemoryLayout<KeyedStream>.size,
          set: { _, _ in },
          get: {
            unsafe UInt($0?.assumingMemoryBound(to: KeyedStream.self).pointee.nextWord() ?? 0)
          },
          get_double: {
            unsafe $0?.assumingMemoryBound(to: KeyedStream.self).pointee.nextUniform() ?? 0
          })
        return unsafe withUnsafePointer(to: &type) { type in
          var generator = unsafe gsl_rng(type: type, state: UnsafeMutableRawPointer(state))
          return unsafe withUnsafePointer(to: &generator) { unsafe body($0) }
        }
      }
    }
  }

  // A two-sample Kolmogorov–Smirnov test of 5,000 against 5,000, seeds fixed; one seed in a
  // thousand would fail with sound samplers.
  @Test(
    "Our gamma, lognormal, Weibull, beta and exponential samples are distributed as GSL's",
    arguments: [
      Distribution.gamma(shape: 0.6, scale: 2), .gamma(shape: 3.5, scale: 2),
      .lognormal(mu: 0.2, sigma: 0.8), .weibull(shape: 0.8, scale: 2),
      .beta(alpha: 2, beta: 3, low: 0, high: 1), .exponential(mean: 3),
    ])
  func agreeInDistribution(_ distribution: Distribution) {
    let key = RandomKey(masterSeed: 21, replication: 5)
    let n = 5_000
    var stream = key.stream(entity: 1, draw: 0, purpose: RandomPurpose(50))
    let theirs = unsafe Self.withGenerator(over: &stream) { generator in
      (0..<n).map { _ in
        switch distribution {
        case .gamma(let shape, let scale): unsafe gsl_ran_gamma(generator, shape, scale)
        case .lognormal(let mu, let sigma): unsafe gsl_ran_lognormal(generator, mu, sigma)
        case .weibull(let shape, let scale): unsafe gsl_ran_weibull(generator, scale, shape)
        case .beta(let alpha, let beta, _, _): unsafe gsl_ran_beta(generator, alpha, beta)
        case .exponential(let mean): unsafe gsl_ran_exponential(generator, mean)
        case .fixed, .uniform, .triangular: Double.nan
        }
      }
    }
    let ours = (0..<n).map {
      distribution.sample(key: key, entity: UInt32($0), draw: 1, purpose: RandomPurpose(51))
    }
    #expect(Self.twoSamplePValue(ours, theirs) > 1e-3)
  }

  static func twoSamplePValue(_ first: [Double], _ second: [Double]) -> Double {
    let a = first.sorted()
    let b = second.sorted()
    var i = 0
    var j = 0
    var distance = 0.0
    while i < a.count && j < b.count {
      if a[i] <= b[j] { i += 1 } else { j += 1 }
      distance = max(
        distance, (Double(i) / Double(a.count) - Double(j) / Double(b.count)).magnitude)
    }
    let root = (Double(a.count * b.count) / Double(a.count + b.count)).squareRoot()
    let scaled = (root + 0.12 + 0.11 / root) * distance
    var sum = 0.0
    for term in 1...100 {
      let sign = term % 2 == 1 ? 2.0 : -2.0
      sum += sign * Portable.exp(-2 * Double(term * term) * scaled * scaled)
    }
    return min(1, max(0, sum))
  }
}
