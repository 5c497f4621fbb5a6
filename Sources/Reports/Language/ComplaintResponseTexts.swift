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
        en: "Complaints answered by a visit or closed without one, as a share of those taken.",
        fr:
          "Plaintes auxquelles une visite a répondu ou closes sans visite, en part de celles reçues."
      )),
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
      "duplicate_visits", Text(en: "duplicate visits", fr: "visites en double"),
      Text(
        en: """
          Visits of the mechanism that renew a status where a body beside it had been within their \
          validity, per year.
          """,
        fr: """
          Visites du mécanisme qui renouvellent un statut là où un organe extérieur était passé \
          pendant leur durée de validité, par an.
          """)),
    ResponseRow(
      "duplicate_cost", Text(en: "cost of duplicate visits", fr: "coût des visites en double"),
      Text(
        en: "What those duplicate visits cost the mechanism in a year, in calm zones.",
        fr: "Ce que ces visites en double coûtent au mécanisme en un an, en zone calme.")),
    ResponseRow(
      "spared_visits", Text(en: "visits spared", fr: "visites évitées"),
      Text(
        en: "Visits asked for that recognised evidence made needless, per year.",
        fr: "Visites demandées que des preuves reconnues ont rendues inutiles, par an.")),
    ResponseRow(
      "programmes_assessed", Text(en: "programmes assessed", fr: "programmes évalués"),
      Text(
        en: "Alignment assessments of industry programmes, per year.",
        fr: "Évaluations de l’alignement de programmes de l’industrie, par an.")),
    ResponseRow(
      "programmes_suspended",
      Text(en: "assessments that suspend recognition", fr: "évaluations qui suspendent"),
      Text(
        en: "Share of the assessments after which a programme’s evidence counts no more.",
        fr: "Part des évaluations après lesquelles les preuves d’un programme ne comptent plus.")),
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
