public import Parameters

/// A sweep as its file states it: designs in worlds, crossed with levers, over samples of uncertainties.
///
/// Levers are what an institution may choose, uncertainties what nobody knows; the two never mix. An uncertainty of a
/// sweep is *epistemic*: it has one value in a whole point. What the file does not name is drawn anew in every replication, beside
/// chance, unless `others` fixes it.
public struct SweepFile: Sendable {
  /// The file's base name.
  public let id: String
  /// The file as the user gave it.
  public let file: String
  /// The file's text.
  public let text: String
  /// What the sweep is about.
  public let title: LocalizedText
  /// The region's id.
  public let region: String
  /// The ids of the worlds, at least one; ``Worlds/reference`` for the region as it stands.
  public let worlds: [String]
  /// The ids of the designs, at least one.
  public let designs: [String]
  /// The design that the others are compared with; nil for the first.
  public let baseline: String?
  /// What is chosen: every combination of their values is run.
  public let levers: [SweepFactor]
  /// What is not known: sampled together.
  public let uncertainties: [SweepFactor]
  /// How uncertainties are sampled.
  public let sample: SweepSample
  /// Whether the uncertain parameters that the file does not name stay at their written value.
  public let othersAreFixed: Bool
  /// Whether replication r of every sample draws the same numbers; else only designs, worlds and levers share them.
  public let samplesShareNumbers: Bool
  /// The responses that are kept; nil for all.
  public let responses: [WrittenName]?
  /// How long and how often.
  public var run: StudyRun
  /// The replications of one point that are one unit of work; nil for a number that suits.
  public let unitSize: Int?
  /// Where the file names its region, worlds and designs.
  let places: [String: SourceLocation]
}

/// A name with the place where it is written.
public struct WrittenName: Sendable {
  /// The name.
  public let name: String
  /// Where it stands.
  public let location: SourceLocation
}

/// A parameter that a sweep moves.
public struct SweepFactor: Sendable {
  /// The name in results: that of the file, or else the path.
  public let name: String
  /// The path of the parameter.
  public let path: String
  /// Where the path is written.
  public let location: SourceLocation
  /// What it may be.
  public let values: SweepValues
}

/// What a factor may be.
public enum SweepValues: Sendable {
  /// The values as written, each with its place, all equally likely; the unit, if one is written, goes with all.
  case listed([WrittenName], unit: String?)
  /// Uniform between two numbers, in the unit.
  case between(low: WrittenName, high: WrittenName, unit: String?)
  /// As uncertain as the parameter's own file says.
  case own
}

/// How uncertainties are sampled.
public struct SweepSample: Sendable {
  /// The ways there are.
  public enum Method: Sendable {
    /// Every parameter at its written value: one sample.
    case none
    /// Every combination; a number that is not listed takes the middles of so many slices of equal probability.
    case grid(levels: Int)
    /// Independent blocks of a Latin hypercube, each with so many points.
    case latinHypercube(points: Int, blocks: Int)
    /// The first points of a scrambled Sobol' sequence.
    case sobol(points: Int)
    /// The first rows of Saltelli's design, of one more point than there are factors, and one.
    case saltelli(rows: Int)
    /// Independent trajectories of Morris's design.
    case morris(trajectories: Int, levels: Int)
  }

  /// The way.
  public let method: Method
  /// The seed of the sample; nil for that of the run.
  public let seed: UInt64?
  /// The rank correlations of pairs of uncertainties, by place.
  public let correlations: [Correlation]

  /// A rank correlation of two uncertainties.
  public struct Correlation: Sendable {
    /// The places of the two among the uncertainties.
    public let pair: (Int, Int)
    /// Spearman's correlation, between −1 and 1.
    public let rank: Double
    /// Where it is written.
    public let location: SourceLocation
  }

  /// One sample, every parameter at its written value.
  static let none = SweepSample(method: .none, seed: nil, correlations: [])
}
