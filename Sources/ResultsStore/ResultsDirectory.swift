/// A directory with the results of one run: the SQLite file, its rows as CSV, tables, manifest.
///
/// Files that the run did not write itself are never overwritten; other files are left alone.
public final class ResultsDirectory {
  /// A file that a run leaves in its directory.
  public enum Output: String, CaseIterable, Sendable {
    case replications = "replications.csv"
    case summary = "summary.csv"
    case differences = "differences.csv"
    case manifest = "manifest.json"
    case feasibility = "feasibility.csv"
    /// What the tables are and are not.
    case note = "NOTE.txt"
  }

  /// The name of the SQLite file.
  public static let databaseName = "results.sqlite"

  /// The directory's path, without a slash at the end.
  public let path: String
  /// The SQLite file, open.
  public let file: ResultsFile

  /// Opens the directory of a run: made if absent, resumed if it belongs to the same run.
  ///
  /// - Throws: `otherRun`, `foreignFile` and what `ResultsFile` throws; nothing is then changed.
  public init(path: String, manifest: Manifest) throws(ResultsStoreError) {
    var trimmed = path
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.path = trimmed
    let database = trimmed + "/" + Self.databaseName
    switch FileSystem.kind(of: database) {
    case .nothing:
      for output in Output.allCases {
        let place = trimmed + "/" + output.rawValue
        guard FileSystem.kind(of: place) == .nothing else { throw .foreignFile(path: place) }
      }
    case .directory: throw .foreignFile(path: database)
    case .other: break
    }
    try FileSystem.makeDirectory(trimmed)
    file = try ResultsFile(path: database, manifest: manifest)
    for output in Output.allCases { try refuseForeign(output) }
  }

  /// The results file of a directory that is only to be read.
  ///
  /// - Throws: `notAResultsFile` where there is none, and what `ResultsFile` throws.
  public static func file(in path: String) throws(ResultsStoreError) -> ResultsFile {
    let database = path + "/" + databaseName
    guard FileSystem.kind(of: database) == .other else { throw .notAResultsFile(path: database) }
    return try ResultsFile(reading: database)
  }

  /// Writes one of the tables, in place of the one that this run wrote before.
  public func write(_ output: Output, text: String) throws(ResultsStoreError) {
    try write(output) { file throws(ResultsStoreError) in try file.write(Array(text.utf8)) }
  }

  /// Writes `replications.csv` and `manifest.json` and returns the digest of the rows.
  ///
  /// The rows are streamed from the SQLite file; one replication at a time is in memory.
  ///
  /// - Throws: `incomplete` if a replication is missing.
  public func finish() throws(ResultsStoreError) -> String {
    let missing = try file.missingCount()
    guard missing == 0 else { throw .incomplete(missing: missing) }
    let rows = file.manifest.rows
    let hash = try write(.replications) { output throws(ResultsStoreError) in
      try output.write(rows.header)
      var line: [UInt8] = []
      try file.forEachReplication { record throws(ResultsStoreError) in
        line.removeAll(keepingCapacity: true)
        rows.append(record, to: &line)
        try output.write(line)
      }
    }
    let digest = "sha256:" + hash
    try ManifestRows.set(ManifestRows.digestKey, to: digest, in: file.database)
    try write(.manifest, text: file.manifest.json(digest: digest).text() + "\n")
    return digest
  }

  /// Writes a file beside its final place, notes its hash as ours, then moves it there.
  @discardableResult
  private func write(
    _ output: Output, content: (OutputFile) throws(ResultsStoreError) -> Void
  ) throws(ResultsStoreError) -> String {
    try refuseForeign(output)
    let partial = path + "/." + output.rawValue + ".partial"
    let writing = try OutputFile(path: partial)
    try content(writing)
    let hash = try writing.finish()
    let note = try file.database.prepare("INSERT INTO written VALUES (?, ?)")
    try note.bind(output.rawValue, at: 1)
    try note.bind(hash, at: 2)
    try note.run()
    try FileSystem.rename(partial, to: path + "/" + output.rawValue)
    return hash
  }

  private func refuseForeign(_ output: Output) throws(ResultsStoreError) {
    let place = path + "/" + output.rawValue
    switch FileSystem.kind(of: place) {
    case .nothing: return
    case .directory: throw .foreignFile(path: place)
    case .other:
      let hash = try FileSystem.hash(of: place)
      let known = try file.database.prepare("SELECT 1 FROM written WHERE name = ? AND sha256 = ?")
      try known.bind(output.rawValue, at: 1)
      try known.bind(hash, at: 2)
      guard try known.step() else { throw .foreignFile(path: place) }
    }
  }
}
