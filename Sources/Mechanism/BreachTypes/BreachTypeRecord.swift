/// Serious breaches of mine sites in issuing states by type, over the window.
struct BreachTypeRecord {
  private(set) var begun = ContiguousArray<Int>(repeating: 0, count: BreachType.count)
  private(set) var detected = ContiguousArray<Int>(repeating: 0, count: BreachType.count)

  mutating func begins(_ type: Int, isIssuing: Bool, isCounted: Bool) {
    if isIssuing, isCounted { begun[type] += 1 }
  }

  mutating func found(_ type: Int, isIssuing: Bool, isCounted: Bool) {
    if isIssuing, isCounted { detected[type] += 1 }
  }
}
