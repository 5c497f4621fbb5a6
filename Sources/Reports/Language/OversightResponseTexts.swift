/// Texts of the responses on the oversight of assurance.
enum OversightResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "audits_reviewed", Text(en: "audit reports reviewed", fr: "rapports d’audit examinés"),
      Text(
        en: "Third-party audits whose report the oversight unit reads, per year.",
        fr: "Audits de tierce partie dont l’unité de supervision examine le rapport, par an.")),
    ResponseRow(
      "audits_shadowed", Text(en: "audits shadowed", fr: "audits accompagnés"),
      Text(
        en: "Third-party audits that the oversight unit attends, per year.",
        fr: "Audits de tierce partie auxquels assiste l’unité de supervision, par an.")),
    ResponseRow(
      "audits_found_deficient",
      Text(en: "audits found deficient", fr: "audits jugés défaillants"),
      Text(
        en: "Audits that left out a breach and were found to have done so, per year.",
        fr: "Audits ayant omis un manquement et reconnus comme tels, par an.")),
    ResponseRow(
      "accreditations_withdrawn",
      Text(en: "accreditations withdrawn", fr: "accréditations retirées"),
      Text(
        en: "Audit teams that lose their accreditation for deficient audits, per year.",
        fr: "Équipes d’audit privées de leur accréditation pour audits défaillants, par an.")),
    ResponseRow(
      "assurance_chosen_by_auditee",
      Text(en: "visits by someone the audited chose", fr: "visites par qui l’audité a choisi"),
      Text(
        en: "Share of the mechanism’s visits made by somebody whom the audited chose.",
        fr: "Part des visites du mécanisme faites par quelqu’un que l’audité a choisi.")),
    ResponseRow(
      "assurance_paid_by_auditee",
      Text(en: "visit cost paid by the audited", fr: "coût des visites payé par les audités"),
      Text(
        en: "Share of the cost of the mechanism’s visits that exporters pay.",
        fr: "Part du coût des visites du mécanisme que paient les exportateurs.")),
    ResponseRow(
      "certifiable_on_stale_data",
      Text(en: "value certifiable on stale data", fr: "valeur certifiable sur données périmées"),
      Text(
        en: """
          Share by value of the output of implementing states that can still be certified though its \
          site may not certify any more, because the regional database does not show it yet.
          """,
        fr: """
          Part en valeur de la production des États qui mettent en œuvre encore certifiable alors que \
          son site ne peut plus certifier, la base de données régionale ne le montrant pas encore.
          """)),
  ]
}
