import Parameters
import RandomVariates
import Testing

@testable import Mechanism

/// A case that anyone can check by hand: parameters set in the laboratory, and what responses must be.
struct WorkedCase: CustomTestStringConvertible, Sendable {
  var name: String
  var settings: [String]
  /// Nil where a response must be undefined.
  var expected: [(response: String, value: Double?)]

  var testDescription: String { name }

  /// The cases of one file of the folder `Cases`; empty, and so a failure of its own test, where it cannot be read.
  static func all(_ file: String) -> [WorkedCase] {
    let path = Laboratory.repository + "/Tests/MechanismTests/Cases/" + file
    guard let document = try? YAMLDocument.load(path) else { return [] }
    return (document.root.items ?? []).map { node in
      WorkedCase(
        name: node.entry("name")?.value.text ?? "",
        settings: (node.entry("set")?.value.items ?? []).compactMap(\.text),
        expected: (node.entry("expect")?.value.entries ?? []).map {
          ($0.key, $0.value.text.flatMap(Double.init))
        })
    }
  }
}

@Suite("Trade, case by case")
struct TradeCaseTests {
  static let cases = WorkedCase.all("trade.yaml")

  @Test("The file of cases can be read")
  func readable() { #expect(Self.cases.count > 10) }

  @Test("A worked case comes out as it was reckoned", arguments: cases)
  func holds(_ worked: WorkedCase) throws {
    let input = try Laboratory.neutral(worked.settings)
    let names = Simulation.responses(of: input).map(\.name)
    let result = Simulation.run(
      input, settings: Laboratory.settings(years: 10), replication: ReplicationStreams(0))
    #expect(!worked.expected.isEmpty)
    for (response, value) in worked.expected {
      let place = try #require(names.firstIndex(of: response), "\(response)")
      let found = result.values[place]
      if let value {
        #expect(
          abs(found - value) <= 1e-6 * max(1, abs(value)),
          "\(response): expected \(value), found \(found)")
      } else {
        #expect(found.isNaN, "\(response): expected none, found \(found)")
      }
    }
  }
}
