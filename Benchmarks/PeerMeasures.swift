/// The M/M/1 queue beside the simulation libraries of Python, in an environment of their own.
///
/// `make bench-peers` makes the environment; without it there is nothing to measure.
enum PeerMeasures {
  private static let python = ".build/peers/bin/python"
  private static let program = "Benchmarks/peers/single_server.py"

  /// The measures, which need what `make bench-peers` fetches.
  static func all(_ effort: Effort) -> [Measure] {
    [
      peer("SimPy", "simpy", customers: effort.operations(100_000), bar: .atLeast(150)),
      peer("Ciw", "ciw", customers: effort.operations(20_000), bar: nil),
    ]
  }

  /// How many times as long as ours a customer takes in a peer.
  private static func peer(
    _ name: String, _ word: String, customers: Int, bar: Bar?
  ) -> Measure {
    var seed = 0
    return Measure(name: "peers/\(word)", unit: "x ours", bar: bar) {
      seed += 1
      guard let (time, mean) = run(word, customers, seed) else { throw Missing(name: name) }
      let ours = SingleServerMeasures.nanoseconds(customers: 1_000_000)
      return Reading(
        time / ours,
        note:
          "\(name) \(decimals(time, 0)) ns a customer, \(customers) customers, mean time in system "
          + "\(decimals(mean, 2)) (10 in the long run); ours \(decimals(ours, 1)) ns, a million customers"
      )
    }
  }

  private static func run(_ word: String, _ customers: Int, _ seed: Int) -> (Double, Double)? {
    let ending = ChildProgram.run([python, program, word, "\(customers)", "\(seed)"])
    guard ending.exitCode == 0 else { return nil }
    func value(_ field: String) -> Double? {
      ending.output.split(whereSeparator: \.isWhitespace)
        .first { $0.hasPrefix(field + "=") }
        .flatMap { Double($0.dropFirst(field.count + 1)) }
    }
    guard let time = value("ns_per_cust"), let mean = value("W") else { return nil }
    return (time, mean)
  }

  private struct Missing: Error, CustomStringConvertible {
    let name: String
    var description: String { "\(name) is not there; run 'make bench-peers'" }
  }
}
