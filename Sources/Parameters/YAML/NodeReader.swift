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
  var log = IssueLog()
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
      // A required key that is only misspelt is one fault, not two.
      if let name = near.first {
        log.drop(ParameterIssue(.missingKey(name: name), at: location, path: path))
      }
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
}
