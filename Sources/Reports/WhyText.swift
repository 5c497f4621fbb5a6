package import EventSimulation
package import Mechanism
import ResultsStore

/// Why a subject stands as it does: events with what each did, the latest first.
package struct WhyReport {
  /// An event, and what it did to the subject or to whom it happened.
  package typealias Link = (event: Happening, did: [SubjectMark.What])

  let subject: String
  let date: String
  let design: String
  let seed: UInt64
  let replication: Int
  let links: [Link]
  let names: PartyNames
  let calendar: SimulationCalendar

  /// How many links are shown in text; JSON has all.
  private static let shown = 12

  /// Makes a report.
  package init(
    subject: String, date: String, design: String, seed: UInt64, replication: Int, links: [Link],
    names: PartyNames, calendar: SimulationCalendar
  ) {
    self.subject = subject
    self.date = date
    self.design = design
    self.seed = seed
    self.replication = replication
    self.links = links
    self.names = names
    self.calendar = calendar
  }

  /// Returns the chain in lines, each beginning by saying that it is simulated.
  package func text(_ language: Language, width: Int) -> String {
    let mark = Caveats.simulated[language] + "  "
    var rows = [
      mark
        + WhyTexts.heading(
          subject: subject, date: date, design: design, seed: seed, replication: replication)[
          language]
    ]
    rows += Paragraph.lines(Caveats.results[language], width: width, indent: mark)
    if links.isEmpty { rows.append(mark + WhyTexts.nothing[language]) }
    for (place, link) in links.prefix(Self.shown).enumerated() {
      let because = place == 0 ? "" : WhyTexts.because[language] + " "
      var words = because + HappeningTexts.text(link.event, names, calendar)[language]
      if let did = did(link) { words += EventLineTexts.colon[language] + did[language] }
      rows += Paragraph.lines(
        words, width: width, indent: mark + String(repeating: " ", count: 12),
        first: mark + calendar.date(at: link.event.time).description + "  ")
    }
    if links.count > Self.shown {
      rows.append(mark + WhyTexts.leftOut(links.count - Self.shown)[language])
    } else if let first = links.last, first.event.number > 0 {
      rows.append(mark + WhyTexts.sinceStart[language])
    }
    return rows.map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  /// Returns the whole chain as a JSON document of format 1.
  package func json(_ language: Language) -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("simulated", .bool(true)), Caveats.member,
      .init("subject", .string(subject)), .init("until", .string(date)),
      .init("design", .string(design)), .init("seed", .unsigned(seed)),
      .init("replication", .integer(replication)),
      .init(
        "chain",
        .array(
          links.map { link in
            .object([
              .init("number", .integer(link.event.number)),
              .init("second", .integer(Int(link.event.time.ticks))),
              .init("date", .string(calendar.date(at: link.event.time).description)),
              .init("event", .string(HappeningTexts.word(link.event.kind))),
              .init("of", .string(HappeningTexts.name(of: link.event.party, names))),
              .init(
                "text", .string(HappeningTexts.text(link.event, names, calendar)[language])),
              .init("did", .string(did(link)?[language] ?? "")),
            ])
          })),
    ]).text() + "\n"
  }

  private func did(_ link: Link) -> Text? {
    if case .subject(let place) = link.event.party {
      return HappeningTexts.did(link.did, to: names.subjects[place])
    }
    return HappeningTexts.did(link.did, to: subject)
  }
}
