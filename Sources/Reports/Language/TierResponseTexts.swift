/// Texts of the responses on tiers of companies and on whole chains.
enum TierResponseTexts {
  static func text(family: String, members: [String]) -> ResponseText? {
    if family == "whole_chain_practised" {
      guard members.count == 1, let step = step(members[0]) else { return nil }
      return ResponseText(
        label: Text(
          en: "whole chain practises \(step.en)", fr: "toute la chaîne pratique l’\(step.fr)"),
        definition: Text(
          en: """
            Share of certified value at base prices whose whole chain, from its first buyer to the importer, practises \
            \(step.en); mean over the moments at which money is disbursed.
            """,
          fr: """
            Part de la valeur certifiée, aux prix de base, dont toute la chaîne, du premier acheteur à l’importateur, \
            pratique l’\(step.fr) ; moyenne aux moments où les fonds sont versés.
            """))
    }
    guard let word = members.first, let tier = tier(word) else { return nil }
    if members.count == 2, let step = step(members[1]) {
      return text(family, tier, step: step)
    }
    return members.count == 1 ? text(family, tier) : nil
  }

  private static func text(_ family: String, _ tier: Text, step: Text) -> ResponseText? {
    switch family {
    case "tier_practised":
      ResponseText(
        label: Text(
          en: "\(tier.en): \(step.en) practised", fr: "\(tier.fr) : \(step.fr) pratiquée"),
        definition: Text(
          en: "Mean share of \(tier.en) that practise \(step.en) of due diligence.",
          fr: "Part moyenne des \(tier.fr) qui pratiquent l’\(step.fr) du devoir de diligence."))
    case "tier_claimed_only":
      ResponseText(
        label: Text(
          en: "\(tier.en): \(step.en) claimed only",
          fr: "\(tier.fr) : \(step.fr) seulement affirmée"),
        definition: Text(
          en: "Mean share of \(tier.en) that claim or document \(step.en) and do not practise it.",
          fr:
            "Part moyenne des \(tier.fr) qui affirment ou documentent l’\(step.fr) sans la pratiquer."
        ))
    default: nil
    }
  }

  private static func text(_ family: String, _ tier: Text) -> ResponseText? {
    switch family {
    case "companies_in_chain":
      ResponseText(
        label: Text(en: "\(tier.en) in the chain", fr: "\(tier.fr) dans la chaîne"),
        definition: Text(
          en: "Number of \(tier.en) that are simulated.", fr: "Nombre de \(tier.fr) simulés."))
    case "tier_reviews":
      ResponseText(
        label: Text(en: "reviews of \(tier.en)", fr: "examens de \(tier.fr)"),
        definition: Text(
          en: "Reviews of how \(tier.en) carry out the five steps, per year.",
          fr: "Examens de la mise en œuvre des cinq étapes par des \(tier.fr), par an."))
    case "tier_reviewed_by_value":
      ResponseText(
        label: Text(en: "\(tier.en) reviewed, by value", fr: "\(tier.fr) examinés, en valeur"),
        definition: Text(
          en:
            "Share of the value that \(tier.en) handle that is handled by those reviewed at least once.",
          fr:
            "Part de la valeur passant par les \(tier.fr) qui passe par ceux examinés au moins une fois."
        ))
    case "tier_time_to_find":
      ResponseText(
        label: Text(
          en: "time to find an empty claim: \(tier.en)",
          fr: "délai de constat d’une affirmation vide : \(tier.fr)"),
        definition: Text(
          en:
            "Mean time that a step found at \(tier.en) had been claimed or documented without being practised.",
          fr:
            "Temps moyen pendant lequel une étape ainsi constatée chez des \(tier.fr) avait été affirmée ou documentée sans être pratiquée."
        ))
    default: nil
    }
  }

  private static func tier(_ word: String) -> Text? {
    switch word {
    case "trader": Text(en: "traders", fr: "négociants")
    case "processor": Text(en: "processors", fr: "transformateurs")
    case "exporter": Text(en: "exporters", fr: "exportateurs")
    case "refiner": Text(en: "smelters and refiners", fr: "fondeurs et affineurs")
    case "importer": Text(en: "importers", fr: "importateurs")
    default: nil
    }
  }

  private static func step(_ word: String) -> Text? {
    switch word {
    case "management_systems":
      Text(en: "step 1 (management systems)", fr: "étape 1 (systèmes de gestion)")
    case "risk_identification":
      Text(en: "step 2 (identification of risks)", fr: "étape 2 (identification des risques)")
    case "risk_response":
      Text(en: "step 3 (response to risks)", fr: "étape 3 (réponse aux risques)")
    case "independent_audit":
      Text(en: "step 4 (independent audit)", fr: "étape 4 (audit indépendant)")
    case "public_report": Text(en: "step 5 (public report)", fr: "étape 5 (rapport public)")
    default: nil
    }
  }
}
