/// The tables of a results file.
enum ResultsSchema {
  /// Marks the file as ours in its header ("brza" in ASCII).
  static let applicationID = 0x6272_7a61
  /// The number of this layout.
  static let layout = 2
  /// Above this many responses their values are kept one a row: SQLite allows 2,000 columns.
  static let mostColumns = 1_500

  /// Sets how the connection works, before anything is read.
  static func configure(_ database: SQLiteDatabase) throws(ResultsStoreError) {
    // A rollback journal leaves one single file once closed, and after a kill the next opening undoes
    // the unfinished block by itself. The lock is held until the file is closed.
    try database.execute(
      """
      PRAGMA locking_mode = EXCLUSIVE;
      PRAGMA journal_mode = DELETE;
      PRAGMA synchronous = FULL;
      PRAGMA foreign_keys = OFF;
      """)
  }

  /// Whether the database has no table and no mark of another program.
  static func isEmpty(_ database: SQLiteDatabase) throws(ResultsStoreError) -> Bool {
    let mark = try database.integer("PRAGMA application_id")
    let version = try database.integer("PRAGMA user_version")
    let tables = try database.integer("SELECT count(*) FROM sqlite_schema")
    return mark == 0 && version == 0 && tables == 0
  }

  /// Refuses a database that is not a results file of this layout.
  static func check(_ database: SQLiteDatabase) throws(ResultsStoreError) {
    guard try database.integer("PRAGMA application_id") == applicationID else {
      throw .notAResultsFile(path: database.path)
    }
    let found = try database.integer("PRAGMA user_version") ?? 0
    guard found == layout else {
      throw .unknownLayout(path: database.path, found: found, expected: layout)
    }
  }

  /// Makes the tables and writes what the run is.
  static func create(
    in database: SQLiteDatabase, for manifest: Manifest
  ) throws(ResultsStoreError) {
    try database.execute(
      """
      PRAGMA application_id = \(applicationID);
      PRAGMA user_version = \(layout);
      CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT);
      CREATE TABLE design (id TEXT PRIMARY KEY, title_en TEXT, title_fr TEXT, position INTEGER);
      CREATE TABLE response (name TEXT PRIMARY KEY, unit TEXT, position INTEGER);
      CREATE TABLE state (code TEXT PRIMARY KEY, position INTEGER);
      CREATE TABLE state_history (
        design TEXT, replication INTEGER, state TEXT, fingerprint TEXT,
        PRIMARY KEY (design, replication, state)) WITHOUT ROWID;
      CREATE TABLE parameter (
        design TEXT, path TEXT, value TEXT, unit TEXT, evidence TEXT, source TEXT, origin TEXT,
        PRIMARY KEY (design, path));
      CREATE TABLE written (name TEXT, sha256 TEXT);
      """)
    var columns =
      "design TEXT, replication INTEGER, fingerprint TEXT, events INTEGER, ties INTEGER"
    if isWide(manifest) {
      for response in manifest.responses { columns += ", " + quoted(response.name) + " REAL" }
    } else {
      try database.execute(
        """
        CREATE TABLE rep_value (
          design TEXT, replication INTEGER, response TEXT, value REAL,
          PRIMARY KEY (design, replication, response)) WITHOUT ROWID;
        """)
    }
    try database.execute("CREATE TABLE rep (\(columns), PRIMARY KEY (design, replication))")
    try ManifestRows.write(manifest, to: database)
  }

  /// Whether each response has a column of its own in `rep`.
  static func isWide(_ manifest: Manifest) -> Bool {
    manifest.responses.count <= mostColumns
  }

  /// Returns a name quoted for SQL.
  static func quoted(_ name: String) -> String {
    var text = "\""
    for character in name {
      if character == "\"" { text += "\"" }
      text.append(character)
    }
    return text + "\""
  }
}
