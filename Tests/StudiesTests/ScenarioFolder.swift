import FoundationEssentials
import Parameters

/// The scenarios of the repository that holds this test.
let shippedScenarios: String = {
  let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  return parts.dropLast(3).joined(separator: "/") + "/Scenarios"
}()

/// A folder of scenarios made for one test and removed after it.
struct ScenarioFolder: ~Copyable {
  let root: String

  init(_ files: [(path: String, text: String)]) throws {
    root = FileManager.default.temporaryDirectory.path + "/baraza-test-" + UUID().uuidString
    for (path, text) in files {
      let file = root + "/" + path
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        .joined(separator: "/")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: URL(filePath: file))
    }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  var library: ParameterLibrary {
    get throws { try ParameterLibrary(root: root) }
  }
}

extension ScenarioFolder {
  /// Four uncertain parameters and a certain one, and two designs that change some of them.
  static func uncertain() throws -> ScenarioFolder {
    func leaf(
      _ name: String, _ value: String, _ unit: String, _ range: String, _ uncertainty: String
    ) -> String {
      """
        \(name):
          description: {en: A number, fr: Un nombre}
          value: \(value)
          unit: "\(unit)"
          range: \(range)
          evidence: assumed
          uncertainty: \(uncertainty)

      """
    }
    let first = "{distribution: triangular, low: 0, mode: 3, high: 12}"
    return try ScenarioFolder([
      ("bibliography.yaml", "format: 1\n"),
      (
        "mechanism/sample.yaml",
        "format: 1\nkind: design\nsample:\n"
          + leaf("first", "3", "month", "[0, 12]", first)
          + leaf("second", "3", "month", "[0, 12]", first)
          + leaf("wide", "40", "%", "[30, 70]", "{distribution: beta, mean: 40, sd: 30}")
          + leaf("tail", "2", "ratio", "[1, 3]", "{distribution: lognormal, mean: 2, cv: 1}")
            + """
              certain:
                description: {en: A number, fr: Un nombre}
                value: 7
                unit: month
                range: [0, 12]
                evidence: assumed

            """
      ),
      (
        "regions/nowhere.yaml",
        """
        format: 1
        kind: world
        states:
          XA:
            title: {en: A, fr: A}
            number:
              description: {en: A number, fr: Un nombre}
              value: 900
              unit: number
              range: [0, 999]
              evidence: assumed

        """
      ),
      (
        "designs/longer.yaml",
        """
        format: 1
        title: {en: Longer, fr: Plus long}
        over: mechanism
        changes:
          sample.first: {value: 5, because: a test, uncertainty: {distribution: triangular, low: 0, mode: 5, high: 12}}
          sample.certain: 9

        """
      ),
      (
        "designs/held.yaml",
        """
        format: 1
        title: {en: Held, fr: Tenu}
        over: mechanism
        changes:
          sample.first: 4

        """
      ),
    ])
  }
}
