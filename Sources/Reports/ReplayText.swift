import ResultsStore

/// What one replication gave, as facts.
public struct ReplayedRun: Sendable {
  /// The design's id.
  public let design: String
  /// The master seed.
  public let seed: UInt64
  /// The replication's number, from 0.
  public let replication: Int
  /// A hash of every subject's history.
  public let fingerprint: UInt64
  /// The same for each state, by code.
  public let states: [(code: String, fingerprint: UInt64)]
  /// Events that happened.
  public let events: Int
  /// Of these, how many happened in the same second as the one before.
  public let ties: Int
  /// Every response with its unit; not a number where the run had nothing to measure.
  public let responses: [(name: String, unit: String, value: Double)]

  /// Puts the facts together.
  public init(
    design: String, seed: UInt64, replication: Int, fingerprint: UInt64,
    states: [(code: String, fingerprint: UInt64)], events: Int, ties: Int,
    responses: [(name: String, unit: String, value: Double)]
  ) {
    self.design = design
    self.seed = seed
    self.replication = replication
    self.fingerprint = fingerprint
    self.states = states
    self.events = events
    self.ties = ties
    self.responses = responses
  }
}

/// One replication run once more, for who wants to see that it is the same.
///
/// Numbers are written with all their digits and never localised: here they are compared, not read.
public enum ReplayText {
  /// Returns the run in lines, each beginning by saying that it is simulated.
  public static func text(
    _ run: ReplayedRun, against stored: StoredComparison? = nil, language: Language,
    width: Int = 100
  ) -> String {
    let mark = Caveats.simulated[language] + "  "
    let heading = ReplayTexts.heading(
      design: run.design, seed: run.seed, replication: run.replication)
    var rows = [heading[language]]
    rows += Paragraph.lines(
      Caveats.results[language], width: max(40, width - mark.count), indent: "")
    rows.append("\(ReplayTexts.fingerprint[language]): \(fingerprintText(run.fingerprint))")
    for state in run.states {
      rows.append("  \(state.code)  \(fingerprintText(state.fingerprint))")
    }
    rows.append("\(ReplayTexts.events[language]): \(run.events)")
    rows.append("\(ReplayTexts.ties[language]): \(run.ties)")
    for response in run.responses {
      rows.append("\(response.name) = \(response.value) \(response.unit)")
    }
    rows += stored?.lines(language) ?? []
    return rows.map { mark + $0 + "\n" }.joined()
  }

  /// Returns the run as a JSON document of format 1; what is undefined is `null`.
  public static func json(_ run: ReplayedRun, against stored: StoredComparison? = nil) -> String {
    JSONValue.object(
      [
        .init("format", .integer(1)), .init("simulated", .bool(true)), Caveats.member,
        .init("design", .string(run.design)), .init("seed", .unsigned(run.seed)),
        .init("replication", .integer(run.replication)),
        .init("fingerprint", .string(fingerprintText(run.fingerprint))),
        .init(
          "states",
          .object(run.states.map { .init($0.code, .string(fingerprintText($0.fingerprint))) })),
        .init("events", .integer(run.events)), .init("ties", .integer(run.ties)),
        .init("responses", .object(run.responses.map { .init($0.name, .number($0.value)) })),
      ] + (stored?.members ?? [])
    ).text() + "\n"
  }
}
