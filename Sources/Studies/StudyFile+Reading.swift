import EventSimulation
import Experiments
public import Parameters

extension StudyFile {
  /// Reads a study's file.
  ///
  /// - Parameter path: The file as the user gave it.
  /// - Throws: Every fault of the file at once, each with its place.
  public static func load(_ path: String) throws(ParameterIssues) -> StudyFile {
    try read(YAMLDocument.load(path))
  }

  /// Whether a file says that it is a study; a file that cannot be read counts, so that its faults are reported.
  public static func isStudy(_ path: String) -> Bool {
    guard let document = try? YAMLDocument.load(path) else { return true }
    return document.root["kind"]?.text == "study"
  }

  /// Reads a study from its YAML.
  ///
  /// - Throws: Every fault of the file at once, each with its place.
  public static func read(_ document: YAMLDocument) throws(ParameterIssues) -> StudyFile {
    var reader = NodeReader(document.root)
    _ = reader.word("format", among: ["1"])
    _ = reader.word("kind", among: ["study"])
    let id = ParameterLibrary.id(ofFile: document.file)
    let title = reader.localizedText("title")
    let region = reader.text("region")
    let world = reader.optionalText("world")
    let designs = readDesigns(&reader, id: id)
    var places: [String: SourceLocation] = [:]
    let names =
      [document.root["region"], document.root["world"]] + (document.root["designs"]?.items ?? [])
    for case let node? in names {
      if let name = node.text { places[name] = node.location }
    }
    let baseline = reader.optionalNode("baseline").flatMap { node in
      reader.word(of: node, among: designs.ids)
    }
    let run = readRun(&reader)
    let expectations = reader.list("expect").compactMap { node in
      readExpectation(node, &reader, designs: designs.ids)
    }
    let sameHistories = reader.optionalEntry("same_histories").flatMap { entry in
      readSameHistories(entry, &reader, designs: designs.ids)
    }
    try reader.check()
    return StudyFile(
      id: id, file: document.file, title: title, region: region, world: world, designs: designs,
      baseline: baseline, run: run, expectations: expectations, sameHistories: sameHistories,
      places: places)
  }

  /// Exactly one of `designs`, `changes` and `variants`; `over` goes with the latter two.
  private static func readDesigns(_ reader: inout NodeReader, id: String) -> StudyDesigns {
    if let entry = reader.optionalEntry("variants") {
      let over = readOver(&reader)
      let variants = reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
        inner.keys.map { name in
          inner.mapping(name) { readVariant(name, &$0, over: over) }
        }
      }
      if variants.isEmpty { reader.report(.missingValue, at: entry.keyLocation) }
      return .inline(variants.compactMap { $0 })
    }
    // `over` alone runs an overlay as it stands.
    if reader.node["over"] != nil || reader.node["changes"] != nil {
      return .inline([readVariant(id, &reader, over: (mechanism, nil))])
    }
    let entry = reader.entry("designs")
    var seen: [String] = []
    for node in reader.list("designs") {
      guard let name = reader.text(of: node) else { continue }
      if seen.contains(name) {
        reader.report(
          .duplicateKey(found: name, firstLine: entry?.value.location.line ?? 0), at: node.location)
      } else {
        seen.append(name)
      }
    }
    if let entry, entry.value.items?.isEmpty ?? false {
      reader.report(.missingValue, at: entry.keyLocation)
    }
    return .named(seen)
  }

  private static func readVariant(
    _ name: String, _ reader: inout NodeReader, over: (name: String, location: SourceLocation?)
  ) -> InlineDesign {
    let own = readOver(&reader)
    let chosen = own.location == nil ? over : own
    return InlineDesign(
      id: name, over: chosen.name, overLocation: chosen.location,
      changes: reader.optionalEntry("changes"))
  }

  private static func readOver(
    _ reader: inout NodeReader
  ) -> (name: String, location: SourceLocation?) {
    guard let node = reader.optionalNode("over"), let name = reader.text(of: node) else {
      return (mechanism, nil)
    }
    return (name, node.location)
  }

  static func readRun(_ reader: inout NodeReader) -> StudyRun {
    let none = StudyRun(
      replications: 1, seed: 1, horizon: .zero, warmUp: .zero, start: CivilDate(dayNumber: 0))
    guard let entry = reader.entry("run") else { return none }
    return reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
      let replicationsLocation = inner.node("replications")?.location
      let replications = inner.integer("replications", in: 1...StudyRun.mostReplications)
      let seed = inner.integer("seed", in: 0...Int.max)
      let horizon = inner.period("horizon")
      let warmUp = inner.optionalNode("warm_up").flatMap { node in
        period(of: node, below: horizon, &inner)
      }
      if horizon.seconds == 0, inner.issues.isEmpty {
        inner.report(
          .outOfRange(value: 0, low: 0, high: .infinity, unit: "year"),
          at: inner.optionalNode("horizon")?.location)
      }
      let start = inner.node("start").flatMap { date(of: $0, &inner) }
      let inForceFrom = inner.optionalNode("in_force_from").flatMap { node in
        date(of: node, &inner).map { ForceDate(date: $0, location: node.location) }
      }
      let randomNumbers = inner.optionalWord(
        "random_numbers", among: RandomNumbers.allCases.map(\.rawValue)
      ).flatMap(RandomNumbers.init)
      return StudyRun(
        replications: replications, seed: UInt64(seed),
        horizon: SimulationTime(ticks: horizon.seconds),
        warmUp: SimulationTime(ticks: warmUp?.seconds ?? 0), start: start ?? none.start,
        inForceFrom: inForceFrom, randomNumbers: randomNumbers ?? .common,
        replicationsLocation: replicationsLocation)
    }
  }

  private static func date(of node: YAMLNode, _ reader: inout NodeReader) -> CivilDate? {
    guard let text = reader.text(of: node) else { return nil }
    let date = CivilDate(iso: text)
    if date == nil { reader.report(.notADate(found: text), at: node.location) }
    return date
  }

  private static func period(
    of node: YAMLNode, below horizon: Period, _ reader: inout NodeReader
  ) -> Period? {
    guard let period = reader.period(of: node) else { return nil }
    if horizon.seconds > 0, period.seconds >= horizon.seconds {
      reader.report(
        .outOfRange(value: period.years, low: 0, high: horizon.years, unit: "year"),
        at: node.location)
    }
    return period
  }

  private static func readExpectation(
    _ node: YAMLNode, _ reader: inout NodeReader, designs: [String]
  ) -> Expectation? {
    reader.mapping(in: node) { inner in
      let response = inner.node("response")
      return Expectation(
        response: response.flatMap { inner.text(of: $0) } ?? "",
        design: inner.optionalWord("design", among: designs),
        value: inner.number("value"), formula: inner.optionalText("formula"),
        source: inner.optionalText("source"), location: response?.location)
    }
  }

  private static func readSameHistories(
    _ entry: YAMLNode.Entry, _ reader: inout NodeReader, designs: [String]
  ) -> SameHistories? {
    reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
      let between = inner.list("between").compactMap { inner.word(of: $0, among: designs) }
      if between.count != 2 || between.first == between.last, inner.issues.isEmpty {
        inner.report(.wrongShape(expected: .sequence), at: entry.keyLocation)
      }
      return SameHistories(
        between: between, except: inner.texts("except"), location: entry.keyLocation)
    }
  }

  /// The word by which an overlay names the parameter files themselves as its parent.
  static let mechanism = "mechanism"
}

extension StudyRun {
  /// The most replications a study may ask for; a larger number is taken for a slip.
  static let mostReplications = 1_000_000
}

extension StudyDesigns {
  /// The ids in their order.
  public var ids: [String] {
    switch self {
    case .named(let ids): ids
    case .inline(let designs): designs.map(\.id)
    }
  }
}
