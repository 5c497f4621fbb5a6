/// The tables of a sweep's store.
///
/// A row's key is its point's number in this file times 2^24 plus the replication, so that rows of a point stand together
/// and one index does for both. The numbers of points are those of their first coming; `place` is the order of the
/// study as it is now, NULL for a point that the study does not have any more.
enum SweepSchema {
  /// Marks the file as ours in its header ("brzs" in ASCII).
  static let applicationID = 0x6272_7a73
  /// The number of this layout.
  static let layout = 1
  /// Bits of a key that hold the replication.
  static let replicationBits = 24

  /// Sets how the connection works.
  ///
  /// A write-ahead log keeps whole transactions through a kill and costs one write each; closing the store leaves one file.
  static func configure(_ database: SQLiteDatabase) throws(ResultsStoreError) {
    try database.execute(
      """
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = NORMAL;
      """)
  }

  /// Refuses a database that is not a sweep's store of this layout.
  static func check(_ database: SQLiteDatabase) throws(ResultsStoreError) {
    guard try database.integer("PRAGMA application_id") == applicationID else {
      throw .notAResultsFile(path: database.path)
    }
    let found = try database.integer("PRAGMA user_version") ?? 0
    guard found == layout else {
      throw .unknownLayout(path: database.path, found: found, expected: layout)
    }
  }

  /// Makes the tables.
  static func create(
    in database: SQLiteDatabase, responses: [Manifest.Response]
  ) throws(ResultsStoreError) {
    precondition(
      responses.count <= ResultsSchema.mostColumns, "no more responses than a table has columns")
    var columns = """
      key INTEGER PRIMARY KEY, point INTEGER NOT NULL, replication INTEGER NOT NULL,
      fingerprint INTEGER NOT NULL, events INTEGER NOT NULL, ties INTEGER NOT NULL, histories BLOB
      """
    for response in responses { columns += ", \(ResultsSchema.quoted(response.name)) REAL" }
    try database.execute(
      """
      PRAGMA application_id = \(applicationID);
      PRAGMA user_version = \(layout);
      CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT) STRICT;
      CREATE TABLE response (position INTEGER PRIMARY KEY, name TEXT UNIQUE, unit TEXT) STRICT;
      CREATE TABLE state (position INTEGER PRIMARY KEY, code TEXT UNIQUE) STRICT;
      CREATE TABLE factor (
        position INTEGER PRIMARY KEY, name TEXT UNIQUE, path TEXT, role TEXT, unit TEXT) STRICT;
      CREATE TABLE point (
        id INTEGER PRIMARY KEY, hash TEXT UNIQUE NOT NULL, place INTEGER, design TEXT, world TEXT,
        levers INTEGER, sample INTEGER) STRICT;
      CREATE TABLE point_factor (
        point INTEGER, position INTEGER, value TEXT, PRIMARY KEY (point, position))
        STRICT, WITHOUT ROWID;
      CREATE TABLE rep (\(columns)) STRICT;
      CREATE TABLE failure (
        point INTEGER, replication INTEGER, kind TEXT, message TEXT, attempts INTEGER,
        PRIMARY KEY (point, replication)) STRICT, WITHOUT ROWID;
      CREATE TABLE written (name TEXT, sha256 TEXT) STRICT;
      """)
  }
}
