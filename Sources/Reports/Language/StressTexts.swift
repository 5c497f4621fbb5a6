/// Words about what breaks a design first, and when.
enum StressTexts {
  static let any = [
    Text(en: "something", fr: "quelque chose"), Text(en: "breaks, %", fr: "cède, %"),
  ]
  static let month = [
    Text(en: "first break,", fr: "première rupture,"), Text(en: "month", fr: "mois"),
  ]
  static let first = [
    Text(en: "breaks first, %", fr: "cède en premier,"),
    Text(en: "of the breaks", fr: "% des ruptures"),
  ]
  static let share = Text(en: "%, month", fr: "%, mois")

  static func kind(_ word: String) -> [Text] { [BreakResponseTexts.kind(word), share] }

  static func body(_ word: String) -> [Text] { [BodyTexts.name(word), share] }

  static let bodies = Text(
    en: "Bodies that stop: % of runs, median month in brackets",
    fr: "Organes qui s’arrêtent : % des simulations, mois médian entre parenthèses")

  static let noBody = Text(
    en: "No body stops for that long in any run.",
    fr: "Aucun organe ne s’arrête aussi longtemps dans aucune simulation.")

  /// What counts as a break.
  static func definitions(
    bodyMonths: Double, floor: Double, belowMonths: Double, buildUpMonths: Double, backlog: Double
  ) -> Text {
    Text {
      let format = NumberFormat($0)
      func months(_ value: Double) -> String {
        format.fixed(value, decimals: value == value.rounded() ? 0 : 1)
      }
      let share = QuantityText.percent(floor, $0)
      let years = format.shortest(backlog)
      return switch $0 {
      case .english:
        """
        A body stops: it could not pay its fixed costs for \(months(bodyMonths)) months on end. Coverage too \
        low: by value, in the states that implement, below \(share) for \(months(belowMonths)) months on end, \
        counted from month \(months(buildUpMonths)) on. Backlog too long: more visits wait for some body than \
        its teams could make in \(years) \(backlog == 1 ? "year" : "years"). Coverage and backlogs are looked \
        at when money is disbursed. Change these limits with --set reporting.breaks.…
        """
      case .french:
        """
        Un organe s’arrête : il n’a pu payer ses charges fixes pendant \(months(bodyMonths)) mois de suite. \
        Couverture trop basse : en valeur, dans les États qui mettent en œuvre, sous \(share) pendant \
        \(months(belowMonths)) mois de suite, comptés à partir du mois \(months(buildUpMonths)). Arriéré trop \
        long : plus de visites attendent un organe que ses équipes n’en feraient en \(years) \
        \(backlog < 2 ? "an" : "ans"). Couverture et arriérés sont regardés quand des fonds sont versés. Ces \
        limites se changent par --set reporting.breaks.…
        """
      }
    }
  }

  /// What is not seen beyond the horizon.
  static func censored(months: Double, warmUp: Bool) -> Text {
    Text {
      let end = NumberFormat($0).fixed(months, decimals: 0)
      return switch $0 {
      case .english:
        """
        Months are counted from \(warmUp ? "the end of the warm-up" : "the start") and end with month \(end): \
        what has not broken by then may break later. A median stands only where at least half of the runs \
        broke, the 10 % and 90 % quantiles in brackets only where that many did; else “>\(end)”.
        """
      case .french:
        """
        Les mois se comptent \(warmUp ? "de la fin du temps écarté" : "du début") et s’arrêtent au mois \
        \(end) : ce qui n’a pas cédé alors peut céder plus tard. La médiane n’est donnée que si la moitié au \
        moins des simulations ont cédé, les quantiles à 10 % et 90 % entre parenthèses que si autant l’ont \
        fait ; sinon « >\(end) ».
        """
      }
    }
  }
}
