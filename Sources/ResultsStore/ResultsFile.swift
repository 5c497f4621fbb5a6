/// The SQLite file that keeps every replication of one run with what the run was.
///
/// A block of replications is kept whole or not at all, also when the process is killed. Opening the
/// file again with the same manifest goes on where it stopped; with another it is refused and left as
/// it was. The file is locked while open. Not for use from several threads at once.
public final class ResultsFile {
  /// What the run is.
  public let manifest: Manifest
  let database: SQLiteDatabase
  /// Nil for a file that is only to be read.
  private let insertion: RowInsertion?

  /// Opens the file of a run: made if absent, resumed if it belongs to the same run.
  ///
  /// - Throws: `otherRun` with the entries that differ, `notAResultsFile`, `unknownLayout`, `inUse`,
  ///   `database`.
  public init(path: String, manifest: Manifest) throws(ResultsStoreError) {
    let database = try SQLiteDatabase(path: path, opening: .toWrite)
    try ResultsSchema.configure(database)
    let isNew = try ResultsSchema.isEmpty(database)
    if !isNew { try ResultsSchema.check(database) }
    try database.transaction { () throws(ResultsStoreError) in
      if isNew {
        try ResultsSchema.create(in: database, for: manifest)
      } else {
        try ManifestRows.check(manifest, against: database)
      }
    }
    self.database = database
    self.manifest = manifest
    insertion = try RowInsertion(into: database, manifest: manifest)
  }

  /// Opens a results file that must be there, to be read only, with the manifest it was written under.
  ///
  /// Others may read it at the same time; nothing in its folder is written or needs to be writable.
  ///
  /// - Throws: `notAResultsFile`, `unknownLayout`, `inUse`, `database`.
  public init(reading path: String) throws(ResultsStoreError) {
    let database = try SQLiteDatabase(path: path, opening: .toRead)
    try ResultsSchema.check(database)
    self.database = database
    manifest = try ManifestRows.read(from: database)
    insertion = nil
  }

  /// The version of the SQLite library in use.
  public static var sqliteVersion: String { SQLiteDatabase.libraryVersion }

  /// Returns the replications that are there, ascending, for each design in order.
  public func finishedReplications() throws(ResultsStoreError) -> [[Int]] {
    let statement = try database.prepare(
      "SELECT replication FROM rep WHERE design = ? ORDER BY replication")
    var finished: [[Int]] = []
    for design in manifest.designs {
      try statement.bind(design.id, at: 1)
      var numbers: [Int] = []
      while try statement.step() { numbers.append(statement.integer(0)) }
      statement.reset()
      finished.append(numbers)
    }
    return finished
  }

  /// Keeps a block of replications in one transaction.
  ///
  /// - Precondition: The file was not opened to be read only.
  /// - Throws: `alreadyThere` for a replication that is already kept; the whole block is then dropped.
  public func append(_ block: some Sequence<ReplicationRecord>) throws(ResultsStoreError) {
    guard let insertion else { preconditionFailure("the file was opened to be read only") }
    try database.transaction { () throws(ResultsStoreError) in
      for record in block { try insertion.insert(record) }
    }
  }

  /// Calls the body with every replication, in the order of designs, then of replications.
  public func forEachReplication(
    _ body: (ReplicationRecord) throws(ResultsStoreError) -> Void
  ) throws(ResultsStoreError) {
    let reading = try RowReading(from: database, manifest: manifest)
    try reading.forEach(body)
  }

  /// Returns every replication, in the order of designs, then of replications.
  public func replications() throws(ResultsStoreError) -> [ReplicationRecord] {
    var records: [ReplicationRecord] = []
    try forEachReplication { records.append($0) }
    return records
  }

  /// Returns one replication, if it is there.
  ///
  /// - Parameter design: The design's position in the manifest.
  public func replication(
    _ replication: Int, ofDesign design: Int
  ) throws(ResultsStoreError) -> ReplicationRecord? {
    try RowReading(from: database, manifest: manifest).record(replication, ofDesign: design)
  }

  /// Returns how many replications of all designs are still missing.
  public func missingCount() throws(ResultsStoreError) -> Int {
    let kept = try database.integer("SELECT count(*) FROM rep") ?? 0
    return manifest.designs.count * manifest.replications - kept
  }

  /// Returns the digest of the canonical rows that are there.
  public func digest() throws(ResultsStoreError) -> String {
    var digest = CanonicalDigest(manifest.rows)
    try forEachReplication { digest.add($0) }
    return digest.text
  }

  /// Keeps the resolved parameters of one design, in place of any kept for it before.
  ///
  /// - Parameter design: The design's position in the manifest.
  public func keep(
    parameters: [ParameterRow], ofDesign design: Int
  ) throws(ResultsStoreError) {
    let id = manifest.designs[design].id
    try database.transaction { () throws(ResultsStoreError) in
      let removal = try database.prepare("DELETE FROM parameter WHERE design = ?")
      try removal.bind(id, at: 1)
      try removal.run()
      let statement = try database.prepare("INSERT INTO parameter VALUES (?, ?, ?, ?, ?, ?, ?)")
      for row in parameters {
        let texts = [id, row.path, row.value, row.unit, row.evidence, row.source, row.origin]
        for (index, text) in texts.enumerated() { try statement.bind(text, at: index + 1) }
        try statement.run()
      }
    }
  }
}

/// One resolved parameter of one design, as text.
public struct ParameterRow: Sendable, Equatable {
  /// The parameter's path.
  public let path: String
  /// The value as written, or the chosen word.
  public let value: String
  /// The unit as written; nil for a choice.
  public let unit: String?
  /// The kind of evidence.
  public let evidence: String
  /// Where the value comes from: citations, separated by semicolons.
  public let source: String
  /// Which file and line the value was set in.
  public let origin: String

  /// Makes a row.
  public init(
    path: String, value: String, unit: String?, evidence: String, source: String, origin: String
  ) {
    self.path = path
    self.value = value
    self.unit = unit
    self.evidence = evidence
    self.source = source
    self.origin = origin
  }
}
