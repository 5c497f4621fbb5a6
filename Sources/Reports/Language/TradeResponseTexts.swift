/// Texts of the responses on trade: prices, premiums, where minerals flow, certificates, the levy, miners.
enum TradeResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "certified_value", Text(en: "certified value", fr: "valeur certifiée"),
      Text(
        en:
          "Value, at the prices of the moment, of what is exported under a certificate in a year.",
        fr: "Valeur, aux prix du moment, de ce qui est exporté sous certificat en un an.")),
    ResponseRow(
      "tainted_share_of_certified",
      Text(en: "tainted share of certified value", fr: "part viciée de la valeur certifiée"),
      Text(
        en: """
          Share of certified value that comes from sites in serious breach or was mixed in from sites \
          that may not certify.
          """,
        fr: """
          Part de la valeur certifiée issue de sites en manquement grave ou mêlée en provenance de \
          sites non certifiables.
          """)),
    ResponseRow(
      "mixed_share_of_certified",
      Text(en: "mixed-in share of certified value", fr: "part mêlée de la valeur certifiée"),
      Text(
        en: "Share of certified value that comes from where nothing may be certified.",
        fr: "Part de la valeur certifiée provenant de sites où rien ne peut être certifié.")),
    ResponseRow(
      "certificates_issued", Text(en: "certificates issued", fr: "certificats délivrés"),
      Text(
        en: "Certificates issued in a year, one a lot; a part of a lot counts as that part.",
        fr: """
          Certificats délivrés en un an, un par lot ; une fraction de lot compte pour cette fraction.
          """)),
    ResponseRow(
      "certificates_valid", Text(en: "certificates valid", fr: "certificats en cours de validité"),
      Text(
        en: "Certificates valid at a moment, on average: those issued in one period of validity.",
        fr: """
          Certificats valides à un instant, en moyenne : ceux délivrés pendant une durée de validité.
          """)),
    ResponseRow(
      "status_age_at_signature",
      Text(
        en: "age of the status at signature", fr: "ancienneté du statut à la signature"),
      Text(
        en: """
          Time since the status of the site began to count when its mineral is certified, weighted by \
          value; mixed-in mineral left out.
          """,
        fr: """
          Temps écoulé depuis la prise d’effet du statut du site lorsque son minerai est certifié, \
          pondéré par la valeur, hors minerai mêlé.
          """)),
    ResponseRow(
      "levy_revenue", Text(en: "levy revenue", fr: "recettes du prélèvement"),
      Text(
        en: "What levies on certified minerals bring in a year.",
        fr: "Ce que rapportent en un an les prélèvements sur les minerais certifiés.")),
    ResponseRow(
      "miner_income_change",
      Text(en: "change of miners’ income", fr: "variation du revenu des mineurs"),
      Text(
        en: """
          What miners of implementing states earn more or less than if all they produce sold at the \
          plain price, as a share of that: premium and levy passed back, discount, output stopped.
          """,
        fr: """
          Ce que les mineurs des États qui mettent en œuvre gagnent de plus ou de moins que si tout \
          se vendait au prix simple, en part de ce revenu : prime et prélèvement répercutés, décote, \
          production arrêtée.
          """)),
    ResponseRow(
      "leakage", Text(en: "leakage", fr: "fuite"),
      Text(
        en: """
          Share of the value produced in implementing states that leaves undeclared and would not if \
          its site could certify.
          """,
        fr: """
          Part de la valeur produite dans les États qui mettent en œuvre qui sort sans déclaration \
          alors qu’elle ne le ferait pas si son site pouvait certifier.
          """)),
    ResponseRow(
      "cost_per_clean_certified_value",
      Text(
        en: "cost per clean certified dollar", fr: "coût par dollar certifié sain"),
      Text(
        en: """
          Cost divided by the value certified from sites that may certify and are not in serious \
          breach.
          """,
        fr: """
          Coût divisé par la valeur certifiée issue de sites certifiables et sans manquement grave.
          """)),
    ResponseRow(
      "mass_balance_tests", Text(en: "mass-balance tests", fr: "tests de bilan de masse"),
      Text(
        en: "Tests made in a year, over minerals and implementing states.",
        fr: "Tests faits en un an, tous minerais et États qui mettent en œuvre confondus.")),
    ResponseRow(
      "mass_balance_findings",
      Text(en: "mixing told by mass balance", fr: "mélanges décelés par bilan de masse"),
      Text(
        en: "Mass-balance tests that tell mixing, in a year.",
        fr: "Tests de bilan de masse qui décèlent un mélange, en un an.")),
    ResponseRow(
      "mass_balance_cost",
      Text(en: "cost of mass-balance tests", fr: "coût des tests de bilan de masse"),
      Text(
        en: "What these tests cost in a year; beside the cost of bodies, not a part of it.",
        fr: "Coût annuel de ces tests ; à côté du coût des organes, sans en faire partie.")),
  ]

  static func text(family: String, members: [String]) -> ResponseText? {
    guard members.count == 1, let member = members.first else { return nil }
    if let mineral = mineral(member) { return text(family: family, of: mineral) }
    guard let segment = segment(member) else { return nil }
    switch family {
    case "usability":
      return ResponseText(
        label: Text(en: "usable by \(segment.en)", fr: "utilisable : \(segment.fr)"),
        definition: Text(
          en: """
            Share of the certified value of the minerals they buy that is accepted by: \
            \(segment.en). Nothing while they do not buy in the region.
            """,
          fr: """
            Part de la valeur certifiée des minerais qu’ils achètent acceptée par : \(segment.fr). \
            Nulle tant qu’ils n’achètent pas dans la région.
            """))
    case "compliance_cost":
      return ResponseText(
        label: Text(
          en: "compliance cost: \(segment.en)", fr: "coût de conformité : \(segment.fr)"),
        definition: Text(
          en: "What complying costs in a year: \(segment.en).",
          fr: "Coût annuel de la mise en conformité : \(segment.fr)."))
    default: return nil
    }
  }

  private static func text(family: String, of mineral: Text) -> ResponseText? {
    func pair(_ label: Text, _ definition: Text) -> ResponseText {
      ResponseText(
        label: Text(en: "\(label.en): \(mineral.en)", fr: "\(label.fr) : \(mineral.fr)"),
        definition: Text(
          en: "\(definition.en) Mineral: \(mineral.en).",
          fr: "\(definition.fr) Minerai : \(mineral.fr)."))
    }
    switch family {
    case "price":
      return pair(
        Text(en: "price", fr: "prix"),
        Text(
          en: "Price as a multiple of that of the start, averaged over time.",
          fr: "Prix en multiple de celui du départ, en moyenne dans le temps."))
    case "premium":
      return pair(
        Text(en: "premium", fr: "prime"),
        Text(
          en:
            "What certified mineral sells for above the price of uncertified, averaged over time.",
          fr:
            "Supplément du minerai certifié sur le prix du non certifié, en moyenne dans le temps."
        ))
    case "certified_quantity":
      return pair(
        Text(en: "certified quantity", fr: "quantité certifiée"),
        Text(
          en: "Mass exported under a certificate in a year.",
          fr: "Masse exportée sous certificat en un an."))
    case "certified_value_share":
      return pair(
        Text(en: "certified share", fr: "part certifiée"),
        Text(
          en: "Share of what implementing states produce that is exported under a certificate.",
          fr: """
            Part de la production des États qui mettent en œuvre exportée sous certificat.
            """))
    case "undeclared_share":
      return pair(
        Text(en: "undeclared share", fr: "part non déclarée"),
        Text(
          en: "Share of what implementing states produce that leaves undeclared.",
          fr: "Part de la production des États qui mettent en œuvre sortie sans déclaration."))
    case "levy_share_of_value":
      return pair(
        Text(en: "levy on certified value", fr: "prélèvement sur la valeur certifiée"),
        Text(
          en: "Levy taken, as a share of certified value.",
          fr: "Prélèvement perçu, en part de la valeur certifiée."))
    default: return nil
    }
  }

  private static func mineral(_ word: String) -> Text? {
    switch word {
    case "cassiterite": Text(en: "cassiterite", fr: "cassitérite")
    case "coltan": Text(en: "coltan", fr: "coltan")
    case "wolframite": Text(en: "wolframite", fr: "wolframite")
    case "gold": Text(en: "gold", fr: "or")
    default: nil
    }
  }

  private static func segment(_ word: String) -> Text? {
    switch word {
    case "us_issuers": Text(en: "section 1502 issuers", fr: "émetteurs (section 1502)")
    case "eu_importers": Text(en: "EU importers", fr: "importateurs de l’UE")
    case "recognised_smelters":
      Text(en: "smelters of recognised programmes", fr: "fonderies de programmes reconnus")
    case "other_smelters":
      Text(en: "smelters under other guidelines", fr: "fonderies sous d’autres lignes directrices")
    case "gold_hubs": Text(en: "gold hubs", fr: "places de l’or")
    case "ask_nothing": Text(en: "buyers who ask nothing", fr: "acheteurs sans exigence")
    default: nil
    }
  }
}
