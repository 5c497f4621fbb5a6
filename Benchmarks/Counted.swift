/// Fixed amounts of work, each with one loop that callgrind can tell by its name.
///
/// `.ci/instruction-counts` divides what it counts in the loop by the operations printed here.
enum Counted {
  static let names =
    ["mm1"] + holds.map(\.name) + ["draw/keyed", "mechanism/two_years", "mechanism/ten_years"]

  private static var holds: [(name: String, pending: Int, distribution: IncrementDistribution)] {
    [100, 10_000].flatMap { pending in
      [IncrementDistribution.exponential, .wholeDays].map {
        ("hold/\(pending)/\($0.name)", pending, $0)
      }
    }
  }

  /// Does the work and returns the number of operations in its loop, or nil for an unknown name.
  static func run(_ name: String) throws -> Int? {
    switch name {
    case "draw/keyed":
      let draws = 200_000
      _ = DrawMeasures.keyedUniforms(draws)
      return draws
    case "mechanism/two_years": return try MechanismStudy(years: 2).events(replication: 0)
    case "mechanism/ten_years": return try MechanismStudy(years: 10).events(replication: 0)
    default: break
    }
    if name == "mm1" {
      let customers = 50_000
      _ = singleServer(BulkDurations(seed: 1000), customers: customers)
      return customers
    }
    for hold in holds where hold.name == name {
      let operations = 200_000
      var model = HoldModel(pending: hold.pending, hold.distribution)
      model.holdLoop(operations)
      return operations
    }
    return nil
  }
}
