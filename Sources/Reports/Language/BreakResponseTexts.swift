/// Texts of the responses on what breaks, and when.
enum BreakResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "break_within_horizon",
      Text(en: "something breaks", fr: "quelque chose cède"),
      Text(
        en: """
          1 if a body stopped for too long, coverage by value stayed too low or a backlog grew too long, as \
          reporting.body_failure_after and reporting.breaks say, else 0; its mean is the risk.
          """,
        fr: """
          1 si un organe est resté trop longtemps à l’arrêt, la couverture en valeur trop basse ou un arriéré \
          trop long, selon reporting.body_failure_after et reporting.breaks, sinon 0 ; sa moyenne est le \
          risque.
          """)),
    ResponseRow(
      "months_to_first_break",
      Text(en: "months to the first break", fr: "mois jusqu’à la première rupture"),
      Text(
        en: """
          Months from the beginning of what is counted until something first breaks; undefined where nothing \
          does by the horizon.
          """,
        fr: """
          Mois du début de la période comptée à la première rupture ; non défini si rien ne cède avant \
          l’horizon.
          """)),
  ]

  /// Returns the name of a kind of break.
  static func kind(_ word: String) -> Text {
    switch word {
    case "body_stops": Text(en: "a body stops", fr: "un organe s’arrête")
    case "low_coverage": Text(en: "coverage too low", fr: "couverture trop basse")
    case "backlog": Text(en: "backlog too long", fr: "arriéré trop long")
    default: Text(same: word)
    }
  }

  /// Returns the texts of a family's member; nil for another family.
  static func text(family: String, member: String) -> ResponseText? {
    let what: Text
    switch family {
    case "months_to_first_break": what = kind(member)
    case "months_to_body_stop":
      let name = BodyTexts.name(member)
      what = Text(en: "\(name.en) stop", fr: "arrêt : \(name.fr)")
    default: return nil
    }
    return ResponseText(
      label: Text(en: "months until: \(what.en)", fr: "mois avant : \(what.fr)"),
      definition: Text(
        en: """
          Months from the beginning of what is counted until first: \(what.en); undefined where it does not \
          happen by the horizon.
          """,
        fr: """
          Mois du début de la période comptée à la première fois : \(what.fr) ; non défini si cela n’arrive \
          pas avant l’horizon.
          """))
  }
}
