/// Texts of the responses on serious breaches by type.
enum BreachTypeTexts {
  /// What a type concerns; an unknown word stands for itself.
  static func name(_ word: String) -> Text {
    switch word {
    case "armed_group": Text(en: "armed groups", fr: "groupes armés")
    case "security_forces": Text(en: "security forces", fr: "forces de sécurité")
    case "worst_abuses": Text(en: "worst abuses", fr: "pires abus")
    case "fraud_or_origin": Text(en: "fraud or false origin", fr: "fraude ou fausse origine")
    case "taxes_and_payments": Text(en: "taxes and payments", fr: "taxes et paiements")
    default: Text(same: word)
    }
  }

  static func family(_ family: String, _ member: String) -> ResponseText? {
    let name = name(member)
    switch family {
    case "serious_breaches_begun_of_type":
      return ResponseText(
        label: Text(
          en: "serious breaches begun: \(name.en)", fr: "manquements graves apparus : \(name.fr)"),
        definition: Text(
          en:
            "Serious breaches of mine sites in implementing states that began and concern: \(name.en), per year.",
          fr:
            "Manquements graves de sites miniers apparus dans les États qui mettent en œuvre et concernant : \(name.fr), par an."
        ))
    case "serious_breaches_detected_of_type":
      return ResponseText(
        label: Text(
          en: "serious breaches detected: \(name.en)",
          fr: "manquements graves détectés : \(name.fr)"),
        definition: Text(
          en:
            "Serious breaches of mine sites in implementing states that were detected and concern: \(name.en), per year.",
          fr:
            "Manquements graves de sites miniers détectés dans les États qui mettent en œuvre et concernant : \(name.fr), par an."
        ))
    default: return nil
    }
  }
}
