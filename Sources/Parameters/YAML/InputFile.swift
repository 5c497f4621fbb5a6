internal import Glibc

/// Reads whole files and lists folders; nothing is read before its size is known.
public enum InputFile {
  /// The largest text file that is read.
  public static let sizeLimit = 8 * 1024 * 1024

  /// The bytes of a regular file.
  ///
  /// - Throws: `fileNotFound` with near names of the same folder, `notAFile`, `fileTooLarge` or `fileUnreadable`.
  public static func bytes(
    of name: String, limit: Int = sizeLimit
  ) throws(ParameterIssues) -> [UInt8] {
    // Non-blocking, so that opening a pipe returns at once.
    let descriptor = unsafe open(name, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(errno, name: name) }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure(errno, name: name) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw ParameterIssues([ParameterIssue(.notAFile(name: name), at: start(of: name))])
    }
    guard status.st_size <= limit else {
      throw tooLarge(Int(status.st_size), limit: limit, name: name)
    }
    // One more than it has, so that a file that grows meanwhile is noticed.
    var bytes = [UInt8](repeating: 0, count: max(0, Int(status.st_size)) + 1)
    var filled = 0
    while filled <= limit {
      if filled == bytes.count {
        bytes += [UInt8](repeating: 0, count: min(filled, limit + 1 - filled))
      }
      let room = bytes.count - filled
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + filled }, room)
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(errno, name: name)
      }
      filled += count
    }
    guard filled <= limit else { throw tooLarge(filled, limit: limit, name: name) }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// The names in a folder, sorted by their bytes, without those that start with a dot; `nil` if it cannot be read.
  public static func names(inFolder folder: String) -> [String]? {
    guard let handle = unsafe opendir(folder) else { return nil }
    defer { unsafe closedir(handle) }
    var names: [String] = []
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        unsafe tuple.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a folder of that name exists.
  public static func isFolder(_ name: String) -> Bool {
    var status = stat()
    return unsafe stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a regular file of that name exists.
  public static func isFile(_ name: String) -> Bool {
    var status = stat()
    return unsafe stat(name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private static func start(of name: String) -> SourceLocation {
    SourceLocation(file: name, line: 1, column: 1, length: 0, lineText: "")
  }

  private static func tooLarge(_ bytes: Int, limit: Int, name: String) -> ParameterIssues {
    ParameterIssues([
      ParameterIssue(.fileTooLarge(bytes: bytes, limit: limit), at: start(of: name))
    ])
  }

  private static func failure(_ number: Int32, name: String) -> ParameterIssues {
    let kind: ParameterIssue.Kind
    if number == ENOENT || number == ENOTDIR {
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      let there = names(inFolder: folder.isEmpty ? (name.hasPrefix("/") ? "/" : ".") : folder) ?? []
      let near = NearestNames.suggestions(for: String(parts.last ?? ""), among: there)
      kind = .fileNotFound(
        name: name, suggestions: near.map { folder.isEmpty ? $0 : folder + "/" + $0 })
    } else {
      kind = .fileUnreadable(name: name, errorNumber: Int(number))
    }
    return ParameterIssues([ParameterIssue(kind, at: start(of: name))])
  }
}
