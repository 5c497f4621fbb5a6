/// Texts of the responses on miners by sex and on those who leave for unmonitored sites.
enum MovementResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "women_miners_barred_from_certifying",
      Text(
        en: "women miners barred from certifying", fr: "femmes mineurs exclues de la certification"),
      Text(
        en: """
          Number of women who work at mine sites whose mineral may not be certified, averaged over \
          time.
          """,
        fr: """
          Nombre de femmes travaillant sur des sites miniers dont le minerai ne peut être certifié, \
          en moyenne dans le temps.
          """)),
    ResponseRow(
      "women_share_of_miners_barred",
      Text(
        en: "share of women among miners barred", fr: "part des femmes parmi les mineurs exclus"),
      Text(
        en: "Share of women among those who work at mine sites whose mineral may not be certified.",
        fr:
          "Part des femmes parmi ceux qui travaillent sur des sites dont le minerai ne peut être certifié."
      )),
    ResponseRow(
      "miners_moved_away", Text(en: "miners moved away", fr: "mineurs partis ailleurs"),
      Text(
        en: """
          Expected number of miners who have left sites that may not certify for unmonitored ones \
          and are not back, averaged over time.
          """,
        fr: """
          Nombre attendu de mineurs qui ont quitté des sites exclus de la certification pour des \
          sites non suivis et ne sont pas revenus, en moyenne dans le temps.
          """)),
    ResponseRow(
      "women_miners_moved_away",
      Text(en: "women miners moved away", fr: "femmes mineurs parties ailleurs"),
      Text(
        en: """
          Expected number of women who have left sites that may not certify for unmonitored ones \
          and are not back, averaged over time.
          """,
        fr: """
          Nombre attendu de femmes qui ont quitté des sites exclus de la certification pour des \
          sites non suivis et ne sont pas revenues, en moyenne dans le temps.
          """)),
    ResponseRow(
      "miner_years_moved_away",
      Text(en: "time of miners away", fr: "temps des mineurs partis"),
      Text(
        en: "Expected years, summed over miners, that they spend away at unmonitored sites.",
        fr: "Nombre attendu d’années, sommé sur les mineurs, passées sur des sites non suivis.")),
    ResponseRow(
      "miners_moved_away_share_at_end",
      Text(en: "share of miners away at the end", fr: "part des mineurs partis à la fin"),
      Text(
        en: "Expected share of the miners of sites in work who are away at the horizon.",
        fr: "Part attendue des mineurs des sites exploités qui sont partis à l’horizon.")),
  ]
}
