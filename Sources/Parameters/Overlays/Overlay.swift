/// A file of changes to parameters: a design, a world, or changes inside a study.
public struct Overlay: Sendable {
  /// What an overlay stands over.
  public struct Parent: Sendable {
    /// The parent's name as written.
    public let name: String
    /// Where it is written.
    public let location: SourceLocation
  }

  /// One change, not yet compared with the parameter it changes.
  struct Change {
    let path: String
    let pathLocation: SourceLocation
    let node: YAMLNode
  }

  /// The file name without `.yaml`, or the name given by the caller.
  public let id: String
  /// The title, if the overlay is a file of its own.
  public let title: LocalizedText?
  /// The description, if there is one.
  public let description: LocalizedText?
  /// What it stands over, if it says so.
  public let parent: Parent?
  /// The kinds of parameter it may change.
  public let allowed: [ParameterKind]
  let changes: [Change]
  /// Whether it may set what is there already: what is laid over any design will meet one that has it.
  var mayRepeat = false

  /// The paths it changes, in file order.
  public var paths: [String] { changes.map(\.path) }

  /// Reads the mapping of a `changes:` key, as it also stands inside a study file.
  ///
  /// - Throws: Faults of the mapping's shape; the values are checked when the overlay is applied.
  public init(
    changes entry: YAMLNode.Entry, id: String, title: LocalizedText? = nil,
    allowed: [ParameterKind] = ParameterKind.allCases
  ) throws(ParameterIssues) {
    var log = IssueLog()
    changes = Self.changes(entry.value, log: &log)
    if !log.isEmpty { throw ParameterIssues(log.issues) }
    self.id = id
    self.title = title
    self.allowed = allowed
    description = nil
    parent = nil
  }

  /// Reads an overlay file; `nil` if it is unreadable.
  static func read(
    _ file: String, id: String, allowed: [ParameterKind], log: inout IssueLog
  ) -> Overlay? {
    YAMLDocument.read(file, log: &log).map {
      Overlay($0, id: id, allowed: allowed, log: &log)
    }
  }

  init(_ root: YAMLNode, id: String, allowed: [ParameterKind], log: inout IssueLog) {
    var reader = NodeReader(root)
    if let format = reader.node("format") { FileHeader.checkFormat(format, log: &log) }
    if reader.optionalNode("kind") != nil {
      _ = reader.optionalWord("kind", among: allowed.map(\.rawValue))
    }
    title = reader.localizedText("title")
    description = reader.optionalLocalizedText("description")
    let over = reader.node("over")
    parent = over.flatMap { node in
      reader.text(of: node).map { Parent(name: $0, location: node.location) }
    }
    changes = reader.optionalNode("changes").map { Self.changes($0, log: &log) } ?? []
    self.id = id
    self.allowed = allowed
    log.add(reader.finish())
  }

  private static func changes(_ node: YAMLNode, log: inout IssueLog) -> [Change] {
    guard let entries = node.entries else {
      log.report(
        node.text == "" ? .missingValue : .wrongShape(expected: .mapping), at: node.location)
      return []
    }
    return entries.map {
      Change(path: $0.key, pathLocation: $0.keyLocation, node: $0.value)
    }
  }
}
