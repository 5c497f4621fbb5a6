public import EventSimulation
public import Mechanism
public import Parameters

/// A figure that was observed in reality, and what of the model it is held against.
public struct HistoryFigure: Sendable {
  /// How an observed figure may be used.
  public enum Mark: String, CaseIterable, Sendable {
    /// A parameter was set from it, or from the same document; agreement says nothing.
    case calibrated
    /// No parameter was set from it; agreement counts.
    case heldOut = "held_out"
    /// One case, which a model of averages can neither meet nor miss.
    case singleEvent = "single_event"
  }

  /// How far the source says that the true value may lie from the figure.
  public enum Bound: String, CaseIterable, Sendable {
    case atLeast = "at_least"
    case atMost = "at_most"
  }

  /// A value found, with what was found for it.
  public struct Value: Sendable {
    /// In the figure's unit.
    public let number: Double
    /// Where it comes from, if it is not the figure's own source.
    public let sources: [Citation]
    /// Why it differs from the first.
    public let because: String?
  }

  /// Its name in the file.
  public let id: String
  /// What was counted.
  public let description: LocalizedText
  /// The value, then others where the sources dispute it.
  public let values: [Value]
  /// On which side of the value the truth may lie; nil where it is the value itself.
  public let bound: Bound?
  /// The unit.
  public let unit: String
  /// How many units were observed; nil where the source does not say.
  public let size: Double?
  /// What those units are.
  public let sizeUnit: LocalizedText?
  /// The first day observed.
  public let from: CivilDate
  /// The last day observed.
  public let to: CivilDate
  /// The codes of the states observed; empty for the whole region.
  public let states: [String]
  /// Where it was observed if that is not the region.
  public let scope: LocalizedText?
  /// Whether it was used in setting parameters.
  public let mark: Mark
  /// The grade of the source: A the issuing body, B secondary, C derived, D assumed.
  public let grade: String
  /// What backs it.
  public let support: FigureSupport
  /// What of the model it is held against, or why nothing.
  public let counterpart: Counterpart

  /// What of the model a figure is held against.
  public enum Counterpart: Sendable {
    case compared(HistoryComparison)
    case notSimulatedYet(LocalizedText)
  }
}

/// Which statistic of which design a figure is held against, and how a sample of the observed size is drawn from it.
public struct HistoryComparison: Sendable {
  /// How a simulated sample of the observed size is made from one replication.
  public enum Sampling: String, CaseIterable, Sendable {
    /// The replication's rate per unit, and a Poisson number of events over the observed units.
    case rate
    /// The replication's share, and a binomial number of the observed units.
    case share
    /// The replication's own value, because it is of the observed size.
    case replication
    /// As many of the replication's values as were observed, drawn with replacement.
    case draws
  }

  /// What is made of values drawn.
  public enum Statistic: String, CaseIterable, Sendable {
    case mean, median
  }

  /// What is taken from the replication.
  public enum Source: Sendable {
    /// A statistic over part of the region.
    case measure(PlacedMeasure)
    /// A response of the whole region, by name.
    case response(String)
  }

  /// The design's id.
  public let design: String
  /// What is taken.
  public let source: Source
  /// How it is sampled.
  public let sampling: Sampling
  /// What is made of draws.
  public let statistic: Statistic
  /// The first day simulated and counted: that observed or the first of the run, if that is later.
  public let from: CivilDate
  /// The last day simulated and counted.
  public let to: CivilDate
  /// In what the statistic is not quite what was observed, if the file says so.
  public let caveat: LocalizedText?
}

/// A file of observed figures.
public struct HistoryFile: Sendable {
  /// A design that is run from its own date.
  public struct Design: Sendable {
    /// The design's id.
    public let id: String
    /// Where it is named.
    let location: SourceLocation
    /// The first day of the run.
    public let start: CivilDate
    /// What is put back to that day.
    let changes: YAMLNode.Entry?
  }

  /// The file as the user gave it.
  public let file: String
  /// What the figures are about.
  public let title: LocalizedText
  /// The region's id.
  public let region: String
  /// The replications of each design, unless the command line says otherwise.
  public let replications: Int
  /// The master seed, unless the command line says otherwise.
  public let seed: UInt64
  /// The designs that are run.
  public let designs: [Design]
  /// The figures, in file order.
  public let figures: [HistoryFigure]
  /// Where the file names states and responses, for faults found only when they are looked up.
  let places: [String: SourceLocation]
}
