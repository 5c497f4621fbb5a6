/// One piece of a YAML file with its place; every scalar is text.
public struct YAMLNode: Sendable {
  /// What a node holds.
  public enum Content: Sendable {
    /// A single text; empty when nothing was written.
    case scalar(String)
    /// Keys with values, in file order, without repeats.
    case mapping([Entry])
    /// A list, in file order.
    case sequence([YAMLNode])
  }

  /// One key of a mapping with its value.
  public struct Entry: Sendable {
    /// The key's text.
    public let key: String
    /// Where the key stands.
    public let keyLocation: SourceLocation
    /// What stands under it.
    public let value: YAMLNode
  }

  /// What the node holds.
  public let content: Content
  /// Where it stands: a scalar's text, or the first line of a mapping or list.
  public let location: SourceLocation

  /// The text of a scalar.
  public var text: String? {
    if case .scalar(let text) = content { text } else { nil }
  }

  /// The entries of a mapping.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The items of a list.
  public var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The entry under a key of a mapping.
  ///
  /// - Complexity: O(n) in the number of keys.
  public func entry(_ key: String) -> Entry? {
    entries?.first { $0.key == key }
  }

  /// The value under a key of a mapping.
  ///
  /// - Complexity: O(n) in the number of keys.
  public subscript(_ key: String) -> YAMLNode? {
    entry(key)?.value
  }
}
