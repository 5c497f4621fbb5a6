import Parameters
import Testing

@testable import Mechanism

/// A case that anyone can check by hand: what is set over the neutral laboratory, and what must come out.
struct WorkedCase: CustomTestStringConvertible, Sendable {
  var name: String
  var years = 10.0
  var warmUp = 0.0
  var replications = 1
  var tolerance = 1e-6
  var settings: [String] = []
  /// Of donors: theme, first and last day.
  var programmes: [String] = []
  /// Not a number where a response must be undefined.
  var expected: [(response: String, value: Double)] = []

  var testDescription: String { name }

  /// The cases of all files, in this order; a file that cannot be read makes a case that fails.
  static let all = [
    "assurance", "breach_types", "chain", "companies", "donors", "grievances", "harmonisation",
    "hosts", "membership", "money", "movement", "oversight", "reconciliation", "sanctions",
    "security",
    "site_life",
    "status", "trade", "validation",
  ].flatMap { cases(of: $0) }

  private static func cases(of name: String) -> [WorkedCase] {
    let file = Laboratory.repository + "/Tests/MechanismTests/Cases/\(name).yaml"
    guard let items = (try? YAMLDocument.load(file))?.root.items else {
      return [WorkedCase(name: "\(name).yaml cannot be read")]
    }
    return items.map { item in
      var read = WorkedCase(name: item["name"]?.text ?? "a case without a name")
      for part in item.entries ?? [] {
        let number = Double(part.value.text ?? "") ?? .nan
        switch part.key {
        case "name": continue
        case "years": read.years = number
        case "warm_up": read.warmUp = number
        case "replications": read.replications = Int(number)
        case "within": read.tolerance = number
        case "set": read.settings = (part.value.items ?? []).map { $0.text ?? "" }
        case "programmes": read.programmes = (part.value.items ?? []).map { $0.text ?? "" }
        case "expect":
          read.expected = (part.value.entries ?? []).map {
            ($0.key, Double($0.value.text ?? "") ?? .nan)
          }
        // Refused where the settings are read.
        default: read.settings.append("unknown key \(part.key)")
        }
      }
      return read
    }
  }
}

@Suite("Worked cases")
struct WorkedCaseTests {
  @Test("come out as worked by hand", arguments: WorkedCase.all)
  func comesOut(_ worked: WorkedCase) throws {
    try #require(!worked.expected.isEmpty, "a case expects something")
    let sample = Sample(
      try Laboratory.neutral(worked.settings, programmes: worked.programmes),
      replications: worked.replications,
      years: worked.years, warmUp: worked.warmUp)
    for (response, value) in worked.expected {
      try #require(sample.names.contains(response), "there is a response \(response)")
      let values = sample[response]
      if value.isNaN {
        #expect(values.isEmpty, "\(response): expected none, found \(values)")
      } else if worked.replications > 1, values.contains(where: { $0 != values.first }) {
        sample.agrees(response, with: value, relativeError: 0.1)
      } else {
        sample.isExactly(response, value, tolerance: worked.tolerance)
      }
    }
  }
}
