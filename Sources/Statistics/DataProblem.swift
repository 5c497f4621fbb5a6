/// Why data cannot be analysed; nothing is filled in or passed over in silence.
public enum DataProblem: Error, Sendable, Equatable {
  /// There are fewer observations (rows, groups, designs) than the method needs.
  case tooFew(needed: Int, found: Int)
  /// The observation at this place, counted from 0, is infinite or not a number.
  case notFinite(place: Int)
  /// What should be of the same length is not.
  case unequalLengths(expected: Int, found: Int)
  /// The data do not vary where the method needs a scale.
  case noVariation
  /// An argument lies outside its range.
  case outOfRange(argument: String, value: Double)
  /// A system of equations has no single solution.
  case singular

  /// Checks that observations are enough and all finite.
  public static func check(
    _ observations: [Double], atLeast needed: Int
  ) throws(DataProblem) {
    guard observations.count >= needed else {
      throw .tooFew(needed: needed, found: observations.count)
    }
    for (place, value) in observations.enumerated() where !value.isFinite {
      throw .notFinite(place: place)
    }
  }

  /// Checks that columns are of the same length, long enough and finite.
  ///
  /// - Returns: The common length.
  @discardableResult
  public static func check(
    columns: [[Double]], atLeast needed: Int, columnsAtLeast least: Int = 1
  ) throws(DataProblem) -> Int {
    guard columns.count >= least, let first = columns.first else {
      throw .tooFew(needed: least, found: columns.count)
    }
    for column in columns {
      guard column.count == first.count else {
        throw .unequalLengths(expected: first.count, found: column.count)
      }
      try check(column, atLeast: needed)
    }
    return first.count
  }

  /// Checks that an argument lies strictly between two bounds.
  public static func check(
    _ value: Double, named argument: String, above low: Double, below high: Double
  ) throws(DataProblem) {
    guard value > low && value < high else { throw .outOfRange(argument: argument, value: value) }
  }
}
