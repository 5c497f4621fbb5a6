/// Texts of the responses on the life of mine sites.
enum SiteLifeResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "sites_worked", Text(en: "sites worked", fr: "sites exploités"),
      Text(
        en: "Mean number of mine sites that are worked, known or not.",
        fr: "Nombre moyen de sites miniers exploités, connus ou non.")),
    ResponseRow(
      "sites_worked_unknown",
      Text(en: "sites worked unknown", fr: "sites exploités inconnus"),
      Text(
        en: "Mean number of mine sites that are worked and that nobody in the mechanism knows.",
        fr: "Nombre moyen de sites miniers exploités à l’insu du mécanisme.")),
    ResponseRow(
      "sites_worked_unknown_share",
      Text(en: "share of worked sites unknown", fr: "part des sites exploités inconnus"),
      Text(
        en: "Share of the time of worked mine sites that is spent unknown to the mechanism.",
        fr: "Part du temps des sites miniers exploités passée à l’insu du mécanisme.")),
    ResponseRow(
      "sites_opening", Text(en: "sites opening", fr: "ouvertures de sites"),
      Text(
        en: "Mine sites that begin to be worked, or are worked again, per year.",
        fr: "Sites miniers dont l’exploitation commence ou reprend, par an.")),
    ResponseRow(
      "sites_closing", Text(en: "sites closing", fr: "fermetures de sites"),
      Text(
        en: "Mine sites that cease to be worked, per year.",
        fr: "Sites miniers dont l’exploitation cesse, par an.")),
    ResponseRow(
      "sites_discovered", Text(en: "sites discovered", fr: "sites découverts"),
      Text(
        en: "Mine sites that become known to the mechanism, per year.",
        fr: "Sites miniers découverts par le mécanisme, par an.")),
  ]
}
