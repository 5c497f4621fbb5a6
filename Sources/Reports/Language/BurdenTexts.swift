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
    case .beside:
      Text(
        en: "Beside that cost and not part of it, M USD a year",
        fr: "À côté de ce coût, sans en faire partie, M USD par an")
    case .unit: Text(en: "What it costs", fr: "Ce que cela coûte")
    case .loses: Text(en: "Who loses", fr: "Qui y perd")
    }
  }

  /// Between the bounds of an interval that may be negative.
  static let to = Text(en: " to ", fr: " à ")

  static let time = Text(
    en: "time of the audited, in all", fr: "temps des audités, en tout")

  static let miners = Text(
    en: "miners: levy passed back, and that time", fr: "mineurs : prélèvement répercuté et ce temps"
  )

  /// What stands above the tables by state.
  static let byState = Text(
    en: """
      By state, %: its share of the cost, of the value of mine output and of the value covered, in \
      the order of codes. Donors and others pay the rest of the cost.
      """,
    fr: """
      Par État, % : sa part du coût, de la valeur de la production minière et de la valeur couverte, \
      dans l’ordre des codes. Bailleurs et autres paient le reste du coût.
      """)

  /// The heading of a column by state, a line each.
  static func heading(_ share: StateShare) -> [Text] {
    switch share {
    case .cost: [Text(en: "share", fr: "part"), Text(en: "of cost", fr: "du coût")]
    case .value: [Text(en: "share", fr: "part de"), Text(en: "of value", fr: "la valeur")]
    case .coverage:
      [Text(en: "share of", fr: "part de la"), Text(en: "covered value", fr: "valeur couverte")]
    }
  }

  static let audited = Text(
    en: "borne by the audited (exporters)", fr: "à la charge des audités (exportateurs)")
}
