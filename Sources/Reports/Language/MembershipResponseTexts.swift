/// Texts of the responses on the membership of states.
enum MembershipResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "states_issuing",
      Text(en: "states issuing certificates", fr: "États délivrant des certificats"),
      Text(
        en: "Mean number of member states that issue certificates.",
        fr: "Nombre moyen d’États membres qui délivrent des certificats.")),
    ResponseRow(
      "states_issuing_at_end",
      Text(en: "states issuing at the end", fr: "États délivrant des certificats à la fin"),
      Text(
        en: "Member states that issue certificates at the horizon.",
        fr: "États membres qui délivrent des certificats à l’horizon.")),
    ResponseRow(
      "states_starting",
      Text(en: "states starting or coming back", fr: "États qui commencent ou reviennent"),
      Text(
        en: "Times that a state starts issuing certificates, or does so again, per year.",
        fr: "Nombre de fois où un État commence à délivrer des certificats, ou recommence, par an.")
    ),
    ResponseRow(
      "states_leaving", Text(en: "states leaving", fr: "États qui se retirent"),
      Text(
        en: "Times that a state stops issuing certificates, per year.",
        fr: "Nombre de fois où un État cesse de délivrer des certificats, par an.")),
    ResponseRow(
      "time_to_first_publication",
      Text(en: "time to the first publication", fr: "délai de la première publication"),
      Text(
        en: "Months from the start until something found is first made public.",
        fr: "Mois écoulés depuis le départ jusqu’à la première publication d’un constat.")),
  ]
}
