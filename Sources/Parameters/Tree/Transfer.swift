/// That a number was not observed here but carried over from another sector or country.
///
/// Written `transferred_from: {sector: {en: …, fr: …}, country: {en: …, fr: …}, neutral: 0}` in a leaf. Reports find such
/// numbers by this mark, never by name, and show results with half and with nothing of their effect.
public struct Transfer: Sendable, Hashable {
  /// The sector in which it was observed.
  public let sector: LocalizedText
  /// The country in which it was observed.
  public let country: LocalizedText
  /// The number, in the leaf's unit, at which what was observed there would have no effect here.
  public let neutral: Double

  /// What is left of a number where only part of the effect holds; the whole leaves it as it is, to the last bit.
  public func value(_ number: Double, effect: Double) -> Double {
    effect == 1 ? number : neutral + effect * (number - neutral)
  }
}

extension Transfer {
  /// Reads the mark of a leaf that is a number, if it has one.
  static func read(
    _ reader: inout NodeReader, unit: Unit?, range: ClosedRange<Double>?
  ) -> Transfer? {
    guard let entry = reader.optionalEntry("transferred_from") else { return nil }
    return reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
      let sector = inner.localizedText("sector")
      let country = inner.localizedText("country")
      let neutral = inner.node("neutral").flatMap { node -> Double? in
        guard let number = inner.number(of: node) else { return nil }
        guard let unit else { return nil }
        let allowed = range ?? unit.naturalRange
        if allowed.contains(number) { return number }
        inner.report(
          .outOfRange(
            value: number, low: allowed.lowerBound, high: allowed.upperBound, unit: unit.name),
          at: node.location)
        return nil
      }
      return Transfer(sector: sector, country: country, neutral: neutral ?? 0)
    }
  }
}

extension ParameterTree {
  /// The numbers carried over from other sectors, in file order.
  public var transferredLeaves: [ParameterLeaf] { leaves.filter { $0.transferredFrom != nil } }

  /// The tree in which only part of the effect of what was carried over from other sectors holds.
  ///
  /// - Parameter effect: 1 leaves every number as it is; 0 puts each at its neutral value.
  public func withTransferredEffect(_ effect: Double) -> ParameterTree {
    if effect == 1 { return self }
    var changes: [(index: Int, number: Double)] = []
    for index in 0..<count {
      let leaf = leaf(at: index)
      guard let transfer = leaf.transferredFrom, let number = leaf.number else { continue }
      changes.append((index, transfer.value(number, effect: effect)))
    }
    return replacing(values: changes)
  }
}
