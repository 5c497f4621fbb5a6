import EventSimulation
import RandomVariates

/// Where the firms of a ``ComplianceModel`` get their random numbers from.
enum StreamDiscipline: CaseIterable {
  /// Another seed for each design.
  case independent
  /// One stream for everything, of the same seed for both designs.
  case global
  /// One stream a purpose, of the same seeds.
  case perPurpose
  /// Each draw at its own address: firm, purpose, number.
  case keyed
}

/// What can happen to a firm.
enum FirmEvent {
  case violates(UInt32)
  case isFound(UInt32)
  case isCured(UInt32)
}

/// The model of `crn.cpp`: firms that violate, are found by an audit and are cured, over ten years.
///
/// Design A audits every firm at a mean of 90 days; design B every tenth at 45. The result is the weighted time in
/// violation.
struct ComplianceModel: ~Copyable, SimulationModel {
  typealias Event = FirmEvent

  static let firms = 1000
  private static let horizon = 3650.0
  private static let secondsPerDay = 86_400.0

  /// How quick each firm is to violate, and how much it weighs: fixed, drawn once for all runs.
  struct Firms {
    var pace: [Double] = []
    var weight: [Double] = []

    init() {
      var fixed = BulkStream(
        key: RandomKey(masterSeed: 4242, replication: 0), purpose: RandomPurpose(1))
      for _ in 0..<ComplianceModel.firms {
        pace.append(Portable.exp(1.2 * Portable.normalQuantile(fixed.nextUniform())))
        weight.append(Portable.exp(1.5 * Portable.normalQuantile(fixed.nextUniform())))
      }
    }
  }

  private let firms: Firms
  private let discipline: StreamDiscipline
  private let targeted: Double
  private let key: RandomKey
  private var streams: [BulkStream]
  private var counts: [UInt32]
  private var since: [Int64]
  private var total = 0.0

  init(_ firms: Firms, _ discipline: StreamDiscipline, seed: UInt64, targeted: Double) {
    self.firms = firms
    self.discipline = discipline
    self.targeted = targeted
    let key = RandomKey(masterSeed: seed, replication: 0)
    self.key = key
    streams = (0..<3).map { BulkStream(key: key, purpose: RandomPurpose(10 + $0)) }
    counts = Array(repeating: 0, count: 3 * Self.firms)
    since = Array(repeating: -1, count: Self.firms)
  }

  /// The weighted days in violation, per firm.
  static func result(
    _ firms: Firms, _ discipline: StreamDiscipline, seed: UInt64, targeted: Double
  ) -> Double {
    var model = ComplianceModel(firms, discipline, seed: seed, targeted: targeted)
    var executive = Executive<FirmEvent>(capacity: Self.firms)
    for firm in 0..<UInt32(Self.firms) {
      let wait = model.onset(firm)
      executive.schedule(.violates(firm), at: model.after(wait, .zero))
    }
    let end = SimulationTime(ticks: Int64(horizon * secondsPerDay))
    executive.run(&model, until: end)
    for firm in 0..<Self.firms where model.since[firm] >= 0 {
      model.total += firms.weight[firm] * Double(end.ticks - model.since[firm]) / secondsPerDay
    }
    return model.total / Double(Self.firms)
  }

  mutating func handle(_ event: FirmEvent, _ executive: inout Executive<FirmEvent>) {
    let now = executive.now
    switch event {
    case .violates(let firm):
      since[Int(firm)] = now.ticks
      let mean = firm % 10 == 0 ? targeted : 90
      executive.schedule(
        .isFound(firm), at: after(-mean * Portable.log(uniform(firm, 1)), now))
    case .isFound(let firm):
      let days = Portable.exp(3.2 + 0.6 * Portable.normalQuantile(uniform(firm, 2)))
      executive.schedule(.isCured(firm), at: after(days, now))
    case .isCured(let firm):
      total +=
        firms.weight[Int(firm)] * Double(now.ticks - since[Int(firm)]) / Self.secondsPerDay
      since[Int(firm)] = -1
      executive.schedule(.violates(firm), at: after(onset(firm), now))
    }
  }

  private mutating func onset(_ firm: UInt32) -> Double {
    -400 * firms.pace[Int(firm)] * Portable.log(uniform(firm, 0))
  }

  private mutating func uniform(_ firm: UInt32, _ purpose: Int) -> Double {
    switch discipline {
    case .independent, .global: return streams[0].nextUniform()
    case .perPurpose: return streams[purpose].nextUniform()
    case .keyed:
      let place = 3 * Int(firm) + purpose
      counts[place] += 1
      return key.uniform(
        entity: firm, draw: counts[place], purpose: RandomPurpose(UInt64(purpose + 1)))
    }
  }

  private func after(_ days: Double, _ now: SimulationTime) -> SimulationTime {
    SimulationTime(ticks: now.ticks + Int64(days * Self.secondsPerDay + 0.5))
  }
}
