public import EventSimulation
public import Experiments
public import Parameters

/// A study as its file states it: what to run, how long, and, for verification, what must come out.
public struct StudyFile: Sendable {
  /// The file's base name.
  public var id: String

  /// The file as the user gave it; the default study's is the path it would have.
  public var file: String

  /// What the study is about.
  public var title: LocalizedText

  /// The region's id.
  public var region: String

  /// The world's id; nil for the region as it stands.
  public var world: String?

  /// What is compared.
  public var designs: StudyDesigns

  /// The design the others are compared with; nil for the first.
  public var baseline: String?

  /// How long and how often.
  public var run: StudyRun

  /// The values that must come out.
  public var expectations: [Expectation]

  /// The histories that must not differ.
  public var sameHistories: SameHistories?

  /// Where the file names its region, world and designs, for faults found only when they are looked up.
  var places: [String: SourceLocation]

  /// Whether the study states something that a run can contradict.
  public var isVerification: Bool { !expectations.isEmpty || sameHistories != nil }
}

/// The designs of a study: files by name, or changes written in the study itself.
public enum StudyDesigns: Sendable {
  /// Designs from `Scenarios/designs`, in this order.
  case named([String])

  /// One design or several, each an overlay written inline.
  case inline([InlineDesign])
}

/// A design written inside a study.
public struct InlineDesign: Sendable {
  /// The variant's name; the study's id if there is only one.
  public let id: String

  /// The overlay that the changes lie over, by name; `mechanism` for the rules as they stand.
  public let over: String

  /// Where the overlay is named, if it is.
  public let overLocation: SourceLocation?

  /// The changes with their places; nil for the overlay as it stands.
  public let changes: YAMLNode.Entry?
}

/// The length and number of a study's replications.
public struct StudyRun: Sendable {
  /// The number of replications of each design, at least 1.
  public var replications: Int

  /// The master seed.
  public var seed: UInt64

  /// The end of each replication.
  public var horizon: SimulationTime

  /// The time from which responses are recorded; before the horizon.
  public var warmUp: SimulationTime

  /// The calendar date of time zero.
  public var start: CivilDate

  /// When every design comes into force in place of the baseline; nil for all from the start.
  public var inForceFrom: ForceDate?

  /// How the random numbers of replications and designs hang together.
  public var randomNumbers = RandomNumbers.common

  /// Where the number of replications is written, if it is.
  var replicationsLocation: SourceLocation?
}

/// The day at whose beginning designs come into force.
public struct ForceDate: Sendable {
  /// The day.
  public let date: CivilDate

  /// Where it is written.
  public let location: SourceLocation?
}
