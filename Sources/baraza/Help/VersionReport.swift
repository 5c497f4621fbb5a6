import Glibc
import Parameters
import ResultsStore
import Statistics
import Studies

/// The versions that decide what the tool does.
enum VersionReport {
  /// The tool's own version; the changelog says what changed in each.
  static let version = "0.1.0"

  static var text: String {
    var lines = ["baraza \(version)", "swift \(swift)"]
    lines += libraries.map { "\($0.name) \($0.value)" }
    return lines.map { $0 + "\n" }.joined()
  }

  /// What stored results say of the program.
  static func identity(commandLine: String, scenarios: String) -> ProgramIdentity {
    ProgramIdentity(
      version: version, commit: SourceCommit.above(scenarios), swift: swift, libraries: libraries,
      commandLine: commandLine)
  }

  private static var libraries: [Manifest.Entry] {
    let words = library.split(separator: " ", maxSplits: 1).map(String.init)
    return [
      Manifest.Entry("gsl", GSLVersion.text),
      Manifest.Entry("libyaml", YAMLVersion.text),
      Manifest.Entry("sqlite", ResultsFile.sqliteVersion),
      Manifest.Entry(words.first ?? "libc", words.count > 1 ? words[1] : "?"),
    ]
  }

  /// The C library's name and version, such as `glibc 2.36`.
  private static var library: String {
    var bytes = [CChar](repeating: 0, count: 64)
    let length = unsafe confstr(Int32(_CS_GNU_LIBC_VERSION), &bytes, bytes.count)
    return String(
      decoding: bytes.prefix(max(0, length - 1)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The version of the compiler that built this program.
  private static var swift: String {
    #if compiler(>=6.5)
      "6.5 or later"
    #elseif compiler(>=6.4)
      "6.4"
    #elseif compiler(>=6.3.2)
      "6.3.2"
    #elseif compiler(>=6.3.1)
      "6.3.1"
    #elseif compiler(>=6.3)
      "6.3"
    #else
      "6.2"
    #endif
  }
}
