public import Statistics

/// Why a procedure cannot be set up or cannot use its data.
public enum ProcedureProblem: Error, Sendable, Equatable {
  /// An argument lies outside its range; a difference of 0 worth detecting would never end.
  case outOfRange(argument: String, value: Double)
  /// The data cannot be used.
  case data(DataProblem)
  /// The procedure has ended and takes no more values.
  case ended
}
