/// All parameters of a run, in file order, with the values they have now.
///
/// A tree is a value; copies share everything until one of them changes.
public struct ParameterTree: Sendable {
  private(set) var base: [ParameterLeaf] = []
  /// The numbers in the leaves' units; not a number for choices.
  private(set) var values: [Double] = []
  private var indices: [String: Int] = [:]
  private var childNames: [String: [String]] = [:]
  private var titles: [String: LocalizedText] = [:]
  private(set) var stateCodes: [String] = []
  /// One row per state: for each leaf the index of the state's variant, or -1.
  private(set) var variants: [[Int]] = []
  /// Whether a parameter file could not be read, so that an unknown path may be its fault.
  var isIncomplete = false

  init() {}

  /// How many parameters there are.
  public var count: Int { base.count }

  /// The parameters in file order, state variants last.
  ///
  /// - Complexity: O(n); use ``leaf(at:)`` for one of them.
  public var leaves: [ParameterLeaf] { base.indices.map { leaf(at: $0) } }

  /// The parameter of that path.
  public subscript(_ path: String) -> ParameterLeaf? {
    indices[path].map { leaf(at: $0) }
  }

  /// The position of a parameter in ``leaves``.
  public func index(of path: String) -> Int? { indices[path] }

  /// The parameter at a position, with its present number.
  public func leaf(at index: Int) -> ParameterLeaf {
    var leaf = base[index]
    if leaf.unit != nil { leaf.number = values[index] }
    return leaf
  }

  /// The number at a position in the leaf's unit; not a number for a choice.
  public func number(at index: Int) -> Double { values[index] }

  /// The names directly under a group, in file order; the empty prefix gives the root keys.
  public func children(of prefix: String) -> [String] { childNames[prefix] ?? [] }

  /// The title of a group, if its file gives one.
  public func title(of group: String) -> LocalizedText? { titles[group] }

  /// The positions of the parameters that have an uncertainty.
  public var uncertainIndices: [Int] {
    base.indices.filter { base[$0].uncertainty != nil }
  }

  /// The same tree with other numbers, each in its leaf's unit; nothing is checked.
  ///
  /// - Complexity: O(n) copying of `Double`s only.
  /// - Precondition: The indices are those of numbers, not of choices.
  public func replacing(values changes: [(index: Int, number: Double)]) -> ParameterTree {
    var tree = self
    for change in changes {
      precondition(base[change.index].unit != nil, "a choice has no number")
      tree.values[change.index] = change.number
    }
    return tree
  }

  // MARK: Building

  /// The paths to suggest for a wrong one: state variants only if it looks like one.
  func candidates(for path: String) -> [String] {
    let all = base.map(\.path)
    return path.hasPrefix("states.") ? all : all.filter { StateVariant($0) == nil }
  }

  mutating func append(_ leaf: ParameterLeaf) {
    indices[leaf.path] = base.count
    base.append(leaf)
    values.append(leaf.number ?? .nan)
    addNames(of: leaf.path)
  }

  mutating func set(_ leaf: ParameterLeaf, at index: Int) {
    base[index] = leaf
    values[index] = leaf.number ?? .nan
  }

  mutating func setTitle(_ title: LocalizedText, of group: String) {
    titles[group] = title
    addNames(of: group)
  }

  private mutating func addNames(of path: String) {
    var child = path
    while true {
      let parent: String
      let name: String
      if let dot = child.lastIndex(of: ".") {
        parent = String(child[..<dot])
        name = String(child[child.index(after: dot)...])
      } else {
        (parent, name) = ("", child)
      }
      if childNames[parent]?.contains(name) == true { return }
      childNames[parent, default: []].append(name)
      if parent.isEmpty { return }
      child = parent
    }
  }

  /// Works out which leaf each state reads; to be called after leaves were added.
  mutating func indexVariants() {
    stateCodes = children(of: "states")
    variants = stateCodes.map { _ in [Int](repeating: -1, count: base.count) }
    for (index, leaf) in base.enumerated() {
      guard let variant = StateVariant(leaf.path), let original = indices[variant.base],
        let row = stateCodes.firstIndex(of: variant.state)
      else { continue }
      variants[row][original] = index
    }
  }
}
