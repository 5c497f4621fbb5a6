package import EventSimulation
package import Mechanism
import ResultsStore

/// Every event of a replication, a line each, as it comes; every line says that it is simulated.
package struct EventLines {
  private let names: PartyNames
  private let calendar: SimulationCalendar
  private let language: Language
  private let asJSON: Bool
  private var causes = Causes()

  /// Begins with nothing told.
  package init(
    _ names: PartyNames, _ calendar: SimulationCalendar, language: Language, asJSON: Bool
  ) {
    self.names = names
    self.calendar = calendar
    self.language = language
    self.asJSON = asJSON
  }

  /// The lines of the events that come next.
  package mutating func lines(_ chronicle: Chronicle) -> String {
    var text = ""
    for (place, event) in chronicle.events.enumerated() {
      let cause = causes.cause(of: event.number)
      causes.add(event)
      let causeNumber = cause.map { causes.number(at: $0) }
      let marks = event.marks.map { chronicle.marks[$0] }
      let did = touched(marks).compactMap { subject -> Text? in
        let code = names.subjects[subject]
        let what = HappeningTexts.did(chronicle.marks(of: place, on: subject), to: code)
        if case .subject(subject) = event.party { return what }
        return what.map { Text(en: "\(code): \($0.en)", fr: "\(code) : \($0.fr)") }
      }
      text +=
        asJSON
        ? json(event, causeNumber, did) : words(event, causeNumber, did)
    }
    return text
  }

  /// The subjects that an event did something to, each once, in order.
  private func touched(_ marks: [SubjectMark]) -> [Int] {
    var seen: [Int] = []
    for mark in marks where !seen.contains(mark.subject) { seen.append(mark.subject) }
    return seen
  }

  private func words(_ event: Happening, _ cause: Int?, _ did: [Text]) -> String {
    let number = event.number == 0 ? "" : "  #\(event.number)"
    let origin = event.number == 0 ? "" : EventLineTexts.cause(cause)[language]
    let what = HappeningTexts.text(event, names, calendar)[language]
    let effects = did.map { $0[language] }.joined(separator: EventLineTexts.semicolon[language])
    return Caveats.simulated[language] + "  " + Self.moment(event.time, calendar) + number + origin
      + "  " + what + (effects.isEmpty ? "" : EventLineTexts.colon[language] + effects) + "\n"
  }

  private func json(_ event: Happening, _ cause: Int?, _ did: [Text]) -> String {
    JSONValue.object([
      .init("simulated", .bool(true)), .init("number", .integer(event.number)),
      .init("cause", cause.map { .integer($0) } ?? .null),
      .init("second", .integer(Int(event.time.ticks))),
      .init("date", .string(calendar.date(at: event.time).description)),
      .init("event", .string(HappeningTexts.word(event.kind))),
      .init("of", .string(HappeningTexts.name(of: event.party, names))),
      .init(
        "did",
        .string(did.map { $0[language] }.joined(separator: EventLineTexts.semicolon[language]))),
    ]).text() + "\n"
  }

  /// The day and the time of day.
  package static func moment(_ time: SimulationTime, _ calendar: SimulationCalendar) -> String {
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
    let second = time.ticks % SimulationTime.secondsPerDay
    return calendar.date(at: time).description
      + " \(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
  }
}
