import Foundation

/// The files of numbers that other software computed; see the README beside them.
enum OracleFile {
  private static let folder: String = {
    // #filePath is ROOT/Tests/ExperimentsTests/OracleFile.swift.
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast().joined(separator: "/") + "/Oracles"
  }()

  private static func data(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder + "/" + name))
  }

  /// The rows of numbers of a CSV file, without its heading if it has one.
  static func rows(_ name: String) throws -> [[Double]] {
    let text = String(decoding: try data(name), as: UTF8.self)
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let cells = line.split(separator: ",").map { Double($0) }
      return cells.contains(nil) ? nil : cells.compactMap(\.self)
    }
  }

  /// What a JSON file says; NumPy's `NaN`, which is no JSON, is read as null.
  static func values<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
    let text = String(decoding: try data(name), as: UTF8.self)
    return try JSONDecoder().decode(
      type, from: Data(text.replacingOccurrences(of: "NaN", with: "null").utf8))
  }
}

/// Whether two numbers agree to an absolute difference.
func near(_ found: Double, _ expected: Double, within tolerance: Double) -> Bool {
  (found - expected).magnitude <= tolerance
}

/// Whether numbers agree one by one.
func near(_ found: [Double], _ expected: [Double], within tolerance: Double) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { near($0, $1, within: tolerance) }
}

/// The function of Ishigami and Homma (1990, doi:10.1109/ISUMA.1990.151285) with a = 7 and b = 0.1 at a point of the unit cube.
enum Ishigami {
  /// Its variance, a²/8 + bπ⁴/5 + b²π⁸/18 + ½.
  static let variance = 13.844587940719254
  static let first = [0.31390519114781146, 0.4424111447900409, 0]
  static let total = [0.5575888552099592, 0.4424111447900409, 0.24368366406214773]

  static func value(_ point: [Double]) -> Double {
    let x = point.map { -Double.pi + 2 * Double.pi * $0 }
    return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }
}
