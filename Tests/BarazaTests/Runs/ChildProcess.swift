import Glibc

/// A child process, started and waited for by the system's own calls.
///
/// Not Foundation's `Process`: beside exit tests, which wait for children of their own in the same
/// program, it was seen to wait for ever for a child that had ended.
struct ChildProcess {
  struct CannotStart: Error {
    let code: Int32
  }

  private let identifier: pid_t

  /// Starts a program with files for its output and errors, and nothing to read.
  ///
  /// - Parameter folder: Where it starts; nil for the caller's own folder.
  init(
    _ arguments: [String], environment: [String], folder: String?, output: String, errors: String
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    let write = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, write, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, write, 0o600)
    // Whatever the tests block or ignore, the tool begins as from a shell.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigfillset(&signals)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    unsafe posix_spawnattr_setflags(&attributes, flags)
    var child: pid_t = 0
    // `env` changes folder and becomes the program, in the same process.
    let line = folder.map { ["/usr/bin/env", "-C", $0] + arguments } ?? arguments
    let code = unsafe Self.withPointers(line) { argv in
      unsafe Self.withPointers(environment) { envp in
        unsafe posix_spawn(&child, line[0], &actions, &attributes, argv, envp)
      }
    }
    guard code == 0 else { throw CannotStart(code: code) }
    identifier = child
  }

  /// Whether it has ended; it stays to be waited for.
  func hasEnded() -> Bool {
    var information = unsafe siginfo_t()
    let code = unsafe waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT)
    return unsafe code == 0 && information.si_signo != 0
  }

  /// Interrupts it as Ctrl-C does; one that has ended and was not waited for takes no harm.
  func interrupt() { kill(identifier, SIGINT) }

  /// Waits for its end and returns its exit code, or -1 when a signal ended it.
  func exitCode() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(identifier, &status, 0) == -1, errno == EINTR {}
    return status & 0x7f == 0 ? status >> 8 & 0xff : -1
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
