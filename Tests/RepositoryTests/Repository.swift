import Foundation
import Parameters

/// The files of the repository that holds this test.
enum Repository {
  /// The folder of Package.swift.
  static let root: String = {
    // #filePath is ROOT/Tests/RepositoryTests/Repository.swift.
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  static func path(_ relative: String) -> String { root + "/" + relative }

  /// Every file below a folder, as paths relative to the root, sorted; build products and hidden folders but .ci left out.
  static func files(under folder: String = "") -> [String] {
    var found: [String] = []
    var pending = [folder]
    while let next = pending.popLast() {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path(next))) ?? []
      for name in names where !name.hasPrefix(".") || [".ci", ".swift-format"].contains(name) {
        if next.isEmpty && ["runs", "build"].contains(name) { continue }
        let place = next.isEmpty ? name : next + "/" + name
        if InputFile.isFolder(path(place)) {
          pending.append(place)
        } else if InputFile.isFile(path(place)) {
          found.append(place)
        }
      }
    }
    return found.sorted()
  }

  /// A file's bytes.
  static func bytes(_ relative: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(relative))))
  }

  /// A file's text, nil for one that is not UTF-8 (an image, a workbook).
  static func text(_ relative: String) throws -> String? {
    String(validating: try bytes(relative), as: UTF8.self)
  }

  /// The base names of the YAML files of a folder of Scenarios.
  static func ids(in folder: String) -> [String] {
    files(under: "Scenarios/" + folder).filter { $0.hasSuffix(".yaml") }.map { file in
      String(file.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
    }
  }
}
