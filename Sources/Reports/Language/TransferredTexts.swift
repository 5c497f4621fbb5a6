/// Words of the report on effects that were carried over from other sectors or countries.
enum TransferredTexts {
  static let noInputs = Text(
    en: "No parameter of these designs is marked as carried over from another sector.",
    fr: "Aucun paramètre de ces dispositifs n’est marqué comme repris d’un autre secteur.")

  static let inputs = Text(
    en: "Effects observed elsewhere, which enter here as assumptions:",
    fr: "Effets observés ailleurs, qui n’entrent ici que comme hypothèses :")

  static func input(
    _ path: String, sector: Text, country: Text, value: String, neutral: String
  ) -> Text {
    Text(
      en: "\(path) = \(value) (no effect: \(neutral)): \(sector.en), \(country.en)",
      fr: "\(path) = \(value) (sans effet : \(neutral)) : \(sector.fr), \(country.fr)")
  }

  static let rule = Text(
    en: """
      Each such number, as drawn in a replication, keeps all, half or none of its distance from the value \
      without effect. Means with 95 % intervals; differences are paired, replication by replication.
      """,
    fr: """
      Chacun de ces nombres, tel que tiré dans une réplication, garde tout, la moitié ou rien de son écart \
      à la valeur sans effet. Moyennes avec intervalles à 95 % ; les écarts sont appariés, réplication par \
      réplication.
      """)

  static let noneDepends = Text(
    en: "No design of this study depends on them.",
    fr: "Aucun dispositif de cette étude n’en dépend.")

  static func independent(_ designs: [String]) -> Text {
    let names = designs.joined(separator: ", ")
    return Text(
      en: "The same to the last bit, whatever holds of them: \(names).",
      fr: "Identiques au bit près, quoi qu’il en soit : \(names).")
  }

  static func effect(_ effect: Double) -> Text {
    switch effect {
    case 1: Text(en: "full", fr: "en entier")
    case 0.5: Text(en: "half", fr: "pour moitié")
    case 0: Text(en: "none", fr: "aucun")
    default:
      Text { NumberFormat($0).percent(effect) }
    }
  }

  static let lessWhole = Text(en: "less full effect", fr: "moins l’effet entier")

  static func lessBaseline(_ baseline: String) -> Text {
    Text(en: "less \(baseline)", fr: "moins \(baseline)")
  }

  static func provenance(replications: Int, seed: UInt64, years: Double) -> Text {
    Text { language in
      let format = NumberFormat(language)
      let runs = format.integer(replications)
      let length = format.shortest(years)
      return language == .english
        ? "Seed \(seed), \(runs) replications of \(length) years for each design and effect."
        : "Graine \(seed), \(runs) réplications de \(length) ans par dispositif et par effet."
    }
  }
}
