import Parameters
import RandomVariates
import Testing

@testable import Studies

@Suite("Draws of uncertain parameters")
struct ParameterDrawsTests {
  private func draws(
    _ folder: borrowing ScenarioFolder, design: String? = nil, seed: UInt64 = 5,
    fixed: Bool = false,
    set: [String] = []
  ) throws -> ParameterDraws {
    ParameterDraws(
      of: try folder.library.tree(region: "nowhere", design: design, set: set), seed: seed,
      fixed: fixed)
  }

  @Test("Each uncertain parameter is drawn once a replication, and no other")
  func paths() throws {
    let folder = try ScenarioFolder.uncertain()
    let draws = try draws(folder)
    #expect(draws.paths == ["sample.first", "sample.second", "sample.wide", "sample.tail"])
    let drawn = draws.tree(replication: 3)
    #expect(drawn["sample.certain"]?.number == 7)
    #expect(drawn["sample.first"]?.number == draws.values(replication: 3)[0])
    #expect(draws.values(replication: 3) == draws.values(replication: 3))
    #expect(draws.values(replication: 3) != draws.values(replication: 4))
  }

  @Test("Two parameters alike in all but their path get different values")
  func keyedByPath() throws {
    let folder = try ScenarioFolder.uncertain()
    let values = try draws(folder).values(replication: 0)
    #expect(values[0] != values[1])
  }

  @Test("Another seed gives other values")
  func keyedBySeed() throws {
    let folder = try ScenarioFolder.uncertain()
    let one = try draws(folder, seed: 5).values(replication: 0)
    let other = try draws(folder, seed: 6).values(replication: 0)
    #expect(zip(one, other).allSatisfy { $0 != $1 })
  }

  @Test("Designs share the values of parameters that they share")
  func sharedBetweenDesigns() throws {
    let folder = try ScenarioFolder.uncertain()
    let base = try draws(folder)
    let longer = try draws(folder, design: "longer")
    let held = try draws(folder, design: "held")
    for replication in 0..<20 {
      let a = base.tree(replication: ReplicationStreams(UInt64(replication)))
      let b = longer.tree(replication: ReplicationStreams(UInt64(replication)))
      let c = held.tree(replication: ReplicationStreams(UInt64(replication)))
      for path in ["sample.second", "sample.wide", "sample.tail"] {
        #expect(a[path]?.number == b[path]?.number)
        #expect(a[path]?.number == c[path]?.number)
      }
      // A change that gives no uncertainty is certain.
      #expect(c["sample.first"]?.number == 4)
    }
  }

  @Test("A changed distribution is drawn at the same quantile")
  func sameQuantile() throws {
    let folder = try ScenarioFolder.uncertain()
    let base = try draws(folder)
    let longer = try draws(folder, design: "longer")
    /// The distribution function of the triangle on [0, 12], by its two parabolas.
    func probability(_ x: Double, mode: Double) -> Double {
      x <= mode ? x * x / (12 * mode) : 1 - (12 - x) * (12 - x) / (12 * (12 - mode))
    }
    for replication in 0..<50 {
      let a = base.values(replication: ReplicationStreams(UInt64(replication)))[0]
      let b = longer.values(replication: ReplicationStreams(UInt64(replication)))[0]
      #expect(abs(probability(a, mode: 3) - probability(b, mode: 5)) < 1e-12)
      #expect(a < b)
    }
  }

  @Test("Fixed parameters keep their written values")
  func fixed() throws {
    let folder = try ScenarioFolder.uncertain()
    let draws = try draws(folder, fixed: true)
    #expect(draws.count == 0)
    #expect(draws.tree(replication: 1)["sample.first"]?.number == 3)
  }

  @Test("A value set on the command line is not drawn")
  func setValues() throws {
    let folder = try ScenarioFolder.uncertain()
    let draws = try draws(folder, set: ["sample.first=8"])
    #expect(!draws.paths.contains("sample.first"))
    #expect(draws.tree(replication: 1)["sample.first"]?.number == 8)
  }

  @Test("Draws stay inside the range, and the mass outside is spread over it")
  func truncated() throws {
    let folder = try ScenarioFolder.uncertain()
    let draws = try draws(folder)
    var tail: [Double] = []
    var wide: [Double] = []
    for replication in 0..<2000 {
      let values = draws.values(replication: ReplicationStreams(UInt64(replication)))
      wide.append(values[2])
      tail.append(values[3])
    }
    #expect(wide.allSatisfy { $0 > 30 && $0 < 70 })
    #expect(tail.allSatisfy { $0 > 1 && $0 < 3 })
    // No heap at the ends: of 2,000 draws, those in the outermost hundredths of either range number tens, not hundreds.
    #expect(wide.count { $0 < 30.4 || $0 > 69.6 } < 120)
    #expect(tail.count { $0 < 1.02 || $0 > 2.98 } < 120)
  }
}
