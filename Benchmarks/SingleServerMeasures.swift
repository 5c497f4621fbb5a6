import EventSimulation
import RandomVariates

/// The generators of the C reference: one for arrivals, one for services.
struct BulkDurations: ~Copyable, QueueDurations {
  private var arrivals: ReferenceGenerator
  private var services: ReferenceGenerator

  init(seed: UInt64) {
    arrivals = ReferenceGenerator(seed: seed)
    services = ReferenceGenerator(seed: seed ^ 0xabcdef)
  }

  @inline(__always)
  mutating func interarrival() -> Double { arrivals.nextExponential() * (1 / 0.9) }

  @inline(__always)
  mutating func service() -> Double { services.nextExponential() }
}

/// Every duration drawn at the customer's own address.
struct KeyedDurations: QueueDurations {
  private let key: RandomKey
  private var arrivals: UInt32 = 0
  private var services: UInt32 = 0

  init(replication: UInt64) { key = RandomKey(masterSeed: 1, replication: replication) }

  mutating func interarrival() -> Double {
    arrivals &+= 1
    return key.exponential(entity: arrivals, draw: 0, purpose: RandomPurpose(1)) * (1 / 0.9)
  }

  mutating func service() -> Double {
    services &+= 1
    return key.exponential(entity: services, draw: 0, purpose: RandomPurpose(2))
  }
}

/// What one history of the queue gave.
struct QueueResult: Equatable {
  let meanTimeInSystem: Double
  let meanNumber: Double
}

/// Runs one history of the queue.
func singleServer<Durations: QueueDurations & ~Copyable>(
  _ durations: consuming Durations, customers: Int
) -> QueueResult {
  var model = SingleServerQueue(durations, customers: customers)
  var executive = Executive<QueueEvent>(capacity: 16)
  model.start(&executive)
  singleServerLoop(&model, &executive)
  return QueueResult(
    meanTimeInSystem: model.meanTimeInSystem, meanNumber: model.meanNumber)
}

/// The history itself, in a function of its own so that its instructions can be counted.
@inline(never)
func singleServerLoop<Durations: QueueDurations & ~Copyable>(
  _ model: inout SingleServerQueue<Durations>,
  _ executive: inout Executive<QueueEvent>
) {
  executive.run(&model, until: .never)
}

enum SingleServerMeasures {
  static func all(_ effort: Effort, _ references: References) -> [Measure] {
    let customers = effort.operations(1_000_000)
    let against = Comparison(name: "C 4-ary heap", bar: .atMost(1.10)) {
      references.value(.mm1, ["heap", "\(customers)", "5", "zig"], field: "ns_per_cust")
    }
    let reference = references.value(.mm1, ["heap", "\(customers)", "5", "zig"], field: "W")
    return [
      Measure(name: "mm1", unit: "ns/customer", comparisons: [against]) {
        read(customers, reference) { BulkDurations(seed: 1000 + UInt64($0)) }
      },
      Measure(
        name: "mm1/keyed", unit: "ns/customer",
        comparisons: [Comparison(name: "C 4-ary heap", read: against.read)]
      ) {
        read(customers, nil) { KeyedDurations(replication: UInt64($0)) }
      },
    ]
  }

  /// Nanoseconds a customer, read once.
  static func nanoseconds(customers: Int) -> Double {
    read(customers, nil) { BulkDurations(seed: 1000 + UInt64($0)) }.value
  }

  private static func read<Durations: QueueDurations & ~Copyable>(
    _ customers: Int, _ reference: Double?, _ durations: (Int) -> Durations
  ) -> Reading {
    var sum = QueueResult(meanTimeInSystem: 0, meanNumber: 0)
    let time = seconds {
      for replication in 0..<5 {
        let result = singleServer(durations(replication), customers: customers)
        sum = QueueResult(
          meanTimeInSystem: sum.meanTimeInSystem + result.meanTimeInSystem / 5,
          meanNumber: sum.meanNumber + result.meanNumber / 5)
      }
    }
    var note =
      "mean time in system \(decimals(sum.meanTimeInSystem, 4)), "
      + "mean number \(decimals(sum.meanNumber, 4)) (10 and 9 in the long run)"
    if let reference {
      let difference = (sum.meanTimeInSystem - reference).magnitude
      note +=
        difference < 0.0002
        ? "; the C reference finds the same" : "; DIFFERS from C's \(decimals(reference, 4))"
    }
    return Reading(time * 1e9 / Double(5 * customers), note: note)
  }
}
