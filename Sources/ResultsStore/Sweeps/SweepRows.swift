/// Puts replications and failures into the tables of a sweep's store.
struct SweepInsertion {
  private let row: SQLiteStatement
  private let failure: SQLiteStatement
  private let mending: SQLiteStatement
  private let responses: Int
  private let states: Int

  init(into database: SQLiteDatabase, _ manifest: SweepManifest) throws(ResultsStoreError) {
    responses = manifest.responses.count
    states = manifest.states.count
    let marks = repeatElement("?", count: 7 + responses).joined(separator: ", ")
    row = try database.prepare("INSERT INTO rep VALUES (\(marks))")
    failure = try database.prepare(
      """
      INSERT INTO failure VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET kind = excluded.kind,
        message = excluded.message, attempts = max(attempts, excluded.attempts)
      """)
    mending = try database.prepare("DELETE FROM failure WHERE point = ? AND replication = ?")
  }

  /// Keeps a row.
  ///
  /// - Parameter isMending: Whether a failure may have been noted before for the replication; it goes.
  func insert(
    _ record: ReplicationRecord, point: Int, isMending: Bool
  ) throws(ResultsStoreError) {
    precondition(record.values.count == responses, "one value for each response")
    precondition(record.stateFingerprints.count == states, "one fingerprint for each state")
    try row.bind(point << SweepSchema.replicationBits | record.replication, at: 1)
    try row.bind(point, at: 2)
    try row.bind(record.replication, at: 3)
    try row.bind(Int(truncatingIfNeeded: record.fingerprint), at: 4)
    try row.bind(record.events, at: 5)
    try row.bind(record.ties, at: 6)
    if states == 0 {
      try row.bindNull(at: 7)
    } else {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(8 * states)
      for word in record.stateFingerprints {
        for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))) }
      }
      try row.bind(bytes, at: 7)
    }
    for index in record.values.indices { try row.bind(record.values[index], at: 8 + index) }
    do {
      try row.run()
    } catch .database(code: let code, message: _, path: _) where code & 0xff == 19 {
      // SQLITE_CONSTRAINT: the primary key is the pair.
      throw .alreadyThere(design: record.design, replication: record.replication)
    }
    guard isMending else { return }
    try mending.bind(point, at: 1)
    try mending.bind(record.replication, at: 2)
    try mending.run()
  }

  func insert(_ record: ReplicationFailure, point: Int) throws(ResultsStoreError) {
    try failure.bind(point, at: 1)
    try failure.bind(record.replication, at: 2)
    try failure.bind(record.kind, at: 3)
    try failure.bind(record.message, at: 4)
    try failure.bind(record.attempts, at: 5)
    try failure.run()
  }
}

/// Reads replications of a sweep's store back, one at a time.
struct SweepReading {
  private let row: SQLiteStatement
  private let responses: Int
  private let states: Int
  private let path: String

  init(from database: SQLiteDatabase, _ manifest: SweepManifest) throws(ResultsStoreError) {
    path = database.path
    responses = manifest.responses.count
    states = manifest.states.count
    var columns = ["replication", "fingerprint", "events", "ties", "histories"]
    columns += manifest.responses.map { ResultsSchema.quoted($0.name) }
    row = try database.prepare(
      """
      SELECT \(columns.joined(separator: ", ")) FROM rep
      WHERE key >= ? AND key < ? ORDER BY key
      """)
  }

  /// Calls the body with the replications of one point from the first to before the last, in order.
  ///
  /// - Parameters:
  ///   - number: The point's number in the file.
  ///   - place: The point's place, which the records carry.
  func forEach(
    number: Int, place: Int, below end: Int,
    _ body: (ReplicationRecord) throws(ResultsStoreError) -> Void
  ) throws(ResultsStoreError) {
    let first = number << SweepSchema.replicationBits
    try row.bind(first, at: 1)
    try row.bind(first + end, at: 2)
    defer { row.reset() }
    while try row.step() {
      var values: [Double] = []
      values.reserveCapacity(responses)
      for index in 0..<responses { values.append(row.number(5 + index)) }
      try body(
        ReplicationRecord(
          design: place, replication: row.integer(0),
          fingerprint: UInt64(truncatingIfNeeded: row.integer(1)), values: values,
          stateFingerprints: try words(), events: row.integer(2), ties: row.integer(3)))
    }
  }

  private func words() throws(ResultsStoreError) -> [UInt64] {
    let bytes = row.bytes(4)
    guard bytes.count == 8 * states else { throw .notAResultsFile(path: path) }
    return (0..<states).map { state in
      var word: UInt64 = 0
      for byte in (0..<8).reversed() { word = word << 8 | UInt64(bytes[8 * state + byte]) }
      return word
    }
  }
}
