/// Texts of the responses on listing by the Sanctions Committee.
enum SanctionsResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "exporters_listed", Text(en: "exporters listed", fr: "exportateurs inscrits sur la liste"),
      Text(
        en: "Exporters that the Sanctions Committee lists after a report of experts, per year.",
        fr: "Exportateurs que le Comité des sanctions inscrit après un rapport d’experts, par an.")),
    ResponseRow(
      "exporters_under_listing",
      Text(en: "exporters under listing", fr: "exportateurs sous sanctions"),
      Text(
        en: "Exporters listed at any one time: exporter-days listed divided by days.",
        fr: "Exportateurs inscrits à un moment donné : jours-exportateurs divisés par les jours.")),
    ResponseRow(
      "certified_value_refused_for_listing",
      Text(en: "certified value refused for listing", fr: "valeur certifiée refusée"),
      Text(
        en: "Certified value of listed exporters times the shares of demand that refuse it.",
        fr: "Valeur certifiée d’exportateurs inscrits, par les parts de demande qui la refusent.")),
  ]
}
