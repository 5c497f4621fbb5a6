import EventSimulation
import Mechanism
import Parameters
import Reports
import Testing

@Suite("The responses")
struct ResponseTests {
  private static func names(region: String) throws -> [String] {
    let library = try ParameterLibrary(root: Repository.path("Scenarios"))
    var reader = ParameterReader(try library.tree(region: region))
    let input = MechanismInput(reading: &reader, register: nil)
    return Simulation.responses(of: input).map(\.name)
  }

  @Test(
    "Every response has a label and a definition, and its name is its own",
    arguments: Repository.ids(in: "regions"))
  func defined(region: String) throws {
    let names = try Self.names(region: region)
    #expect(Set(names).count == names.count)
    for name in names { #expect(ResponseTexts.text(for: name) != nil, "\(name)") }
  }

  @Test("No text stands for a response that the model does not give")
  func used() throws {
    let names = Set(try Self.names(region: "great_lakes"))
    for name in ResponseTexts.singleNames { #expect(names.contains(name), "\(name)") }
  }
}
