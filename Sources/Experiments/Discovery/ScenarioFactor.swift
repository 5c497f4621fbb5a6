/// The values of one uncertain factor in the cases that scenarios are sought in.
public enum ScenarioFactor: Sendable, Equatable {
  /// A number in each case.
  case numbers([Double])
  /// One of some categories in each case, as a number.
  case categories([Int])

  /// How many cases it has.
  var count: Int {
    switch self {
    case .numbers(let values): values.count
    case .categories(let values): values.count
    }
  }

  /// The smallest side that holds all cases.
  var wholeSide: BoxSide {
    switch self {
    case .numbers(let values):
      .range(low: values.min() ?? .nan, high: values.max() ?? .nan)
    case .categories(let values):
      .categories(Set(values).sorted())
    }
  }

  /// Whether a case lies within a side.
  func isInside(_ side: BoxSide, _ index: Int) -> Bool {
    switch (self, side) {
    case (.numbers(let values), .range(let low, let high)):
      low <= values[index] && values[index] <= high
    case (.categories(let values), .categories(let allowed)):
      allowed.contains(values[index])
    default: false
    }
  }

  /// The factor in some of the cases.
  func cases(_ places: [Int]) -> ScenarioFactor {
    switch self {
    case .numbers(let values): .numbers(places.map { values[$0] })
    case .categories(let values): .categories(places.map { values[$0] })
    }
  }
}

/// What a box allows of one factor.
public enum BoxSide: Sendable, Equatable {
  /// Numbers from `low` to `high`, both included.
  case range(low: Double, high: Double)
  /// These categories, ascending.
  case categories([Int])
}

/// A box in the space of the factors: a scenario in words of the factors it restricts.
public struct ScenarioBox: Sendable, Equatable {
  /// What it allows of each factor.
  public let sides: [BoxSide]

  /// The factors, counted from 0, of which it allows less than another box.
  func restricted(against whole: ScenarioBox) -> [Int] {
    sides.indices.filter { sides[$0] != whole.sides[$0] }
  }

  /// The box with one side replaced.
  func replacing(_ factor: Int, by side: BoxSide) -> ScenarioBox {
    var sides = sides
    sides[factor] = side
    return ScenarioBox(sides: sides)
  }
}
