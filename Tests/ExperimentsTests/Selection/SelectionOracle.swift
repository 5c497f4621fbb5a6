import Foundation

/// A file of numbers computed by other software; see `Oracles/Selection/README.md`.
enum SelectionOracle {
  static func json<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    // #filePath is ROOT/Tests/ExperimentsTests/Selection/SelectionOracle.swift.
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: folder.appending(path: "Oracles/Selection/\(name)"))
    return try JSONDecoder().decode(type, from: data)
  }
}
