import Glibc
import Synchronization

/// Whether the user asked the program to stop, by Ctrl-C or a termination request.
///
/// The first request lets running units finish; the second ends the process at once.
enum Interruption {
  private static let requests = Atomic<Int>(0)

  /// Starts listening; to be called once, before any work.
  static func listen() {
    // The atomic is touched here so that the handler never meets its first use.
    requests.store(0, ordering: .relaxed)
    let handler: @convention(c) (Int32) -> Void = { _ in
      if Interruption.requests.add(1, ordering: .relaxed).newValue > 1 {
        _exit(ExitCode.interrupted.rawValue)
      }
    }
    _ = signal(SIGINT, handler)
    _ = signal(SIGTERM, handler)
    // A program that starts this one from a worker thread may have left both blocked.
    var both = sigset_t()
    unsafe sigemptyset(&both)
    unsafe sigaddset(&both, SIGINT)
    unsafe sigaddset(&both, SIGTERM)
    unsafe pthread_sigmask(SIG_UNBLOCK, &both, nil)
  }

  static var isRequested: Bool { requests.load(ordering: .relaxed) > 0 }
}

/// The tool's exit codes.
enum ExitCode: Int32 {
  case done = 0
  /// Done, and the answer is no.
  case no = 1
  /// Could not be done, faulty input included.
  case couldNot = 2
  /// A worker stopped early and may be asked again.
  case tryAgain = 75
  case interrupted = 130
}
