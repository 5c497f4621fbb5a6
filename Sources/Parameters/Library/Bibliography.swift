/// A document that parameters cite.
public struct BibliographyEntry: Sendable, Hashable {
  /// The key by which it is cited.
  public let key: String
  /// The title.
  public let title: String
  /// The year, as written.
  public let year: String?
  /// Where it can be read.
  public let url: String?
  /// How far it can be trusted, as written.
  public let grade: String?
  /// Who wrote it.
  public let author: String?
  /// A remark.
  public let note: String?
}

/// The documents of `bibliography.yaml`, each once.
public struct Bibliography: Sendable {
  /// The documents in file order.
  public let entries: [BibliographyEntry]
  private let positions: [String: Int]
  /// Whether the file could be read, so that an unknown key is the citation's fault.
  let isWhole: Bool

  /// A bibliography without documents that refuses no citation.
  static let unreadable = Bibliography(entries: [], isWhole: false)

  init(entries: [BibliographyEntry], isWhole: Bool) {
    self.entries = entries
    self.isWhole = isWhole
    positions = Dictionary(
      entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The document of that key.
  public subscript(_ key: String) -> BibliographyEntry? {
    positions[key].map { entries[$0] }
  }

  static func read(_ file: String, log: inout IssueLog) -> Bibliography {
    guard let root = YAMLDocument.read(file, log: &log) else { return .unreadable }
    guard let entries = root.entries else {
      log.report(.wrongShape(expected: .mapping), at: root.location)
      return .unreadable
    }
    var documents: [BibliographyEntry] = []
    for entry in entries {
      if entry.key == "format" {
        FileHeader.checkFormat(entry.value, log: &log)
        continue
      }
      var reader = NodeReader(entry.value, named: entry.keyLocation)
      documents.append(
        BibliographyEntry(
          key: entry.key, title: reader.text("title"), year: reader.optionalText("year"),
          url: reader.optionalText("url"), grade: reader.optionalText("grade"),
          author: reader.optionalText("author"), note: reader.optionalText("note")))
      log.add(reader.finish())
    }
    return Bibliography(entries: documents, isWhole: true)
  }
}

/// What every file of a kind has at its top.
enum FileHeader {
  static func checkFormat(_ node: YAMLNode, log: inout IssueLog) {
    guard let found = node.filledText(path: nil, log: &log), found != "1" else { return }
    log.report(
      .unknownChoice(found: found.clipped, allowed: ["1"], suggestion: "1"), at: node.location)
  }
}
