import Glibc

/// The few file operations that results need; the only place that calls the C library for them.
enum FileSystem {
  /// Makes a directory and those above it, if absent.
  static func makeDirectory(_ path: String) throws(ResultsStoreError) {
    if kind(of: path) == .directory { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      try makeDirectory(String(path[..<slash]))
    }
    if unsafe mkdir(path, 0o777) == 0 { return }
    let code = errno
    guard kind(of: path) == .directory else {
      throw .file(operation: .makeDirectory, path: path, code: code)
    }
  }

  /// What stands at a path.
  enum Kind {
    case nothing, directory, other
  }

  /// Returns what stands at a path, without following a link at its end.
  static func kind(of path: String) -> Kind {
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return .directory }
    return unsafe lstat(path, &status) == 0 ? .other : .nothing
  }

  /// Moves a file over another in one step.
  static func rename(_ path: String, to other: String) throws(ResultsStoreError) {
    guard unsafe Glibc.rename(path, other) == 0 else {
      throw .file(operation: .rename, path: other, code: errno)
    }
  }

  /// Brings a file's bytes to the disk.
  static func synchronize(_ path: String) throws(ResultsStoreError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(operation: .open, path: path, code: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .file(operation: .write, path: path, code: errno) }
  }

  /// Returns the SHA-256 of a file, read piece by piece.
  static func hash(of path: String) throws(ResultsStoreError) -> String {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .file(operation: .open, path: path, code: errno) }
    defer { close(descriptor) }
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(operation: .read, path: path, code: errno) }
      if count == 0 { return hash.hexadecimal() }
      hash.update(Array(buffer[..<count]))
    }
  }
}

/// A file being written from start to end through a buffer, hashed on the way.
final class OutputFile {
  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  private var hash = SHA256()

  /// Makes the file, or empties it.
  init(path: String) throws(ResultsStoreError) {
    descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .file(operation: .open, path: path, code: errno) }
    self.path = path
    buffer.reserveCapacity(1 << 17)
  }

  deinit {
    close(descriptor)
  }

  /// Appends bytes.
  func write(_ bytes: [UInt8]) throws(ResultsStoreError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Brings everything to the disk and returns the SHA-256 of all that was written.
  func finish() throws(ResultsStoreError) -> String {
    try flush()
    guard fsync(descriptor) == 0 else {
      throw .file(operation: .write, path: path, code: errno)
    }
    return hash.hexadecimal()
  }

  private func flush() throws(ResultsStoreError) {
    hash.update(buffer)
    while !buffer.isEmpty {
      let count = unsafe Glibc.write(descriptor, buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(operation: .write, path: path, code: errno) }
      buffer.removeFirst(count)
    }
  }
}
