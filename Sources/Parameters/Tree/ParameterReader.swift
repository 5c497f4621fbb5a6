/// Reads a tree by path, notes what was read, and collects faults instead of stopping at the first.
///
/// After a fault a neutral placeholder comes back: zero, no time, the first choice.
public struct ParameterReader: Sendable {
  /// The tree that is read.
  public let tree: ParameterTree
  private var consumed: [Bool]
  private var log = IssueLog()
  private var row: [Int]?

  /// Starts reading; no state is set.
  public init(_ tree: ParameterTree) {
    self.tree = tree
    consumed = [Bool](repeating: false, count: tree.count)
  }

  /// The faults so far.
  public var issues: [ParameterIssue] { log.issues }

  /// Whether reading found no fault so far.
  public var isSound: Bool { log.isEmpty }

  /// An issue for each parameter that nobody read, in file order.
  ///
  /// A parameter counts as read when a state's variant of it was read in its place.
  public func unread() -> [ParameterIssue] {
    consumed.indices.filter { !consumed[$0] }.map { index in
      let leaf = tree.leaf(at: index)
      return ParameterIssue(.unusedParameter, at: leaf.origins.first, path: leaf.path)
    }
  }

  /// Makes the following reads prefer the variants of a state; `nil` ends that.
  public mutating func inState(_ code: String?) {
    row = nil
    guard let code else { return }
    guard let position = tree.stateCodes.firstIndex(of: code) else {
      log.report(
        .unknownState(
          found: code, suggestions: NearestNames.suggestions(for: code, among: tree.stateCodes)),
        at: nil)
      return
    }
    row = tree.variants[position]
  }

  /// Notes a fault that the caller found in the value of a parameter.
  public mutating func report(_ kind: ParameterIssue.Kind, at path: String) {
    let index = tree.index(of: path).map(resolved)
    log.report(kind, at: index.flatMap { tree.leaf(at: $0).origins.last }, path: path)
  }

  /// Notes a fault that stands elsewhere than in the tree, such as in a table.
  public mutating func report(_ issue: ParameterIssue) {
    log.report(issue.kind, at: issue.location, path: issue.path)
  }

  // MARK: Numbers

  /// A length of time.
  public mutating func period(_ path: String) -> Period {
    guard let (index, unit) = unit(of: path, in: .time) else { return .zero }
    if let period = Period(tree.number(at: index), unit: unit) { return period }
    report(
      .outOfRange(value: tree.number(at: index), low: 0, high: .infinity, unit: unit.name), at: path
    )
    return .zero
  }

  /// A number in the canonical unit of its dimension.
  public mutating func number(_ path: String, in dimension: Dimension) -> Double {
    guard let (index, unit) = unit(of: path, in: dimension) else { return 0 }
    return unit.canonical(tree.number(at: index))
  }

  /// A share, from 0 to 1.
  public mutating func share(_ path: String) -> Double { number(path, in: .share) }

  /// A factor without a unit.
  public mutating func ratio(_ path: String) -> Double { number(path, in: .ratio) }

  /// A rate per year.
  public mutating func rate(_ path: String) -> Double { number(path, in: .rate) }

  /// An amount of money in USD.
  public mutating func money(_ path: String) -> Double { number(path, in: .money) }

  /// A number of things of one kind, such as `.sites`.
  public mutating func count(_ path: String, _ dimension: Dimension) -> Double {
    number(path, in: dimension)
  }

  /// A whole number of things of one kind; a fraction is a fault.
  public mutating func wholeCount(_ path: String, _ dimension: Dimension) -> Int {
    let number = number(path, in: dimension)
    if let whole = Int(exactly: number) { return whole }
    report(.notWhole(found: number.plainText), at: path)
    return 0
  }

  // MARK: Words

  /// A choice, as one of the cases of an enum whose raw values are the words of the file.
  public mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ path: String, as type: Choice.Type = Choice.self
  ) -> Choice where Choice.RawValue == String {
    if let word = choiceWord(path) {
      if let choice = Choice(rawValue: word) { return choice }
      let allowed = Choice.allCases.map(\.rawValue)
      report(
        .unknownChoice(
          found: word, allowed: allowed,
          suggestion: NearestNames.suggestions(for: word, among: allowed, limit: 1).first),
        at: path)
    }
    guard let first = Choice.allCases.first else {
      preconditionFailure("a choice needs at least one case")
    }
    return first
  }

  /// A choice, as its word; empty after a fault.
  public mutating func word(_ path: String) -> String { choiceWord(path) ?? "" }

  // MARK: Structure

  /// The names directly under a group, in file order.
  public func keys(of group: String) -> [String] { tree.children(of: group) }

  /// Whether there is a parameter of that path.
  public func has(_ path: String) -> Bool { tree.index(of: path) != nil }

  /// Notes a fault unless the shares sum to 1 within 1e-9.
  public mutating func expect(shareSum paths: [String]) {
    let before = log.issues.count
    let sum = paths.reduce(0) { $0 + share($1) }
    guard let first = paths.first, log.issues.count == before, abs(sum - 1) > 1e-9 else { return }
    report(.sharesDoNotSum(sum: sum), at: first)
  }

  // MARK: Look-up

  private func resolved(_ index: Int) -> Int {
    guard let row, row[index] >= 0 else { return index }
    return row[index]
  }

  private mutating func find(_ path: String) -> Int? {
    guard let index = tree.index(of: path) else {
      let near =
        log.isFull ? [] : NearestNames.suggestions(for: path, among: tree.candidates(for: path))
      log.report(.missingParameter(path: path, suggestions: near), at: nil, path: path)
      return nil
    }
    consumed[index] = true
    let own = resolved(index)
    consumed[own] = true
    return own
  }

  private mutating func unit(of path: String, in dimension: Dimension) -> (Int, Unit)? {
    guard let index = find(path) else { return nil }
    if let unit = tree.unit(at: index), unit.dimension == dimension { return (index, unit) }
    let leaf = tree.leaf(at: index)
    log.report(
      .wrongUnit(found: leaf.unit?.name ?? leaf.text, expected: Unit.names(of: dimension)),
      at: leaf.origins.first, path: leaf.path)
    return nil
  }

  private mutating func choiceWord(_ path: String) -> String? {
    guard let index = find(path) else { return nil }
    if tree.unit(at: index) == nil { return tree.text(at: index) }
    let leaf = tree.leaf(at: index)
    log.report(
      .unknownChoice(found: leaf.text, allowed: [], suggestion: nil), at: leaf.origins.first,
      path: leaf.path)
    return nil
  }
}

extension ParameterTree {
  func unit(at index: Int) -> Unit? { base[index].unit }
  func text(at index: Int) -> String { base[index].text }
}
