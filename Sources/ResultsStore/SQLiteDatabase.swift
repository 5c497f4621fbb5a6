import CSQLite

/// One open SQLite file; the only place that touches SQLite's C interface.
///
/// It owns the handle and closes it when it goes. Not for use from several threads at once.
@safe
final class SQLiteDatabase {
  private let handle: OpaquePointer
  let path: String

  /// What a database is opened for.
  enum Opening {
    /// To be read and written; made if absent.
    case toWrite
    /// To be read only; it must be there.
    case toRead
  }

  /// Opens a database.
  ///
  /// The corresponding C function is `sqlite3_open_v2`.
  init(path: String, opening: Opening) throws(ResultsStoreError) {
    var opened: OpaquePointer?
    let access =
      switch opening {
      case .toWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .toRead: SQLITE_OPEN_READONLY
      }
    let flags = access | SQLITE_OPEN_NOMUTEX
    let code = unsafe sqlite3_open_v2(path, &opened, flags, nil)
    guard let handle = unsafe opened else {
      throw .database(code: code, message: "", path: path)
    }
    guard code == SQLITE_OK else {
      let message = unsafe String(cString: sqlite3_errmsg(handle))
      unsafe sqlite3_close_v2(handle)
      throw .database(code: code, message: message, path: path)
    }
    unsafe self.handle = handle
    self.path = path
    unsafe sqlite3_extended_result_codes(handle, 1)
  }

  deinit {
    unsafe sqlite3_close_v2(handle)
  }

  /// Runs one statement or several that give no rows.
  func execute(_ sql: String) throws(ResultsStoreError) {
    guard unsafe sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure() }
  }

  /// Prepares one statement.
  func prepare(_ sql: String) throws(ResultsStoreError) -> SQLiteStatement {
    var prepared: OpaquePointer?
    guard unsafe sqlite3_prepare_v2(handle, sql, -1, &prepared, nil) == SQLITE_OK,
      let pointer = unsafe prepared
    else { throw failure() }
    return unsafe SQLiteStatement(pointer, of: self)
  }

  /// Runs the body in one transaction: all of it is kept, or none.
  func transaction(_ body: () throws(ResultsStoreError) -> Void) throws(ResultsStoreError) {
    try execute("BEGIN IMMEDIATE")
    do {
      try body()
      try execute("COMMIT")
    } catch {
      // The rollback's own failure adds nothing: SQLite has then already rolled back.
      try? execute("ROLLBACK")
      throw error
    }
  }

  /// Returns the first column of the first row as an integer.
  func integer(_ sql: String) throws(ResultsStoreError) -> Int? {
    let statement = try prepare(sql)
    return try statement.step() ? statement.integer(0) : nil
  }

  /// What the last call on this database reported.
  fileprivate func failure() -> ResultsStoreError {
    let code = unsafe sqlite3_extended_errcode(handle)
    switch code & 0xff {
    case SQLITE_BUSY, SQLITE_LOCKED: return .inUse(path: path)
    case SQLITE_NOTADB: return .notAResultsFile(path: path)
    default:
      let message = unsafe String(cString: sqlite3_errmsg(handle))
      return .database(code: code, message: message, path: path)
    }
  }

  /// The version of the SQLite library in use.
  static var libraryVersion: String {
    unsafe String(cString: sqlite3_libversion())
  }
}

/// One prepared statement; places are counted from 1 when binding, columns from 0 when reading.
@safe
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let database: SQLiteDatabase

  fileprivate init(_ handle: OpaquePointer, of database: SQLiteDatabase) {
    unsafe self.handle = handle
    self.database = database
  }

  deinit {
    unsafe sqlite3_finalize(handle)
  }

  /// Gives a value to a place.
  func bind(_ value: Int, at place: Int) throws(ResultsStoreError) {
    try check(unsafe sqlite3_bind_int64(handle, Int32(place), Int64(value)))
  }

  /// Gives a value to a place; not a number is kept as NULL.
  func bind(_ value: Double, at place: Int) throws(ResultsStoreError) {
    try check(unsafe sqlite3_bind_double(handle, Int32(place), value))
  }

  /// Gives a text, or NULL, to a place.
  func bind(_ value: String?, at place: Int) throws(ResultsStoreError) {
    guard let value else { return try check(unsafe sqlite3_bind_null(handle, Int32(place))) }
    let length = Int32(value.utf8.count)
    try check(unsafe baraza_sqlite3_bind_text(handle, Int32(place), value, length))
  }

  /// Gives bytes to a place.
  func bind(_ value: [UInt8], at place: Int) throws(ResultsStoreError) {
    try check(
      unsafe baraza_sqlite3_bind_blob(handle, Int32(place), value, Int32(value.count)))
  }

  /// Gives NULL to a place.
  func bindNull(at place: Int) throws(ResultsStoreError) {
    try check(unsafe sqlite3_bind_null(handle, Int32(place)))
  }

  /// Moves to the next row; false at the end.
  func step() throws(ResultsStoreError) -> Bool {
    switch unsafe sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw database.failure()
    }
  }

  /// Runs a statement that gives no rows and makes it ready for the next values.
  func run() throws(ResultsStoreError) {
    do {
      _ = try step()
    } catch {
      unsafe sqlite3_reset(handle)
      throw error
    }
    unsafe sqlite3_reset(handle)
  }

  /// Makes the statement ready to be stepped again with the same values.
  func reset() {
    unsafe sqlite3_reset(handle)
  }

  /// The integer in a column of the present row.
  func integer(_ column: Int) -> Int {
    Int(unsafe sqlite3_column_int64(handle, Int32(column)))
  }

  /// The number in a column of the present row; not a number where it is NULL.
  func number(_ column: Int) -> Double {
    guard unsafe sqlite3_column_type(handle, Int32(column)) != SQLITE_NULL else { return .nan }
    return unsafe sqlite3_column_double(handle, Int32(column))
  }

  /// The text in a column of the present row; nil where it is NULL.
  func text(_ column: Int) -> String? {
    guard let bytes = unsafe sqlite3_column_text(handle, Int32(column)) else { return nil }
    return unsafe String(cString: bytes)
  }

  /// The bytes in a column of the present row; none where it is NULL.
  func bytes(_ column: Int) -> [UInt8] {
    let count = Int(unsafe sqlite3_column_bytes(handle, Int32(column)))
    guard count > 0, let start = unsafe sqlite3_column_blob(handle, Int32(column)) else {
      return []
    }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Whether a column of the present row is NULL.
  func isNull(_ column: Int) -> Bool {
    unsafe sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  private func check(_ code: Int32) throws(ResultsStoreError) {
    guard code == SQLITE_OK else { throw database.failure() }
  }
}
