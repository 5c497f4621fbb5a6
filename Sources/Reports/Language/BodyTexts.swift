/// Names of the bodies, payers, activities, subjects, statuses and categories of cost.
///
/// Terms follow the scheme's own usage in each language. An unknown word stands for itself.
public enum BodyTexts {
  /// Returns the name of a body.
  public static func name(_ word: String) -> Text {
    switch word {
    case "state_inspectorate": Text(en: "state inspectorates", fr: "inspections minières d’État")
    case "joint_mission": Text(en: "joint validation missions", fr: "missions conjointes")
    case "auditor_pool": Text(en: "third-party auditors", fr: "auditeurs tiers")
    case "technical_unit": Text(en: "regional technical unit", fr: "unité technique régionale")
    case "audit_committee": Text(en: "audit committee", fr: "comité d’audit")
    case "regional_database": Text(en: "regional database", fr: "base de données régionale")
    case "national_unit": Text(en: "national units", fr: "unités nationales")
    case "industry_programme":
      Text(en: "industry programmes", fr: "programmes de l’industrie")
    case "site_monitors": Text(en: "permanent monitors", fr: "observateurs permanents")
    case "expert_group": Text(en: "UN Group of Experts", fr: "Groupe d’experts de l’ONU")
    case "chain_auditor":
      Text(en: "mineral chain auditor (IMCA)", fr: "auditeur de la chaîne (AICM)")
    case "oversight_unit": Text(en: "oversight of audits", fr: "contrôle des audits")
    default: Text(same: word)
    }
  }
}

/// Names of those who pay.
public enum PayerTexts {
  /// Returns the name of a payer.
  public static func name(_ word: String) -> Text {
    switch word {
    case "member_states": Text(en: "member states", fr: "États membres")
    case "host_state": Text(en: "host state", fr: "État hôte")
    case "donors": Text(en: "donors", fr: "bailleurs de fonds")
    case "levy": Text(en: "levy on certified exports", fr: "prélèvement sur les exportations")
    case "exporters": Text(en: "exporters", fr: "exportateurs")
    case "downstream": Text(en: "downstream companies", fr: "entreprises en aval")
    case "industry": Text(en: "industry programmes", fr: "programmes industriels")
    case "in_kind": Text(en: "in kind (time)", fr: "en nature (temps)")
    default: Text(same: word)
    }
  }

  /// Returns the heading of a payer's column, a line each.
  static func heading(_ word: String) -> [Text] {
    switch word {
    case "member_states": [Text(en: "member", fr: "États"), Text(en: "states", fr: "membres")]
    case "host_state": [Text(en: "host", fr: "État"), Text(en: "state", fr: "hôte")]
    case "donors": [Text(en: "donors", fr: "bailleurs")]
    case "levy": [Text(en: "levy", fr: "prélèvement")]
    case "downstream": [Text(en: "down-", fr: "en"), Text(en: "stream", fr: "aval")]
    case "industry": [Text(en: "industry", fr: "industrie")]
    case "in_kind": [Text(en: "in", fr: "en"), Text(en: "kind", fr: "nature")]
    default: [name(word)]
    }
  }

  /// The words of all payers, in the order of tables.
  public static let words = [
    "member_states", "host_state", "donors", "levy", "exporters", "downstream", "industry",
    "in_kind",
  ]
}

/// Names of the assurance activities.
public enum ActivityTexts {
  /// Returns the name of an activity.
  public static func name(_ word: String) -> Text {
    switch word {
    case "state_inspection": Text(en: "state inspections", fr: "inspections par l’État")
    case "joint_validation":
      Text(en: "joint validation missions", fr: "missions conjointes de validation")
    case "third_party_audit":
      Text(en: "third-party audits (TPA)", fr: "audits par tierce partie (ATP)")
    case "state_validation":
      Text(en: "validation of member states", fr: "validation des États membres")
    case "programme_monitoring":
      Text(en: "monitoring by industry programmes", fr: "suivi par les programmes de l’industrie")
    case "permanent_monitoring":
      Text(en: "permanent monitors", fr: "observateurs permanents")
    case "expert_report":
      Text(en: "UN Group of Experts", fr: "Groupe d’experts de l’ONU")
    case "chain_investigation":
      Text(en: "investigations of the IMCA", fr: "enquêtes de l’AICM")
    case "industry_audit":
      Text(en: "audits by industry programmes", fr: "audits des programmes de l’industrie")
    case "implementation_review":
      Text(en: "reviews of due diligence", fr: "examens du devoir de diligence")
    case "back_check": Text(en: "back-checks of audits", fr: "contre-vérifications d’audits")
    default: Text(same: word)
    }
  }
}

/// Names of the kinds of subject and of their statuses.
public enum StatusTexts {
  /// Returns the name of a kind of subject, in the plural.
  public static func subjects(_ word: String) -> Text {
    switch word {
    case "mine_site": Text(en: "mine sites", fr: "sites miniers")
    case "exporter": Text(en: "exporters", fr: "exportateurs")
    case "member_state": Text(en: "member states", fr: "États membres")
    default: Text(same: word)
    }
  }

  /// Returns the name of a status of a kind of subject.
  ///
  /// Member states have no colours: green stands for satisfactory, yellow for corrective actions and
  /// red for suspended.
  public static func status(_ word: String, of kind: String) -> Text {
    if kind == "member_state" {
      switch word {
      case "unverified": return Text(en: "not yet validated", fr: "pas encore validé")
      case "green": return Text(en: "satisfactory", fr: "satisfaisant")
      case "yellow": return Text(en: "corrective actions", fr: "mesures correctives")
      case "red": return Text(en: "suspended", fr: "suspendu")
      default: break
      }
    }
    switch word {
    case "unverified": return Text(en: "unverified", fr: "non vérifié")
    case "blue": return Text(en: "blue (unverified)", fr: "coté bleu (non vérifié)")
    case "green": return Text(en: "green", fr: "coté vert")
    case "yellow": return Text(en: "yellow", fr: "coté jaune")
    case "red": return Text(en: "red", fr: "coté rouge")
    default: return Text(same: word)
    }
  }

  /// Returns the name of a category of cost.
  static func category(_ word: String) -> Text {
    switch word {
    case "visits": Text(en: "visits", fr: "visites")
    case "travel": Text(en: "travel", fr: "déplacements")
    case "host_overhead": Text(en: "overhead of the host", fr: "frais généraux de l’hôte")
    case "fixed": Text(en: "fixed costs", fr: "coûts fixes")
    default: Text(same: word)
    }
  }
}
