/// One row of the table of burdens: a response that says who pays or who loses.
struct BurdenRow: Sendable {
  /// The part of the table that a row stands in, in order.
  enum Section: CaseIterable, Sendable {
    case pays, beside, unit, loses
  }

  let section: Section
  let response: String
  /// The label, where it is not the response's own.
  var label: Text?

  /// The rows in their order; one that the model does not give, or that is nothing everywhere, is left out.
  ///
  /// A response that says who carries a burden is added here, by one line.
  static let all: [BurdenRow] =
    PayerTexts.words.map { word in
      BurdenRow(
        section: .pays, response: "cost_by_payer." + word,
        label: word == "exporters" ? BurdenTexts.audited : PayerTexts.name(word))
    } + [
      BurdenRow(section: .pays, response: "cost", label: Words.total),
      BurdenRow(section: .pays, response: "funding_gap"),
      BurdenRow(section: .pays, response: "contingency_planned"),
      BurdenRow(section: .beside, response: "cost_to_audited.mine_site"),
      BurdenRow(section: .beside, response: "cost_to_audited.exporter"),
      BurdenRow(section: .beside, response: "cost_to_audited.member_state"),
      BurdenRow(section: .beside, response: "cost_to_audited", label: BurdenTexts.time),
      BurdenRow(section: .beside, response: "cost_to_miners", label: BurdenTexts.miners),
      BurdenRow(section: .unit, response: "cost_per_site"),
      BurdenRow(section: .unit, response: "cost_per_assessment"),
      BurdenRow(section: .unit, response: "coverage_current_sites_by_value"),
      BurdenRow(section: .loses, response: "miners_barred_from_certifying"),
      BurdenRow(section: .loses, response: "wrongful_red_days"),
      BurdenRow(section: .loses, response: "status_share.mine_site.red"),
      BurdenRow(section: .loses, response: "status_share.exporter.red"),
    ]
}
