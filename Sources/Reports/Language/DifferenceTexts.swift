import Experiments

/// Sentences on differences from the baseline, each true by a test on the results.
enum DifferenceTexts {
  /// The heading of the differences from one baseline.
  static func heading(baseline: String) -> Text {
    Text(
      en: """
        Compared with \(baseline): mean of the paired differences, 95 % interval, share of pairs of \
        runs
        """,
      fr: """
        Par rapport à \(baseline) : moyenne des écarts par paires, intervalle à 95 %, part des paires \
        de simulations
        """)
  }

  /// How many differences are not clear.
  static func count(unclear: Int, of total: Int) -> Text {
    if unclear == 0 {
      return Text(
        en: "All \(total) differences shown are clear.",
        fr: "Les \(total) écarts montrés sont tous nets.")
    }
    return Text(
      en: unclear == 1
        ? "1 of the \(total) differences shown is not clear."
        : "\(unclear) of the \(total) differences shown are not clear.",
      fr: unclear == 1
        ? "1 des \(total) écarts montrés n’est pas net."
        : "\(unclear) des \(total) écarts montrés ne sont pas nets.")
  }

  /// Introduces what is not clear between two designs that are not the baseline.
  static func otherPairs(anyUnclear: Bool) -> Text {
    anyUnclear
      ? Text(
        en: "Between the other designs, by the same test, not clear:",
        fr: "Entre les autres dispositifs, par le même critère, non nets :")
      : Text(
        en: "Between the other designs, by the same test, every difference shown is clear.",
        fr: "Entre les autres dispositifs, par le même critère, tous les écarts montrés sont nets.")
  }

  /// What is not clear between two designs.
  static func notClear(_ first: String, _ second: String, _ labels: [Text]) -> Text {
    Text(
      en: "\(first) and \(second): \(labels.map(\.en).joined(separator: "; "))",
      fr: "\(first) et \(second) : \(labels.map(\.fr).joined(separator: " ; "))")
  }

  /// The sentence on one difference.
  static func sentence(_ difference: PairedComparison, of indicator: Indicator) -> Text {
    switch DifferenceVerdict(difference) {
    case .undefined:
      return Text {
        let label = indicator.label[$0]
        return switch $0 {
        case .english: "Too few runs to tell: \(label)."
        case .french: "Trop peu de simulations pour juger : \(label)."
        }
      }
    case .same:
      return Text {
        let label = indicator.label[$0]
        return switch $0 {
        case .english: "The same in every run: \(label)."
        case .french: "Identique dans chaque simulation : \(label)."
        }
      }
    case .clear:
      return Text { clear(difference, of: indicator, in: $0) }
    case .notClear:
      return Text { notClear(difference, of: indicator, in: $0) }
    }
  }

  private static func clear(
    _ difference: PairedComparison, of indicator: Indicator, in language: Language
  ) -> String {
    let isAbove = difference.mean > 0
    let nearer = isAbove ? difference.low : -difference.high
    let farther = isAbove ? difference.high : -difference.low
    let share = isAbove ? difference.shareOfPairs : 1 - difference.shareOfPairs
    let number = Amounts(difference, indicator, language)
    let amount =
      number.text(difference.mean.magnitude) + " "
      + indicator.differenceUnit(number.shown(difference.mean))[language]
    let (low, high) = (number.text(nearer), number.text(farther))
    let pairs = number.share(share)
    let n = number.format.integer(difference.n)
    let label = indicator.label[language]
    return switch (language, isAbove) {
    case (.english, true):
      "Clear: \(label) is \(amount) above (\(low) to \(high)), in \(pairs) of \(n) pairs."
    case (.english, false):
      "Clear: \(label) is \(amount) below (\(low) to \(high)), in \(pairs) of \(n) pairs."
    case (.french, true):
      "Net\u{202F}: \(label), \(amount) au-dessus (de \(low) à \(high)), dans \(pairs) des \(n) paires."
    case (.french, false):
      "Net\u{202F}: \(label), \(amount) au-dessous (de \(low) à \(high)), dans \(pairs) des \(n) paires."
    }
  }

  private static func notClear(
    _ difference: PairedComparison, of indicator: Indicator, in language: Language
  ) -> String {
    let number = Amounts(difference, indicator, language)
    let amount =
      number.signed(difference.mean) + " "
      + indicator.differenceUnit(number.shown(difference.mean))[language]
    let (low, high) = (number.signed(difference.low), number.signed(difference.high))
    let pairs = number.share(difference.shareOfPairs)
    let n = number.format.integer(difference.n)
    let label = indicator.label[language]
    return switch language {
    case .english:
      "Not clear: \(label); mean difference \(amount) (\(low) to \(high)), above in \(pairs) of \(n) pairs."
    case .french:
      """
      Non net\u{202F}: \(label)\u{202F}; écart moyen \(amount) (de \(low) à \(high)), au-dessus dans \
      \(pairs) des \(n) paires.
      """
    }
  }
}

/// What a paired difference allows to be said.
enum DifferenceVerdict: Equatable {
  case clear, notClear, same, undefined

  init(_ difference: PairedComparison) {
    if difference.n < 2 || difference.low.isNaN {
      self = .undefined
    } else if difference.mean == 0, difference.se == 0 {
      self = .same
    } else {
      self = difference.isClear ? .clear : .notClear
    }
  }
}

/// Writes the numbers of one difference with the same decimals.
private struct Amounts {
  let indicator: Indicator
  let format: NumberFormat
  let decimals: Int

  init(_ difference: PairedComparison, _ indicator: Indicator, _ language: Language) {
    self.indicator = indicator
    format = NumberFormat(language)
    let largest = max(difference.low.magnitude, difference.high.magnitude) * indicator.factor
    decimals = Indicator.decimals(ofDifference: largest)
  }

  func text(_ value: Double) -> String {
    format.fixed(value * indicator.factor, decimals: decimals)
  }

  func shown(_ value: Double) -> Double { value.magnitude * indicator.factor }

  func signed(_ value: Double) -> String {
    let text = text(value)
    return value > 0 && text.contains { $0.isNumber && $0 != "0" } ? "+" + text : text
  }

  // A share that only rounds to all or none is not called so.
  func share(_ share: Double) -> String {
    let below =
      switch format.language {
      case .english: "less than "
      case .french: "moins de "
      }
    let above =
      switch format.language {
      case .english: "more than "
      case .french: "plus de "
      }
    if share < 1, share > 0.99 { return above + format.percent(0.99) }
    if share > 0, share < 0.01 { return below + format.percent(0.01) }
    return format.percent(share)
  }
}
