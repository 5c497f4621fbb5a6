/// Turns the mapping of a leaf in a parameter file into a sourced parameter.
enum LeafReader {
  static let keys = [
    "description", "value", "unit", "range", "one_of", "evidence", "source", "checked",
    "uncertainty", "otherwise", "because", "note", "transferred_from",
  ]

  /// Whether a mapping is a leaf: it has a `value`, or another key that only leaves have.
  static func isLeaf(_ entries: [YAMLNode.Entry]) -> Bool {
    entries.contains { entry in
      entry.key == "value"
        || keys.contains(entry.key) && (entry.value.entries == nil || entry.key == "description")
    }
  }

  /// Reads a leaf; a leaf comes back even after faults, so that its path is known.
  static func leaf(
    _ entry: YAMLNode.Entry, path: String, kind: ParameterKind, bibliography: Bibliography,
    log: inout IssueLog
  ) -> ParameterLeaf {
    var reader = NodeReader(entry.value, named: entry.keyLocation, path: path)
    let description = reader.localizedText("description")
    let (unit, oneOf) = unitOrWords(&reader, at: entry.keyLocation)
    let range = Self.range(&reader, unit: unit)
    let check = ValueCheck(path: path, unit: unit, range: range, oneOf: oneOf)
    let valueNode = reader.node("value")
    var value: (number: Double?, text: String)?
    if let valueNode, let text = reader.text(of: valueNode), unit != nil || !oneOf.isEmpty {
      value = check.value(text, at: valueNode.location, log: &log)
    }
    let support = Self.support(&reader, bibliography: bibliography, required: true)
    let uncertainty = uncertainty(
      &reader, written: unit, unit: unit, range: range, isReadable: unit != nil || !oneOf.isEmpty,
      log: &log)
    // A choice has no distance from a neutral value, so there the key is unknown.
    let transfer = oneOf.isEmpty ? Transfer.read(&reader, unit: unit, range: range) : nil
    let otherwise = alternatives(&reader, check: check, bibliography: bibliography, log: &log)
    let leaf = ParameterLeaf(
      path: path, number: unit == nil ? nil : value?.number ?? 0,
      text: value?.text ?? oneOf.first ?? "",
      unit: unit, range: range, oneOf: oneOf, description: description,
      evidence: support.evidence ?? .assumed,
      sources: support.sources, checked: support.checked, uncertainty: uncertainty,
      otherwise: otherwise,
      kind: kind, origins: [(valueNode ?? entry.value).location], because: support.because,
      note: support.note, transferredFrom: transfer)
    finish(&reader, log: &log)
    return leaf
  }

  /// What backs a value.
  struct Support {
    var evidence: Evidence?
    var sources: [Citation]
    var checked: String?
    var because: String?
    var note: String?
  }

  static func support(
    _ reader: inout NodeReader, bibliography: Bibliography, required: Bool
  ) -> Support {
    let words = Evidence.allCases.map(\.rawValue)
    let evidenceNode = required ? reader.node("evidence") : reader.optionalNode("evidence")
    let evidence = evidenceNode.flatMap { reader.word(of: $0, among: words) }
      .flatMap(Evidence.init(rawValue:))
    let sourceNode = reader.optionalNode("source")
    let sources = citations(&reader, bibliography: bibliography)
    if let evidenceNode, let evidence, evidence != .assumed, sources.isEmpty,
      sourceNode.map({ $0.items?.isEmpty == true }) ?? true
    {
      reader.report(.missingSource, at: evidenceNode.location)
    }
    return Support(
      evidence: evidence, sources: sources, checked: date(&reader),
      because: reader.optionalText("because"), note: reader.optionalText("note"))
  }

  private static func citations(
    _ reader: inout NodeReader, bibliography: Bibliography
  ) -> [Citation] {
    reader.list("source").map { item in
      reader.mapping(in: item) { inner in
        let node = inner.node("cite")
        let key = node.flatMap { inner.text(of: $0) } ?? ""
        let document = bibliography[key]
        if document == nil, !key.isEmpty, bibliography.isWhole {
          let names = bibliography.entries.map(\.key)
          inner.report(
            .unknownCitation(
              found: key.clipped, suggestions: NearestNames.suggestions(for: key, among: names)),
            at: node?.location)
        }
        return Citation(cite: key, at: inner.optionalText("at"), title: document?.title ?? "")
      }
    }
  }

  private static func date(_ reader: inout NodeReader) -> String? {
    guard let node = reader.optionalNode("checked"), let text = reader.text(of: node) else {
      return nil
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
      let month = Int(parts[1]), (1...12).contains(month), let day = Int(parts[2]),
      (1...31).contains(day)
    {
      return text
    }
    reader.report(.notADate(found: text.clipped), at: node.location)
    return nil
  }

  private static func unitOrWords(
    _ reader: inout NodeReader, at location: SourceLocation
  ) -> (Unit?, [String]) {
    let unitEntry = reader.optionalEntry("unit")
    let wordsEntry = reader.optionalEntry("one_of")
    if let wordsEntry, unitEntry != nil {
      reader.report(.unitAndChoice, at: wordsEntry.keyLocation)
    }
    if unitEntry == nil, wordsEntry == nil {
      reader.report(.missingKey(name: "unit"), at: location)
    }
    if let unitEntry { return (reader.unit(of: unitEntry.value, in: nil), []) }
    return (nil, wordsEntry == nil ? [] : reader.texts("one_of"))
  }

  private static func range(_ reader: inout NodeReader, unit: Unit?) -> ClosedRange<Double>? {
    guard let node = reader.optionalNode("range") else { return nil }
    guard let items = node.items, items.count == 2 else {
      reader.report(.wrongShape(expected: .range), at: node.location)
      return nil
    }
    guard let low = reader.number(of: items[0]), let high = reader.number(of: items[1]) else {
      return nil
    }
    if low > high {
      reader.report(.rangeReversed(low: low, high: high), at: node.location)
      return nil
    }
    return low...high
  }

  static func uncertainty(
    _ reader: inout NodeReader, written: Unit?, unit: Unit?, range: ClosedRange<Double>?,
    isReadable: Bool, log: inout IssueLog
  ) -> ParameterUncertainty? {
    guard let entry = reader.optionalEntry("uncertainty"), isReadable else { return nil }
    return ParameterUncertainty.read(
      entry.value, at: entry.keyLocation, written: written, unit: unit, range: range,
      path: reader.path ?? "", log: &log)
  }

  private static func alternatives(
    _ reader: inout NodeReader, check: ValueCheck, bibliography: Bibliography, log: inout IssueLog
  ) -> [Alternative] {
    // The range does not bind what is not used.
    let free = ValueCheck(path: check.path, unit: check.unit, range: nil, oneOf: check.oneOf)
    var found: [Alternative] = []
    for item in reader.list("otherwise") {
      let alternative: Alternative? = reader.mapping(in: item) { inner in
        let node = inner.node("value")
        let written = inner.optionalNode("unit").flatMap {
          inner.unit(of: $0, in: check.unit?.dimension)
        }
        let support = Self.support(&inner, bibliography: bibliography, required: false)
        guard let node, let text = inner.text(of: node), check.unit != nil || !check.oneOf.isEmpty,
          let value = free.value(text, written: written, at: node.location, log: &log)
        else { return nil }
        return Alternative(
          text: value.text, number: value.number, sources: support.sources,
          because: support.because, location: node.location)
      }
      if let alternative { found.append(alternative) }
    }
    return found
  }

  /// A key that leaves do not have is a stray group if it holds a mapping.
  static func finish(_ reader: inout NodeReader, log: inout IssueLog) {
    for entry in reader.node.entries ?? []
    where !keys.contains(entry.key) && entry.value.entries != nil {
      _ = reader.optionalEntry(entry.key)
      reader.report(.valueAndGroup(key: entry.key.clipped), at: entry.keyLocation)
    }
    log.add(reader.finish())
  }
}
