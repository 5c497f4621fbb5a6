/// The folder of a sweep.
public enum SweepDirectory {
  /// The name of the store in it.
  public static let databaseName = "sweep.sqlite"

  /// Opens the store of a folder, made with it if absent.
  ///
  /// - Throws: What ``SweepStore`` throws, and `file` where the folder cannot be made.
  public static func store(
    in folder: String, for manifest: SweepManifest
  ) throws(ResultsStoreError) -> SweepStore {
    try FileSystem.makeDirectory(folder)
    return try SweepStore(path: folder + "/" + databaseName, manifest: manifest)
  }

  /// Whether a folder holds a sweep.
  public static func isOne(_ folder: String) -> Bool {
    FileSystem.kind(of: folder + "/" + databaseName) == .other
  }

  /// Opens the store of a folder, to be read only.
  public static func store(in folder: String) throws(ResultsStoreError) -> SweepStore {
    try SweepStore(reading: folder + "/" + databaseName)
  }
}

/// The file that a worker writes: there whole or not at all.
public final class SweepShard {
  /// The rows.
  public let store: SweepStore
  private let path: String
  private var partial: String { path + ".partial" }

  /// Whether a worker's file is there already.
  public static func isThere(_ path: String) -> Bool {
    FileSystem.kind(of: path) != .nothing
  }

  /// Begins a worker's file; what an earlier attempt left of it is taken up again.
  ///
  /// - Throws: What ``SweepStore`` throws.
  public init(path: String, manifest: SweepManifest) throws(ResultsStoreError) {
    self.path = path
    store = try SweepStore(path: path + ".partial", manifest: manifest)
  }

  /// Brings the file to the disk and puts it in its place; nothing may be added after.
  public func finish() throws(ResultsStoreError) {
    try store.settle()
    try FileSystem.synchronize(partial)
    try FileSystem.rename(partial, to: path)
  }
}
