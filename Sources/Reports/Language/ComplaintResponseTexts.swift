/// Texts of the responses on complaints and publications.
enum ComplaintResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "complaints", Text(en: "complaints taken", fr: "plaintes reçues"),
      Text(
        en: "Complaints about mine sites that the mechanism took, per year.",
        fr: "Plaintes visant des sites miniers reçues par le mécanisme, par an.")),
    ResponseRow(
      "complaints_founded", Text(en: "complaints with ground", fr: "plaintes fondées"),
      Text(
        en: "Share of the complaints taken that were about a site in serious breach.",
        fr: "Part des plaintes reçues qui visaient un site en manquement grave.")),
    ResponseRow(
      "complaints_closed", Text(en: "grievances closed", fr: "plaintes closes"),
      Text(
        en: "Complaints answered by a visit, as a share of those taken.",
        fr: "Plaintes auxquelles une visite a répondu, en part de celles reçues.")),
    ResponseRow(
      "appeals", Text(en: "appeals", fr: "recours"),
      Text(
        en: "Appeals of sites and exporters against a decision, per year.",
        fr: "Recours de sites et d’exportateurs contre une décision, par an.")),
    ResponseRow(
      "appeals_upheld", Text(en: "appeals upheld", fr: "recours accueillis"),
      Text(
        en: "Appeals that set a decision aside, as a share of those made.",
        fr: "Recours qui ont fait annuler une décision, en part de ceux formés.")),
    ResponseRow(
      "area_orders", Text(en: "orders over an area", fr: "arrêtés visant une zone"),
      Text(
        en: "Orders, extensions included, that turned sites of an area red, per year.",
        fr:
          "Arrêtés, prorogations comprises, qui ont fait passer au rouge des sites d’une zone, par an."
      )),
    ResponseRow(
      "wage_arrears_at_end",
      Text(en: "wage arrears at the end", fr: "arriérés de salaires à la fin"),
      Text(
        en: "Mean months of pay that states owe their mine inspectorates at the horizon.",
        fr:
          "Nombre moyen de mois de salaire dus par les États à leurs inspections minières à l’horizon."
      )),
    ResponseRow(
      "cost_beside", Text(en: "cost beside the mechanism", fr: "coût à côté du mécanisme"),
      Text(
        en: """
          What bodies beside the mechanism cost in a year, such as industry programmes and the \
          United Nations; not in the cost.
          """,
        fr: """
          Ce que coûtent en un an les organes à côté du mécanisme, comme les programmes de \
          l’industrie et les Nations unies ; non compris dans le coût.
          """)),
  ]

  /// Texts of the families of this domain.
  static func family(_ family: String, _ member: String) -> ResponseText? {
    guard family == "findings_published" else { return nil }
    let name = ActivityTexts.name(member)
    return ResponseText(
      label: Text(en: "findings published: \(name.en)", fr: "constats publiés : \(name.fr)"),
      definition: Text(
        en: "Serious findings of \(name.en) made public, per year.",
        fr: "Constats graves rendus publics : \(name.fr), par an."))
  }
}
