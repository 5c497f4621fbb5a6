/// A YAML file read whole: UTF-8, one document, no anchors, aliases or tags.
public struct YAMLDocument: Sendable {
  /// The most nested levels.
  public static let depthLimit = 64
  /// The most nodes.
  public static let nodeLimit = 500_000

  /// The file as the user named it.
  public let file: String
  /// The outermost node.
  public let root: YAMLNode

  /// Reads a file.
  ///
  /// - Throws: Every fault of the file's text found before reading became impossible.
  public static func load(_ path: String) throws(ParameterIssues) -> YAMLDocument {
    try load(bytes: InputFile.bytes(of: path), file: path)
  }

  /// Reads bytes that came from `file`.
  ///
  /// - Throws: As ``load(_:)``.
  public static func load(bytes: [UInt8], file: String) throws(ParameterIssues) -> YAMLDocument {
    var log = IssueLog()
    let root = compose(bytes: bytes, file: file, log: &log)
    guard let root, log.isEmpty else { throw ParameterIssues(log.issues) }
    return YAMLDocument(file: file, root: root)
  }

  /// The root as far as it makes sense to read on; faults go to the log.
  static func read(_ path: String, log: inout IssueLog) -> YAMLNode? {
    do throws(ParameterIssues) {
      return compose(bytes: try InputFile.bytes(of: path), file: path, log: &log)
    } catch {
      log.add(error.issues)
      return nil
    }
  }

  static func compose(bytes: [UInt8], file: String, log: inout IssueLog) -> YAMLNode? {
    var own = IssueLog()
    defer { log.add(own.issues) }
    var source = SourceText(file: file, bytes: bytes, log: &own)
    if !own.isEmpty { return nil }
    var composer = YAMLComposer()
    let fault = YAMLEvents.visit(bytes) { event, start, end in
      let location = source.location(from: start, to: end)
      return composer.take(event, at: location, log: &own)
    }
    if let fault {
      let place = source.location(
        from: fault.mark, to: YAMLMark(line: fault.mark.line, column: fault.mark.column + 1))
      own.report(.syntax(problem: fault.problem), at: place)
      return nil
    }
    if !composer.hasContent, own.isEmpty {
      let place = source.location(
        from: YAMLMark(line: 0, column: 0), to: YAMLMark(line: 0, column: 0))
      own.report(.emptyFile, at: place)
    }
    return composer.isBroken ? nil : composer.root
  }
}

/// Builds nodes from events with a stack of its own, so that nesting cannot exhaust the program's.
private struct YAMLComposer {
  // A struct, not an enum with payloads: its arrays must grow in place.
  private struct Level {
    var isMapping: Bool
    var location: SourceLocation
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    var key: String?
    var keyLocation: SourceLocation?

    var node: YAMLNode {
      YAMLNode(content: isMapping ? .mapping(entries) : .sequence(items), location: location)
    }
  }

  private var levels: [Level] = []
  private var nodes = 0
  private var documents = 0
  private(set) var root: YAMLNode?
  /// Whether the nodes cannot stand for the file.
  private(set) var isBroken = false

  var hasContent: Bool { documents > 0 }

  /// Takes the next event; false means that reading on is pointless.
  mutating func take(
    _ event: YAMLEvent, at location: SourceLocation, log: inout IssueLog
  ) -> Bool {
    switch event {
    case .streamStart, .streamEnd, .documentEnd: return true
    case .documentStart:
      documents += 1
      if documents > 1 {
        log.report(.severalDocuments, at: location)
        return stop()
      }
      return true
    case .alias:
      log.report(.alias, at: location)
      isBroken = true
      return add(YAMLNode(content: .scalar(""), location: location), log: &log)
    case .scalar(let text, _, let isAnchored, let isTagged):
      refuse(isAnchored, isTagged, at: location, log: &log)
      return add(YAMLNode(content: .scalar(text), location: location), log: &log)
    case .mappingStart(let isAnchored, let isTagged):
      refuse(isAnchored, isTagged, at: location, log: &log)
      return open(Level(isMapping: true, location: location), log: &log)
    case .sequenceStart(let isAnchored, let isTagged):
      refuse(isAnchored, isTagged, at: location, log: &log)
      return open(Level(isMapping: false, location: location), log: &log)
    case .mappingEnd, .sequenceEnd:
      guard var level = levels.popLast() else { return stop() }
      level.location = level.location.extended(to: location)
      return add(level.node, log: &log)
    }
  }

  private mutating func stop() -> Bool {
    isBroken = true
    return false
  }

  private func refuse(
    _ isAnchored: Bool, _ isTagged: Bool, at location: SourceLocation, log: inout IssueLog
  ) {
    if isAnchored { log.report(.anchor, at: location) }
    if isTagged { log.report(.tag, at: location) }
  }

  private mutating func open(_ level: Level, log: inout IssueLog) -> Bool {
    if levels.count == YAMLDocument.depthLimit {
      log.report(.tooDeep, at: level.location)
      return stop()
    }
    if let last = levels.last, last.isMapping, last.key == nil {
      log.report(.wrongShape(expected: .scalar), at: level.location)
      return stop()
    }
    levels.append(level)
    return true
  }

  private mutating func add(_ node: YAMLNode, log: inout IssueLog) -> Bool {
    nodes += 1
    if nodes > YAMLDocument.nodeLimit {
      log.report(.tooManyNodes(limit: YAMLDocument.nodeLimit), at: node.location)
      return stop()
    }
    let top = levels.count - 1
    guard top >= 0 else {
      root = node
      return true
    }
    guard levels[top].isMapping else {
      levels[top].items.append(node)
      return true
    }
    guard let key = levels[top].key, let place = levels[top].keyLocation else {
      levels[top].key = node.text ?? ""
      levels[top].keyLocation = node.location
      return true
    }
    levels[top].key = nil
    if let first = levels[top].lines[key] {
      log.report(.duplicateKey(found: key.clipped, firstLine: first), at: place)
    } else {
      levels[top].lines[key] = place.line
      levels[top].entries.append(YAMLNode.Entry(key: key, keyLocation: place, value: node))
    }
    return true
  }
}

extension String {
  /// The text, cut to a length that fits an error message.
  var clipped: String {
    unicodeScalars.count <= 120
      ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(119))) + "…"
  }
}
