/// The SQLite file that keeps every replication of every point of a sweep.
///
/// A block of replications is kept whole or not at all, also when the process is killed. The file may grow: opened with more
/// points or more replications it keeps the rows it has, because a point is known by the hash of all that the model reads.
/// It is refused, and left as it was, where program, seed, settings or responses differ. It is locked while it is open to be written, and is one
/// single file once closed. Not for use from several threads at once.
public final class SweepStore {
  /// What the sweep is.
  public let manifest: SweepManifest
  private let database: SQLiteDatabase
  /// The number of each point in this file, by place.
  private let numbers: [Int]
  /// Nil for a store that is only to be read.
  private let insertion: SweepInsertion?

  /// Opens the store of a sweep: made if absent, taken up again or grown if its rows belong to it.
  ///
  /// - Throws: `otherRun` with the entries that differ, `notAResultsFile`, `unknownLayout`, `inUse`, `database`.
  public init(path: String, manifest: SweepManifest) throws(ResultsStoreError) {
    if FileSystem.kind(of: path) == .other {
      // Looked at first without a lock, so that a file of another program is not touched.
      let existing = try SQLiteDatabase(path: path, opening: .toWrite)
      if try !ResultsSchema.isEmpty(existing) { try SweepSchema.check(existing) }
    }
    let database = try SQLiteDatabase(path: path, opening: .toWrite)
    try SweepSchema.configure(database)
    let isNew = try ResultsSchema.isEmpty(database)
    if !isNew {
      try SweepSchema.check(database)
      let kept = try SweepManifestRows.read(from: database).manifest
      let differences = manifest.differences(from: kept)
      guard differences.isEmpty else { throw .otherRun(path: path, differences: differences) }
    }
    var numbers: [Int] = []
    try database.transaction { () throws(ResultsStoreError) in
      if isNew {
        try SweepSchema.create(in: database, responses: manifest.responses)
        try SweepManifestRows.create(manifest, in: database)
      }
      numbers = try SweepManifestRows.update(manifest, in: database)
    }
    self.database = database
    self.manifest = manifest
    self.numbers = numbers
    insertion = try SweepInsertion(into: database, manifest)
  }

  /// Opens a store that must be there, to be read only.
  ///
  /// - Throws: `file` where there is none, `notAResultsFile`, `unknownLayout`, `inUse`, `database`.
  public init(reading path: String) throws(ResultsStoreError) {
    switch FileSystem.kind(of: path) {
    case .other: break
    // ENOENT: told as what it is, there is nothing.
    case .nothing: throw .file(operation: .open, path: path, code: 2)
    case .directory: throw .notAResultsFile(path: path)
    }
    let database = try SQLiteDatabase(path: path, opening: .toRead)
    try SweepSchema.check(database)
    self.database = database
    (manifest, numbers) = try SweepManifestRows.read(from: database)
    insertion = nil
  }

  deinit {
    // A failure leaves the log, which the next opening takes in.
    try? settle()
  }

  /// Leaves one single file without a log beside it.
  public func settle() throws(ResultsStoreError) {
    if insertion != nil { try database.execute("PRAGMA journal_mode = DELETE") }
  }

  /// Keeps a block of rows and failures in one transaction.
  ///
  /// - Precondition: The store was not opened to be read only.
  /// - Throws: `alreadyThere` for a replication that is already kept; the whole block is then dropped.
  public func append(
    _ rows: some Sequence<ReplicationRecord>, failures: [ReplicationFailure] = []
  ) throws(ResultsStoreError) {
    guard let insertion else { preconditionFailure("the store was opened to be read only") }
    try database.transaction { () throws(ResultsStoreError) in
      let isMending = try database.integer("SELECT EXISTS (SELECT 1 FROM failure)") == 1
      for record in rows {
        try insertion.insert(record, point: numbers[record.design], isMending: isMending)
      }
      for record in failures { try insertion.insert(record, point: numbers[record.point]) }
    }
  }

  /// The replications that are there, ascending, for each point in order; those beyond the asked number count too.
  public func finishedReplications() throws(ResultsStoreError) -> [[Int]] {
    let statement = try database.prepare(
      "SELECT replication FROM rep WHERE key >= ? AND key < ? ORDER BY key")
    var finished: [[Int]] = []
    for number in numbers {
      try statement.bind(number << SweepSchema.replicationBits, at: 1)
      try statement.bind((number + 1) << SweepSchema.replicationBits, at: 2)
      var found: [Int] = []
      while try statement.step() { found.append(statement.integer(0)) }
      statement.reset()
      finished.append(found)
    }
    return finished
  }

  /// The replications that failed and were not mended, in the order of points, then of replications.
  public func failures() throws(ResultsStoreError) -> [ReplicationFailure] {
    let statement = try database.prepare(
      "SELECT replication, kind, message, attempts FROM failure WHERE point = ? ORDER BY replication"
    )
    var failures: [ReplicationFailure] = []
    for (place, number) in numbers.enumerated() {
      try statement.bind(number, at: 1)
      while try statement.step() {
        failures.append(
          ReplicationFailure(
            point: place, replication: statement.integer(0), kind: statement.text(1) ?? "",
            message: statement.text(2) ?? "", attempts: statement.integer(3)))
      }
      statement.reset()
    }
    return failures
  }

  /// Calls the body with every replication asked for, in the order of points, then of replications.
  public func forEachReplication(
    _ body: (ReplicationRecord) throws(ResultsStoreError) -> Void
  ) throws(ResultsStoreError) {
    let reading = try SweepReading(from: database, manifest)
    for (place, number) in numbers.enumerated() {
      try reading.forEach(number: number, place: place, below: manifest.replications, body)
    }
  }

  /// Calls the body with the replications of one point, in order.
  public func forEachReplication(
    ofPoint place: Int, _ body: (ReplicationRecord) throws(ResultsStoreError) -> Void
  ) throws(ResultsStoreError) {
    try SweepReading(from: database, manifest)
      .forEach(number: numbers[place], place: place, below: manifest.replications, body)
  }

  /// The SHA-256 of the canonical rows that are there, `sha256:` and 64 hexadecimal digits.
  ///
  /// - Complexity: O(*rows* · *responses*) in time, one row in memory.
  public func digest() throws(ResultsStoreError) -> String {
    var digest = CanonicalDigest(manifest.rows)
    try forEachReplication { digest.add($0) }
    return digest.text
  }

  /// Takes over every row of another store that is not yet here, one point at a time.
  ///
  /// Merging again, or in another order, gives the same store.
  ///
  /// - Returns: How many rows were new.
  /// - Throws: `otherRun` where rows of the two cannot stand together, `contradiction` where both have a replication and
  ///   differ; nothing of the point at which that shows is then taken over.
  @discardableResult
  public func merge(_ shard: SweepStore) throws(ResultsStoreError) -> Int {
    let differences = manifest.differences(from: shard.manifest)
    guard differences.isEmpty else {
      throw .otherRun(path: shard.database.path, differences: differences)
    }
    var taken = 0
    let finished = try finishedReplications()
    let failed = try shard.failures()
    let places = Dictionary(
      uniqueKeysWithValues: manifest.points.enumerated().map { ($1.hash, $0) })
    for (other, point) in shard.manifest.points.enumerated() {
      guard let place = places[point.hash] else { continue }
      var rows: [ReplicationRecord] = []
      var known: [Int: ReplicationRecord] = [:]
      if !finished[place].isEmpty {
        try forEachReplication(ofPoint: place) { known[$0.replication] = $0 }
      }
      try shard.forEachReplication(ofPoint: other) { record throws(ResultsStoreError) in
        let moved = record.moved(to: place)
        if let kept = known[record.replication] {
          guard kept == moved else {
            throw .contradiction(point: point.name, replication: record.replication)
          }
        } else {
          rows.append(moved)
        }
      }
      let failures = failed.filter { failure in
        failure.point == other && known[failure.replication] == nil
      }.map {
        ReplicationFailure(
          point: place, replication: $0.replication, kind: $0.kind, message: $0.message,
          attempts: $0.attempts)
      }
      if rows.isEmpty, failures.isEmpty { continue }
      try append(rows, failures: failures)
      taken += rows.count
    }
    return taken
  }
}

extension ReplicationRecord {
  /// The same row at another point.
  func moved(to place: Int) -> ReplicationRecord {
    ReplicationRecord(
      design: place, replication: replication, fingerprint: fingerprint, values: values,
      stateFingerprints: stateFingerprints, events: events, ties: ties)
  }
}
