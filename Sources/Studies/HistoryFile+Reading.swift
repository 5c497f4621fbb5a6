import EventSimulation
import Mechanism
public import Parameters

extension HistoryFile {
  /// The place of the file below the scenarios.
  public static let name = "history/observed.yaml"

  /// Whether a file says that it holds observed figures.
  public static func isHistory(_ path: String) -> Bool {
    guard let document = try? YAMLDocument.load(path) else { return false }
    return document.root["kind"]?.text == "observed"
  }

  /// Reads a file of observed figures.
  ///
  /// - Parameter path: The file as the user gave it.
  /// - Throws: Every fault of the file at once, each with its place.
  public static func load(
    _ path: String, bibliography: Bibliography
  ) throws(ParameterIssues) -> HistoryFile {
    try read(YAMLDocument.load(path), bibliography: bibliography)
  }

  /// Reads observed figures from YAML.
  ///
  /// - Throws: Every fault of the file at once, each with its place.
  public static func read(
    _ document: YAMLDocument, bibliography: Bibliography
  ) throws(ParameterIssues) -> HistoryFile {
    var reader = NodeReader(document.root)
    _ = reader.word("format", among: ["1"])
    _ = reader.word("kind", among: ["observed"])
    let title = reader.localizedText("title")
    let region = reader.text("region")
    var places: [String: SourceLocation] = [:]
    if let node = document.root["region"] { places[region] = node.location }
    let run = reader.mapping("run") { inner in
      (
        replications: inner.integer("replications", in: 1...StudyRun.mostReplications),
        seed: UInt64(inner.integer("seed", in: 0...Int.max))
      )
    }
    if run == nil { reader.report(.missingKey(name: "run"), at: nil) }
    let designs = readDesigns(&reader)
    var figures: [HistoryFigure] = []
    if let entry = reader.entry("figures") {
      figures = reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
        var found: [HistoryFigure] = []
        for id in inner.keys {
          guard let figure = inner.optionalEntry(id) else { continue }
          if let read = inner.mapping(
            in: figure.value, named: figure.keyLocation,
            {
              FigureReader(bibliography: bibliography, designs: designs).figure(id, &$0, &places)
            })
          {
            found.append(read)
          }
        }
        return found
      }
    }
    try reader.check()
    return HistoryFile(
      file: document.file, title: title, region: region, replications: run?.replications ?? 1,
      seed: run?.seed ?? 1, designs: designs, figures: figures, places: places)
  }

  private static func readDesigns(_ reader: inout NodeReader) -> [Design] {
    guard let entry = reader.entry("designs") else { return [] }
    return reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
      var found: [Design] = []
      for id in inner.keys {
        guard let design = inner.optionalEntry(id) else { continue }
        let read = inner.mapping(in: design.value, named: design.keyLocation) {
          ($0.date("start"), $0.optionalEntry("changes"))
        }
        guard let start = read.0 else { continue }
        found.append(
          Design(id: id, location: design.keyLocation, start: start, changes: read.1))
      }
      return found
    }
  }
}

/// Reads one figure.
private struct FigureReader {
  let bibliography: Bibliography
  let designs: [HistoryFile.Design]

  private static let units = ["share", "per site-year", "per year", "day", "year"]

  func figure(
    _ id: String, _ reader: inout NodeReader, _ places: inout [String: SourceLocation]
  ) -> HistoryFigure? {
    let description = reader.localizedText("description")
    var values = [HistoryFigure.Value(number: reader.number("value"), sources: [], because: nil)]
    for item in reader.list("otherwise") {
      values.append(
        reader.mapping(in: item) { inner in
          let number = inner.number("value")
          let support = inner.support(bibliography: bibliography, required: false)
          return HistoryFigure.Value(
            number: number, sources: support.sources, because: support.because)
        })
    }
    let bound = reader.optionalWord("bound", among: HistoryFigure.Bound.allCases.map(\.rawValue))
    let unitNode = reader.node("unit")
    let unit = unitNode.flatMap { reader.word(of: $0, among: Self.units) } ?? ""
    let sample = reader.mapping("sample") { inner in
      let node = inner.node("size")
      let size = node.flatMap { inner.number(of: $0) }
      if let size, size <= 0 {
        inner.report(
          .outOfRange(value: size, low: 0, high: .infinity, unit: "number"), at: node?.location)
      }
      return (size: size, of: inner.localizedText("of"), location: node?.location)
    }
    let from = reader.date("from")
    let to = reader.date("to", from: from)
    let states = words("states", &reader, &places)
    let zones = choices("zone_classes", ZoneClass.self, &reader)
    let groups = choices("groups", SiteGroup.self, &reader)
    let mark = reader.word("mark", among: HistoryFigure.Mark.allCases.map(\.rawValue))
    let grade = reader.word("grade", among: ["A", "B", "C", "D"])
    let support = reader.support(bibliography: bibliography)
    let scope = reader.optionalLocalizedText("scope")
    var counterpart: HistoryFigure.Counterpart?
    if let entry = reader.optionalEntry("not_simulated_yet") {
      if let text = reader.localizedText(of: entry.value, named: entry.keyLocation) {
        counterpart = .notSimulatedYet(text)
      }
    } else if let entry = reader.entry("compare") {
      let read = reader.mapping(in: entry.value, named: entry.keyLocation) {
        comparison(
          &$0, entry.keyLocation, unit: (unit, unitNode?.location), size: sample?.size,
          window: (from, to), part: (states, zones, groups), &places)
      }
      counterpart = read.map { .compared($0) }
    }
    guard let from, let to, let counterpart else { return nil }
    return HistoryFigure(
      id: id, description: description, values: values,
      bound: bound.flatMap(HistoryFigure.Bound.init), unit: unit, size: sample?.size,
      sizeUnit: sample?.of, from: from, to: to, states: states, scope: scope,
      mark: HistoryFigure.Mark(rawValue: mark) ?? .calibrated, grade: grade, support: support,
      counterpart: counterpart)
  }

  private func words(
    _ key: String, _ reader: inout NodeReader, _ places: inout [String: SourceLocation]
  ) -> [String] {
    reader.list(key).compactMap { node in
      let word = reader.text(of: node)
      if let word { places[word] = node.location }
      return word
    }
  }

  private func choices<Choice: CaseIterable & RawRepresentable>(
    _ key: String, _: Choice.Type, _ reader: inout NodeReader
  ) -> [Choice] where Choice.RawValue == String {
    reader.list(key).compactMap { node in
      reader.word(of: node, among: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
    }
  }

  private func comparison(
    _ reader: inout NodeReader, _ location: SourceLocation, unit: (String, SourceLocation?),
    size: Double?, window: (from: CivilDate?, to: CivilDate?),
    part: (states: [String], zones: [ZoneClass], groups: [SiteGroup]),
    _ places: inout [String: SourceLocation]
  ) -> HistoryComparison? {
    let id = reader.word("design", among: designs.map(\.id))
    let sampling = HistoryComparison.Sampling(
      rawValue: reader.word("sample", among: HistoryComparison.Sampling.allCases.map(\.rawValue)))
    let statistic = reader.optionalWord(
      "statistic", among: HistoryComparison.Statistic.allCases.map(\.rawValue)
    ).flatMap(HistoryComparison.Statistic.init)
    let source: HistoryComparison.Source?
    if let node = reader.optionalNode("response") {
      source = reader.text(of: node).map { .response($0) }
      if case .response(let name)? = source { places[name] = node.location }
    } else {
      source = measure(&reader, unit: unit, part: part).map { .measure($0) }
    }
    // An unknown size leaves nothing to draw a sample of.
    if size == nil, let sampling, sampling != .replication {
      reader.report(.missingKey(name: "sample"), at: location)
    }
    let caveat = reader.optionalLocalizedText("caveat")
    if let size, sampling == .share || sampling == .draws, size != size.rounded() {
      reader.report(.notWhole(found: "\(size)"), at: location)
    }
    let ownFrom = reader.optionalNode("from").flatMap { reader.date(of: $0) }
    let start = designs.first { $0.id == id }?.start
    guard let sampling, let source, let start, let observed = window.from, let to = window.to
    else { return nil }
    if to < start {
      reader.report(
        .dayBefore(found: to.description, first: start.description), at: location)
      return nil
    }
    return HistoryComparison(
      design: id, source: source, sampling: sampling, statistic: statistic ?? .mean,
      from: max(start, ownFrom ?? observed), to: to, caveat: caveat)
  }

  private func measure(
    _ reader: inout NodeReader, unit: (name: String, location: SourceLocation?),
    part: (states: [String], zones: [ZoneClass], groups: [SiteGroup])
  ) -> PlacedMeasure? {
    let words = PlacedMeasure.Quantity.allCases.map(\.rawValue)
    guard
      let quantity = PlacedMeasure.Quantity(rawValue: reader.word("measure", among: words))
    else { return nil }
    if !unit.name.isEmpty, quantity.unit != unit.name {
      reader.report(.wrongUnit(found: unit.name, expected: [quantity.unit]), at: unit.location)
    }
    var measure = PlacedMeasure(
      quantity, states: part.states, zoneClasses: part.zones, groups: part.groups)
    if quantity.needsActivity {
      measure.activity = ActivityName(
        rawValue: reader.word("activity", among: ActivityName.allCases.map(\.rawValue)))
    }
    if quantity == .findings {
      measure.finding =
        switch reader.word("finding", among: ["conforming", "lesser", "serious"]) {
        case "conforming": .conforming
        case "lesser": .lesser
        default: .serious
        }
    }
    return measure
  }
}

extension NodeReader {
  /// The date under a key, or nil and a fault.
  fileprivate mutating func date(_ key: String, from first: CivilDate? = nil) -> CivilDate? {
    guard let node = node(key), let date = date(of: node) else { return nil }
    if let first, date < first {
      report(
        .dayBefore(found: date.description, first: first.description), at: node.location)
      return nil
    }
    return date
  }

  fileprivate mutating func date(of node: YAMLNode) -> CivilDate? {
    guard let text = text(of: node) else { return nil }
    let date = CivilDate(iso: text)
    if date == nil { report(.notADate(found: text), at: node.location) }
    return date
  }
}
