import Foundation

/// A file of numbers computed by other software; see `Oracles/README.md`.
enum OracleFile {
  static func data(_ name: String) throws -> Data {
    // #filePath is ROOT/Tests/TARGET/OracleFile.swift.
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try Data(contentsOf: folder.appending(path: "Oracles/\(name)"))
  }

  static func json<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: data(name))
  }

  /// The rows of a table without its heading.
  static func rows(_ name: String) throws -> [[Double]] {
    let text = String(decoding: try data(name), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",").map { Double($0) ?? .nan }
    }
  }
}
