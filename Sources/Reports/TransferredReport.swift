public import Experiments
public import Parameters
import ResultsStore

/// What designs give when effects observed in other sectors hold in full, in part and not at all.
///
/// Every replication runs on the same random numbers whatever holds of the effects, so differences are paired.
public struct TransferredReport: Sendable {
  let title: Text
  let parameters: [ParameterLeaf]
  let effects: [Double]
  let tables: [ReplicationTable]
  let dependent: [Int]
  let baseline: Int
  let seed: UInt64
  let horizonYears: Double

  /// Makes a report.
  ///
  /// - Parameters:
  ///   - parameters: The numbers carried over.
  ///   - effects: How much of them holds, the whole first.
  ///   - tables: The responses of every replication, for each of `effects`.
  ///   - dependent: The places of the designs that depend on them.
  ///   - baseline: The place of the design that the others are compared with.
  public init(
    title: Text, parameters: [ParameterLeaf], effects: [Double], tables: [ReplicationTable],
    dependent: [Int], baseline: Int, seed: UInt64, horizonYears: Double
  ) {
    precondition(effects.count == tables.count, "a table for each effect")
    self.title = title
    self.parameters = parameters
    self.effects = effects
    self.tables = tables
    self.dependent = dependent
    self.baseline = baseline
    self.seed = seed
    self.horizonYears = horizonYears
  }

  private var designs: [String] { tables[0].designs }

  private func summary(_ effect: Int, _ design: Int, _ response: Int) -> ResponseSummary {
    ResponseSummary(
      tables[effect].responses[response],
      values: tables[effect].values(design: design, response: response),
      randomNumbers: tables[effect].randomNumbers)
  }

  /// A design with part of the effects, less itself with all of them.
  private func fromWhole(_ effect: Int, _ design: Int, _ response: Int) -> PairedComparison {
    PairedComparison(
      baseline: designs[design], design: designs[design],
      response: tables[0].responses[response],
      baselineValues: tables[0].values(design: design, response: response),
      designValues: tables[effect].values(design: design, response: response),
      randomNumbers: tables[0].randomNumbers)
  }

  /// A design less the baseline, both with the same part of the effects.
  private func fromBaseline(_ effect: Int, _ design: Int, _ response: Int) -> PairedComparison {
    PairedComparison(
      baseline: designs[baseline], design: designs[design],
      response: tables[0].responses[response],
      baselineValues: tables[effect].values(design: baseline, response: response),
      designValues: tables[effect].values(design: design, response: response),
      randomNumbers: tables[0].randomNumbers)
  }

  private func place(ofResponse name: String) -> Int? {
    tables[0].responses.firstIndex { $0.name == name }
  }

  // MARK: Text

  /// Returns the report, lines of at most `width` columns where the words allow it.
  public func text(language: Language, width: Int = 100) -> String {
    let width = min(max(width, 80), 120)
    var sections = [[title[language]], inputs(language, width)]
    if !parameters.isEmpty {
      sections.append(
        Paragraph.lines(TransferredTexts.rule[language], width: width)
          + (dependent.isEmpty ? [TransferredTexts.noneDepends[language]] : []))
      sections += dependent.map { lines($0, language, width) }
      let others = designs.indices.filter { !dependent.contains($0) }.map { designs[$0] }
      if !others.isEmpty {
        sections.append(
          Paragraph.lines(TransferredTexts.independent(others)[language], width: width))
      }
    }
    sections.append(
      Paragraph.lines(Caveats.results[language], width: width)
        + Paragraph.lines(
          TransferredTexts.provenance(
            replications: tables[0].replications, seed: seed, years: horizonYears)[language],
          width: width))
    return sections.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private func inputs(_ language: Language, _ width: Int) -> [String] {
    if parameters.isEmpty { return [TransferredTexts.noInputs[language]] }
    let format = NumberFormat(language)
    return [TransferredTexts.inputs[language]]
      + parameters.flatMap { leaf -> [String] in
        guard let transfer = leaf.transferredFrom, let number = leaf.number else { return [] }
        let text = TransferredTexts.input(
          leaf.path, sector: Text(transfer.sector), country: Text(transfer.country),
          value: format.shortest(number), neutral: format.shortest(transfer.neutral))
        return Paragraph.lines(text[language], width: width, indent: "    ", first: "  ")
      }
  }

  private func lines(_ design: Int, _ language: Language, _ width: Int) -> [String] {
    let format = NumberFormat(language)
    var labels: [String] = []
    var cells = effects.map { _ in [TextTable.Cell]() }
    for indicator in Indicator.shown {
      guard let response = place(ofResponse: indicator.response) else { continue }
      let changes = effects.indices.dropFirst().map { fromWhole($0, design, response) }
      guard changes.contains(where: { $0.mean != 0 || $0.se != 0 }) else { continue }
      let label = indicator.label[language]
      let means = effects.indices.map { summary($0, design, response).mean * indicator.factor }
      let decimals = Indicator.decimals(
        ofDifference: means.filter(\.isFinite).map(\.magnitude).max() ?? 0)
      labels.append(label)
      for effect in effects.indices {
        let bounds = summary(effect, design, response)
        cells[effect].append(
          cell(
            format, means[effect], bounds.meanLow * indicator.factor,
            bounds.meanHigh * indicator.factor, decimals))
      }
      func add(_ name: Text, _ differences: [PairedComparison?]) {
        labels.append("  " + name[language])
        let size = differences.compactMap { $0 }.map { abs($0.mean * indicator.factor) }.max() ?? 0
        let decimals = Indicator.decimals(ofDifference: size)
        for (effect, difference) in differences.enumerated() {
          cells[effect].append(
            difference.map {
              cell(
                format, $0.mean * indicator.factor, $0.low * indicator.factor,
                $0.high * indicator.factor, decimals)
            } ?? TextTable.Cell(""))
        }
      }
      add(TransferredTexts.lessWhole, [nil] + changes)
      if design != baseline {
        add(
          TransferredTexts.lessBaseline(designs[baseline]),
          effects.indices.map { fromBaseline($0, design, response) })
      }
    }
    let table = TextTable(
      labels: labels,
      columns: zip(effects, cells).map { effect, cells in
        TextTable.Column(heading: [TransferredTexts.effect(effect)[language]], cells: cells)
      })
    let head = design == baseline ? " (\(Words.baseline[language]))" : ""
    return [designs[design] + head] + table.lines(width: width)
  }

  private func cell(
    _ format: NumberFormat, _ mean: Double, _ low: Double, _ high: Double, _ decimals: Int
  ) -> TextTable.Cell {
    func number(_ value: Double) -> String { format.fixed(value, decimals: decimals) }
    return TextTable.Cell(
      number(mean), bracket: low.isFinite ? "(\(number(low)) – \(number(high)))" : "")
  }

  // MARK: JSON

  /// Returns the report as a JSON document of format 1, with every response of the designs that depend on the effects.
  public func json() -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("replications", .integer(tables[0].replications)),
      .init("seed", .string("\(seed)")), .init("baseline", .string(designs[baseline])),
      .init(
        "parameters",
        .array(
          parameters.compactMap { leaf in
            leaf.transferredFrom.map { transfer in
              .object([
                .init("path", .string(leaf.path)), .init("value", .number(leaf.number ?? .nan)),
                .init("neutral", .number(transfer.neutral)),
                .init("sector", .string(transfer.sector.en)),
                .init("country", .string(transfer.country.en)),
              ])
            }
          })),
      .init("effects", .array(effects.map { .number($0) })),
      .init(
        "designs",
        .array(
          dependent.map { design in
            .object([
              .init("id", .string(designs[design])),
              .init("responses", .object(responses(design))),
            ])
          })),
    ]).text() + "\n"
  }

  private func responses(_ design: Int) -> [JSONValue.Member] {
    tables[0].responses.enumerated().map { response, definition in
      .init(
        definition.name,
        .array(
          effects.indices.map { effect in
            let own = summary(effect, design, response)
            let whole = fromWhole(effect, design, response)
            let other = fromBaseline(effect, design, response)
            return .object([
              .init("effect", .number(effects[effect])), .init("mean", .number(own.mean)),
              .init("low", .number(own.meanLow)), .init("high", .number(own.meanHigh)),
              .init("less_whole", difference(whole)), .init("less_baseline", difference(other)),
            ])
          }))
    }
  }

  private func difference(_ difference: PairedComparison) -> JSONValue {
    .object([
      .init("mean", .number(difference.mean)), .init("low", .number(difference.low)),
      .init("high", .number(difference.high)), .init("n", .integer(difference.n)),
    ])
  }
}
