/// Texts of the responses on work done and waiting.
enum WorkResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "visits_due", Text(en: "visits due", fr: "visites dues"),
      Text(en: "Visits that became due, per year.", fr: "Visites devenues dues, par an.")),
    ResponseRow(
      "visits_done", Text(en: "visits done", fr: "visites faites"),
      Text(en: "Visits completed, per year.", fr: "Visites achevées, par an.")),
    ResponseRow(
      "visits_dropped", Text(en: "visits dropped", fr: "visites abandonnées"),
      Text(
        en: "Visits due that were given up, per year.",
        fr: "Visites dues qui ont été abandonnées, par an.")),
    ResponseRow(
      "visits_held_back_for_cash",
      Text(en: "visits held back for want of cash", fr: "visites différées faute d’argent"),
      Text(
        en: """
          Visits that had to wait, when their turn came, so that cash was left for activities of higher \
          priority, per year; each visit once.
          """,
        fr: """
          Visites différées, leur tour venu, pour garder de l’argent aux activités plus prioritaires, \
          par an ; chaque visite une fois.
          """)),
    ResponseRow(
      "backlog_mean", Text(en: "backlog, mean", fr: "arriéré moyen"),
      Text(
        en: "Visits that wait for a team, averaged over time.",
        fr: "Visites en attente d’une équipe, en moyenne dans le temps.")),
    ResponseRow(
      "backlog_at_end", Text(en: "backlog at the end", fr: "arriéré à la fin"),
      Text(
        en: "Visits that wait for a team at the horizon.",
        fr: "Visites en attente d’une équipe à l’horizon.")),
    ResponseRow(
      "wait_mean", Text(en: "mean wait", fr: "attente moyenne"),
      Text(
        en: "Mean days that a visit waits for a team.",
        fr: "Nombre moyen de jours d’attente d’une équipe.")),
    ResponseRow(
      "probability_of_wait",
      Text(en: "share of visits that wait", fr: "part des visites en attente"),
      Text(
        en: "Share of visits that find no team free.",
        fr: "Part des visites qui ne trouvent aucune équipe libre.")),
    ResponseRow(
      "mean_in_system", Text(en: "mean in the system", fr: "nombre moyen dans le système"),
      Text(
        en: "Subjects whose visit waits or is under way, averaged over time.",
        fr: "Sujets dont la visite attend ou est en cours, en moyenne dans le temps.")),
    ResponseRow(
      "effective_interval", Text(en: "effective interval", fr: "intervalle effectif"),
      Text(
        en: "Mean years between two completed visits to the same subject.",
        fr: "Nombre moyen d’années entre deux visites achevées au même sujet.")),
  ]
}
