/// Texts of the responses on hosts and on the law of states.
enum HostResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "decisions_challenged", Text(en: "decisions challenged", fr: "décisions contestées"),
      Text(
        en: "Adverse decisions of hosted bodies that national courts hold back, per year.",
        fr:
          "Décisions défavorables d’organes hébergés que des tribunaux nationaux suspendent, par an."
      )),
    ResponseRow(
      "challenge_duration",
      Text(en: "time decisions are held back", fr: "durée de suspension des décisions"),
      Text(
        en: "Mean days for which challenged decisions were held back before they were carried out.",
        fr: "Nombre moyen de jours de suspension des décisions contestées avant leur exécution.")),
    ResponseRow(
      "time_to_hosted_work",
      Text(en: "time until hosted bodies work", fr: "délai avant le travail des organes hébergés"),
      Text(
        en: "Months from the start until the last of the bodies that the host carries works.",
        fr:
          "Mois écoulés depuis le départ jusqu’à ce que le dernier des organes hébergés travaille."
      )),
    ResponseRow(
      "law_holds_norms",
      Text(en: "states whose law holds the norms", fr: "États dont le droit contient les normes"),
      Text(
        en: "Share of member states whose law holds the OECD norms on due diligence, on average.",
        fr: """
          Part moyenne des États membres dont le droit contient les normes de l’OCDE sur le devoir \
          de diligence.
          """)),
    ResponseRow(
      "law_holds_norms_at_end",
      Text(
        en: "states whose law holds the norms at the end",
        fr: "États dont le droit contient les normes à la fin"),
      Text(
        en:
          "Share of member states whose law holds the OECD norms on due diligence at the horizon.",
        fr: """
          Part des États membres dont le droit contient les normes de l’OCDE sur le devoir de \
          diligence à l’horizon.
          """)),
    ResponseRow(
      "law_holds_norms_by_value",
      Text(en: "value under law that holds the norms", fr: "valeur sous un droit aux normes"),
      Text(
        en: """
          Share of the value of mine output, on average, in states whose law holds the OECD norms on \
          due diligence.
          """,
        fr: """
          Part moyenne de la valeur de la production minière dans les États dont le droit contient \
          les normes de l’OCDE sur le devoir de diligence.
          """)),
    ResponseRow(
      "findings_without_law",
      Text(en: "findings without ground in law", fr: "constats sans base légale"),
      Text(
        en: "Adverse findings that lapsed because the law gave no ground for a decision, per year.",
        fr: "Constats défavorables restés sans suite faute de base légale, par an.")),
  ]
}
