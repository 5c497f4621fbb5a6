import Glibc

/// Runs another program to its end and takes what it printed.
///
/// By the system's own calls: Foundation's `Process` was seen to wait for ever for a child that had
/// ended.
struct ChildProgram {
  /// What a child printed and how it ended.
  struct Ending {
    let output: String
    /// Its exit code, or -1 when it could not be started or a signal ended it.
    let exitCode: Int32
  }

  /// A program is looked for in `PATH` unless its name has a slash.
  static func run(_ words: [String], errorsShown: Bool = true) -> Ending {
    var ends: [Int32] = [0, 0]
    guard unsafe ends.withUnsafeMutableBufferPointer({ unsafe pipe($0.baseAddress) }) == 0 else {
      return Ending(output: "", exitCode: -1)
    }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    if !errorsShown {
      unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    var child: pid_t = 0
    let code = unsafe withPointers(words) { arguments in
      unsafe posix_spawnp(&child, words[0], &actions, nil, arguments, environ)
    }
    close(ends[1])
    defer { close(ends[0]) }
    guard code == 0 else { return Ending(output: "", exitCode: -1) }
    let output = everything(from: ends[0])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) == -1, errno == EINTR {}
    return Ending(output: output, exitCode: status & 0x7f == 0 ? status >> 8 & 0xff : -1)
  }

  private static func everything(from file: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(file, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func withPointers<Result>(
    _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) }
    unsafe pointers.append(nil)
    defer { unsafe pointers.forEach { unsafe free($0) } }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("there is a last nil") }
      return unsafe body(base)
    }
  }
}
