/// What the command line asks for.
struct Options {
  enum Command {
    case measure
    case list
    case help
    /// A fixed amount of work whose instructions are counted from outside.
    case count(String)
  }

  struct Mistake: Error {
    let text: String
  }

  var command = Command.measure
  var effort = Effort()
  var isJSON = false
  /// Beginnings of names; empty for all.
  var only: [String] = []

  static let help = """
    usage: benchmarks [--only NAME...] [--rounds N] [--quick] [--json] [--list]
           benchmarks count NAME

    Measures the engine, the draws and the mechanism, each in interleaved rounds with its reference, and prints
    medians. A NAME is the beginning of a measure's name, as --list prints it. Nothing fails because it is slow.
      --rounds N   rounds of each timed measure (7)
      --quick      3 rounds of a quarter of the size
      --json       JSON, format 1
      count NAME   does a fixed amount of work once, for .ci/instruction-counts
    """

  init(_ words: [String]) throws(Mistake) {
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--help", "-h": command = .help
      case "--list": command = .list
      case "--json": isJSON = true
      case "--quick":
        effort.isQuick = true
        effort.rounds = 3
      case "--rounds":
        guard let rounds = words.popFirst().flatMap({ Int($0) }), rounds > 0 else {
          throw Mistake(text: "--rounds needs a number above 0")
        }
        effort.rounds = rounds
      case "--only":
        while let name = words.first, !name.hasPrefix("-") {
          only.append(name)
          words.removeFirst()
        }
        if only.isEmpty { throw Mistake(text: "--only needs a name; --list prints them") }
      case "count":
        guard let name = words.popFirst() else {
          throw Mistake(text: "count needs a name: \(Counted.names.joined(separator: ", "))")
        }
        command = .count(name)
      default: throw Mistake(text: "'\(word)' is not understood; see --help")
      }
    }
  }

  func asksFor(_ measure: Measure) -> Bool {
    only.isEmpty || only.contains { measure.name.hasPrefix($0) }
  }
}
