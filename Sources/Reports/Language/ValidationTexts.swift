package import Mechanism

/// What is said of the scored validation of states.
package enum ValidationTexts {
  /// What turns, and for whom.
  package static func turn(_ turn: ValidationTurn, _ who: String) -> Text {
    switch turn {
    case .commented:
      Text(
        en: "comments on the validation of \(who) have come in",
        fr: "les commentaires sur la validation de \(who) sont reçus")
    case .decided:
      Text(
        en: "the validation of \(who) comes up for decision",
        fr: "la validation de \(who) vient à être arrêtée")
    case .rungEnds:
      Text(
        en: "a deadline, a scrutiny, a suspension or an absence of \(who) is over",
        fr: "un délai, une surveillance, une suspension ou une absence de \(who) prend fin")
    case .delisted: Text(en: "\(who) is struck off", fr: "\(who) est radié")
    case .reportIsLate:
      Text(
        en: "a report of \(who) is not in on time",
        fr: "un rapport de \(who) n’est pas remis à temps")
    case .crisis:
      Text(en: "a political crisis breaks out in \(who)", fr: "une crise politique éclate : \(who)")
    case .groupTurns:
      Text(
        en: "the multi-stakeholder group of \(who) falls apart, or meets again",
        fr: "le groupe multipartite de \(who) se défait, ou se réunit à nouveau")
    }
  }
  /// What becomes of a state's membership.
  package static func turn(_ turn: MembershipTurn, _ who: String) -> Text {
    switch turn {
    case .decides:
      Text(
        en: "\(who) decides to start issuing certificates",
        fr: "décision de commencer à délivrer des certificats : \(who)")
    case .starts:
      Text(en: "\(who) issues its first certificate", fr: "premier certificat délivré : \(who)")
    case .leaves: Text(en: "\(who) stops cooperating", fr: "fin de la coopération : \(who)")
    case .returns: Text(en: "\(who) cooperates again", fr: "reprise de la coopération : \(who)")
    case .largestLeaves:
      Text(
        en: "the state whose mines are worth most leaves",
        fr: "l’État dont les mines ont le plus de valeur se retire")
    }
  }
}
