import Foundation

/// A scenarios folder small enough to be checked many times: one state, two designs, one study.
struct SmallScenarios: ~Copyable {
  let folder: TemporaryFolder

  /// Copies what is needed from the project's scenarios.
  init(of tool: BuiltTool) throws {
    guard let source = tool.scenarios else { throw BuiltTool.Fault.notBuilt("Scenarios") }
    let folder = try TemporaryFolder()
    let parts = [
      "bibliography.yaml", "mechanism", "regions/one_state.yaml",
      "designs/rcm_practice_2020_on.yaml", "designs/no_regional_mechanism.yaml",
    ]
    for part in parts {
      let place = folder.url.appendingPathComponent(part)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: source.appendingPathComponent(part), to: place)
    }
    try folder.write(Array(Self.study.utf8), to: "studies/comparison.yaml")
    self.folder = folder
  }

  static let study = """
    format: 1
    kind: study
    title: {en: Two designs, fr: Deux dispositifs}
    region: one_state
    designs: [rcm_practice_2020_on, no_regional_mechanism]
    run: {replications: 4, seed: 7, horizon: 3 year, warm_up: 1 year, start: 2027-01-01}

    """

  /// Every file with its bytes, to see that nothing was touched.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.url.path) {
      let file = folder.url.appendingPathComponent(path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      if attributes[.type] as? FileAttributeType == .typeRegular {
        // Reading a sparse file of 100 MB would only cost time; its size tells enough.
        let size = attributes[.size] as? Int ?? 0
        contents[path] = size > 10_000_000 ? Data("\(size)".utf8) : try Data(contentsOf: file)
      }
    }
    return contents
  }
}
