public import Experiments

/// What every answer says of the runs it was made from.
public struct RunFacts: Sendable {
  /// The title of the study.
  public var title: Text
  /// The designs, in the order of the tables.
  public var designs: [DesignTitle]
  /// The master seed.
  public var seed: UInt64
  /// Replications of each design in each world.
  public var runs: Int
  /// The horizon in years.
  public var horizonYears: Double
  /// What is left out at the beginning, in years.
  public var warmUpYears: Double
  /// What is in force before the designs.
  public var past: ReportedPast?
  /// How the random numbers hang together.
  public var randomNumbers: RandomNumbers
  /// Which inputs are to be confirmed.
  public var assumed: AssumedInputs

  /// Puts the facts together.
  public init(
    title: Text, designs: [DesignTitle], seed: UInt64, runs: Int, horizonYears: Double,
    warmUpYears: Double, past: ReportedPast?, randomNumbers: RandomNumbers, assumed: AssumedInputs
  ) {
    self.title = title
    self.designs = designs
    self.seed = seed
    self.runs = runs
    self.horizonYears = horizonYears
    self.warmUpYears = warmUpYears
    self.past = past
    self.randomNumbers = randomNumbers
    self.assumed = assumed
  }

  /// The lines above the tables: title, designs with their titles, what was in force before.
  func heading(_ language: Language, width: Int) -> [String] {
    let wide = designs.map { TerminalWidth.of($0.id) }.max() ?? 0
    var lines = [title[language], ""]
    for design in designs {
      let margin = String(repeating: " ", count: wide + 5)
      lines += Paragraph.lines(
        design.title[language], width: width, indent: margin,
        first: "  " + TerminalWidth.left(design.id, wide) + "   ")
    }
    if let past {
      lines += Paragraph.lines(
        Words.inForce(past)[language], width: width, indent: "  ", first: "  ")
    }
    return lines
  }

  /// The lines below them: what is assumed, what results are not, how to get the same again.
  func closing(
    _ worlds: [(id: String, digest: String)], _ language: Language, width: Int
  ) -> [String] {
    let assumedWords = Words.assumed(
      assumed.count, of: assumed.total, groups: assumed.groups.map { ($0.name, $0.count) })
    let provenance = Words.provenance(
      seed: seed, runs: runs, years: horizonYears, digest: worlds.count == 1 ? worlds[0].digest : ""
    )
    return [assumedWords, Caveats.results, provenance].flatMap {
      Paragraph.lines($0[language], width: width)
    } + (worlds.count > 1 ? worlds.map { "  \($0.id)  \($0.digest)" } : [])
  }
}
