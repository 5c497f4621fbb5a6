import Foundation

/// Fixed amounts of work, each with one loop that callgrind can tell by its name.
///
/// `.ci/instruction-counts` divides what it counts in the loop by the operations printed here.
enum Counted {
  static let names =
    ["mm1"] + holds.map(\.name) + ["draw/keyed", "mechanism/two_years", "mechanism/memory"]

  private static var holds: [(name: String, pending: Int, distribution: IncrementDistribution)] {
    [100, 10_000].flatMap { pending in
      [IncrementDistribution.exponential, .wholeDays].map {
        ("hold/\(pending)/\($0.name)", pending, $0)
      }
    }
  }

  /// The most memory that this program has had at once, in bytes.
  ///
  /// What `wait4` says of a child may be its parent's.
  private static func peakMemory() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
      return nil
    }
    return status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }?
      .split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
  }

  /// Does the work and returns the number of operations in its loop, or nil for an unknown name.
  ///
  /// For `mechanism/memory` the number is the most memory that the program has had at once, in bytes.
  static func run(_ name: String) throws -> Int? {
    switch name {
    case "draw/keyed":
      let draws = 200_000
      _ = DrawMeasures.keyedUniforms(draws)
      return draws
    case "mechanism/two_years": return try MechanismStudy(years: 2).events(replication: 0)
    case "mechanism/memory":
      _ = try MechanismStudy(years: 10).events(replication: 0)
      return peakMemory()
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
