/// Texts of the responses on the reconciliation of declarations.
enum ReconciliationResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "reconciliation_reports",
      Text(en: "reconciliation reports", fr: "rapports de rapprochement"),
      Text(
        en: "Reports on one state that compare declarations and have appeared, per year.",
        fr: "Rapports sur un État rapprochant les déclarations et parus, par an.")),
    ResponseRow(
      "reconciliation_reports_unpaid",
      Text(en: "reports not made for want of money", fr: "rapports non faits faute d’argent"),
      Text(
        en: "Reports on one state that were due and for which there was no money, per year.",
        fr: "Rapports sur un État qui étaient dus et pour lesquels l’argent manquait, par an.")),
    ResponseRow(
      "reconciliation_gaps", Text(en: "gaps found", fr: "écarts constatés"),
      Text(
        en: "Gaps between declarations beyond the threshold, by state and mineral, per year.",
        fr: "Écarts entre déclarations au-delà du seuil, par État et par minerai, par an.")),
    ResponseRow(
      "reconciliation_gaps_false", Text(en: "false gaps", fr: "faux écarts"),
      Text(
        en: "Gaps found where without errors in declarations there would be none, per year.",
        fr: "Écarts constatés là où, sans erreurs de déclaration, il n’y en aurait pas, par an.")),
    ResponseRow(
      "reconciliation_gaps_missed", Text(en: "gaps missed", fr: "écarts manqués"),
      Text(
        en: "Gaps that errors in declarations hid from a report that was made, per year.",
        fr: "Écarts que des erreurs de déclaration ont cachés à un rapport établi, par an.")),
    ResponseRow(
      "reconciled_data_age",
      Text(en: "age of reconciled data", fr: "âge des données rapprochées"),
      Text(
        en: "Time from the middle of the time covered until the report appears, mean of reports.",
        fr: "Temps du milieu de la période couverte à la parution du rapport, en moyenne.")),
    ResponseRow(
      "reconciled_value", Text(en: "value reconciled", fr: "valeur rapprochée"),
      Text(
        en: "Share of the value produced in implementing states that reports cover.",
        fr: "Part de la valeur produite dans les États d’application que couvrent des rapports.")),
    ResponseRow(
      "reconciled_undeclared",
      Text(en: "undeclared, of what was reconciled", fr: "non déclaré, du rapproché"),
      Text(
        en: "Share of the value covered by reports that truly left undeclared.",
        fr: "Part de la valeur couverte par des rapports partie en réalité sans déclaration.")),
  ]
}
