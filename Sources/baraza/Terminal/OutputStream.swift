import Glibc

/// Writes whole texts to standard output or standard error, and notices when that fails.
enum OutputStream {
  case output, errors

  /// Why a text could not be written.
  enum Fault: Error, Equatable {
    /// The reader has gone away, as `| head` does; no reason to say anything.
    case readerGone
    case failed(errno: Int32)
  }

  /// Writes all the bytes of a text.
  ///
  /// - Complexity: O(length); one system call for most texts.
  func write(_ text: String) throws(Fault) {
    let descriptor = self == .output ? STDOUT_FILENO : STDERR_FILENO
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return unsafe Glibc.write(descriptor, base + written, buffer.count - written)
      }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        throw .readerGone
      } else if errno != EINTR && errno != EAGAIN {
        throw .failed(errno: errno)
      }
    }
  }

  /// Makes a vanished reader an error of `write` instead of a deadly signal.
  static func ignoreVanishedReaders() {
    _ = signal(SIGPIPE, SIG_IGN)
  }

  /// The system's words for an error number.
  static func words(for errno: Int32) -> String {
    unsafe String(cString: strerror(errno))
  }
}
