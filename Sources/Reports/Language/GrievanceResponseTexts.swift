/// Texts of the responses on what becomes of complaints and of those who make them.
enum GrievanceResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "complaints_open", Text(en: "complaints open", fr: "plaintes en cours"),
      Text(
        en: "Number of complaints taken and neither closed nor lapsed, averaged over time.",
        fr: "Nombre de plaintes reçues, ni closes ni caduques, en moyenne dans le temps.")),
    ResponseRow(
      "complaints_lapsed", Text(en: "complaints lapsed", fr: "plaintes caduques"),
      Text(
        en: "Complaints given up after the term without being closed, as a share of those taken.",
        fr: "Plaintes abandonnées au terme du délai sans être closes, en part de celles reçues.")),
    ResponseRow(
      "days_to_close_complaint",
      Text(en: "time to close a complaint", fr: "délai de clôture d’une plainte"),
      Text(
        en: "Mean days from the taking of a complaint to its closing, over those closed.",
        fr: "Nombre moyen de jours entre réception et clôture d’une plainte, sur celles closes.")),
    ResponseRow(
      "complaints_without_means",
      Text(en: "complaints without means", fr: "plaintes sans moyens"),
      Text(
        en: """
          Complaints that there was no money to deal with, so that nobody was protected, as a share \
          of those taken.
          """,
        fr: """
          Plaintes que l’on n’avait pas les moyens de traiter, si bien que nul n’a été protégé, en \
          part de celles reçues.
          """)),
    ResponseRow(
      "reprisals", Text(en: "reprisals", fr: "représailles"),
      Text(
        en: "Reprisals against those who complained about a site in serious breach, per year.",
        fr:
          "Représailles contre des auteurs de plaintes visant un site en manquement grave, par an."
      )),
    ResponseRow(
      "complaints_not_made",
      Text(en: "complaints not made for fear", fr: "plaintes tues par crainte"),
      Text(
        en: """
          Complaints that would have been made but for earlier reprisals or complaints that lapsed, \
          per year.
          """,
        fr: """
          Plaintes qui auraient été faites sans des représailles ou des plaintes caduques \
          antérieures, par an.
          """)),
  ]
}
