import Foundation
import XCTest

@testable import Mechanism

final class FadingHazardTests: XCTestCase {
  private let hazards = [
    FadingHazard(rate: 0.002, first: 3, firstDecay: 400, second: 0, secondDecay: 1),
    FadingHazard(rate: 0.01, first: 0.5, firstDecay: 30, second: 8, secondDecay: 900),
    FadingHazard(rate: 0.0004, first: 0, firstDecay: 1, second: 0, secondDecay: 1),
  ]

  func testTheIntegralIsThatOfTheHazard() {
    for hazard in hazards {
      for duration in [1.0, 75, 2_000] {
        // The midpoint rule in 20,000 parts of the hazard as its definition writes it.
        let parts = 20_000
        let width = duration / Double(parts)
        let sum = (0..<parts).reduce(0.0) { sum, part in
          let t = (Double(part) + 0.5) * width
          let boosts =
            hazard.first * exp(-t / hazard.firstDecay) + hazard.second
            * exp(-t / hazard.secondDecay)
          return sum + hazard.rate * (1 + boosts) * width
        }
        XCTAssertEqual(hazard.integral(over: duration), sum, accuracy: 1e-6 * sum)
      }
    }
  }

  func testTheTimeIsWhereTheIntegralReachesTheThreshold() {
    for hazard in hazards {
      for threshold in [0.01, 0.7, 5] {
        let time = hazard.time(toReach: threshold)
        // To a second, the unit of the clock.
        XCTAssertEqual(
          hazard.integral(over: time), threshold,
          accuracy: hazard.rate * (1 + hazard.first + hazard.second))
      }
    }
  }

  func testNothingHappensWithoutARate() {
    let hazard = FadingHazard(rate: 0, first: 2, firstDecay: 10, second: 0, secondDecay: 1)
    XCTAssertEqual(hazard.integral(over: 100), 0)
    XCTAssertEqual(hazard.time(toReach: 0.5), .infinity)
  }
}
