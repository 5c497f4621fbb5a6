/// Words about who pays and who loses.
enum BurdenTexts {
  static func brackets(runs: Int) -> Text {
    Text {
      let count = NumberFormat($0).integer(runs)
      return switch $0 {
      case .english:
        "Means of \(count) \(runs == 1 ? "run" : "runs"), in brackets their 95 % interval"
      case .french:
        """
        Moyennes de \(count) \(runs < 2 ? "simulation" : "simulations"), entre parenthèses leur \
        intervalle à 95 %
        """
      }
    }
  }

  static func differences(baseline: String) -> Text {
    Text(
      en: "Paired differences from \(baseline): mean, in brackets the 95 % interval; * clear",
      fr: "Écarts appariés à \(baseline) : moyenne, entre parenthèses l’intervalle à 95 % ; * net")
  }

  static func section(_ section: BurdenRow.Section) -> Text {
    switch section {
    case .pays: Text(en: "Who pays, M USD a year", fr: "Qui paie, M USD par an")
    case .unit: Text(en: "What it costs", fr: "Ce que cela coûte")
    case .loses: Text(en: "Who loses", fr: "Qui y perd")
    }
  }

  /// Between the bounds of an interval that may be negative.
  static let to = Text(en: " to ", fr: " à ")

  static let audited = Text(
    en: "borne by the audited (exporters)", fr: "à la charge des audités (exportateurs)")
}
