import CGSL
import Glibc
import RandomVariates
import Testing

@Suite("Portable special functions")
struct PortableSpecialTests {
  // From 40 digits of mpmath 1.3.
  @Test(
    "Published or high-precision values are met",
    arguments: [
      (Portable.logGamma(0.5), 0.57236494292470008707, 3e-15),
      (Portable.logGamma(1.5), -0.12078223763524522235, 3e-14),
      (Portable.logGamma(3.25), 0.93580193110872535826, 3e-15),
      (Portable.logGamma(0.001), 6.9071788853838536617, 3e-15),
      (Portable.logGamma(25.5), 56.389167643719946744, 3e-15),
      (Portable.logGamma(1e5), 1051287.7089736568949, 3e-15),
      (Portable.erfc(0.3), 0.67137324054087258381, 4e-16),
      (Portable.erfc(-1), 1.8427007929497148693, 4e-16),
      (Portable.erfc(2), 0.0046777349810472658379, 7e-16),
      (Portable.erfc(15), 7.2129941724512066666e-100, 7e-16),
      (Portable.normalQuantile(0.975), 1.9599639845400538556, 4e-15),
      (Portable.normalQuantile(0.01), -2.3263478740408410931, 4e-15),
      (Portable.normalQuantile(1e-300), -37.047096299361199237, 4e-15),
      (Portable.regularizedIncompleteGammaP(0.5, 0.1), 0.34527915398142297956, 1e-13),
      (Portable.regularizedIncompleteGammaP(100, 80), 0.017108313035133114166, 1e-13),
      (Portable.regularizedIncompleteGammaQ(100, 130), 0.002750408367306526277, 1e-13),
      (Portable.regularizedIncompleteGammaP(5000, 5100), 0.92067111892238102324, 1e-13),
      (Portable.regularizedIncompleteGammaP(0.01, 1e-20), 0.63455792054899673972, 1e-13),
      (Portable.regularizedIncompleteBeta(2, 5, 0.3), 0.57982499999999997601, 1e-13),
      (Portable.regularizedIncompleteBeta(0.3, 0.4, 0.01), 0.16401508567774759491, 1e-13),
      (Portable.regularizedIncompleteBeta(200, 300, 0.37), 0.084499869967220248187, 1e-13),
      (Portable.regularizedIncompleteBeta(1000, 2, 0.99), 0.00047488372151723688389, 1e-12),
      (Portable.regularizedIncompleteBeta(0.05, 20, 1e-8), 0.47445393808307982883, 1e-13),
    ] as [(Double, Double, Double)])
  func references(_ value: Double, _ expected: Double, _ tolerance: Double) {
    #expect(relativeError(value, expected) <= tolerance)
  }

  @Test("The normal functions agree with GSL and the C library over their range")
  func normal() {
    var stream = inputs(10)
    for _ in 0..<5_000 {
      let x = 74 * stream.nextUniform() - 37
      #expect(ulps(Portable.erfc(0.7 * x), Glibc.erfc(0.7 * x)) <= 4)
      let expected = gsl_cdf_ugaussian_P(x)
      #expect((Portable.normalCDF(x) - expected).magnitude <= 4e-16)
      // GSL's own relative error is of the same order, hence twice ours.
      #expect(relativeError(Portable.normalCDF(x), expected) <= (2 + x * x) * 4.6e-16)
      let u = stream.nextUniform()
      let quantile = gsl_cdf_ugaussian_Pinv(u)
      #expect(relativeError(Portable.normalQuantile(u), quantile) <= 4e-15)
      let tail = Glibc.exp(-700 * u)
      #expect(relativeError(Portable.normalQuantile(tail), gsl_cdf_ugaussian_Pinv(tail)) <= 4e-15)
    }
  }

  @Test("The logarithm of the gamma function agrees with GSL")
  func logGamma() {
    var stream = inputs(11)
    for _ in 0..<5_000 {
      let x = Glibc.exp(30 * stream.nextUniform() - 15)
      let expected = gsl_sf_lngamma(x)
      let tolerance = 4e-15 * max(1, expected.magnitude)
      #expect((Portable.logGamma(x) - expected).magnitude <= tolerance, "\(x)")
    }
  }

  @Test("The incomplete gamma function agrees with GSL within 1e-10, both tails")
  func incompleteGamma() {
    var stream = inputs(12)
    for _ in 0..<2_000 {
      let a = Glibc.exp(16 * stream.nextUniform() - 8)
      let x = a + 6 * (stream.nextUniform() - 0.5) * a.squareRoot()
      guard x > 0 else { continue }
      let lower = Portable.regularizedIncompleteGammaP(a, x)
      let upper = Portable.regularizedIncompleteGammaQ(a, x)
      #expect((lower - gsl_cdf_gamma_P(x, a, 1)).magnitude <= 1e-10, "\(a) \(x)")
      #expect((upper - gsl_cdf_gamma_Q(x, a, 1)).magnitude <= 1e-10, "\(a) \(x)")
      #expect((lower + upper - 1).magnitude <= 2e-16)
    }
  }

  @Test("The incomplete beta function agrees with GSL within 1e-12")
  func incompleteBeta() {
    var stream = inputs(13)
    for _ in 0..<2_000 {
      let a = Glibc.exp(14 * stream.nextUniform() - 7)
      let b = Glibc.exp(14 * stream.nextUniform() - 7)
      let x = stream.nextUniform()
      let value = Portable.regularizedIncompleteBeta(a, b, x)
      #expect((value - gsl_cdf_beta_P(x, a, b)).magnitude <= 1e-12, "\(a) \(b) \(x)")
    }
  }

  @Test("Gamma and beta quantiles are undone by their distribution functions")
  func roundTrips() {
    var stream = inputs(14)
    for _ in 0..<400 {
      let u = stream.nextUniform()
      let a = Glibc.exp(14 * stream.nextUniform() - 5)
      let b = Glibc.exp(14 * stream.nextUniform() - 5)
      let x = Portable.gammaQuantile(u, shape: a)
      let back = Portable.regularizedIncompleteGammaP(a, x)
      #expect((back - u).magnitude <= 1e-13, "\(a) \(u)")
      let y = Portable.betaQuantile(u, alpha: a, beta: b)
      // Nearer to 1 the spacing of the numbers limits the way back.
      guard y < 0.999 else { continue }
      let forth = Portable.regularizedIncompleteBeta(a, b, y)
      #expect((forth - u).magnitude <= 2e-12, "\(a) \(b) \(u) \(y)")
    }
  }

  @Test("Outside their domains they answer NaN or the limit, and never trap")
  func domains() {
    #expect(Portable.normalQuantile(0) == -.infinity)
    #expect(Portable.normalQuantile(1) == .infinity)
    #expect(Portable.normalQuantile(-0.1).isNaN)
    #expect(Portable.normalQuantile(.nan).isNaN)
    #expect(Portable.normalCDF(.infinity) == 1)
    #expect(Portable.normalCDF(-.infinity) == 0)
    #expect(Portable.erfc(.nan).isNaN)
    #expect(Portable.logGamma(0) == .infinity)
    #expect(Portable.logGamma(-1).isNaN)
    #expect(Portable.regularizedIncompleteGammaP(-1, 2).isNaN)
    #expect(Portable.regularizedIncompleteGammaP(1, .infinity) == 1)
    #expect(Portable.regularizedIncompleteGammaP(1, 0) == 0)
    #expect(Portable.regularizedIncompleteBeta(1, 1, 2).isNaN)
    #expect(Portable.regularizedIncompleteBeta(0, 1, 0.5).isNaN)
    #expect(Portable.gammaQuantile(1, shape: 2) == .infinity)
    #expect(Portable.gammaQuantile(0.5, shape: .nan).isNaN)
    #expect(Portable.gammaQuantile(1e-300, shape: 1e-3) == 0)
    #expect(Portable.betaQuantile(1, alpha: 2, beta: 3) == 1)
    #expect(Portable.betaQuantile(2, alpha: 2, beta: 3).isNaN)
  }
}
