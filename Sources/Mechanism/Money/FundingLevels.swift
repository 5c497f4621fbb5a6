import EventSimulation
import RandomVariates

/// How much of what is pledged arrives this year, by who pledged it.
///
/// Yearly collection is a first-order autoregression around its mean, held within 0 and 1: arrears
/// persist. Each state, and the region as a whole, has its own.
struct FundingLevels {
  /// Parameters by state, and last those of the region.
  struct Parameters: Sendable {
    var places: [FundingParameters]
    var entities: [UInt32]
    var region: Int { places.count - 1 }
  }

  private var year: Int64 = -1
  private var deviations: ContiguousArray<Double>

  init(_ parameters: Parameters) {
    deviations = ContiguousArray(
      repeating: 0, count: parameters.places.count * Payer.allCases.count)
  }

  /// Draws the levels of each year that has begun.
  mutating func advance(to now: Int64, _ parameters: Parameters, _ key: RandomKey) {
    let current = now / SimulationTime.secondsPerYear
    while year < current {
      year += 1
      for place in parameters.places.indices {
        for payer in Payer.allCases.indices {
          let z = Portable.normalQuantile(
            key.uniform(
              entity: parameters.entities[place], draw: UInt32(year),
              purpose: Purpose.collection.alone(number: UInt64(payer + 1))))
          let index = place * Payer.allCases.count + payer
          let old = deviations[index]
          let persistence = parameters.places[place].persistence
          let spread = parameters.places[place].spread
          deviations[index] =
            year == 0
            ? spread * z
            : persistence * old
              + (1 - persistence * persistence).squareRoot() * spread * z
        }
      }
    }
  }

  /// Share of a pledge that arrives; a mean of 1 or 0 is kept as it is.
  func share(_ place: Int, _ payer: Int, _ parameters: Parameters) -> Double {
    let mean = parameters.places[place].collection[payer]
    if mean == 0 || mean == 1 { return mean }
    return min(1, max(0, mean + deviations[place * Payer.allCases.count + payer]))
  }
}

extension FundingLevels.Parameters {
  init(_ input: MechanismInput) {
    places = input.states.map(\.funding) + [input.regionalFunding]
    entities =
      input.states.map { EntityNumber.of(state: $0.number, ordinal: 0) } + [EntityNumber.region]
  }
}
