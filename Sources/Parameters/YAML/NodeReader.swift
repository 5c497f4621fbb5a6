/// Reads the keys of one mapping; every key must be read or ``finish()`` reports it.
///
/// A fault is noted and a neutral placeholder returned, so that reading goes on and all faults are found at once.
public struct NodeReader: Sendable {
  /// The mapping that is read.
  public let node: YAMLNode
  /// The parameter path, if the mapping belongs to one.
  public let path: String?
  private let location: SourceLocation
  private let entries: [YAMLNode.Entry]
  private var consumed: [Bool]
  private var asked: [String] = []
  private var log = IssueLog()
  private let isMapping: Bool

  /// Starts reading; `location` is where a missing key is reported, usually the key above.
  public init(_ node: YAMLNode, named location: SourceLocation? = nil, path: String? = nil) {
    self.node = node
    self.path = path
    self.location = location ?? node.location
    isMapping = node.entries != nil
    entries = node.entries ?? []
    consumed = [Bool](repeating: false, count: entries.count)
    if !isMapping {
      log.report(
        node.text == "" ? .missingValue : .wrongShape(expected: .mapping), at: node.location,
        path: path)
    }
  }

  /// The faults so far.
  public var issues: [ParameterIssue] { log.issues }

  /// The keys of the mapping, in file order.
  public var keys: [String] { entries.map(\.key) }

  /// Notes a fault that the caller found.
  public mutating func report(_ kind: ParameterIssue.Kind, at location: SourceLocation?) {
    log.report(kind, at: location, path: path)
  }

  /// Takes over faults found elsewhere.
  public mutating func add(_ issues: [ParameterIssue]) {
    log.add(issues)
  }

  /// Stops the check for keys that were not read.
  public mutating func ignoreRest() {
    for i in consumed.indices { consumed[i] = true }
  }

  /// Reports every key that was not read, with the nearest key that could be, and returns all faults.
  public mutating func finish() -> [ParameterIssue] {
    for (i, entry) in entries.enumerated() where !consumed[i] {
      consumed[i] = true
      let near = log.isFull ? [] : NearestNames.suggestions(for: entry.key, among: asked)
      log.report(
        .unknownKey(found: entry.key.clipped, suggestions: near), at: entry.keyLocation, path: path)
    }
    return log.issues
  }

  /// Finishes, and throws if anything was wrong.
  public mutating func check() throws(ParameterIssues) {
    let all = finish()
    if !all.isEmpty { throw ParameterIssues(all) }
  }

  // MARK: Any node

  /// The entry under a key, if it is there.
  public mutating func optionalEntry(_ key: String) -> YAMLNode.Entry? {
    if !asked.contains(key) { asked.append(key) }
    guard let i = entries.firstIndex(where: { $0.key == key }) else { return nil }
    consumed[i] = true
    return entries[i]
  }

  /// The entry under a key that has to be there.
  public mutating func entry(_ key: String) -> YAMLNode.Entry? {
    if let entry = optionalEntry(key) { return entry }
    if isMapping { log.report(.missingKey(name: key), at: location, path: path) }
    return nil
  }

  /// The node under a key, if it is there.
  public mutating func optionalNode(_ key: String) -> YAMLNode? { optionalEntry(key)?.value }

  /// The node under a key that has to be there.
  public mutating func node(_ key: String) -> YAMLNode? { entry(key)?.value }

  // MARK: Texts

  /// The text under a key, if it is there.
  public mutating func optionalText(_ key: String) -> String? {
    optionalNode(key).flatMap { text(of: $0) }
  }

  /// The text under a key; empty after a fault.
  public mutating func text(_ key: String) -> String {
    node(key).flatMap { text(of: $0) } ?? ""
  }

  /// The word under a key, one of `allowed`, if it is there.
  public mutating func optionalWord(_ key: String, among allowed: [String]) -> String? {
    optionalNode(key).flatMap { word(of: $0, among: allowed) }
  }

  /// The word under a key, one of `allowed`; empty after a fault.
  public mutating func word(_ key: String, among allowed: [String]) -> String {
    node(key).flatMap { word(of: $0, among: allowed) } ?? ""
  }

  /// The texts `{en: …, fr: …}` under a key, if it is there.
  public mutating func optionalLocalizedText(_ key: String) -> LocalizedText? {
    optionalEntry(key).flatMap { localizedText(of: $0.value, named: $0.keyLocation) }
  }

  /// The texts `{en: …, fr: …}` under a key; empty after a fault.
  public mutating func localizedText(_ key: String) -> LocalizedText {
    entry(key).flatMap { localizedText(of: $0.value, named: $0.keyLocation) }
      ?? LocalizedText(en: "", fr: "")
  }

  // MARK: Numbers

  /// The number under a key, if it is there.
  public mutating func optionalNumber(_ key: String) -> Double? {
    optionalNode(key).flatMap { number(of: $0) }
  }

  /// The number under a key; 0 after a fault.
  public mutating func number(_ key: String) -> Double {
    node(key).flatMap { number(of: $0) } ?? 0
  }

  /// The whole number under a key, if it is there.
  public mutating func optionalInteger(
    _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    optionalNode(key).flatMap { integer(of: $0, in: range) }
  }

  /// The whole number under a key; the low end of the range (or 0) after a fault.
  public mutating func integer(
    _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int {
    node(key).flatMap { integer(of: $0, in: range) }
      ?? (range.lowerBound == .min ? 0 : range.lowerBound)
  }

  /// The canonical value of `9 month` or `{value: 9, unit: month}` under a key, if it is there.
  public mutating func optionalQuantity(_ key: String, in dimension: Dimension) -> Double? {
    optionalNode(key).flatMap { quantity(of: $0, in: dimension) }.map { $1.canonical($0) }
  }

  /// The canonical value of `9 month` or `{value: 9, unit: month}` under a key; 0 after a fault.
  public mutating func quantity(_ key: String, in dimension: Dimension) -> Double {
    node(key).flatMap { quantity(of: $0, in: dimension) }.map { $1.canonical($0) } ?? 0
  }

  /// The period under a key, if it is there.
  public mutating func optionalPeriod(_ key: String) -> Period? {
    optionalNode(key).flatMap { period(of: $0) }
  }

  /// The period under a key; zero after a fault.
  public mutating func period(_ key: String) -> Period {
    node(key).flatMap { period(of: $0) } ?? .zero
  }

  // MARK: Lists and mappings

  /// The items of the list under a key; empty if it is not there.
  public mutating func list(_ key: String) -> [YAMLNode] {
    guard let node = optionalNode(key) else { return [] }
    if let items = node.items { return items }
    log.report(
      node.text == "" ? .missingValue : .wrongShape(expected: .sequence), at: node.location,
      path: path)
    return []
  }

  /// The texts of the list under a key; empty if it is not there.
  public mutating func texts(_ key: String) -> [String] {
    list(key).compactMap { text(of: $0) }
  }

  /// Reads the mapping under a key, if it is there, and reports the keys that `read` leaves.
  public mutating func mapping<Result>(
    _ key: String, _ read: (inout NodeReader) -> Result
  ) -> Result? {
    guard let entry = optionalEntry(key) else { return nil }
    return mapping(in: entry.value, named: entry.keyLocation, read)
  }

  /// Reads a mapping, and reports the keys that `read` leaves.
  public mutating func mapping<Result>(
    in node: YAMLNode, named location: SourceLocation? = nil, _ read: (inout NodeReader) -> Result
  ) -> Result {
    var inner = NodeReader(node, named: location, path: path)
    let result = read(&inner)
    log.add(inner.finish())
    return result
  }

  // MARK: Scalars given

  /// The text of a node, or `nil` and a fault if it is empty or no scalar.
  public mutating func text(of node: YAMLNode) -> String? {
    node.filledText(path: path, log: &log)
  }

  /// The word of a node, or `nil` and a fault if it is not among the allowed.
  public mutating func word(of node: YAMLNode, among allowed: [String]) -> String? {
    guard let found = text(of: node) else { return nil }
    if allowed.contains(found) { return found }
    log.report(
      .unknownChoice(
        found: found.clipped, allowed: allowed,
        suggestion: NearestNames.suggestions(for: found, among: allowed, limit: 1).first),
      at: node.location, path: path)
    return nil
  }

  /// The number of a node, or `nil` and a fault.
  public mutating func number(of node: YAMLNode) -> Double? {
    guard let found = text(of: node) else { return nil }
    switch NumberText.parse(found) {
    case .success(let number): return number
    case .failure(let fault):
      log.report(fault.kind, at: node.location, path: path)
      return nil
    }
  }

  /// The whole number of a node, or `nil` and a fault.
  public mutating func integer(
    of node: YAMLNode, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let number = number(of: node) else { return nil }
    // Read again as text: a seed above 2^53 must not pass through a Double.
    guard let whole = Int(node.text ?? "") ?? Int(exactly: number) else {
      log.report(.notWhole(found: (node.text ?? "").clipped), at: node.location, path: path)
      return nil
    }
    guard range.contains(whole) else {
      log.report(
        .outOfRange(
          value: number, low: Double(range.lowerBound), high: Double(range.upperBound),
          unit: "number"),
        at: node.location, path: path)
      return nil
    }
    return whole
  }

  /// The period of a node, or `nil` and a fault.
  public mutating func period(of node: YAMLNode) -> Period? {
    guard let (number, unit) = quantity(of: node, in: .time) else { return nil }
    if number >= 0, let period = Period(number, unit: unit) { return period }
    log.report(
      .outOfRange(value: number, low: 0, high: .infinity, unit: unit.name), at: node.location,
      path: path)
    return nil
  }

  /// The texts of a node, or `nil` and a fault unless both languages are there.
  public mutating func localizedText(
    of node: YAMLNode, named location: SourceLocation? = nil
  ) -> LocalizedText? {
    if node.entries == nil {
      log.report(
        node.text == "" ? .missingValue : .wrongShape(expected: .localizedText), at: node.location,
        path: path)
      return nil
    }
    return mapping(in: node, named: location) { inner in
      LocalizedText(en: inner.text("en"), fr: inner.text("fr"))
    }
  }

  /// The number and unit of `9 month` or `{value: 9, unit: month}`.
  private mutating func quantity(
    of node: YAMLNode, in dimension: Dimension
  ) -> (number: Double, unit: Unit)? {
    let expected = Unit.names(of: dimension)
    if node.entries != nil {
      var inner = NodeReader(node, path: path)
      let number = inner.node("value").flatMap { inner.number(of: $0) }
      let unit = inner.node("unit").flatMap { inner.unit(of: $0, in: dimension) }
      log.add(inner.finish())
      if let number, let unit { return (number, unit) }
      return nil
    }
    guard let found = text(of: node) else { return nil }
    guard let (numberText, unit) = NumberText.splitUnit(found) else {
      switch NumberText.parse(found) {
      case .success: log.report(.missingUnit(expected: expected), at: node.location, path: path)
      case .failure(let fault): log.report(fault.kind, at: node.location, path: path)
      }
      return nil
    }
    guard unit.dimension == dimension else {
      log.report(
        .wrongUnit(found: unit.name, expected: expected), at: node.location, path: path)
      return nil
    }
    switch NumberText.parse(numberText) {
    case .success(let number): return (number, unit)
    case .failure(let fault):
      log.report(fault.kind, at: node.location, path: path)
      return nil
    }
  }

  /// The unit a node names, or `nil` and a fault unless it is one of the dimension (of any, if `nil`).
  mutating func unit(of node: YAMLNode, in dimension: Dimension?) -> Unit? {
    guard let found = text(of: node) else { return nil }
    guard let unit = Unit.named(found) else {
      let names = Unit.all.map(\.name)
      log.report(
        .unknownUnit(
          found: found.clipped, suggestions: NearestNames.suggestions(for: found, among: names)),
        at: node.location, path: path)
      return nil
    }
    if let dimension, unit.dimension != dimension {
      log.report(
        .wrongUnit(found: unit.name, expected: Unit.names(of: dimension)), at: node.location,
        path: path)
      return nil
    }
    return unit
  }
}

extension YAMLNode {
  /// The text of a scalar that is not empty; otherwise a fault.
  func filledText(path: String?, log: inout IssueLog) -> String? {
    guard let text else {
      log.report(.wrongShape(expected: .scalar), at: location, path: path)
      return nil
    }
    if text.isEmpty {
      log.report(.missingValue, at: location, path: path)
      return nil
    }
    return text
  }
}
