/// Texts of the shares of time that a kind of subject spends in each conduct.
enum ConductResponseTexts {
  static let names = [
    "share_of_time_conforming", "share_of_time_in_breach", "share_of_time_in_lesser_breach",
    "share_of_time_in_serious_breach", "share_of_time_in_undetected_breach",
    "share_of_time_under_correction", "share_in_breach_at_end",
  ]

  static func text(for name: String, kind: String) -> ResponseText? {
    guard let conduct = conduct(name) else { return nil }
    let subjects = StatusTexts.subjects(kind)
    if name == "share_in_breach_at_end" {
      return ResponseText(
        label: Text(
          en: "\(subjects.en) in breach at the end", fr: "\(subjects.fr) en manquement à la fin"),
        definition: Text(
          en:
            "Share of \(subjects.en), in implementing states, in a lesser or serious breach at the horizon.",
          fr:
            "Part des \(subjects.fr), dans les États qui mettent en œuvre, en manquement mineur ou grave à l’horizon."
        ))
    }
    return ResponseText(
      label: Text(
        en: "\(subjects.en), time \(conduct.en)", fr: "\(subjects.fr), temps \(conduct.fr)"),
      definition: Text(
        en: "Share of the time of \(subjects.en), in implementing states, that is \(conduct.en).",
        fr: "Part du temps des \(subjects.fr), dans les États qui mettent en œuvre, \(conduct.fr).")
    )
  }

  private static func conduct(_ name: String) -> Text? {
    switch name {
    case "share_of_time_conforming": Text(en: "conforming", fr: "en conformité")
    case "share_of_time_in_breach", "share_in_breach_at_end":
      Text(en: "in breach", fr: "en manquement")
    case "share_of_time_in_lesser_breach":
      Text(en: "in lesser breach", fr: "en manquement mineur")
    case "share_of_time_in_serious_breach":
      Text(en: "in serious breach", fr: "en manquement grave")
    case "share_of_time_in_undetected_breach":
      Text(en: "in a breach not yet detected", fr: "en manquement non détecté")
    case "share_of_time_under_correction": Text(en: "under correction", fr: "en correction")
    default: nil
    }
  }
}

/// Texts of the responses that come in families, one a body, payer, activity or status.
enum ResponseFamilyTexts {
  static func text(family: String, members: [String]) -> ResponseText? {
    if family == "status_share" {
      guard members.count == 2 else { return nil }
      let subjects = StatusTexts.subjects(members[0])
      let status = StatusTexts.status(members[1], of: members[0])
      return ResponseText(
        label: Text(en: "\(subjects.en): \(status.en)", fr: "\(subjects.fr) : \(status.fr)"),
        definition: Text(
          en: "Share of the time of \(subjects.en) spent in the status “\(status.en)”.",
          fr: "Part du temps des \(subjects.fr) passée au statut « \(status.fr) »."))
    }
    if let text = TierResponseTexts.text(family: family, members: members) { return text }
    guard members.count == 1, let member = members.first else { return nil }
    if let text = ComplaintResponseTexts.family(family, member) { return text }
    if let text = BreachTypeTexts.family(family, member) { return text }
    switch family {
    case "serious_breaches_detected_by":
      let name = ActivityTexts.name(member)
      return ResponseText(
        label: Text(
          en: "serious breaches detected by \(name.en)",
          fr: "manquements graves détectés : \(name.fr)"),
        definition: Text(
          en: "Serious breaches first reported by \(name.en), per year.",
          fr: "Manquements graves signalés d’abord par : \(name.fr), par an."))
    case "visits_done":
      let name = ActivityTexts.name(member)
      return ResponseText(
        label: Text(en: "visits done: \(name.en)", fr: "visites faites : \(name.fr)"),
        definition: Text(
          en: "Visits completed as \(name.en), per year.",
          fr: "Visites achevées (\(name.fr)), par an."))
    case "backlog":
      let name = BodyTexts.name(member)
      return ResponseText(
        label: Text(en: "backlog: \(name.en)", fr: "arriéré : \(name.fr)"),
        definition: Text(
          en: "Visits that wait for a team of: \(name.en), averaged over time.",
          fr: "Visites en attente d’une équipe (\(name.fr)), en moyenne dans le temps."))
    case "utilisation":
      let name = BodyTexts.name(member)
      return ResponseText(
        label: Text(en: "utilisation: \(name.en)", fr: "taux d’occupation : \(name.fr)"),
        definition: Text(
          en: "Share of the teams’ time at work: \(name.en).",
          fr: "Part du temps des équipes au travail : \(name.fr)."))
    case "cost_by_body": return cost(of: BodyTexts.name(member))
    case "cost_by_payer":
      let name = PayerTexts.name(member)
      return ResponseText(
        label: Text(en: "paid by \(name.en)", fr: "part payée (\(name.fr))"),
        definition: Text(
          en: "Part of the cost a year that falls on: \(name.en).",
          fr: "Part du coût annuel à la charge de : \(name.fr)."))
    case "cost_by_category": return cost(of: StatusTexts.category(member))
    default: return BreakResponseTexts.text(family: family, member: member)
    }
  }

  private static func cost(of name: Text) -> ResponseText {
    ResponseText(
      label: Text(en: "cost: \(name.en)", fr: "coût : \(name.fr)"),
      definition: Text(
        en: "Part of the cost a year spent on: \(name.en).",
        fr: "Part du coût annuel consacrée à : \(name.fr)."))
  }
}
