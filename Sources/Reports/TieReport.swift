public import Experiments
import ResultsStore

/// What ties there were, and what another order among them did if it was tried.
public struct TieReport: Sendable, Equatable {
  /// Events and ties of the run with the usual order.
  public let counts: TieCounts
  /// What the other order did; nil when it was not asked for.
  public let shuffled: TieComparison?

  /// Makes a report.
  public init(counts: TieCounts, shuffled: TieComparison?) {
    self.counts = counts
    self.shuffled = shuffled
  }

  /// The sentences on the other order; none where it was not tried.
  func lines(designs: [String], _ language: Language, width: Int) -> [String] {
    guard let shuffled else { return [] }
    func said(_ text: Text) -> [String] { Paragraph.lines(text[language], width: width) }
    var lines = said(TieTexts.counted(counts))
    if shuffled.moves.isEmpty { return lines + said(TieTexts.nothingMoved) }
    let moved = designs.map { id in (id, shuffled.moves.count { $0.design == id }) }
    lines += said(TieTexts.moved(moved.filter { $0.1 > 0 }, of: shuffled.responses))
    lines += said(shuffled.largest.map(TieTexts.largest) ?? TieTexts.sizeUnknown)
    if shuffled.verdicts.isEmpty { return lines + said(TieTexts.sameVerdicts) }
    lines += said(TieTexts.changedVerdicts)
    for verdict in shuffled.verdicts {
      lines += Paragraph.lines(
        TieTexts.changed(verdict)[language], width: width, indent: "    ", first: "  ")
    }
    return lines
  }

  /// The members of a JSON document.
  var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("events", .integer(counts.events)), .init("ties", .integer(counts.ties)),
    ]
    guard let shuffled else { return members }
    members.append(
      .init(
        "shuffled_ties",
        .object([
          .init("responses", .integer(shuffled.responses)),
          .init("moved", .array(shuffled.moves.map(Self.json))),
          .init("largest", shuffled.largest.map(Self.json) ?? .null),
          .init(
            "verdicts_changed",
            .array(
              shuffled.verdicts.map {
                .object([
                  .init("design", .string($0.design)), .init("response", .string($0.response)),
                  .init("was_clear", .bool($0.wasClear)),
                ])
              })),
        ])))
    return members
  }

  private static func json(_ move: TieComparison.Move) -> JSONValue {
    .object([
      .init("design", .string(move.design)), .init("response", .string(move.response)),
      .init("replications", .integer(move.replications)), .init("shift", .number(move.shift)),
      .init("standard_errors", .number(move.standardErrors)),
    ])
  }
}
