public import Experiments
public import Mechanism
public import Parameters

/// The limits that a planner sets, as a file states them; there is no verdict without.
public struct ThresholdFile: Sendable {
  /// What the limits are about.
  public let title: LocalizedText
  /// The probability with which all are to hold.
  public let requiredProbability: Double
  /// The probability up to which all hold so rarely that the best attainable is told.
  public let nearZero: Double
  /// The limits, each in the unit of its response.
  public let thresholds: [Threshold]
  /// The unit of each response.
  public let units: [String]

  /// Reads a file of thresholds.
  ///
  /// - Parameters:
  ///   - path: The file as the user gave it.
  ///   - responses: What a replication gives.
  /// - Throws: Every fault of the file at once, each with its place.
  public static func load(
    _ path: String, responses: [ResponseDefinition]
  ) throws(ParameterIssues) -> ThresholdFile {
    try read(YAMLDocument.load(path), responses: responses)
  }

  /// Whether a file says that it holds thresholds.
  public static func isOne(_ path: String) -> Bool {
    (try? YAMLDocument.load(path))?.root["kind"]?.text == "thresholds"
  }

  /// Reads thresholds from their YAML.
  ///
  /// - Throws: Every fault of the file at once, each with its place.
  public static func read(
    _ document: YAMLDocument, responses: [ResponseDefinition]
  ) throws(ParameterIssues) -> ThresholdFile {
    var reader = NodeReader(document.root)
    _ = reader.word("format", among: ["1"])
    _ = reader.word("kind", among: ["thresholds"])
    let title = reader.localizedText("title")
    let required = probability("required_probability", &reader)
    let nearZero = probability("near_zero", &reader)
    let entry = reader.entry("thresholds")
    var thresholds: [Threshold] = []
    var units: [String] = []
    for node in reader.list("thresholds") {
      let read = reader.mapping(in: node) { threshold(&$0, responses) }
      guard let (threshold, unit) = read else { continue }
      let isTwice = thresholds.contains {
        $0.response == threshold.response && $0.side == threshold.side
      }
      if isTwice {
        reader.report(
          .duplicateKey(
            found: "\(threshold.response) \(threshold.side.rawValue)",
            firstLine: entry?.value.location.line ?? 0),
          at: node.location)
      }
      thresholds.append(threshold)
      units.append(unit)
    }
    if let entry, entry.value.items?.isEmpty ?? false {
      reader.report(.missingValue, at: entry.keyLocation)
    }
    try reader.check()
    return ThresholdFile(
      title: title, requiredProbability: required, nearZero: nearZero, thresholds: thresholds,
      units: units)
  }

  private static func probability(_ key: String, _ reader: inout NodeReader) -> Double {
    let value = reader.quantity(key, in: .share)
    if !(0...1).contains(value) {
      reader.report(
        .outOfRange(value: value, low: 0, high: 1, unit: "share"),
        at: reader.optionalNode(key)?.location)
    }
    return value
  }

  private static func threshold(
    _ reader: inout NodeReader, _ responses: [ResponseDefinition]
  ) -> (Threshold, unit: String)? {
    let name = reader.node("response").flatMap { node -> String? in
      guard let text = reader.text(of: node) else { return nil }
      let names = responses.map(\.name)
      if names.contains(text) { return text }
      reader.report(
        .unknownResponse(
          found: text, suggestions: NearestNames.suggestions(for: text, among: names)),
        at: node.location)
      return nil
    }
    let (low, high) = (reader.optionalNode("at_least"), reader.optionalNode("at_most"))
    let unit = reader.node("unit").flatMap { node in reader.text(of: node).map { ($0, node) } }
    if low != nil, let high {
      reader.report(.conflict(with: [Threshold.Side.atLeast.rawValue]), at: high.location)
    }
    guard let node = low ?? high else {
      reader.report(.missingKey(name: Threshold.Side.atLeast.rawValue), at: reader.node.location)
      return nil
    }
    guard let number = reader.number(of: node), let (written, unitNode) = unit,
      let response = responses.first(where: { $0.name == name })
    else { return nil }
    let limit = converted(number, from: written, at: unitNode, to: response.unit, &reader)
    guard let limit else { return nil }
    let natural = Unit.named(response.unit)?.dimension.naturalRange
    if let natural, !natural.contains(limit) {
      reader.report(
        .outOfRange(
          value: limit, low: natural.lowerBound, high: natural.upperBound, unit: response.unit),
        at: node.location)
      return nil
    }
    let side: Threshold.Side = low != nil ? .atLeast : .atMost
    return (Threshold(response: response.name, side: side, limit: limit), response.unit)
  }

  /// A number in the unit of a response; a response whose unit no table has is written in that unit alone.
  private static func converted(
    _ number: Double, from written: String, at node: YAMLNode, to unit: String,
    _ reader: inout NodeReader
  ) -> Double? {
    if written == unit { return number }
    guard let own = Unit.named(unit) else {
      reader.report(.wrongUnit(found: written, expected: [unit]), at: node.location)
      return nil
    }
    guard let found = Unit.named(written) else {
      let names = Unit.names(of: own.dimension)
      reader.report(
        .unknownUnit(
          found: written, suggestions: NearestNames.suggestions(for: written, among: names)),
        at: node.location)
      return nil
    }
    guard found.dimension == own.dimension else {
      reader.report(
        .wrongUnit(found: written, expected: Unit.names(of: own.dimension)), at: node.location)
      return nil
    }
    return found.convert(number, to: own)
  }
}

extension ComparisonOutcome {
  /// Holds every replication of every design against thresholds.
  ///
  /// - Precondition: The plan's replications give the responses.
  public func feasibility(_ thresholds: [Threshold]) -> [Feasibility] {
    let places = thresholds.map { threshold in
      guard let place = plan.place(ofResponse: threshold.response) else {
        preconditionFailure("a threshold of a response that there is")
      }
      return place
    }
    return plan.designs.indices.map { design in
      Feasibility(
        thresholds, values: places.map { table.values(design: design, response: $0) },
        randomNumbers: plan.randomNumbers)
    }
  }

  /// What breaks under each design, and when.
  public func stress() -> [StressFinding] {
    func times(_ name: String, _ design: Int) -> [Double] {
      guard let place = plan.place(ofResponse: name) else {
        preconditionFailure("every replication tells when things broke")
      }
      return table.values(design: design, response: place)
    }
    return plan.designs.indices.map { design in
      StressFinding(
        any: times("months_to_first_break", design),
        kinds: BreakKind.allCases.map {
          ($0.rawValue, times("months_to_first_break.\($0.rawValue)", design))
        },
        bodies: BodyName.allCases.map {
          ($0.rawValue, times("months_to_body_stop.\($0.rawValue)", design))
        },
        randomNumbers: plan.randomNumbers)
    }
  }
}
