/// Texts of the responses on coverage.
enum CoverageResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "coverage_ever_sites", Text(en: "sites ever assessed", fr: "sites évalués au moins une fois"),
      Text(
        en: "Share of mine sites of issuing states assessed at least once by the horizon.",
        fr: """
          Part des sites miniers des États émetteurs évalués au moins une fois avant l’horizon.
          """)),
    ResponseRow(
      "coverage_current_sites",
      Text(en: "current coverage of sites", fr: "couverture actuelle des sites"),
      Text(
        en: """
          Share of mine sites of issuing states under an assessment still within its validity, \
          averaged over time. Blue never counts as covered.
          """,
        fr: """
          Part des sites miniers des États émetteurs dont une évaluation est en cours de validité, en \
          moyenne dans le temps. Le bleu ne compte jamais comme couvert.
          """)),
    ResponseRow(
      "coverage_current_sites_by_value",
      Text(
        en: "current coverage of sites by value", fr: "couverture actuelle des sites en valeur"),
      Text(
        en: """
          Share of the value of output, in issuing states, that comes from mine sites under an \
          assessment still within its validity, averaged over time.
          """,
        fr: """
          Part de la valeur produite, dans les États émetteurs, par des sites miniers dont une \
          évaluation est en cours de validité, en moyenne dans le temps.
          """)),
    ResponseRow(
      "coverage_current_exporters",
      Text(en: "current coverage of exporters", fr: "couverture actuelle des exportateurs"),
      Text(
        en: """
          Share of exporters of issuing states under an assessment still within its validity, \
          averaged over time.
          """,
        fr: """
          Part des exportateurs des États émetteurs dont une évaluation est en cours de validité, en \
          moyenne dans le temps.
          """)),
    ResponseRow(
      "coverage_current_member_states",
      Text(
        en: "current coverage of member states", fr: "couverture actuelle des États membres"),
      Text(
        en: """
          Share of member states under a validation still within its validity, averaged over time.
          """,
        fr: """
          Part des États membres dont une validation est en cours de validité, en moyenne dans le \
          temps.
          """)),
    ResponseRow(
      "coverage_current_sites_at_end",
      Text(
        en: "current coverage of sites at the end", fr: "couverture actuelle des sites à la fin"),
      Text(
        en: """
          Share of mine sites of issuing states under an assessment still within its validity at the \
          horizon.
          """,
        fr: """
          Part des sites miniers des États émetteurs dont une évaluation est en cours de validité à \
          l’horizon.
          """)),
    ResponseRow(
      "visits_on_schedule", Text(en: "visits on schedule", fr: "visites dans les délais"),
      Text(
        en: "Share of the visits due that were done within the tolerance of the study.",
        fr: "Part des visites dues qui ont été faites dans la tolérance de l’étude.")),
    ResponseRow(
      "miners_barred_from_certifying",
      Text(en: "miners barred from certifying", fr: "mineurs exclus de la certification"),
      Text(
        en: """
          Number of people who work at mine sites whose mineral may not be certified, averaged over \
          time.
          """,
        fr: """
          Nombre de personnes travaillant sur des sites miniers dont le minerai ne peut être \
          certifié, en moyenne dans le temps.
          """)),
    ResponseRow(
      "false_assurance", Text(en: "false assurance", fr: "fausse assurance"),
      Text(
        en: """
          Share of site-time that is green or yellow, after an assessment, over a serious breach.
          """,
        fr: """
          Part du temps-site coté vert ou jaune, après une évaluation, malgré un manquement grave.
          """)),
    ResponseRow(
      "false_assurance_by_value",
      Text(en: "false assurance by value", fr: "fausse assurance en valeur"),
      Text(
        en: """
          Share of the value of output from mine sites that are green or yellow, after an \
          assessment, over a serious breach.
          """,
        fr: """
          Part de la valeur produite par des sites miniers cotés vert ou jaune, après une évaluation, \
          malgré un manquement grave.
          """)),
    ResponseRow(
      "green_over_lesser_breach",
      Text(en: "green over a lesser breach", fr: "vert malgré un manquement mineur"),
      Text(
        en: "Share of site-time that is green, after an assessment, over a lesser breach.",
        fr: "Part du temps-site coté vert, après une évaluation, malgré un manquement mineur.")),
    ResponseRow(
      "tolerated_unverified_trade",
      Text(en: "tolerated unverified trade", fr: "commerce non vérifié toléré"),
      Text(
        en: "Share of site-time that is blue and in serious breach.",
        fr: "Part du temps-site coté bleu et en manquement grave.")),
    ResponseRow(
      "tolerated_unverified_trade_by_value",
      Text(
        en: "tolerated unverified trade by value", fr: "commerce non vérifié toléré en valeur"),
      Text(
        en: "Share of the value of output from mine sites that are blue and in serious breach.",
        fr: """
          Part de la valeur produite par des sites miniers cotés bleu et en manquement grave.
          """)),
    ResponseRow(
      "wrongful_red_days", Text(en: "wrongful red days", fr: "jours de rouge à tort"),
      Text(
        en: "Days that a site is red while conforming, per site and year.",
        fr: "Jours où un site est coté rouge alors qu’il est conforme, par site et par an.")),
  ]
}
