/// Puts replications into the tables of a results file.
struct RowInsertion {
  private let manifest: Manifest
  private let isWide: Bool
  private let row: SQLiteStatement
  private let value: SQLiteStatement?
  private let history: SQLiteStatement

  init(into database: SQLiteDatabase, manifest: Manifest) throws(ResultsStoreError) {
    self.manifest = manifest
    isWide = ResultsSchema.isWide(manifest)
    let places = 5 + (isWide ? manifest.responses.count : 0)
    let marks = repeatElement("?", count: places).joined(separator: ", ")
    row = try database.prepare("INSERT INTO rep VALUES (\(marks))")
    value = isWide ? nil : try database.prepare("INSERT INTO rep_value VALUES (?, ?, ?, ?)")
    history = try database.prepare("INSERT INTO state_history VALUES (?, ?, ?, ?)")
  }

  func insert(_ record: ReplicationRecord) throws(ResultsStoreError) {
    precondition(record.values.count == manifest.responses.count, "one value for each response")
    precondition(
      record.stateFingerprints.count == manifest.states.count, "one fingerprint for each state")
    let design = manifest.designs[record.design].id
    try row.bind(design, at: 1)
    try row.bind(record.replication, at: 2)
    try row.bind(fingerprintText(record.fingerprint), at: 3)
    try row.bind(record.events, at: 4)
    try row.bind(record.ties, at: 5)
    if isWide {
      for (index, number) in record.values.enumerated() { try row.bind(number, at: 6 + index) }
    }
    do {
      try row.run()
    } catch .database(code: let code, message: _, path: _) where code & 0xff == 19 {
      // SQLITE_CONSTRAINT: the primary key is the pair.
      throw .alreadyThere(design: record.design, replication: record.replication)
    }
    if let value {
      for (index, number) in record.values.enumerated() {
        try value.bind(design, at: 1)
        try value.bind(record.replication, at: 2)
        try value.bind(manifest.responses[index].name, at: 3)
        try value.bind(number, at: 4)
        try value.run()
      }
    }
    for (index, fingerprint) in record.stateFingerprints.enumerated() {
      try history.bind(design, at: 1)
      try history.bind(record.replication, at: 2)
      try history.bind(manifest.states[index], at: 3)
      try history.bind(fingerprintText(fingerprint), at: 4)
      try history.run()
    }
  }
}

/// Reads replications back, one at a time, in the order of designs, then of replications.
struct RowReading {
  private let manifest: Manifest
  private let isWide: Bool
  private let path: String
  private let row: SQLiteStatement
  private let one: SQLiteStatement
  private let value: SQLiteStatement?
  private let history: SQLiteStatement

  init(from database: SQLiteDatabase, manifest: Manifest) throws(ResultsStoreError) {
    self.manifest = manifest
    path = database.path
    isWide = ResultsSchema.isWide(manifest)
    var columns = ["replication", "fingerprint", "events", "ties"]
    if isWide { columns += manifest.responses.map { ResultsSchema.quoted($0.name) } }
    let selection = "SELECT \(columns.joined(separator: ", ")) FROM rep WHERE design = ?"
    row = try database.prepare(selection + " ORDER BY replication")
    one = try database.prepare(selection + " AND replication = ?")
    value =
      isWide
      ? nil
      : try database.prepare(
        """
        SELECT value FROM rep_value JOIN response ON response = name
        WHERE design = ? AND replication = ? ORDER BY position
        """)
    history = try database.prepare(
      """
      SELECT fingerprint FROM state_history JOIN state ON state = code
      WHERE design = ? AND replication = ? ORDER BY position
      """)
  }

  func forEach(
    _ body: (ReplicationRecord) throws(ResultsStoreError) -> Void
  ) throws(ResultsStoreError) {
    for (position, design) in manifest.designs.enumerated() {
      try row.bind(design.id, at: 1)
      while try row.step() { try body(record(in: row, ofDesign: position)) }
      row.reset()
    }
  }

  /// One replication, if it is there.
  func record(
    _ replication: Int, ofDesign design: Int
  ) throws(ResultsStoreError) -> ReplicationRecord? {
    try one.bind(manifest.designs[design].id, at: 1)
    try one.bind(replication, at: 2)
    guard try one.step() else { return nil }
    let found = try record(in: one, ofDesign: design)
    one.reset()
    return found
  }

  /// The replication whose row a statement stands at.
  private func record(
    in row: SQLiteStatement, ofDesign position: Int
  ) throws(ResultsStoreError) -> ReplicationRecord {
    let design = manifest.designs[position].id
    let replication = row.integer(0)
    return ReplicationRecord(
      design: position, replication: replication, fingerprint: try word(row.text(1)),
      values: try values(in: row, design, replication),
      stateFingerprints: try histories(design, replication), events: row.integer(2),
      ties: row.integer(3))
  }

  private func values(
    in row: SQLiteStatement, _ design: String, _ replication: Int
  ) throws(ResultsStoreError) -> [Double] {
    guard let value else { return manifest.responses.indices.map { row.number(4 + $0) } }
    var numbers: [Double] = []
    try value.bind(design, at: 1)
    try value.bind(replication, at: 2)
    while try value.step() { numbers.append(value.number(0)) }
    value.reset()
    guard numbers.count == manifest.responses.count else { throw .notAResultsFile(path: path) }
    return numbers
  }

  private func histories(
    _ design: String, _ replication: Int
  ) throws(ResultsStoreError) -> [UInt64] {
    var words: [UInt64] = []
    try history.bind(design, at: 1)
    try history.bind(replication, at: 2)
    while try history.step() { words.append(try word(history.text(0))) }
    history.reset()
    guard words.count == manifest.states.count else { throw .notAResultsFile(path: path) }
    return words
  }

  private func word(_ text: String?) throws(ResultsStoreError) -> UInt64 {
    guard let text, let word = UInt64(text, radix: 16) else { throw .notAResultsFile(path: path) }
    return word
  }
}
