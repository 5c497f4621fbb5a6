/// Texts of the responses on breaches found and on what findings are worth.
enum DetectionResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "serious_breaches_begun",
      Text(en: "serious breaches begun", fr: "manquements graves apparus"),
      Text(
        en: "Serious breaches of mine sites in implementing states that began, per year.",
        fr:
          "Manquements graves de sites miniers apparus dans les États qui mettent en œuvre, par an."
      )),
    ResponseRow(
      "serious_breaches_detected",
      Text(en: "serious breaches detected", fr: "manquements graves détectés"),
      Text(
        en:
          "Serious breaches of mine sites in implementing states that an activity reported, per year.",
        fr:
          "Manquements graves de sites miniers signalés par une activité dans les États qui mettent en œuvre, par an."
      )),
    ResponseRow(
      "detected_share_of_serious_breaches",
      Text(
        en: "share of serious breaches detected", fr: "part des manquements graves détectés"),
      Text(
        en: "Share of the serious breaches that began in the time counted that was detected in it.",
        fr:
          "Part des manquements graves apparus pendant la période comptée et détectés pendant celle-ci."
      )),
    ResponseRow(
      "detection_latency_mean",
      Text(en: "detection latency, mean", fr: "délai de détection, moyenne"),
      Text(
        en: """
          Mean days from the onset of a serious breach to its detection, of those detected in \
          implementing states. Breaches \
          never detected are not in it.
          """,
        fr: """
          Nombre moyen de jours entre l’apparition d’un manquement grave et sa détection, pour ceux \
          qui sont détectés. Ceux qui ne le sont jamais n’y comptent pas.
          """)),
    ResponseRow(
      "detection_latency_p50",
      Text(en: "detection latency, median", fr: "délai de détection, médiane"),
      Text(
        en: """
          Median days from the onset of a serious breach to its detection, of those detected.
          """,
        fr: """
          Nombre médian de jours entre l’apparition d’un manquement grave et sa détection, pour ceux \
          qui sont détectés.
          """)),
    ResponseRow(
      "detection_latency_p90",
      Text(en: "detection latency, 90 % within", fr: "délai de détection, 90 % en deçà"),
      Text(
        en: """
          Days from the onset of a serious breach to its detection that 90 % of those detected do \
          not exceed.
          """,
        fr: """
          Nombre de jours entre l’apparition d’un manquement grave et sa détection que 90 % de ceux \
          qui sont détectés ne dépassent pas.
          """)),
    ResponseRow(
      "undetected_serious_breach_days",
      Text(
        en: "days in undetected serious breach", fr: "jours en manquement grave non détecté"),
      Text(
        en: "Days that a site is in a serious breach not yet detected, per site and year.",
        fr: """
          Jours où un site est en manquement grave non encore détecté, par site et par an.
          """)),
    ResponseRow(
      "positive_predictive_value",
      Text(en: "reports of breach that are right", fr: "signalements de manquement exacts"),
      Text(
        en: "Share of reports of serious breach that are true (positive predictive value).",
        fr: """
          Part des signalements de manquement grave qui sont vrais (valeur prédictive positive).
          """)),
    ResponseRow(
      "negative_predictive_value",
      Text(en: "reports of no breach that are right", fr: "constats d’absence exacts"),
      Text(
        en: """
          Share of visits that report no serious breach where there is none (negative predictive \
          value).
          """,
        fr: """
          Part des visites sans signalement de manquement grave où il n’y en a pas (valeur prédictive \
          négative).
          """)),
    ResponseRow(
      "apparent_prevalence", Text(en: "apparent prevalence", fr: "prévalence apparente"),
      Text(
        en: "Share of visits that report a serious breach.",
        fr: "Part des visites qui signalent un manquement grave.")),
    ResponseRow(
      "effective_sensitivity", Text(en: "effective sensitivity", fr: "sensibilité effective"),
      Text(
        en: """
          Share of visits to subjects in serious breach that report it, capture included.
          """,
        fr: """
          Part des visites à des sujets en manquement grave qui le signalent, captation comprise.
          """)),
    ResponseRow(
      "states_with_detection",
      Text(en: "states with a detection", fr: "États avec une détection"),
      Text(
        en: "Share of member states in which at least one serious breach was detected.",
        fr: "Part des États membres où au moins un manquement grave a été détecté.")),
  ]
}
