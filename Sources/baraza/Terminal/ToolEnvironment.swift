import Glibc
import Reports

/// The environment variables the tool reads, taken once at the start.
struct ToolEnvironment: Sendable {
  var locale: String
  var noColor: Bool
  var forceColor: Bool
  var columns: Int?

  /// Reads variables by a look-up that gives nil for an absent one.
  init(_ variable: (String) -> String?) {
    func present(_ name: String) -> String? {
      variable(name).flatMap { $0.isEmpty ? nil : $0 }
    }
    locale = present("LC_ALL") ?? present("LC_MESSAGES") ?? present("LANG") ?? "C"
    noColor = present("NO_COLOR") != nil
    forceColor = present("CLICOLOR_FORCE").map { $0 != "0" } ?? false
    columns = present("COLUMNS").flatMap { Int($0) }.flatMap { $0 >= 40 ? $0 : nil }
  }

  /// The environment of this process.
  static var ofProcess: ToolEnvironment {
    ToolEnvironment { name in
      unsafe getenv(name).map { unsafe String(cString: $0) }
    }
  }

  /// French for a French locale, English for any other.
  var language: Language {
    locale.lowercased().hasPrefix("fr") ? .french : .english
  }
}
