import Foundation

/// The built executable beside the test bundle, run as a user runs it.
struct BuiltTool {
  struct Outcome: Sendable {
    let code: Int32
    let output: String
    let errors: String
  }

  enum Fault: Error {
    case notBuilt(String)
  }

  let executable: URL

  init() throws {
    let places = [CommandLine.arguments[0], "/proc/self/exe"]
    for place in places {
      let folder = URL(fileURLWithPath: place).resolvingSymlinksInPath().deletingLastPathComponent()
      let candidate = folder.appendingPathComponent("baraza")
      if FileManager.default.isExecutableFile(atPath: candidate.path) {
        executable = candidate
        return
      }
    }
    throw Fault.notBuilt(places[0])
  }

  /// The project's scenarios folder, found above the executable.
  var scenarios: URL? {
    var folder = executable.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("Scenarios")
      if FileManager.default.fileExists(atPath: candidate.appendingPathComponent("mechanism").path)
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// Runs the tool to its end, with nothing of the caller's environment but what is given.
  ///
  /// - Parameter isTime: When it first says yes, the tool is interrupted as by Ctrl-C.
  func run(
    _ arguments: [String], in folder: URL? = nil, environment: [String: String] = [:],
    interruptingWhen isTime: (() -> Bool)? = nil
  ) throws -> Outcome {
    var variables = environment
    variables["PATH"] = "/usr/bin:/bin"
    variables["SWIFT_BACKTRACE"] = "enable=no"
    if let libraries = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"] {
      variables["LD_LIBRARY_PATH"] = libraries
    }
    return try Self.run(
      [executable.path] + arguments, in: folder, environment: variables, interruptingWhen: isTime)
  }

  /// Runs any program to its end.
  static func run(
    _ line: [String], in folder: URL? = nil, environment: [String: String],
    interruptingWhen isTime: (() -> Bool)? = nil
  ) throws -> Outcome {
    // Files rather than pipes: a full pipe would stop the tool.
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("baraza-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let output = scratch.appendingPathComponent("output")
    let errors = scratch.appendingPathComponent("errors")
    let child = try ChildProcess(
      line, environment: environment.map { "\($0.key)=\($0.value)" }, folder: folder?.path,
      output: output.path, errors: errors.path)
    if let isTime {
      while !child.hasEnded(), !isTime() { usleep(2_000) }
      usleep(50_000)
      child.interrupt()
    }
    return Outcome(
      code: child.exitCode(), output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}

/// A folder that is removed at the end of a test.
struct TemporaryFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("baraza-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file, with the folders above it.
  func write(_ bytes: [UInt8], to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
