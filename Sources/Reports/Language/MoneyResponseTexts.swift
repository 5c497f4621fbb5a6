/// Texts of the responses on costs and funding.
enum MoneyResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "cost", Text(en: "cost a year", fr: "coût annuel"),
      Text(
        en: "What the whole arrangement costs in a year, whoever pays, in USD of the base year.",
        fr: """
          Ce que coûte tout le dispositif en un an, quel que soit le payeur, en USD de l’année de \
          base.
          """)),
    ResponseRow(
      "cost_per_site", Text(en: "cost per site", fr: "coût par site"),
      Text(
        en: "Cost a year divided by the number of mine sites.",
        fr: "Coût annuel divisé par le nombre de sites miniers.")),
    ResponseRow(
      "cost_per_assessment", Text(en: "cost per assessment", fr: "coût par évaluation"),
      Text(
        en: "Cost divided by the number of visits completed.",
        fr: "Coût divisé par le nombre de visites achevées.")),
    ResponseRow(
      "cost_per_detected_serious_breach",
      Text(
        en: "cost per serious breach detected", fr: "coût par manquement grave détecté"),
      Text(
        en: "Cost divided by the number of serious breaches detected.",
        fr: "Coût divisé par le nombre de manquements graves détectés.")),
    ResponseRow(
      "cost_present_value_undiscounted",
      Text(en: "total cost, undiscounted", fr: "coût total, non actualisé"),
      Text(
        en: "Sum of costs over the window, not discounted.",
        fr: "Somme des coûts sur la période, sans actualisation.")),
    ResponseRow(
      "cost_present_value_lower_rate",
      Text(
        en: "present value of cost, lower rate", fr: "valeur actualisée du coût, taux inférieur"),
      Text(
        en: "Sum of costs over the window, discounted at the study’s lower rate.",
        fr: "Somme des coûts sur la période, actualisés au taux inférieur de l’étude.")),
    ResponseRow(
      "cost_present_value_higher_rate",
      Text(
        en: "present value of cost, higher rate", fr: "valeur actualisée du coût, taux supérieur"),
      Text(
        en: "Sum of costs over the window, discounted at the study’s higher rate.",
        fr: "Somme des coûts sur la période, actualisés au taux supérieur de l’étude.")),
    ResponseRow(
      "funding_pledged", Text(en: "funding pledged", fr: "financement promis"),
      Text(
        en: "Money that payers are to give in a year under the design.",
        fr: "Sommes que les payeurs doivent verser en un an selon le dispositif.")),
    ResponseRow(
      "funding_realised", Text(en: "funding realised", fr: "financement reçu"),
      Text(
        en: "Money that payers really give in a year.",
        fr: "Sommes que les payeurs versent réellement en un an.")),
    ResponseRow(
      "funding_gap", Text(en: "funding gap", fr: "déficit de financement"),
      Text(
        en: "Pledged minus realised funding in a year.",
        fr: "Financement promis moins financement reçu, en un an.")),
    ResponseRow(
      "contingency_planned", Text(en: "contingencies planned", fr: "provisions pour imprévus"),
      Text(
        en: """
          What bodies that depend on money received ask for in a year beyond their planned budget, \
          against more work and higher prices; part of funding pledged.
          """,
        fr: """
          Ce que les organes qui dépendent de l’argent reçu demandent en un an au-delà du budget prévu, \
          contre un surcroît de travail et la hausse des prix ; compris dans le financement promis.
          """)),
    ResponseRow(
      "months_unfunded", Text(en: "months unfunded", fr: "mois sans financement"),
      Text(
        en: "Months in which a body could not pay, summed over bodies, over the window.",
        fr: "Mois où un organe n’a pu payer, additionnés sur les organes, sur la période.")),
    ResponseRow(
      "body_failure", Text(en: "a body fails", fr: "arrêt d’un organe"),
      Text(
        en: """
          1 if some body was stopped for as long as reporting.body_failure_after without a break, else \
          0; its mean is the risk.
          """,
        fr: """
          1 si un organe a été à l’arrêt sans interruption aussi longtemps que \
          reporting.body_failure_after, sinon 0 ; sa moyenne est le risque.
          """)),
  ]
}
