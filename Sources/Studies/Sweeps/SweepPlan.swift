public import Mechanism
import Parameters
public import ResultsStore

/// A sweep made ready: every point with what it starts from.
public struct SweepPlan: Sendable {
  /// The sweep as its file states it, with what the command line put in place of its words.
  public let file: SweepFile

  /// The seed, horizon, warm-up and start of every replication.
  public let settings: RunSettings

  /// The factors, levers first.
  public let factors: [SweepManifest.Factor]

  /// Every point, in the order of results: by design, world, levers, then sample.
  public let points: [SweepPoint]

  /// The replications that each point is to have.
  public var replications: Int

  /// What each replication keeps, in order.
  public let responses: [ResponseDefinition]

  /// The codes of the member states, in order.
  public let states: [String]

  /// The files that the points' numbers come from, each with the SHA-256 of its bytes, by name.
  public let inputs: [Manifest.Entry]

  /// What the command line said in place of the file.
  let options: [Manifest.Entry]

  /// What points of one design, world and combination of levers start from.
  let grounds: [SweepGround]

  /// The places of `responses` among all that a replication gives.
  let kept: [Int]

  /// What the points' hashes cover beside their parameters.
  let register: SiteRegister?

  /// What donors do where and when; nil where the region has no table.
  let donorProgrammes: DonorCalendar?

  /// The replications of one point in one unit of work.
  public var unitSize: Int {
    file.unitSize ?? ReplicationRunner.blockSize(forReplications: replications)
  }

  /// How many units of work there are.
  public var units: Int { points.count * ((replications + unitSize - 1) / unitSize) }

  /// The point and the replications of a unit: first every point's first block, then every point's second.
  ///
  /// - Precondition: `unit` is below ``units``.
  public func unit(_ unit: Int) -> (point: Int, replications: Range<Int>) {
    let first = unit / points.count * unitSize
    return (unit % points.count, first..<min(first + unitSize, replications))
  }
}

/// A design point.
public struct SweepPoint: Sendable {
  /// The place of its ground.
  let ground: Int
  /// The number of its sample, from 0.
  public let sample: Int
  /// What keeps the draws of its replications apart from those of other points; empty for the draws of their numbers.
  let label: String
  /// Where each factor stands between 0 and 1, levers first.
  let places: [Double]
  /// What is kept of it.
  public let row: SweepManifest.Point
}

/// A design in a world with one combination of levers.
struct SweepGround: Sendable {
  let design: String
  let world: String
  let tree: ParameterTree
  let maps: [SweepFactorMap]

  /// The parameters at a point.
  ///
  /// - Parameter tree: This ground's tree, with other uncertain parameters as one replication draws them.
  func tree(
    _ tree: ParameterTree, at places: [Double], of factors: [SweepManifest.Factor]
  ) -> ParameterTree {
    var numbers: [(index: Int, number: Double)] = []
    var words: [String] = []
    for (place, map) in maps.enumerated() {
      switch map.value(at: places[place]) {
      case .number(let number): numbers.append((map.index, number))
      case .word(let word): words.append("\(factors[place].path)=\(word)")
      }
    }
    let numbered = tree.replacing(values: numbers)
    if words.isEmpty { return numbered }
    guard let worded = try? numbered.applying(set: words) else {
      preconditionFailure("every listed word was set once when the sweep was planned")
    }
    return worded
  }

  /// The values at a point as they are kept.
  func texts(at places: [Double]) -> [String] {
    maps.enumerated().map { place, map in
      switch map.value(at: places[place]) {
      case .number(let number): CanonicalRows.text(number)
      case .word(let word): word
      }
    }
  }
}
