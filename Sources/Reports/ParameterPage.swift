public import Parameters
import ResultsStore

/// Parameters as text: one in full for `explain`, many in lines for `show`.
public enum ParameterPage {
  /// Returns everything known of one parameter.
  ///
  /// - Parameter titles: The titles of the groups above it, outermost first.
  public static func text(
    _ leaf: ParameterLeaf, titles: [LocalizedText] = [], language: Language, width: Int = 100
  ) -> String {
    let format = NumberFormat(language)
    var rows: [(Text, String)] = [(ParameterTexts.value, value(of: leaf, language))]
    if let range = leaf.range, let unit = leaf.unit {
      let (low, high) = (format.shortest(range.lowerBound), format.shortest(range.upperBound))
      rows.append((ParameterTexts.range, "\(low) – \(high) \(UnitTexts.name(unit.name)[language])"))
    }
    if !leaf.oneOf.isEmpty {
      rows.append((ParameterTexts.choices, leaf.oneOf.joined(separator: ", ")))
    }
    if let uncertainty = leaf.uncertainty {
      let text = ParameterTexts.distribution(uncertainty.distribution)[language]
      rows.append((ParameterTexts.uncertainty, text))
    }
    rows.append((ParameterTexts.evidence, ParameterTexts.evidence(leaf.evidence)[language]))
    for source in leaf.sources { rows.append((ParameterTexts.source, citation(source))) }
    if let transfer = leaf.transferredFrom {
      rows.append(
        (
          ParameterTexts.transferred,
          ParameterTexts.transferred(transfer, NumberFormat(language))[language]
        ))
    }
    if let checked = leaf.checked { rows.append((ParameterTexts.checked, checked)) }
    if let because = leaf.because { rows.append((ParameterTexts.because, because)) }
    if let note = leaf.note { rows.append((ParameterTexts.note, note)) }
    for other in leaf.otherwise {
      rows.append((ParameterTexts.otherwise, alternative(other, unit: leaf.unit, language)))
    }
    rows.append((ParameterTexts.partOf, ParameterTexts.kind(leaf.kind)[language]))
    for (place, origin) in leaf.origins.enumerated() {
      let word = place == 0 ? ParameterTexts.setIn : ParameterTexts.changedIn
      rows.append((word, "\(origin.file):\(origin.line)"))
    }
    var lines = [leaf.path]
    if !titles.isEmpty {
      let chain = titles.map { language == .english ? $0.en : $0.fr }
      lines += Paragraph.lines(chain.joined(separator: " › "), width: width, indent: "  ")
    }
    let description = language == .english ? leaf.description.en : leaf.description.fr
    lines += Paragraph.lines(description, width: width, indent: "  ")
    lines.append("")
    let label = rows.map { TerminalWidth.of($0.0[language]) }.max() ?? 0
    for (name, text) in rows {
      lines += Paragraph.lines(
        text, width: width, indent: String(repeating: " ", count: label + 4),
        first: "  " + TerminalWidth.left(name[language], label) + "  ")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// Returns one line a parameter: path, value, unit, evidence, and on request where it was set.
  ///
  /// An assumed value is marked in words, not by colour.
  public static func lines(
    _ leaves: [ParameterLeaf], origin: Bool, language: Language
  ) -> String {
    let path = leaves.map { TerminalWidth.of($0.path) }.max() ?? 0
    let values = leaves.map { value(of: $0, language) }
    let wide = min(values.map { TerminalWidth.of($0) }.max() ?? 0, 40)
    var text = ""
    for (leaf, value) in zip(leaves, values) {
      var line = TerminalWidth.left(leaf.path, path) + "  " + TerminalWidth.left(value, wide)
      var remarks: [String] = []
      if leaf.evidence == .assumed { remarks.append(ParameterTexts.toBeConfirmed[language]) }
      if origin { remarks += leaf.origins.map { "\($0.file):\($0.line)" } }
      line += "  " + remarks.joined(separator: "  ")
      text += line.withoutTrailingSpaces + "\n"
    }
    return text
  }

  /// Returns parameters as a JSON document of format 1; numbers in the unit named beside them.
  public static func json(_ leaves: [ParameterLeaf]) -> String {
    JSONValue.object([
      .init("format", .integer(1)), .init("parameters", .array(leaves.map(json))),
    ]).text() + "\n"
  }

  private static func value(of leaf: ParameterLeaf, _ language: Language) -> String {
    guard let unit = leaf.unit, let number = leaf.number else { return leaf.text }
    return quantity(number, unit, language)
  }

  private static func quantity(_ number: Double, _ unit: Unit, _ language: Language) -> String {
    let format = NumberFormat(language)
    if unit.name == "%" { return format.shortest(number) + format.percentSign }
    // A number that only names something is no quantity: no sign between its thousands.
    if unit.name == "number", number == number.rounded(), number.magnitude < 1e15 {
      return String(Int(number))
    }
    return format.shortest(number) + " " + UnitTexts.name(unit.name)[language]
  }

  private static func citation(_ source: Citation) -> String {
    var text = source.cite
    if !source.title.isEmpty { text += " — " + source.title }
    if let place = source.at { text += ", " + place }
    return text
  }

  private static func alternative(
    _ other: Alternative, unit: Unit?, _ language: Language
  ) -> String {
    var text = other.text
    if let number = other.number, let unit { text = quantity(number, unit, language) }
    if let because = other.because { text += " — " + because }
    if !other.sources.isEmpty {
      text += " (" + other.sources.map(citation).joined(separator: "; ") + ")"
    }
    return text
  }

  private static func json(_ leaf: ParameterLeaf) -> JSONValue {
    .object([
      .init("path", .string(leaf.path)),
      .init("value", leaf.number.map(JSONValue.number) ?? .string(leaf.text)),
      .init("unit", leaf.unit.map { .string($0.name) } ?? .null),
      .init(
        "range",
        leaf.range.map { .array([.number($0.lowerBound), .number($0.upperBound)]) }
          ?? .null),
      .init("one_of", .array(leaf.oneOf.map(JSONValue.string))),
      .init("evidence", .string(leaf.evidence.rawValue)),
      .init("kind", .string(leaf.kind.rawValue)),
      .init("description_en", .string(leaf.description.en)),
      .init("description_fr", .string(leaf.description.fr)),
      .init(
        "sources",
        .array(
          leaf.sources.map {
            .object([
              .init("cite", .string($0.cite)), .init("at", $0.at.map(JSONValue.string) ?? .null),
              .init("title", .string($0.title)),
            ])
          })),
      .init(
        "origins",
        .array(
          leaf.origins.map {
            .object([.init("file", .string($0.file)), .init("line", .integer($0.line))])
          })),
    ])
  }
}
