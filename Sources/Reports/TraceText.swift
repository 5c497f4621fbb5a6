/// One thing that happened in a trace: the day and the words.
public struct TraceLine: Sendable, Hashable {
  /// The day as year-month-day.
  public let date: String
  /// What happened.
  public let text: Text

  /// Makes a line.
  public init(year: Int, month: Int, day: Int, text: Text) {
    date = DateText.iso(year: year, month: month, day: day)
    self.text = text
  }
}

/// The simulated history of one subject; every line begins by saying that it is simulated.
public enum TraceText {
  /// Returns the history, in the order given.
  ///
  /// - Parameter subject: The code of the subject, such as `CD-site-000123`.
  public static func text(
    _ lines: [TraceLine], subject: String, design: String, seed: UInt64, replication: Int,
    language: Language, width: Int = 100
  ) -> String {
    let mark = Caveats.simulated[language] + "  "
    let heading = TraceTexts.heading(
      subject: subject, design: design, seed: seed, replication: replication)
    var rows = [mark + heading[language]]
    rows += Paragraph.lines(Caveats.results[language], width: width, indent: mark)
    for line in lines {
      // The mark repeats where the words go on, so that no line can be quoted without it.
      rows += Paragraph.lines(
        line.text[language], width: width, indent: mark + String(repeating: " ", count: 12),
        first: mark + line.date + "  ")
    }
    if lines.isEmpty { rows.append(mark + TraceTexts.nothing[language]) }
    return rows.map { $0.withoutTrailingSpaces + "\n" }.joined()
  }
}
