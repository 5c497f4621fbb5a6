import Studies

/// The mechanism itself: a replication of the region, its memory, two threads, and ten and a hundred times the sites.
enum MechanismMeasures {
  private static let years = 10.0

  static func all(_ effort: Effort, _ references: References) -> [Measure] {
    let replications = effort.isQuick ? 4 : 16
    return [
      replication(effort, references), memory,
      Measure(name: "mechanism/two_threads", unit: "x", bar: .atLeast(1.9)) {
        try threads(replications)
      },
      sites(10, years: 4, effort), sites(100, years: 2, effort),
    ]
  }

  private static func replication(_ effort: Effort, _ references: References) -> Measure {
    let runs = effort.isQuick ? 2 : 4
    return Measure(
      name: "mechanism/replication", unit: "ms",
      comparisons: [
        // Where C takes 23 ns a customer the bar is 50 ms.
        Comparison(name: "C mm1, ns/customer", bar: .atMost(50.0 / 23)) {
          references.value(.mm1, ["heap", "1000000", "3", "zig"], field: "ns_per_cust")
        }
      ]
    ) {
      let study = try MechanismStudy(years: years)
      var events = 0
      let time = seconds {
        for replication in 0..<runs { events += study.events(replication: replication) }
      }
      let siteYears = Double(study.sites * runs) * years
      return Reading(
        time * 1e3 / Double(runs),
        note:
          "\(MechanismStudy.design), \(decimals(years, 0)) years, \(study.sites) sites: "
          + "\(decimals(time * 1e9 / Double(events), 0)) ns/event, "
          + "\(decimals(time * 1e9 / siteYears, 0)) ns/site-year, \(events / runs) events; "
          + "2.17 is 50 ms where C takes 23 ns a customer")
    }
  }

  /// The largest memory of a program of its own that runs one replication.
  private static var memory: Measure {
    Measure(name: "mechanism/memory", unit: "MB", bar: .atMost(60), isTimed: false) {
      let ending = ChildProgram.run([CommandLine.arguments[0], "count", "mechanism/memory"])
      guard let line = ending.output.split(separator: "\n").first, let bytes = Double(line) else {
        throw Failure("the child failed")
      }
      return Reading(bytes / 1e6)
    }
  }

  private static func threads(_ replications: Int) throws -> Reading {
    let plan = try MechanismStudy(years: years, replications: replications).plan
    var digests: [String] = []
    var times: [Double] = []
    for workers in [1, 2] {
      times.append(
        try seconds { digests.append(try ComparisonRun(plan).run(workers: workers).digest) })
    }
    return Reading(
      times[0] / times[1],
      note: "\(replications) replications; "
        + (digests[0] == digests[1] ? "the same bits" : "the bits DIFFER"))
  }

  /// Time an event with many times the sites, beside that of as many years with the usual sites.
  private static func sites(_ factor: Int, years: Double, _ effort: Effort) -> Measure {
    func nanoseconds(_ factor: Int, runs: Int) throws -> Reading {
      let study = try MechanismStudy(years: years, sitesTimes: factor)
      var events = 0
      let time = seconds { for run in 0..<runs { events += study.events(replication: run) } }
      return Reading(
        time * 1e9 / Double(events), note: "\(study.sites) sites, \(events / runs) events")
    }
    return Measure(
      name: "mechanism/sites/\(factor)", unit: "ns/event",
      comparisons: [
        Comparison(name: "ours, sites as they are") {
          try nanoseconds(1, runs: effort.isQuick ? 4 : 12).value
        }
      ]
    ) { try nanoseconds(factor, runs: 1) }
  }

  private struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}
