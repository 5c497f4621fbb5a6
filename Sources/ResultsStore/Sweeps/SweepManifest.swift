/// Everything that says what a sweep is.
///
/// The program, the seed, the settings, the responses and the states decide what a replication of a point gives; where
/// they differ, rows must not stand in one store. Points and the number of replications may grow.
public struct SweepManifest: Sendable, Equatable {
  /// A factor: a lever that an institution may pull, or an uncertainty.
  public struct Factor: Sendable, Equatable {
    /// The name in results.
    public let name: String
    /// The path of the parameter that it moves.
    public let path: String
    /// `lever` or `uncertainty`.
    public let role: String
    /// The unit of its numbers; nil for words.
    public let unit: String?

    /// Makes a factor.
    public init(name: String, path: String, role: String, unit: String?) {
      self.name = name
      self.path = path
      self.role = role
      self.unit = unit
    }
  }

  /// A design point: everything that a replication starts from but its number.
  public struct Point: Sendable, Equatable {
    /// The design's id.
    public let design: String
    /// The world's id.
    public let world: String
    /// The combination of levers, from 0.
    public let levers: Int
    /// The number of the sampled uncertainties, from 0.
    public let sample: Int
    /// The value of each factor as written, in the order of factors.
    public let values: [String]
    /// The SHA-256 of all that the model reads, in hexadecimal digits: what a point's rows are kept under.
    public let hash: String

    /// Makes a point.
    public init(
      design: String, world: String, levers: Int, sample: Int, values: [String], hash: String
    ) {
      self.design = design
      self.world = world
      self.levers = levers
      self.sample = sample
      self.values = values
      self.hash = hash
    }

    /// The name in canonical rows: design, world, levers and sample.
    public var name: String { "\(design)/\(world)/\(levers)/\(sample)" }
  }

  /// The program's version.
  public var version: String
  /// The commit that the program was built from, if known.
  public var commit: String?
  /// The version of the Swift compiler.
  public var swift: String
  /// Versions of the libraries used, in order.
  public var libraries: [Manifest.Entry]
  /// The master seed.
  public var seed: UInt64
  /// What else changes the rows of every point: horizon, warm-up, start, random numbers, in order.
  public var settings: [Manifest.Entry]
  /// The responses, in order.
  public var responses: [Manifest.Response]
  /// The codes of the member states, in order.
  public var states: [String]
  /// The factors, in order.
  public var factors: [Factor]
  /// The points, in the order of results.
  public var points: [Point]
  /// How many replications each point is to have.
  public var replications: Int
  /// Each input file's path with the SHA-256 of its bytes, in order.
  public var inputs: [Manifest.Entry]
  /// The study's file, whole.
  public var study: String
  /// What the command line said in place of the study's file, to run it again.
  public var options: [Manifest.Entry]
  /// The command line as typed.
  public var commandLine: String

  /// Makes a manifest.
  public init(
    version: String, commit: String?, swift: String, libraries: [Manifest.Entry], seed: UInt64,
    settings: [Manifest.Entry], responses: [Manifest.Response], states: [String],
    factors: [Factor], points: [Point], replications: Int, inputs: [Manifest.Entry],
    study: String, options: [Manifest.Entry] = [], commandLine: String
  ) {
    self.version = version
    self.commit = commit
    self.swift = swift
    self.libraries = libraries
    self.seed = seed
    self.settings = settings
    self.responses = responses
    self.states = states
    self.factors = factors
    self.points = points
    self.replications = replications
    self.inputs = inputs
    self.study = study
    self.options = options
    self.commandLine = commandLine
  }

  /// The writer of the sweep's canonical rows.
  public var rows: CanonicalRows {
    CanonicalRows(
      subject: "point", designs: points.map(\.name), responses: responses.map(\.name),
      states: states)
  }

  /// What all rows of one store must share, as names and values in a fixed order.
  public var common: [Manifest.Entry] {
    [
      Manifest.Entry("version", version), Manifest.Entry("commit", commit ?? ""),
      Manifest.Entry("seed", String(seed)),
    ]
      + settings.map { Manifest.Entry("setting." + $0.name, $0.value) }
      + [
        Manifest.Entry(
          "responses", responses.map { "\($0.name) [\($0.unit)]" }.joined(separator: "; ")),
        Manifest.Entry("states", states.joined(separator: " ")),
      ]
  }

  /// The SHA-256 of what the rows of this sweep depend on: what they share, every point, the number of replications.
  ///
  /// A worker that was told another lock would compute something else.
  public var lock: String {
    var hash = SHA256()
    let points = points.map { Manifest.Entry("point", $0.name + " " + $0.hash) }
    for entry in common + points + [Manifest.Entry("replications", String(replications))] {
      hash.update(framed: entry.name)
      hash.update(framed: entry.value)
    }
    return hash.hexadecimal()
  }

  /// Which input files differ from those of another manifest.
  public func inputDifferences(from kept: SweepManifest) -> [ManifestDifference] {
    ManifestDifference.between(kept.inputs, and: inputs)
  }

  /// Where what rows share differs from that of another manifest.
  public func differences(from kept: SweepManifest) -> [ManifestDifference] {
    ManifestDifference.between(kept.common, and: common)
  }
}
