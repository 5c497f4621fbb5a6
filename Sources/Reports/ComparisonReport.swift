public import Experiments
import ResultsStore

/// A design with the titles shown to people.
public struct DesignTitle: Sendable, Hashable {
  /// The identifier, its file's base name.
  public let id: String
  /// The title.
  public let title: Text

  /// Makes a design's heading.
  public init(id: String, title: Text) {
    self.id = id
    self.title = title
  }
}

/// What is in force before the compared designs.
public struct ReportedPast: Sendable, Hashable {
  /// The identifier of the design in force first.
  public let design: String
  /// The day on which the compared designs take its place, year-month-day.
  public let until: String

  /// What a JSON document says of it.
  var members: [JSONValue.Member] {
    [.init("in_force_before", .string(design)), .init("in_force_from", .string(until))]
  }

  /// Makes a past.
  public init(design: String, until: String) {
    self.design = design
    self.until = until
  }
}

/// How many inputs of a run are assumed, by the first word of their paths.
public struct AssumedInputs: Sendable, Hashable {
  /// A group of inputs and how many of them are assumed.
  public struct Group: Sendable, Hashable {
    /// The first word of the paths.
    public let name: String
    /// How many inputs of the group are assumed.
    public let count: Int
  }

  /// How many inputs there are.
  public let total: Int
  /// The groups with an assumed input, in the order of first appearance.
  public let groups: [Group]

  /// How many inputs are assumed.
  public var count: Int { groups.reduce(0) { $0 + $1.count } }

  /// Counts assumed inputs by group.
  ///
  /// - Parameters:
  ///   - paths: The paths of the assumed inputs, in order.
  ///   - total: How many inputs there are, assumed or not.
  public init(paths: [String], total: Int) {
    var groups: [Group] = []
    for path in paths {
      let name = String(path.prefix { $0 != "." })
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place] = Group(name: name, count: groups[place].count + 1)
      } else {
        groups.append(Group(name: name, count: 1))
      }
    }
    self.groups = groups
    self.total = total
  }
}

/// What the comparison of designs shows.
public struct ComparisonReport: Sendable {
  /// The title of the study.
  public var title: Text
  /// The designs, in the order of the table.
  public var designs: [DesignTitle]
  /// The summaries and differences.
  public var table: ComparisonTable
  /// The master seed.
  public var seed: UInt64
  /// The horizon in years.
  public var horizonYears: Double
  /// What is in force before the designs; nil where they are in force from the start.
  public var past: ReportedPast?
  /// Whether uncertain parameters were held at their values.
  public var fixedParameters: Bool
  /// Which inputs are to be confirmed.
  public var assumed: AssumedInputs
  /// The digest of the canonical rows.
  public var digest: String
  /// What another order among ties did; nil when it was not tried.
  public var ties: TieReport?

  /// Makes a report.
  ///
  /// - Precondition: The designs are those of the table, in its order.
  public init(
    title: Text, designs: [DesignTitle], table: ComparisonTable, seed: UInt64,
    horizonYears: Double, past: ReportedPast? = nil, fixedParameters: Bool, assumed: AssumedInputs,
    digest: String, ties: TieReport? = nil
  ) {
    precondition(designs.map(\.id) == table.designs, "the designs of the table")
    self.title = title
    self.designs = designs
    self.table = table
    self.seed = seed
    self.horizonYears = horizonYears
    self.past = past
    self.fixedParameters = fixedParameters
    self.assumed = assumed
    self.digest = digest
    self.ties = ties
  }
}
