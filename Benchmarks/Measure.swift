/// What is measured: a value, what it is held against, and the bars it has to meet.
///
/// Every round reads the references first and then ours, so that a slow spell of the machine meets
/// both; values and ratios are medians over the rounds.
struct Measure {
  /// Words without spaces, from the general to the particular: `hold/10000/pareto`.
  let name: String
  let unit: String
  /// What the value itself has to meet.
  var bar: Bar?
  var comparisons: [Comparison] = []
  /// Whether a second round would give another value.
  var isTimed = true
  /// What the reader should know beside the value.
  var note = ""
  /// Reads ours once.
  let read: () throws -> Reading
}

/// One reading, with what was checked on the way.
struct Reading {
  let value: Double
  var note = ""

  init(_ value: Double, note: String = "") {
    self.value = value
    self.note = note
  }
}

/// Something the value is divided by.
struct Comparison {
  /// Shown after the value.
  let name: String
  /// What the ratio of the medians has to meet.
  var bar: Bar?
  /// Whether it gives the same value each time, so that one reading is enough.
  var isConstant = false
  /// Reads the reference once; nil when it cannot be had here.
  let read: () throws -> Double?
}

/// A limit that the project set itself; it is printed and never fails a run.
enum Bar {
  case atMost(Double)
  case atLeast(Double)

  func isMet(by value: Double) -> Bool {
    switch self {
    case .atMost(let limit): value <= limit
    case .atLeast(let limit): value >= limit
    }
  }

  var text: String {
    switch self {
    case .atMost(let limit): "<= \(decimals(limit, 2))"
    case .atLeast(let limit): ">= \(decimals(limit, 2))"
    }
  }
}

/// What came out of a measure.
struct Finding {
  struct Compared {
    let name: String
    let bar: Bar?
    let readings: Readings
    /// The ratio of the medians; nil without the reference.
    let ratio: Double?
    /// The ratios of the rounds.
    let ratios: Readings
  }

  let measure: Measure
  let readings: Readings
  let note: String
  let compared: [Compared]
}

extension Measure {
  /// Runs the rounds.
  func run(_ effort: Effort) throws -> Finding {
    var ours = Readings()
    var references = comparisons.map { _ in Readings() }
    var ratios = references
    var note = note
    for round in 0..<(isTimed ? effort.rounds : 1) {
      var latest: [Double?] = []
      for (place, comparison) in comparisons.enumerated() {
        let isKnown = comparison.isConstant && round > 0
        let value = isKnown ? references[place].values.first : try comparison.read()
        if let value { references[place].add(value) }
        latest.append(value)
      }
      let reading = try read()
      ours.add(reading.value)
      for (place, value) in latest.enumerated() {
        if let value { ratios[place].add(reading.value / value) }
      }
      if !reading.note.isEmpty { note = reading.note }
    }
    return Finding(
      measure: self, readings: ours, note: note,
      compared: comparisons.indices.map { place in
        Finding.Compared(
          name: comparisons[place].name, bar: comparisons[place].bar, readings: references[place],
          ratio: references[place].values.isEmpty
            ? nil : ours.median / references[place].median,
          ratios: ratios[place])
      })
  }
}
