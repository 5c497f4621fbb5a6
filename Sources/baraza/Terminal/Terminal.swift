import Glibc

/// What the tool may do on its two output streams.
struct Terminal: Sendable {
  enum ColorChoice: String, Sendable {
    case auto, always, never
  }

  let errorsAreWatched: Bool
  /// Columns to lay text out in.
  let width: Int
  /// Columns for a table that reads badly when it is cut, where nothing says how wide the output is.
  let tableWidth: Int
  let outputStyle: Style
  let errorStyle: Style

  init(environment: ToolEnvironment, color: ColorChoice) {
    let outputIsWatched = isatty(STDOUT_FILENO) == 1
    errorsAreWatched = isatty(STDERR_FILENO) == 1
    let known = environment.columns ?? (outputIsWatched ? Self.measuredWidth() : nil)
    width = known ?? 80
    tableWidth = known ?? 120
    func colored(_ watched: Bool) -> Bool {
      switch color {
      case .always: true
      case .never: false
      case .auto: environment.noColor ? false : environment.forceColor || watched
      }
    }
    outputStyle = Style(colored: colored(outputIsWatched))
    errorStyle = Style(colored: colored(errorsAreWatched))
  }

  /// The width the terminal reports, nil when neither stream is one.
  private static func measuredWidth() -> Int? {
    var size = winsize()
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      if unsafe ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 {
        return Int(size.ws_col)
      }
    }
    return nil
  }
}

/// Emphasis by control sequences, or none.
struct Style: Sendable {
  let colored: Bool

  func strong(_ text: String) -> String { wrapped(text, "1") }
  func error(_ text: String) -> String { wrapped(text, "1;31") }
  func note(_ text: String) -> String { wrapped(text, "36") }

  private func wrapped(_ text: String, _ code: String) -> String {
    colored ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
