public import Parameters
import ResultsStore

/// One observed figure beside what the model gave, as a report shows it.
public struct HistoryLine: Sendable {
  /// How the figure may be used.
  public enum Mark: String, Sendable {
    case calibrated
    case heldOut = "held_out"
    case singleEvent = "single_event"
  }

  /// Whether an observed value lies in the simulated interval.
  public enum Verdict: String, Sendable {
    case hit, miss, undefined
  }

  /// The central 90 % of simulated samples of the observed size.
  public struct Simulated: Sendable {
    let design: String
    let from: String
    let to: String
    let sampling: String
    let low: Double
    let median: Double
    let high: Double
    let count: Int
    let verdicts: [Verdict]
    let caveat: Text?

    /// Makes an interval.
    ///
    /// - Parameters:
    ///   - from: The first day counted, as year-month-day, and `to` the last.
    ///   - sampling: The word for how samples were drawn.
    ///   - count: How many replications gave a sample.
    ///   - verdicts: One for each observed value.
    ///   - caveat: In what the statistic is not quite what was observed.
    public init(
      design: String, from: String, to: String, sampling: String, low: Double, median: Double,
      high: Double, count: Int, verdicts: [Verdict], caveat: Text? = nil
    ) {
      self.design = design
      self.from = from
      self.to = to
      self.sampling = sampling
      self.low = low
      self.median = median
      self.high = high
      self.count = count
      self.verdicts = verdicts
      self.caveat = caveat
    }
  }

  let id: String
  let description: Text
  let observed: [(number: Double, sources: [Citation], because: String?)]
  let bound: String?
  let unit: String
  let size: (number: Double, of: Text)?
  let from: String
  let to: String
  let place: Text
  let mark: Mark
  let grade: String
  let sources: [Citation]
  let because: String?
  let simulated: Simulated?
  let notSimulatedYet: Text?

  /// Makes a line.
  ///
  /// - Parameters:
  ///   - observed: The values found, the first being the figure's own.
  ///   - place: The codes of the states observed, or where else it was.
  ///   - notSimulatedYet: Why there is nothing simulated.
  public init(
    id: String, description: Text,
    observed: [(number: Double, sources: [Citation], because: String?)], bound: String?,
    unit: String, size: (number: Double, of: Text)?, from: String, to: String, place: Text,
    mark: Mark, grade: String, sources: [Citation], because: String?,
    simulated: Simulated?, notSimulatedYet: Text?
  ) {
    self.id = id
    self.description = description
    self.observed = observed
    self.bound = bound
    self.unit = unit
    self.size = size
    self.from = from
    self.to = to
    self.place = place
    self.mark = mark
    self.grade = grade
    self.sources = sources
    self.because = because
    self.simulated = simulated
    self.notSimulatedYet = notSimulatedYet
  }

  /// The verdict on the figure: a hit only if every value found lies in the interval.
  var verdict: Verdict? {
    guard let verdicts = simulated?.verdicts, let first = verdicts.first else { return nil }
    if first == .undefined { return .undefined }
    return verdicts.allSatisfy { $0 == .hit } ? .hit : .miss
  }
}

/// The observed figures beside what the model gave.
public struct HistoryReport: Sendable {
  let title: Text
  let lines: [HistoryLine]
  let replications: Int
  let seed: UInt64

  /// Makes a report.
  public init(title: Text, lines: [HistoryLine], replications: Int, seed: UInt64) {
    self.title = title
    self.lines = lines
    self.replications = replications
    self.seed = seed
  }

  private var counted: [HistoryLine] {
    lines.filter { $0.mark == .heldOut && $0.simulated != nil }
  }

  private var hits: Int { counted.count { $0.verdict == .hit } }

  // MARK: Text

  /// Returns the report, lines of at most `width` columns where the words allow it.
  public func text(language: Language, width: Int = 100) -> String {
    let width = min(max(width, 80), 120)
    let compared = lines.filter { $0.simulated != nil }
    let missing = lines.filter { $0.simulated == nil }
    var sections = [[title[language]]]
    sections.append(
      Paragraph.lines(HistoryTexts.rule[language], width: width)
        + table(compared, language).lines(width: width)
        + Paragraph.lines(HistoryTexts.marks[language], width: width, indent: "  ", first: "  "))
    sections.append(
      Paragraph.lines(
        HistoryTexts.hits(hits, of: counted.count, lines: lines.count)[language], width: width))
    sections.append(
      [HistoryTexts.whatWasCompared[language]]
        + compared.flatMap { details($0, language, width) })
    if !missing.isEmpty {
      sections.append(
        [HistoryTexts.notSimulated(missing.count)[language]]
          + missing.flatMap { details($0, language, width) })
    }
    sections.append(
      Paragraph.lines(Caveats.results[language], width: width)
        + Paragraph.lines(
          HistoryTexts.provenance(replications: replications, seed: seed)[language], width: width))
    return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func table(_ compared: [HistoryLine], _ language: Language) -> TextTable {
    func column(_ heading: Text, _ cell: (HistoryLine, HistoryLine.Simulated) -> TextTable.Cell)
      -> TextTable.Column
    {
      TextTable.Column(
        heading: [heading[language]],
        cells: compared.map { line in
          line.simulated.map { cell(line, $0) } ?? TextTable.Cell("")
        })
    }
    return TextTable(
      labels: compared.map(\.id),
      columns: [
        column(HistoryTexts.observed) { line, _ in
          TextTable.Cell(HistoryNumbers(line, language).observed)
        },
        column(HistoryTexts.central) { line, simulated in
          let numbers = HistoryNumbers(line, language)
          return TextTable.Cell(
            simulated.count == 0
              ? NumberFormat.undefined
              : "\(numbers.text(simulated.low)) – \(numbers.text(simulated.high))")
        },
        column(HistoryTexts.width) { line, simulated in
          TextTable.Cell(HistoryNumbers(line, language).text(simulated.high - simulated.low))
        },
        column(HistoryTexts.verdict) { line, _ in
          TextTable.Cell(
            line.verdict.map { HistoryTexts.verdict($0, of: line.mark)[language] } ?? "")
        },
        column(HistoryTexts.mark) { line, _ in
          TextTable.Cell(HistoryTexts.mark(line.mark)[language])
        },
      ])
  }

  private func details(
    _ line: HistoryLine, _ language: Language, _ width: Int
  ) -> [String] {
    let numbers = HistoryNumbers(line, language)
    var sentences = [line.description[language]]
    sentences.append(HistoryTexts.observedSentence(line, numbers)[language])
    if let simulated = line.simulated {
      sentences.append(
        HistoryTexts.simulatedSentence(
          simulated, numbers, runs: replications)[language])
      if let caveat = simulated.caveat { sentences.append(caveat[language]) }
    }
    if let reason = line.notSimulatedYet {
      sentences.append(HistoryTexts.notYet(line.mark)[language] + " " + reason[language])
    }
    return ["  " + line.id]
      + sentences.flatMap { Paragraph.lines($0, width: width, indent: "      ", first: "    ") }
  }

  // MARK: JSON

  /// Returns the report as a JSON document of format 1; numbers are never localised.
  public func json() -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("replications", .integer(replications)),
      .init("seed", .string("\(seed)")), .init("level", .number(0.9)),
      .init("held_out_compared", .integer(counted.count)), .init("hits", .integer(hits)),
      .init("figures", .array(lines.map(json))),
    ]).text() + "\n"
  }

  private func json(_ line: HistoryLine) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(line.id)), .init("definition", .string(line.description.en)),
      .init("observed", .array(line.observed.map { .number($0.number) })),
    ]
    if let bound = line.bound { members.append(.init("bound", .string(bound))) }
    members.append(.init("unit", .string(line.unit)))
    if let size = line.size {
      members.append(.init("size", .number(size.number)))
      members.append(.init("size_of", .string(size.of.en)))
    }
    members += [
      .init("from", .string(line.from)), .init("to", .string(line.to)),
      .init("place", .string(line.place.en)), .init("mark", .string(line.mark.rawValue)),
      .init("grade", .string(line.grade)),
      .init("sources", .array(line.sources.map { .string($0.cite) })),
    ]
    if let because = line.because { members.append(.init("because", .string(because))) }
    if let reason = line.notSimulatedYet {
      members.append(.init("status", .string("not_simulated_yet")))
      members.append(.init("reason", .string(reason.en)))
    }
    if let simulated = line.simulated {
      members += [
        .init("status", .string("compared")), .init("design", .string(simulated.design)),
        .init("simulated_from", .string(simulated.from)),
        .init("simulated_to", .string(simulated.to)),
        .init("sampling", .string(simulated.sampling)), .init("n", .integer(simulated.count)),
        .init("low", .number(simulated.low)), .init("median", .number(simulated.median)),
        .init("high", .number(simulated.high)),
        .init("width", .number(simulated.high - simulated.low)),
        .init(
          "inside",
          .array(
            simulated.verdicts.map { verdict in
              switch verdict {
              case .hit: .bool(true)
              case .miss: .bool(false)
              case .undefined: .null
              }
            })),
      ]
      if let caveat = simulated.caveat { members.append(.init("caveat", .string(caveat.en))) }
      if line.mark == .heldOut, let verdict = line.verdict {
        members.append(.init("verdict", .string(verdict.rawValue)))
      }
    }
    return .object(members)
  }
}

/// Writes the numbers of one figure with as many decimals as they need beside each other.
struct HistoryNumbers {
  let line: HistoryLine
  let format: NumberFormat

  init(_ line: HistoryLine, _ language: Language) {
    self.line = line
    format = NumberFormat(language)
  }

  private var isShare: Bool { line.unit == "share" }

  func text(_ value: Double) -> String {
    if isShare { return format.percent(value, decimals: 1) }
    let largest = max(
      line.observed.map(\.number).max() ?? 0, line.simulated.map { $0.high } ?? 0)
    let decimals = largest >= 20 ? 0 : largest >= 1 ? 1 : 3
    return format.fixed(value, decimals: decimals)
  }

  /// The figure, then the others found.
  var observed: String {
    let numbers = line.observed.map { text($0.number) }.joined(
      separator: format.language == .english ? ", " : " ; ")
    switch line.bound {
    case "at_least": return "≥ " + numbers
    case "at_most": return "≤ " + numbers
    default: return numbers
    }
  }
}
