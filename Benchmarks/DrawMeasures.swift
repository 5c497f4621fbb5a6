import RandomVariates

/// Single draws, many of them in a row and independent of each other.
enum DrawMeasures {
  static func all(_ effort: Effort, _ references: References) -> [Measure] {
    let draws = effort.operations(4_000_000)
    func reference(_ line: String) -> Comparison {
      Comparison(name: "C \(line)") {
        references.value(
          .rngbench, ["1000000"], line: "rng_\(line) ", field: "ns_per_uniform")
      }
    }
    func measure(
      _ name: String, bar: Bar? = nil, against line: String? = nil,
      _ work: @escaping (Int) -> Double
    ) -> Measure {
      Measure(
        name: "draw/\(name)", unit: "ns/draw", bar: bar,
        comparisons: line.map { [reference($0)] } ?? []
      ) {
        var sum = 0.0
        let time = seconds { sum = work(draws) }
        return Reading(
          time * 1e9 / Double(draws), note: "mean of the draws \(decimals(sum / Double(draws), 3))")
      }
    }
    return [
      measure("keyed", bar: .atMost(5), against: "philox2x64_keyed1", keyedUniforms),
      measure("keyed/exponential", keyedExponentials),
      measure("keyed/normal", keyedNormals),
      measure("bulk", against: "xoshiro256++", bulkUniforms),
      measure("bulk/exponential", against: "exp_zig", bulkExponentials),
      measure("bulk/exponential/inversion", against: "exp_log", bulkExponentialsByInversion),
      measure("bulk/normal", bulkNormals),
    ]
  }

  private static var key: RandomKey { RandomKey(masterSeed: 5, replication: 3) }

  @inline(never)
  static func keyedUniforms(_ draws: Int) -> Double {
    let key = key
    var sum = 0.0
    for entity in 0..<UInt32(draws) {
      sum += key.uniform(entity: entity, draw: 1, purpose: RandomPurpose(7))
    }
    return sum
  }

  @inline(never)
  static func keyedExponentials(_ draws: Int) -> Double {
    let key = key
    var sum = 0.0
    for entity in 0..<UInt32(draws) {
      sum += key.exponential(entity: entity, draw: 1, purpose: RandomPurpose(7))
    }
    return sum
  }

  @inline(never)
  static func keyedNormals(_ draws: Int) -> Double {
    let key = key
    var sum = 0.0
    for entity in 0..<UInt32(draws) {
      sum += Portable.normalQuantile(
        key.uniform(entity: entity, draw: 1, purpose: RandomPurpose(7)))
    }
    return sum
  }

  @inline(never)
  private static func bulkUniforms(_ draws: Int) -> Double {
    var stream = BulkStream(key: key, purpose: RandomPurpose(7))
    var sum = 0.0
    for _ in 0..<draws { sum += stream.nextUniform() }
    return sum
  }

  @inline(never)
  private static func bulkExponentials(_ draws: Int) -> Double {
    var stream = BulkStream(key: key, purpose: RandomPurpose(7))
    var sum = 0.0
    for _ in 0..<draws { sum += stream.nextExponential() }
    return sum
  }

  @inline(never)
  private static func bulkExponentialsByInversion(_ draws: Int) -> Double {
    var stream = BulkStream(key: key, purpose: RandomPurpose(7))
    var sum = 0.0
    for _ in 0..<draws { sum -= Portable.log(stream.nextUniform()) }
    return sum
  }

  @inline(never)
  private static func bulkNormals(_ draws: Int) -> Double {
    var stream = BulkStream(key: key, purpose: RandomPurpose(7))
    var sum = 0.0
    for _ in 0..<draws { sum += stream.nextNormal() }
    return sum
  }
}
