import Testing

@testable import Parameters

/// One faulty file, with the one issue it must give.
struct MalformedInput: Sendable, CustomTestStringConvertible {
  let name: String
  let file: String
  let bytes: [UInt8]
  let kind: ParameterIssue.Kind
  let line: Int
  let column: Int
  var length: Int?
  /// Whether further issues may follow from the same fault.
  var mayHaveMore = false

  var testDescription: String { name }

  /// A base file with one part exchanged.
  init(
    _ name: String, _ file: String, _ part: String, _ other: String, _ kind: ParameterIssue.Kind,
    _ line: Int, _ column: Int, length: Int? = nil, more: Bool = false
  ) {
    let base = Fixture.files.first { $0.name == file }?.text ?? ""
    self.init(
      name, file, bytes: Array(base.replacing(part, with: other).utf8), kind, line, column,
      length: length, more: more)
  }

  /// A file of its own.
  init(
    _ name: String, _ file: String, bytes: [UInt8], _ kind: ParameterIssue.Kind, _ line: Int,
    _ column: Int, length: Int? = nil, more: Bool = false
  ) {
    self.name = name
    self.file = file
    self.bytes = bytes
    self.kind = kind
    self.line = line
    self.column = column
    self.length = length
    mayHaveMore = more
  }
}

extension MalformedInput {
  private static let mine = "mechanism/mine_site.yaml"
  private static let conduct = "mechanism/conduct.yaml"
  private static let lakes = "regions/lakes.yaml"
  private static let longer = "designs/longer.yaml"
  private static let longest = "designs/longest.yaml"
  private static let hard = "worlds/hard.yaml"
  private static let months = Unit.names(of: .time)

  /// Faults of numbers and words.
  static let values: [MalformedInput] = [
    MalformedInput(
      "decimal comma", mine, "value: 6\n", "value: 12 500,50\n",
      .decimalComma(found: "12 500,50", suggestion: "12500.50"), 8, 14, length: 9),
    MalformedInput(
      "thousands space", mine, "value: 6\n", "value: 12 500\n",
      .thousandsSeparator(found: "12 500", suggestion: "12500"), 8, 14, length: 6),
    MalformedInput(
      "no-break thousands space", mine, "value: 6\n", "value: 12\u{202F}500\n",
      .thousandsSeparator(found: "12\u{202F}500", suggestion: "12500"), 8, 14, length: 6),
    MalformedInput(
      "English thousands commas", mine, "value: 6\n", "value: 1,234.5\n",
      .thousandsSeparator(found: "1,234.5", suggestion: "1234.5"), 8, 14),
    MalformedInput(
      "infinity", mine, "value: 6\n", "value: infinity\n", .notFinite(found: "infinity"), 8, 14),
    MalformedInput(
      "YAML's infinity", mine, "value: 6\n", "value: -.inf\n", .notFinite(found: "-.inf"), 8, 14),
    MalformedInput("nan", mine, "value: 6\n", "value: nan\n", .notFinite(found: "nan"), 8, 14),
    MalformedInput(
      "number too large to hold", mine, "value: 6\n", "value: 1e999\n",
      .notFinite(found: "1e999"), 8, 14),
    MalformedInput(
      "hexadecimal number", mine, "value: 6\n", "value: 0x1F\n", .notANumber(found: "0x1F"), 8, 14),
    MalformedInput(
      "word for a number", mine, "value: 6\n", "value: six\n", .notANumber(found: "six"), 8, 14),
    MalformedInput(
      "null for a number", mine, "value: 6\n", "value: ~\n", .notANumber(found: "~"), 8, 14),
    MalformedInput(
      "unit inside the number", mine, "value: 6\n", "value: 6 month\n",
      .unitInNumber(found: "6 month", number: "6", unit: "month"), 8, 14),
    MalformedInput(
      "value out of its own range", mine, "value: 6\n", "value: 25\n",
      .outOfRange(value: 25, low: 0, high: 24, unit: "month"), 8, 14),
    MalformedInput(
      "share above one", conduct, "value: 0.3\n", "value: 1.3\n",
      .outOfRange(value: 1.3, low: 0, high: 1, unit: "share"), 21, 14),
    MalformedInput(
      "negative rate", conduct, "value: 0.25", "value: -0.25",
      .outOfRange(value: -0.25, low: 0, high: 10, unit: "per year"), 6, 12),
    MalformedInput(
      "range reversed", mine, "[0, 24]", "[24, 0]", .rangeReversed(low: 24, high: 0), 10, 14),
    MalformedInput(
      "range of three", mine, "[0, 24]", "[0, 1, 24]", .wrongShape(expected: .range), 10, 14),
    MalformedInput(
      "unknown unit", mine, "unit: month", "unit: mont",
      .unknownUnit(found: "mont", suggestions: ["month"]), 9, 13, length: 4),
    MalformedInput(
      "yes for a choice", mine, "value: permitted", "value: yes",
      .unknownChoice(found: "yes", allowed: ["permitted", "barred"], suggestion: nil), 17, 14),
    MalformedInput(
      "no for a choice", mine, "value: permitted", "value: no",
      .unknownChoice(found: "no", allowed: ["permitted", "barred"], suggestion: nil), 17, 14),
    MalformedInput(
      "on for a choice", mine, "value: permitted", "value: on",
      .unknownChoice(found: "on", allowed: ["permitted", "barred"], suggestion: nil), 17, 14),
    MalformedInput(
      "off for a choice", mine, "value: permitted", "value: off",
      .unknownChoice(found: "off", allowed: ["permitted", "barred"], suggestion: nil), 17, 14),
    MalformedInput(
      "misspelt choice", mine, "value: permitted", "value: permited",
      .unknownChoice(found: "permited", allowed: ["permitted", "barred"], suggestion: "permitted"),
      17, 14),
    MalformedInput(
      "unknown evidence", mine, "evidence: law", "evidence: lore",
      .unknownChoice(
        found: "lore", allowed: ["law", "measured", "estimated", "elicited", "assumed"],
        suggestion: nil), 11, 17),
    MalformedInput(
      "measured without a source", conduct, "evidence: assumed", "evidence: measured",
      .missingSource, 17, 17),
    MalformedInput(
      "unknown citation", mine, "cite: MANUAL", "cite: MANUEL",
      .unknownCitation(found: "MANUEL", suggestions: ["MANUAL"]), 14, 46),
    MalformedInput(
      "date written the French way", mine, "2026-11-24", "24/11/2026",
      .notADate(found: "24/11/2026"), 13, 16),
    MalformedInput(
      "triangular low above high", mine, "low: 6, mode: 12, high: 24",
      "low: 30, mode: 12, high: 24", .impossibleUncertainty(.lowNotBelowHigh), 28, 20),
    MalformedInput(
      "triangular mode outside", mine, "mode: 12", "mode: 25",
      .impossibleUncertainty(.modeOutside), 28, 20),
    MalformedInput(
      "triangular end out of range", mine, "high: 24}", "high: 61}",
      .outOfRange(value: 61, low: 0, high: 60, unit: "month"), 28, 20),
    // For a mean of 20 % the standard deviation must be below √(0.2 × 0.8) = 40 %.
    MalformedInput(
      "beta with too large a deviation", conduct, "sd: 5", "sd: 40",
      .impossibleUncertainty(.sdImpossible), 18, 20),
    MalformedInput(
      "beta with a mean of 0", conduct, "mean: 20", "mean: 0",
      .impossibleUncertainty(.meanImpossible), 18, 20),
    MalformedInput(
      "gamma with a negative variation", conduct, "cv: 0.5", "cv: -0.5",
      .impossibleUncertainty(.cvNotPositive), 11, 18),
    MalformedInput(
      "beta of a rate", conduct, "distribution: gamma, mean: 0.25, cv: 0.5",
      "distribution: beta, mean: 0.25, sd: 0.1", .impossibleUncertainty(.notAShare), 11, 18),
    MalformedInput(
      "unknown distribution", conduct, "distribution: gamma", "distribution: gama",
      .unknownChoice(
        found: "gama", allowed: ["triangular", "uniform", "beta", "lognormal", "gamma"],
        suggestion: "gamma"), 11, 33),
  ]

  /// Faults of keys and shapes.
  static let shapes: [MalformedInput] = [
    MalformedInput(
      "unknown key of a leaf", mine, "evidence: law", "evidense: law",
      .unknownKey(found: "evidense", suggestions: ["evidence"]), 11, 7, length: 8),
    MalformedInput(
      "key missing", mine, "      evidence: law\n      source: [{cite: RW-REG, at: \"art. 3\"}]\n",
      "", .missingKey(name: "evidence"), 6, 5),
    MalformedInput(
      "duplicate key", mine, "unit: month\n", "unit: month\n      unit: year\n",
      .duplicateKey(found: "unit", firstLine: 9), 10, 7),
    MalformedInput(
      "value missing", mine, "      value: 6\n", "", .missingKey(name: "value"), 6, 5),
    MalformedInput("empty scalar", mine, "value: 6\n", "value:\n", .missingValue, 8, 13, length: 0),
    MalformedInput("quoted nothing", mine, "value: 6\n", "value: \"\"\n", .missingValue, 8, 14),
    MalformedInput(
      "list where a scalar belongs", mine, "value: 6\n", "value: [6, 7]\n",
      .wrongShape(expected: .scalar), 8, 14, length: 6),
    MalformedInput(
      "mapping where a scalar belongs", mine, "unit: month", "unit: {name: month}",
      .wrongShape(expected: .scalar), 9, 13),
    MalformedInput(
      "scalar where a mapping belongs", lakes, "  XB:\n", "  XC: none\n  XB:\n",
      .wrongShape(expected: .mapping), 21, 7),
    MalformedInput(
      "scalar where a list belongs", mine, "source: [{cite: RW-REG, at: \"art. 3\"}]",
      "source: RW-REG", .wrongShape(expected: .sequence), 12, 15),
    MalformedInput(
      "value and group at once", mine, "value: 6\n", "value: 6\n      by_law: {value: 3}\n",
      .valueAndGroup(key: "by_law"), 9, 7),
    MalformedInput(
      "unit and choice at once", mine, "unit: month\n", "unit: month\n      one_of: [a, b]\n",
      .unitAndChoice, 10, 7),
    MalformedInput(
      "neither unit nor choice", mine, "      unit: month\n", "", .missingKey(name: "unit"), 6, 5),
    MalformedInput(
      "missing French text", mine, ", fr: Délai de correction}", "}", .missingKey(name: "fr"), 7, 7),
    MalformedInput(
      "description in one language", mine, "{en: Time to correct, fr: Délai de correction}",
      "Time to correct", .wrongShape(expected: .localizedText), 7, 20),
    MalformedInput(
      "unknown format", mine, "format: 1", "format: 2",
      .unknownChoice(found: "2", allowed: ["1"], suggestion: "1"), 1, 9),
    MalformedInput(
      "unknown kind", mine, "kind: design", "kind: desing",
      .unknownChoice(
        found: "desing", allowed: ["world", "design", "study"], suggestion: "design"), 2, 7),
    MalformedInput("no kind", mine, "kind: design\n", "", .missingKey(name: "kind"), 1, 1),
    MalformedInput(
      "key with a space", mine, "  red:\n", "  red light:\n", .badKey(found: "red light"), 21, 3),
    MalformedInput(
      "the same parameter in two files", "mechanism/reporting.yaml", "reporting:\n",
      """
      mine_site.red.shortest_stay:
        description: {en: a, fr: b}
        value: 1
        unit: month
        evidence: assumed
      reporting:

      """, .definedTwice(path: "mine_site.red.shortest_stay", firstFile: "", firstLine: 24), 3, 1),
    MalformedInput(
      "document without a title", "bibliography.yaml", "title: A manual, ", "",
      .missingKey(name: "title"), 3, 1, more: true),
  ]

  /// Faults of overlays and state variants.
  static let overlays: [MalformedInput] = [
    MalformedInput(
      "wrong unit", longer, "unit: year", "unit: USD",
      .wrongUnit(found: "USD", expected: months), 5, 56, length: 3),
    MalformedInput(
      "unknown path", longer, "correction_period", "corection_period",
      .unknownPath(
        found: "mine_site.yellow.corection_period",
        suggestions: ["mine_site.yellow.correction_period"]), 5, 3, length: 33),
    MalformedInput(
      "last name of a path only", longer, "mine_site.yellow.correction_period",
      "correction_period",
      .unknownPath(
        found: "correction_period", suggestions: ["mine_site.yellow.correction_period"]), 5, 3),
    MalformedInput(
      "overlay value out of range after conversion", longer, "value: 1,", "value: 3,",
      .outOfRange(value: 36, low: 0, high: 24, unit: "month"), 5, 47),
    MalformedInput(
      "changes nothing", longer, "value: 1, unit: year", "value: 6, unit: month",
      .changesNothing, 5, 47),
    MalformedInput(
      "changes nothing, in another unit", longer, "value: 1, unit: year",
      "value: 0.5, unit: year", .changesNothing, 5, 47),
    MalformedInput(
      "range in an overlay", longer, "because: provision 2", "range: [0, 5]",
      .unknownKey(found: "range", suggestions: []), 5, 62),
    MalformedInput(
      "world leaf in a design", longer,
      "mine_site.yellow.correction_period: {value: 1, unit: year, because: provision 2}",
      "conduct.onset: 1", .wrongKindOfChange(found: "world", allowed: ["design"]), 5, 3),
    MalformedInput(
      "design leaf in a world", hard, "conduct.onset: 0.75", "mine_site.yellow.trade: barred",
      .wrongKindOfChange(found: "design", allowed: ["world"]), 5, 3),
    MalformedInput(
      "study leaf in a world", hard, "conduct.onset: 0.75", "reporting.discount_rate: 0.05",
      .wrongKindOfChange(found: "study", allowed: ["world"]), 5, 3),
    MalformedInput(
      "overlay cycle", longer, "over: mechanism", "over: longest",
      .overlayCycle(chain: ["longest", "longer", "longest"]), 3, 7),
    MalformedInput(
      "overlay over itself", longest, "over: longer", "over: longest",
      .overlayCycle(chain: ["longest", "longest"]), 4, 7),
    MalformedInput(
      "unknown parent", longest, "over: longer", "over: longr",
      .unknownParent(found: "longr", suggestions: ["longer"]), 4, 7),
    MalformedInput(
      "no parent", longer, "over: mechanism\n", "", .missingKey(name: "over"), 1, 1),
    MalformedInput(
      "unknown key of an overlay", longer, "changes:", "changed:",
      .unknownKey(found: "changed", suggestions: ["changes"]), 4, 1),
    MalformedInput(
      "changes that are a list", longer, "  mine_site.yellow", "- mine_site.yellow",
      .wrongShape(expected: .mapping), 5, 1),
    MalformedInput(
      "variant of an unknown path", longest, "states.XB.own.mine_site.yellow.trade",
      "states.XB.own.mine_site.yellow.trad",
      .unknownPath(
        found: "states.XB.own.mine_site.yellow.trad",
        suggestions: ["states.XB.own.mine_site.yellow.trade"]), 7, 3),
    MalformedInput(
      "variant for a state that does not exist", longest, "states.XB.own", "states.XZ.own",
      .unknownState(found: "XZ", suggestions: ["XA", "XB"]), 7, 3),
    MalformedInput(
      "variant of a state's own figure", longest, "states.XB.own.mine_site.yellow.trade: barred",
      "states.XB.own.states.XB.sites: 3", .notVariableByState(path: "states.XB.sites"), 7, 3,
      more: true),
    MalformedInput(
      "variant equal to the base", longest, "trade: barred", "trade: permitted", .changesNothing, 7,
      41),
    MalformedInput(
      "region's variant of an unknown path", lakes, "        onset:", "        onsett:",
      .unknownPath(
        found: "states.XA.own.conduct.onsett", suggestions: ["states.XA.own.conduct.onset"]), 14, 9
    ),
    MalformedInput(
      "region's variant without evidence", lakes, "unit: per year, evidence: assumed",
      "unit: per year", .missingKey(name: "evidence"), 14, 9),
    MalformedInput(
      "unit for a choice", longest, "barred", "{value: barred, unit: month}",
      .wrongUnit(found: "month", expected: []), 7, 63),
    MalformedInput(
      "uncertainty of a choice", longest, "barred",
      "{value: barred, uncertainty: {distribution: uniform, low: 0, high: 1}}",
      .impossibleUncertainty(.choiceHasNone), 7, 57),
  ]

  /// Faults of the text itself.
  static let texts: [MalformedInput] = [
    MalformedInput(
      "tab for indentation", mine, "      value: 6", "\tvalue: 6", .tab, 8, 1, length: 1),
    MalformedInput(
      "tab after spaces", mine, "      value: 6", "    \tvalue: 6", .tab, 8, 5, length: 1),
    MalformedInput(
      "bad UTF-8", longer,
      bytes: Array("format: 1\ntitle: {en: L, fr: d".utf8) + [0xE9, 0x6C, 0x0A],
      .badUTF8, 2, 21),
    MalformedInput(
      "overlong UTF-8", longer, bytes: [0x61, 0xC0, 0x80], .badUTF8, 1, 2),
    MalformedInput(
      "half of a UTF-8 sequence", longer, bytes: [0x61, 0xE2, 0x82], .badUTF8, 1, 2),
    MalformedInput(
      "NUL byte", longer, bytes: Array("format: 1\nti".utf8) + [0], .nulByte, 2, 3),
    MalformedInput(
      "control character", longer, bytes: Array("format: 1".utf8) + [7], .controlCharacter(code: 7),
      1, 10),
    MalformedInput(
      "UTF-16 byte order mark", longer, bytes: [0xFF, 0xFE, 0x61, 0],
      .byteOrderMark(encoding: "UTF-16"), 1, 1),
    MalformedInput(
      "UTF-8 byte order mark", longer, bytes: [0xEF, 0xBB, 0xBF] + Array(Fixture.longer.utf8),
      .byteOrderMark(encoding: "UTF-8"), 1, 1),
    MalformedInput("empty file", longer, bytes: [], .emptyFile, 1, 1),
    MalformedInput(
      "only comments", longer, bytes: Array("# nothing\n\n  # more\n".utf8), .emptyFile, 1, 1),
    MalformedInput(
      "anchor", mine, "value: 6", "value: &six 6", .anchor, 8, 14),
    MalformedInput(
      "alias", longer, bytes: Array("format: *f\n".utf8), .alias, 1, 9),
    MalformedInput(
      "alias bomb", longer,
      bytes: Array(
        ("a0: &a0 [x, x]\n"
          + (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()).utf8),
      .anchor, 1, 5, more: true),
    MalformedInput(
      "tag", mine, "value: 6", "value: !!python/object:os.system 6", .tag, 8, 14),
    MalformedInput(
      "nesting of 10,000", longer, bytes: [UInt8](repeating: 0x5B, count: 10_000), .tooDeep, 1, 65),
    MalformedInput(
      "nesting of 10,000 mappings", longer,
      bytes: Array(String(repeating: "{a: ", count: 10_000).utf8), .tooDeep, 1, 257),
    MalformedInput(
      "two documents", longer, bytes: Array((Fixture.longer + "\n---\nformat: 1\n").utf8),
      .severalDocuments, 6, 1),
    MalformedInput(
      "unclosed flow mapping", longer, "{en: Longer, fr: Plus long}", "{en: Longer, fr: Plus long",
      .syntax(problem: "did not find expected ',' or '}'"), 3, 5, more: true),
    MalformedInput(
      "unclosed quote", longer, "because: provision 2", "because: \"provision 2",
      .syntax(problem: "found unexpected end of stream"), 5, 71),
    MalformedInput(
      "list for a key", longer, bytes: Array("? [a, b]\n: c\n".utf8),
      .wrongShape(expected: .scalar),
      1, 3),
    MalformedInput(
      "lone scalar", longer, bytes: Array("hello\n".utf8), .wrongShape(expected: .mapping), 1, 1),
    MalformedInput(
      "Windows line ends before a fault", longer,
      bytes: Array("format: 1\r\ntitle: {en: L, fr: L}\r\nover: mechanism\r\nchange: {}\r\n".utf8),
      .unknownKey(found: "change", suggestions: ["changes"]), 4, 1),
  ]
}
