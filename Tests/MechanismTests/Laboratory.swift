import EventSimulation
import Glibc
import Parameters
import RandomVariates
import Testing

@testable import Mechanism

/// Trees and inputs made from the scenario files of the repository, with settings laid over them.
enum Laboratory {
  /// The folder of the package, from the place of this file.
  static let repository: String = {
    let parts = "\(#filePath)".split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// Larger sizes when the environment says so.
  static let isFull: Bool = unsafe getenv("BARAZA_FULL") != nil

  /// Prints what closed forms gave when the environment says so.
  static let printsFigures: Bool = unsafe getenv("BARAZA_FIGURES") != nil

  private static let library = try? ParameterLibrary(root: repository + "/Scenarios")

  private static let neutral: ParameterTree? = {
    guard let library else { return nil }
    let file = repository + "/Scenarios/studies/verification/neutral.yaml"
    guard let overlays = try? library.overlays(file: file) else { return nil }
    return try? library.tree(region: "one_state", extraOverlays: overlays)
  }()

  /// One state with one gold site where nothing happens, with settings.
  ///
  /// - Parameter programmes: of donors, each as its theme, its first and its last day.
  static func neutral(
    _ settings: [String], programmes: [String] = []
  ) throws -> MechanismInput {
    let tree = try #require(neutral, "the neutral mechanism can be read")
    let spells = try programmes.enumerated().map { place, written in
      let words = written.split(separator: " ").map(String.init)
      try #require(words.count == 3, "a programme is a theme and two days: \(written)")
      return DonorSpell(
        programme: "p\(place)", theme: try #require(DonorTheme(rawValue: words[0])), state: "XA",
        first: try #require(CivilDate(iso: words[1])).dayNumber,
        last: try #require(CivilDate(iso: words[2])).dayNumber)
    }
    return try input(tree, settings, programmes: .settled(spells))
  }

  /// A shipped design in the region, with settings.
  static func region(
    _ design: String, _ settings: [String] = [], register: SiteRegister? = nil,
    programmes: DonorCalendar? = nil
  ) throws -> MechanismInput {
    let library = try #require(library, "the scenarios can be read")
    let tree = try library.tree(region: "great_lakes", design: design)
    return try input(tree, settings, register: register, programmes: programmes)
  }

  private static func input(
    _ tree: ParameterTree, _ settings: [String], register: SiteRegister? = nil,
    programmes: DonorCalendar? = nil
  ) throws -> MechanismInput {
    var reader = ParameterReader(try tree.applying(set: settings))
    let input = MechanismInput(reading: &reader, register: register, donorProgrammes: programmes)
    if !reader.issues.isEmpty { throw ParameterIssues(reader.issues) }
    return input
  }

  /// The tree of the laboratory, as written.
  static func tree() -> ParameterTree? { neutral }

  static let start = CivilDate(year: 2027, month: 1, day: 1)

  static func settings(years: Double, warmUp: Double = 0, seed: UInt64 = 2_027) -> RunSettings {
    RunSettings(
      seed: seed, horizon: SimulationTime(years: years), warmUp: SimulationTime(years: warmUp),
      start: start)
  }
}

/// The values of named responses in several replications of one input.
struct Sample {
  let names: [String]
  private(set) var rows: [[Double]] = []
  private(set) var events = 0

  init(
    _ input: MechanismInput, replications: Int, years: Double, warmUp: Double = 0,
    seed: UInt64 = 2_027
  ) {
    names = Simulation.responses(of: input).map(\.name)
    for replication in 0..<replications {
      let result = Simulation.run(
        input, settings: Laboratory.settings(years: years, warmUp: warmUp, seed: seed),
        replication: ReplicationStreams(UInt64(replication)))
      rows.append(result.values)
      events += result.events
    }
  }

  /// The defined values of one response, one from each replication.
  subscript(_ name: String) -> [Double] {
    guard let place = names.firstIndex(of: name) else { return [] }
    return rows.map { $0[place] }.filter { !$0.isNaN }
  }

  func mean(_ name: String) -> Double { Moments(self[name]).mean }

  /// Expects the mean of a response to lie within four standard errors of a value known from elsewhere.
  func agrees(
    _ name: String, with expected: Double, relativeError: Double = 0.01,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let moments = Moments(self[name])
    let z = (moments.mean - expected) / moments.standardError
    if Laboratory.printsFigures {
      print(
        "FIGURE \(name) expected \(expected) found \(moments.mean)",
        "se \(moments.standardError) (\(100 * moments.standardError / abs(expected)) %)",
        "z \(z) n \(moments.count) events \(events)")
    }
    #expect(moments.count >= 10, "enough replications", sourceLocation: sourceLocation)
    #expect(
      abs(z) <= 4,
      "\(name): expected \(expected), found \(moments.mean) ± \(moments.standardError), z \(z)",
      sourceLocation: sourceLocation)
    #expect(
      moments.standardError <= relativeError * abs(expected),
      "\(name): standard error \(moments.standardError) of \(expected)",
      sourceLocation: sourceLocation)
  }

  /// Expects every replication to give a value, up to rounding.
  func isExactly(
    _ name: String, _ expected: Double, tolerance: Double = 1e-9,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let values = self[name]
    #expect(!values.isEmpty, "\(name) is not defined", sourceLocation: sourceLocation)
    for value in values {
      #expect(
        abs(value - expected) <= tolerance * max(1, abs(expected)),
        "\(name): expected \(expected), found \(value)", sourceLocation: sourceLocation)
    }
  }
}

/// Mean and standard error by two passes.
struct Moments {
  let count: Int
  let mean: Double
  let standardError: Double

  init(_ values: [Double]) {
    count = values.count
    let n = Double(count)
    let mean = values.reduce(0, +) / n
    self.mean = mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    standardError = (squares / (n - 1) / n).squareRoot()
  }
}
