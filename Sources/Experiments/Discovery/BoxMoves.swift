extension BoxSearch {
  /// The boxes with a slice of one factor peeled off: of numbers the upper end first, of categories one at a time.
  func peels(_ cases: ScenarioCases, _ box: ScenarioBox, _ places: [Int]) -> [BoxCandidate] {
    var found: [BoxCandidate] = []
    for (factor, values) in cases.factors.enumerated() {
      switch (values, box.sides[factor]) {
      case (.numbers(let values), .range(let low, let high)):
        let ascending = places.map { values[$0] }.sorted()
        let top = Self.upperCut(ascending, 1 - peel)
        found.append(
          BoxCandidate(
            box: box.replacing(factor, by: .range(low: low, high: top)),
            places: places.filter { values[$0] <= top }))
        let bottom = Self.lowerCut(ascending, peel)
        found.append(
          BoxCandidate(
            box: box.replacing(factor, by: .range(low: bottom, high: high)),
            places: places.filter { values[$0] >= bottom }))
      case (.categories(let values), .categories(let allowed)):
        guard allowed.count > 1 else { continue }
        for category in allowed {
          found.append(
            BoxCandidate(
              box: box.replacing(factor, by: .categories(allowed.filter { $0 != category })),
              places: places.filter { values[$0] != category }))
        }
      default: continue
      }
    }
    return found
  }

  /// The boxes with a slice of one restricted factor brought back: of numbers at the lower end first.
  func pastes(
    _ cases: ScenarioCases, _ box: ScenarioBox, _ whole: ScenarioBox
  ) -> [BoxCandidate] {
    var found: [BoxCandidate] = []
    func append(_ factor: Int, _ side: BoxSide) {
      let pasted = box.replacing(factor, by: side)
      found.append(BoxCandidate(box: pasted, places: cases.inside(pasted)))
    }
    for factor in box.restricted(against: whole) {
      switch (cases.factors[factor], box.sides[factor], whole.sides[factor]) {
      case (
        .numbers(let values), .range(let low, let high), .range(let lowest, let highest)
      ):
        func beside(_ side: BoxSide) -> [Double] {
          cases.inside(box.replacing(factor, by: side)).map { values[$0] }.sorted()
        }
        let below = beside(.range(low: lowest, high: low))
        append(
          factor,
          .range(low: below.isEmpty ? lowest : Self.upperCut(below, 1 - paste), high: high))
        let above = beside(.range(low: high, high: highest))
        append(
          factor,
          .range(low: low, high: above.isEmpty ? highest : Self.lowerCut(above, paste)))
      case (_, .categories(let allowed), .categories(let all)):
        for category in all where !allowed.contains(category) {
          append(factor, .categories((allowed + [category]).sorted()))
        }
      default: continue
      }
    }
    return found
  }

  /// A value that leaves a share p of ascending values below it, midway between two different ones where that can be.
  ///
  /// Of equal values at the cut all are cut off: the search goes down until the value changes. That is the rule of
  /// ema_workbench and of the R package sdtoolkit before it.
  static func upperCut(_ ascending: [Double], _ p: Double) -> Double {
    let place = Double(ascending.count - 1) * p
    var low = Int(place.rounded(.down))
    let high = Int(place.rounded(.up))
    while low > 0 && ascending[low] == ascending[high] { low -= 1 }
    return (ascending[low] + ascending[high]) / 2
  }

  /// The same at the lower end: of equal values at the cut all are cut off, going up.
  static func lowerCut(_ ascending: [Double], _ p: Double) -> Double {
    let place = Double(ascending.count - 1) * p
    let low = Int(place.rounded(.down))
    var high = Int(place.rounded(.up))
    while high < ascending.count - 1 && ascending[low] == ascending[high] { high += 1 }
    return (ascending[low] + ascending[high]) / 2
  }
}
