import Foundation
import Testing

@testable import Mechanism

@Suite("Fading hazard")
struct FadingHazardTests {
  private let hazards = [
    FadingHazard(rate: 0.002, first: 3, firstDecay: 400, second: 0, secondDecay: 1),
    FadingHazard(rate: 0.01, first: 0.5, firstDecay: 30, second: 8, secondDecay: 900),
    FadingHazard(rate: 0.0004, first: 0, firstDecay: 1, second: 0, secondDecay: 1),
  ]

  @Test("the integral is that of the hazard")
  func integral() {
    for hazard in hazards {
      for duration in [1.0, 75, 2_000] {
        // The midpoint rule in 20,000 parts of the hazard as its definition writes it.
        let parts = 20_000
        let width = duration / Double(parts)
        let sum = (0..<parts).reduce(0.0) { sum, part in
          let t = (Double(part) + 0.5) * width
          let boosts =
            hazard.first * exp(-t / hazard.firstDecay)
            + hazard.second * exp(-t / hazard.secondDecay)
          return sum + hazard.rate * (1 + boosts) * width
        }
        #expect(abs(hazard.integral(over: duration) - sum) <= 1e-6 * sum)
      }
    }
  }

  @Test("the time is where the integral reaches the threshold, to a second")
  func inversion() {
    for hazard in hazards {
      for threshold in [0.01, 0.7, 5] {
        let time = hazard.time(toReach: threshold)
        let oneSecond = hazard.rate * (1 + hazard.first + hazard.second)
        #expect(abs(hazard.integral(over: time) - threshold) <= oneSecond)
      }
    }
  }

  @Test("nothing happens without a rate")
  func none() {
    let hazard = FadingHazard(rate: 0, first: 2, firstDecay: 10, second: 0, secondDecay: 1)
    #expect(hazard.integral(over: 100) == 0)
    #expect(hazard.time(toReach: 0.5) == .infinity)
  }
}
