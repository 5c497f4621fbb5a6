import EventSimulation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("Yearly collection")
struct FundingLevelsTests {
  private func parameters(mean: Double, persistence: Double, spread: Double)
    -> FundingLevels.Parameters
  {
    let one = FundingParameters(
      collection: Array(repeating: mean, count: Payer.allCases.count), persistence: persistence,
      spread: spread, disbursementInterval: 1, grantLength: 1, grantRenewal: 1, grantGap: 0,
      donorsLeaveAfter: .max)
    return FundingLevels.Parameters(places: [one, one], entities: [7, EntityNumber.region])
  }

  private let key = RandomKey(masterSeed: 5, replication: 0)

  private func series(_ parameters: FundingLevels.Parameters, years: Int, place: Int = 0)
    -> [Double]
  {
    var levels = FundingLevels(parameters)
    return (0..<years).map { year in
      levels.advance(to: Int64(year) * SimulationTime.secondsPerYear, parameters, key)
      return levels.share(place, 2, parameters)
    }
  }

  @Test("is its mean where it has no spread")
  func mean() {
    let values = series(parameters(mean: 0.62, persistence: 0.5, spread: 0), years: 20)
    #expect(values == Array(repeating: 0.62, count: 20))
  }

  @Test("keeps nothing as nothing and all as all", arguments: [0.0, 1.0])
  func certain(_ mean: Double) {
    let values = series(parameters(mean: mean, persistence: 0.5, spread: 0.3), years: 20)
    #expect(values == Array(repeating: mean, count: 20))
  }

  @Test("has the mean, the spread and the persistence that were asked for")
  func autoregression() {
    let years = 20_000
    let values = series(parameters(mean: 0.6, persistence: 0.7, spread: 0.05), years: years)
    let n = Double(years)
    let mean = values.reduce(0, +) / n
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
    var lagged = 0.0
    for year in 1..<years { lagged += (values[year] - mean) * (values[year - 1] - mean) }
    // Standard errors of an AR(1): mean σ √((1+φ)/(1−φ)/n); φ √((1−φ²)/n); σ² √(2(1+φ²)/(1−φ²)/n).
    #expect(abs(mean - 0.6) < 4 * 0.05 * (1.7 / 0.3 / n).squareRoot())
    #expect(abs(lagged / n / variance - 0.7) < 4 * (0.51 / n).squareRoot())
    #expect(abs(variance / 0.0025 - 1) < 4 * (2 * 1.49 / 0.51 / n).squareRoot())
  }

  @Test("stays within nothing and all")
  func bounds() {
    let values = series(parameters(mean: 0.5, persistence: 0, spread: 1), years: 200)
    #expect(values.allSatisfy { $0 >= 0 && $0 <= 1 })
    #expect(values.contains(0) && values.contains(1))
  }

  @Test("is the same whether asked every year or once")
  func skipping() {
    let parameters = parameters(mean: 0.5, persistence: 0.8, spread: 0.1)
    var levels = FundingLevels(parameters)
    levels.advance(to: 9 * SimulationTime.secondsPerYear + 5, parameters, key)
    #expect(levels.share(0, 2, parameters) == series(parameters, years: 10)[9])
  }

  @Test("differs between places and between payers")
  func places() {
    let parameters = parameters(mean: 0.5, persistence: 0.3, spread: 0.1)
    #expect(series(parameters, years: 3, place: 0) != series(parameters, years: 3, place: 1))
    var levels = FundingLevels(parameters)
    levels.advance(to: 0, parameters, key)
    #expect(levels.share(0, 0, parameters) != levels.share(0, 1, parameters))
  }
}
