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
