import FoundationEssentials
import Mechanism
import Parameters
import RandomVariates
import Testing

@testable import Studies

@Suite("History")
struct HistoryTests {
  /// Of the whole numbers from 0 to 100 five in a hundred lie at or below 5, and as many at or above 95.
  @Test("The central 90 % of samples leaves a twentieth on either side")
  func interval() {
    let found = HistoryInterval((0...100).map(Double.init) + [.nan])
    #expect(found.count == 101)
    // (1 − 0.9)/2 is not exactly a twentieth.
    #expect(abs(found.low - 5) < 1e-9)
    #expect(abs(found.median - 50) < 1e-9)
    #expect(abs(found.high - 95) < 1e-9)
    #expect(abs(found.width - 90) < 1e-9)
  }

  private func sample(_ name: String) -> HistorySample {
    HistorySample(seed: 7, replication: ReplicationStreams(0), figure: name)
  }

  /// A Poisson count of mean 3 has variance 3; the mean of 4,000 has a standard error of 0.0274.
  @Test("A sample of a rate is a Poisson count")
  func poisson() {
    let draws = (0..<4_000).map { Double(sample("figure \($0)").poisson(mean: 3)) }
    let mean = draws.reduce(0, +) / 4_000
    let squares = draws.map { ($0 - mean) * ($0 - mean) }
    let variance = squares.reduce(0, +) / 3_999
    #expect(abs(mean - 3) < 4 * 0.0274)
    // The variance of a sample variance of a Poisson law is near (m + 3m² − m²)/n = 21/4000.
    #expect(abs(variance - 3) < 4 * 0.0725)
  }

  /// Of 20 trials at 0.3, 6 succeed in the mean, with variance 4.2; the mean of 4,000 has a standard error of 0.0324.
  @Test("A sample of a share is a binomial count")
  func binomial() {
    let draws = (0..<4_000).map { Double(sample("figure \($0)").binomial(20, 0.3)) }
    let mean = draws.reduce(0, +) / 4_000
    #expect(abs(mean - 6) < 4 * 0.0324)
  }

  @Test("The same seed, replication and figure give the same sample")
  func keyed() {
    #expect(sample("a").poisson(mean: 50) == sample("a").poisson(mean: 50))
    let counts = (0..<20).map { sample("figure \($0)").poisson(mean: 50) }
    #expect(Set(counts).count > 5)
  }

  @Test("An unknown key, a wrong unit and a missing source are told at once, each with its place")
  func faults() throws {
    let shipped = try String(
      contentsOfFile: shippedScenarios + "/" + HistoryFile.name, encoding: .utf8)
    var lines = shipped.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // Of the first figure, which is compared with a measure per site-year.
    func first(_ line: String) throws -> Int {
      try #require(lines.firstIndex { $0.drop { $0 == " " } == line })
    }
    let unit = try first("unit: per site-year")
    lines[unit] = "    unit: share"
    let grade = try first("grade: C")
    try #require(lines[grade + 2].contains("source:"))
    lines[grade + 2] = "    bonus: 1"
    let bibliography = try ParameterLibrary(root: shippedScenarios).bibliography
    func read(_ text: String) throws(ParameterIssues) -> HistoryFile {
      try HistoryFile.read(
        YAMLDocument.load(bytes: Array(text.utf8), file: "observed.yaml"),
        bibliography: bibliography)
    }
    #expect(try read(shipped).figures.count > 10)
    let thrown = #expect(throws: ParameterIssues.self) {
      try read(lines.joined(separator: "\n"))
    }
    let issues = try #require(thrown).issues
    #expect(issues.count == 3, "\(issues)")
    #expect(issues.allSatisfy { $0.location?.file == "observed.yaml" })
    func line(_ kind: ParameterIssue.Kind) -> Int? {
      issues.first { $0.kind == kind }?.location?.line
    }
    // Lines count from 1; a source is missing where the evidence stands that needs one.
    #expect(line(.wrongUnit(found: "share", expected: ["per site-year"])) == unit + 1)
    #expect(line(.missingSource) == grade + 2)
    let unknown = issues.first {
      if case .unknownKey(found: "bonus", _) = $0.kind { true } else { false }
    }
    #expect(unknown?.location?.line == grade + 3 && unknown?.location?.column == 5)
  }
}
