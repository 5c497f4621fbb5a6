import Glibc
import Testing

@testable import Mechanism

/// A stretch of onset hazard, in years, and how far into it to look.
struct Stretch: CustomTestStringConvertible {
  var rate = 0.5
  var factor = 1.0
  var shape = 1.0
  var strength = 0.0
  var decay = 0.7
  var age = 0.0
  var sinceVisit = Double.infinity
  var duration = 1.0

  static let year = 31_557_600.0

  var testDescription: String {
    "shape \(shape), θ \(strength), decay \(decay), age \(age), visit \(sinceVisit), \(duration) years"
  }

  var hazard: OnsetHazard {
    OnsetHazard(
      rate: rate / Self.year, factor: factor, shape: shape, afterglowStrength: strength,
      afterglowDecay: decay * Self.year, age: age * Self.year, sinceVisit: sinceVisit * Self.year)
  }

  /// The integral of the hazard by Romberg's method in y, where x = y² takes away the singularity at age 0.
  var oracle: Double {
    Romberg.integral(from: 0, to: duration.squareRoot()) { y in
      let x = y * y
      let glow =
        sinceVisit == .infinity || strength == 0
        ? 0 : strength * exp(-(sinceVisit + x) / decay)
      // 2y (age + x)^(k−1), with its limit at age 0.
      let ageing =
        age == 0 ? 2 * pow(y, 2 * shape - 1) : 2 * y * pow(age + x, shape - 1)
      return factor * shape * pow(rate, shape) * ageing * (1 - glow)
    }
  }

  static let all: [Stretch] = {
    var all: [Stretch] = []
    for shape in [0.5, 1, 2, 3.5] {
      for (age, visit) in [(0.0, Double.infinity), (0, 0), (2, 0.25), (0.01, 0), (12, 3)] {
        for duration in [1.0 / 365.25, 0.5, 8, 60] {
          for strength in visit == .infinity ? [0.0] : [0.4, 1] {
            all.append(
              Stretch(
                factor: 1.5, shape: shape, strength: strength, age: age, sinceVisit: visit,
                duration: duration))
          }
        }
      }
    }
    return all
  }()
}

@Suite("The onset hazard")
struct OnsetHazardTests {
  @Test("integrates as Romberg's method does", arguments: Stretch.all)
  func integral(_ stretch: Stretch) {
    let found = stretch.hazard.integral(over: stretch.duration * Stretch.year)
    let expected = stretch.oracle
    #expect(abs(found - expected) <= 1e-7 * expected + 1e-13, "\(found) for \(expected)")
  }

  @Test("is reached when its integral says so, to the tick", arguments: Stretch.all)
  func inverse(_ stretch: Stretch) {
    let threshold = stretch.oracle
    let found = stretch.hazard.time(toReach: threshold) / Stretch.year
    // Where the hazard is nearly nothing a rounding of the threshold moves the time by more than a tick.
    var later = stretch
    later.duration = stretch.duration + 1 / Stretch.year
    let perSecond = max(later.oracle - threshold, 1e-300)
    let tolerance = (1 + (1e-7 * threshold + 1e-13) / perSecond) / Stretch.year
    #expect(abs(found - stretch.duration) <= tolerance, "\(found) for \(stretch.duration)")
  }

  @Test("without ageing or afterglow is the plain exponential")
  func plain() {
    let hazard = Stretch(rate: 0.4, factor: 2.5).hazard
    // 0.4 × 2.5 = 1 a year.
    #expect(abs(hazard.integral(over: 3 * Stretch.year) - 3) < 1e-14)
    #expect(abs(hazard.time(toReach: 0.25) - 0.25 * Stretch.year) < 1e-6)
  }

  @Test("with a shape of 2 from renewal is (rate · t)²")
  func weibull() {
    let hazard = Stretch(rate: 0.5, shape: 2).hazard
    #expect(abs(hazard.integral(over: 3 * Stretch.year) - 2.25) < 1e-14)
    #expect(abs(hazard.time(toReach: 2.25) - 3 * Stretch.year) < 1e-6)
  }

  @Test("that is nothing is never reached", arguments: [0.5, 1, 2])
  func never(_ shape: Double) {
    #expect(Stretch(rate: 0, shape: shape).hazard.time(toReach: 0.1) == .infinity)
    #expect(Stretch(factor: 0, shape: shape).hazard.time(toReach: 0.1) == .infinity)
    #expect(Stretch(rate: 0, shape: shape).hazard.integral(over: Stretch.year) == 0)
    #expect(Stretch(factor: 0, shape: shape).hazard.integral(over: Stretch.year) == 0)
  }

  @Test("is reached at once when nothing is left of the threshold", arguments: [0.5, 1, 2])
  func atOnce(_ shape: Double) {
    for strength in [0, 1.0] {
      let hazard = Stretch(shape: shape, strength: strength, sinceVisit: 0).hazard
      #expect(hazard.time(toReach: 0) == 0)
      #expect(hazard.time(toReach: -1e-18) == 0)
    }
  }

  @Test("adds up over the parts of a stretch", arguments: [0.5, 1, 2])
  func additivity(_ shape: Double) {
    let whole = Stretch(shape: shape, strength: 0.8, age: 1, sinceVisit: 0.5, duration: 3)
    var second = whole
    second.age += 1.2
    second.sinceVisit += 1.2
    let sum =
      whole.hazard.integral(over: 1.2 * Stretch.year)
      + second.hazard.integral(over: 1.8 * Stretch.year)
    #expect(abs(sum - whole.hazard.integral(over: 3 * Stretch.year)) < 1e-9)
  }
}
