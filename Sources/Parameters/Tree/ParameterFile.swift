/// One parameter file: a header, then groups of sourced leaves.
struct ParameterFile {
  let file: String
  let kind: ParameterKind
  let title: LocalizedText?
  let description: LocalizedText?
  private let roots: [YAMLNode.Entry]

  /// Reads the header; `nil` if the file is unreadable.
  static func read(_ file: String, log: inout IssueLog) -> ParameterFile? {
    guard let root = YAMLDocument.read(file, log: &log) else { return nil }
    return ParameterFile(root, file: file, log: &log)
  }

  init?(_ root: YAMLNode, file: String, log: inout IssueLog) {
    var reader = NodeReader(root)
    defer { log.add(reader.issues) }
    guard let entries = root.entries else { return nil }
    self.file = file
    if let format = reader.node("format") { FileHeader.checkFormat(format, log: &log) }
    let word = reader.word("kind", among: ParameterKind.allCases.map(\.rawValue))
    kind = ParameterKind(rawValue: word) ?? .world
    title = reader.optionalLocalizedText("title")
    description = reader.optionalLocalizedText("description")
    roots = entries.filter { !["format", "kind", "title", "description"].contains($0.key) }
  }

  /// A state variant, read once every ordinary leaf is known.
  struct Deferred {
    let entry: YAMLNode.Entry
    let path: String
  }

  /// Adds the file's leaves to a tree; state variants come back.
  func add(
    to tree: inout ParameterTree, bibliography: Bibliography, log: inout IssueLog
  ) -> [Deferred] {
    var deferred: [Deferred] = []
    for entry in roots {
      add(entry, under: "", to: &tree, deferred: &deferred, bibliography: bibliography, log: &log)
    }
    return deferred
  }

  private func add(
    _ entry: YAMLNode.Entry, under prefix: String, to tree: inout ParameterTree,
    deferred: inout [Deferred], bibliography: Bibliography, log: inout IssueLog
  ) {
    if log.isFull {
      // The log turns this into the note that it was cut.
      log.report(.tooManyIssues(limit: IssueLog.limit), at: entry.keyLocation)
      return
    }
    guard Self.isName(entry.key) else {
      log.report(.badKey(found: entry.key.clipped), at: entry.keyLocation)
      return
    }
    let path = prefix.isEmpty ? entry.key : prefix + "." + entry.key
    guard let entries = entry.value.entries else {
      let isEmpty = entry.value.text == ""
      log.report(
        isEmpty ? .missingValue : .wrongShape(expected: .mapping), at: entry.value.location,
        path: path)
      return
    }
    if LeafReader.isLeaf(entries) {
      if StateVariant(path) != nil {
        deferred.append(Deferred(entry: entry, path: path))
        return
      }
      let leaf = LeafReader.leaf(
        entry, path: path, kind: kind, bibliography: bibliography, log: &log)
      if let first = tree[path]?.origins.first {
        log.report(
          .definedTwice(path: path, firstFile: first.file, firstLine: first.line),
          at: entry.keyLocation, path: path)
      } else {
        tree.append(leaf)
      }
      return
    }
    for child in entries {
      if child.key == "title" {
        var reader = NodeReader(entry.value, named: entry.keyLocation)
        if let title = reader.optionalLocalizedText("title") { tree.setTitle(title, of: path) }
        log.add(reader.issues)
      } else {
        add(
          child, under: path, to: &tree, deferred: &deferred, bibliography: bibliography, log: &log)
      }
    }
  }

  /// Names of letters, digits, `_` and `-`, joined by dots.
  private static func isName(_ key: String) -> Bool {
    key.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty
        && part.utf8.allSatisfy { byte in
          switch byte {
          case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
          default: false
          }
        }
    }
  }
}
