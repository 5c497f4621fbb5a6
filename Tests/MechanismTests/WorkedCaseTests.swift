import Glibc
import Testing

@testable import Mechanism
@testable import Parameters

/// A case of `Cases/*.yaml`: a sentence, what is set over the neutral laboratory, and what must come out.
struct LaboratoryCase: CustomTestStringConvertible, Sendable {
  var sentence: String
  var years = 1.0
  var warmUp = 0.0
  var replications = 1
  var tolerance = 1e-9
  var settings: [String] = []
  var expected: [(response: String, value: Double)] = []

  var testDescription: String { sentence }

  /// The cases of all files, in the order of their names; a file that cannot be read makes a case that fails.
  static let all: [LaboratoryCase] = ["assurance", "money", "status"].flatMap(cases(of:))

  private static func cases(of name: String) -> [LaboratoryCase] {
    let file = Laboratory.repository + "/Tests/MechanismTests/Cases/\(name).yaml"
    guard let root = try? YAMLDocument.load(file).root, let entries = root.entries else {
      return [LaboratoryCase(sentence: "\(name).yaml cannot be read")]
    }
    return entries.map { entry in
      var read = LaboratoryCase(sentence: entry.key)
      for part in entry.value.entries ?? [] {
        let number = Double(part.value.text ?? "") ?? .nan
        switch part.key {
        case "years": read.years = number
        case "warm_up": read.warmUp = number
        case "replications": read.replications = Int(number)
        case "within": read.tolerance = number
        case "set": read.settings = (part.value.items ?? []).map { $0.text ?? "" }
        case "expect":
          read.expected = (part.value.entries ?? []).map {
            ($0.key, Double($0.value.text ?? "") ?? .nan)
          }
        default: read.settings.append("unknown key \(part.key)")
        }
      }
      return read
    }
  }
}

@Suite("Worked cases")
struct WorkedCaseTests {
  @Test("come out as worked by hand", arguments: LaboratoryCase.all)
  func comesOut(_ worked: LaboratoryCase) throws {
    try #require(!worked.expected.isEmpty, "a case expects something")
    let sample = Sample(
      try Laboratory.neutral(worked.settings), replications: worked.replications,
      years: worked.years, warmUp: worked.warmUp)
    for (response, value) in worked.expected {
      let values = sample[response]
      #expect(!values.isEmpty, "\(response) is measured")
      let spread = values.contains { $0 != values.first }
      if worked.replications > 1, spread {
        sample.agrees(response, with: value, relativeError: 0.1)
      } else {
        sample.isExactly(response, value, tolerance: worked.tolerance)
      }
    }
  }
}
