import EventSimulation
public import Experiments

/// What the command line says in place of what a study's file says; nil leaves the file's word.
public struct StudyOverrides: Sendable {
  /// Ids of the designs to run, in this order.
  public var designs: [String]?

  /// The id of the design the others are compared with.
  public var baseline: String?

  /// The region's id.
  public var region: String?

  /// The world's id.
  public var world: String?

  /// `PATH=VALUE` settings, later ones over earlier ones, over every design.
  public var set: [String] = []

  /// The number of replications, at least 1.
  public var replications: Int?

  /// The master seed.
  public var seed: UInt64?

  /// The horizon in years of 365.25 days, above zero.
  public var horizonYears: Double?

  /// The warm-up in years of 365.25 days, at least zero and below the horizon.
  public var warmUpYears: Double?

  /// The day on which every design comes into force in place of the baseline, as written.
  public var inForceFrom: String?

  /// How the random numbers of replications and designs hang together.
  public var randomNumbers: RandomNumbers?

  /// Whether every parameter stays at its written value.
  public var fixedParameters = false

  /// Whether every replication is held against the laws that all obey; debug builds always do.
  public var checksInvariants = false

  /// Overrides nothing.
  public init() {}
}

extension StudyOverrides {
  /// The study with the command line's words in place of its file's.
  func applied(to study: StudyFile) -> StudyFile {
    var study = study
    if let designs {
      var seen: [String] = []
      for design in designs where !seen.contains(design) { seen.append(design) }
      study.designs = .named(seen)
    }
    if let region { study.region = region }
    if let world { study.world = world }
    if let replications { study.run.replications = replications }
    if let seed { study.run.seed = seed }
    if let horizonYears { study.run.horizon = SimulationTime(years: horizonYears) }
    if let randomNumbers { study.run.randomNumbers = randomNumbers }
    if let warmUpYears { study.run.warmUp = SimulationTime(years: warmUpYears) }
    return study
  }
}
