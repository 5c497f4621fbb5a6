import Mechanism
import Parameters
import Testing

@testable import Studies

@Suite("The scenarios")
struct ScenarioTests {
  private static let root = Repository.path("Scenarios")
  private static let regions = Repository.ids(in: "regions")
  private static let designs = Repository.ids(in: "designs")

  private static func library() throws -> ParameterLibrary {
    try ParameterLibrary(root: root)
  }

  private static func words(_ issues: [ParameterIssue]) -> String {
    issues.map { issue in
      "\(issue.location?.file ?? ""):\(issue.location?.line ?? 0) \(issue.path ?? "") \(issue.kind)"
    }.joined(separator: "\n")
  }

  /// The region's tree with nothing laid over it, which holds every parameter that can be changed.
  private static func tree(_ region: String, design: String? = nil) throws -> ParameterTree {
    try library().tree(region: region, design: design)
  }

  @Test("Every file loads without a fault", arguments: regions)
  func loads(region: String) throws {
    let issues = try Self.library().issues(region: region)
    #expect(issues.isEmpty, "\(Self.words(issues))")
  }

  @Test("Every parameter is described in both languages", arguments: regions)
  func described(region: String) throws {
    for leaf in try Self.tree(region).leaves {
      #expect(!leaf.description.en.isEmpty && !leaf.description.fr.isEmpty, "\(leaf.path)")
      let words = leaf.description.en.split(separator: " ").count
      #expect(
        leaf.description.en != leaf.description.fr || words < 3, "\(leaf.path) is in one language")
    }
  }

  @Test("Every parameter has a unit and a range, or its choices", arguments: regions)
  func typed(region: String) throws {
    for leaf in try Self.tree(region).leaves {
      #expect((leaf.unit != nil) != !leaf.oneOf.isEmpty, "\(leaf.path)")
      if leaf.unit != nil { #expect(leaf.range != nil, "\(leaf.path) has no range") }
    }
  }

  @Test("Every parameter that is not assumed names its source", arguments: regions)
  func sourced(region: String) throws {
    let library = try Self.library()
    let trees = try [Self.tree(region)] + Self.designs.map { try Self.tree(region, design: $0) }
    for leaf in trees.flatMap(\.leaves) {
      if leaf.evidence != .assumed { #expect(!leaf.sources.isEmpty, "\(leaf.path)") }
      for citation in leaf.sources + leaf.otherwise.flatMap(\.sources) {
        #expect(library.bibliography[citation.cite] != nil, "\(leaf.path) cites \(citation.cite)")
      }
    }
  }

  @Test("Every document of the bibliography is cited, and stands there once")
  func cited() throws {
    let library = try Self.library()
    let keys = library.bibliography.entries.map(\.key)
    #expect(Set(keys).count == keys.count)
    var cited: Set<String> = []
    func note(_ tree: ParameterTree) {
      for leaf in tree.leaves {
        for citation in leaf.sources + leaf.otherwise.flatMap(\.sources) {
          cited.insert(citation.cite)
        }
      }
    }
    for region in Self.regions {
      note(try Self.tree(region))
      for design in Self.designs { note(try Self.tree(region, design: design)) }
      for addOn in Repository.ids(in: "addons") {
        note(try Self.tree(region, design: "rcm_second_edition+\(addOn)"))
      }
    }
    for world in Repository.ids(in: "worlds") {
      for region in Self.regions {
        if let tree = try? library.tree(region: region, world: world) { note(tree) }
      }
    }
    let observed = try HistoryFile.load(
      Repository.path("Scenarios/\(HistoryFile.name)"), bibliography: library.bibliography)
    for figure in observed.figures {
      for citation in figure.support.sources + figure.values.flatMap(\.sources) {
        cited.insert(citation.cite)
      }
    }
    for file in Repository.files(under: "Scenarios/donors") where file.hasSuffix(".csv") {
      let fields = try #require(try Repository.text(file)).split { ",;\n".contains($0) }
      cited.formUnion(keys.filter { key in fields.contains { $0 == key } })
    }
    #expect(keys.filter { !cited.contains($0) } == [])
    let titles = library.bibliography.entries.map(\.title)
    #expect(Set(titles).count == titles.count, "a document stands under two keys")
  }

  @Test("The model reads every parameter, whatever the region and the design", arguments: regions)
  func noneUnused(region: String) throws {
    var names: [ResponseDefinition]?
    for design in [nil] + Self.designs.map(Optional.some) {
      var reader = ParameterReader(try Self.tree(region, design: design))
      let input = MechanismInput(reading: &reader, register: nil)
      #expect(reader.issues.isEmpty, "\(design ?? "mechanism"): \(reader.issues.map(\.kind))")
      #expect(reader.unread().compactMap(\.path) == [], "\(design ?? "mechanism")")
      // A table of results has one list of columns.
      let responses = Simulation.responses(of: input)
      #expect(names ?? responses == responses, "\(design ?? "mechanism") gives other responses")
      names = responses
    }
  }

  @Test("Every design changes something, and no two resolve to the same parameters")
  func designsDiffer() throws {
    for region in Self.regions {
      var seen: [String: String] = [:]
      for design in Self.designs {
        let tree = try Self.tree(region, design: design)
        let values = tree.leaves.map { "\($0.path)=\($0.text)" }.sorted().joined(separator: "\n")
        #expect(seen[values] == nil, "\(design) is the same as \(seen[values] ?? "")")
        seen[values] = design
      }
    }
    let library = try Self.library()
    for design in Self.designs {
      let changes = try library.overlayChain(design).flatMap(\.changes)
      let title = try library.title(ofDesign: design)
      #expect(!changes.isEmpty, "\(design) changes nothing")
      #expect(!title.en.isEmpty && !title.fr.isEmpty, "\(design)")
    }
  }

  @Test("Every observed figure can be held against a design, or says why not")
  func historyPlans() throws {
    let library = try Self.library()
    let file = try HistoryFile.load(
      Repository.path("Scenarios/\(HistoryFile.name)"), bibliography: library.bibliography)
    #expect(!file.figures.isEmpty)
    for figure in file.figures {
      #expect(!figure.description.fr.isEmpty && !figure.support.sources.isEmpty, "\(figure.id)")
      #expect(figure.support.because != nil, "\(figure.id) gives no reason")
      #expect(figure.support.checked != nil, "\(figure.id) was not checked")
    }
    _ = try HistoryPlan(file, library: library)
  }

  @Test("Every study can be planned")
  func studiesPlan() throws {
    let library = try Self.library()
    for id in library.studyIDs() {
      let file = try library.file(of: .study, id)
      guard StudyFile.isStudy(file) else { continue }
      do {
        _ = try StudyPlan(StudyFile.load(file), library: library)
      } catch {
        Issue.record("\(id): \(Self.words(error.issues))")
      }
    }
  }
}
