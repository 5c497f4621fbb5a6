package import EventSimulation
package import Mechanism

/// The words for what happens in a simulated history.
package enum TraceEventTexts {
  /// Returns a line of a history.
  ///
  /// - Parameters:
  ///   - calendar: Turns the time of the run into a day.
  ///   - kind: The kind of subject: `mine_site`, `exporter` or `member_state`.
  package static func line(
    _ entry: TraceEntry, calendar: SimulationCalendar, kind: String
  ) -> TraceLine {
    let date = calendar.date(at: entry.time)
    return TraceLine(
      year: date.year, month: date.month, day: date.day, text: text(entry.kind, kind))
  }

  static func text(_ event: TraceKind, _ kind: String) -> Text {
    switch event {
    case .starts(let state, let zone, let grade, let status):
      let place = zone.map { "\($0), \(state)" } ?? state
      let conduct = name(of: grade)
      let status = StatusTexts.status(status.rawValue, of: kind)
      return Text(
        en: "begins in \(place): \(conduct.en), status \(status.en)",
        fr: "commence à \(place) : \(conduct.fr), statut \(status.fr)")
    case .conduct(let grade, let cause):
      return conduct(grade, cause)
    case .regime(let regime):
      let name = name(of: regime)
      return Text(
        en: "security in its zone becomes \(name.en)",
        fr: "la sécurité de sa zone devient \(name.fr)")
    case .visitAsked(let activity):
      let name = visit(activity)
      return Text(en: "\(name.en) is asked for", fr: "\(name.fr) est demandée")
    case .visited(let activity, let grade):
      let (name, finding) = (visit(activity), name(of: grade))
      return Text(
        en: "\(name.en) is made and reports: \(finding.en)",
        fr: "\(name.fr) a lieu et rapporte : \(finding.fr)")
    case .decided(let grade):
      let finding = name(of: grade)
      return Text(
        en: "the finding is decided: \(finding.en)", fr: "le constat est arrêté : \(finding.fr)")
    case .decisionLapsed:
      return Text(
        en: "no decision is ever taken on the finding",
        fr: "aucune décision n’est jamais prise sur le constat")
    case .status(let status):
      let name = StatusTexts.status(status.rawValue, of: kind)
      return Text(en: "status becomes \(name.en)", fr: "le statut devient \(name.fr)")
    }
  }

  private static func conduct(_ grade: Grade, _ cause: ConductCause) -> Text {
    let name = name(of: grade)
    switch cause {
    case .onset:
      return Text(
        en: "now \(name.en), which nobody sees yet",
        fr: "désormais \(name.fr), ce que personne ne voit encore")
    case .escalation:
      return Text(
        en: "it worsens: \(name.en)", fr: "cela s’aggrave : \(name.fr)")
    case .selfCorrection:
      return Text(
        en: "it corrects itself: \(name.en)", fr: "il se corrige de lui-même : \(name.fr)")
    case .closure:
      return Text(
        en: "the site is no longer worked: \(name.en)",
        fr: "le site n’est plus exploité : \(name.fr)")
    case .correction:
      return Text(
        en: "correction is made: \(name.en)", fr: "la correction est faite : \(name.fr)")
    }
  }

  private static func name(of grade: Grade) -> Text {
    switch grade {
    case .conforming: Text(en: "conforming", fr: "conforme")
    case .lesser: Text(en: "in lesser breach", fr: "en manquement mineur")
    case .serious: Text(en: "in serious breach", fr: "en manquement grave")
    }
  }

  static func name(of regime: Regime) -> Text {
    switch regime {
    case .calm: Text(en: "calm", fr: "calme")
    case .tense: Text(en: "tense", fr: "tendue")
    case .armed: Text(en: "armed", fr: "armée")
    }
  }

  static func visit(_ activity: ActivityName) -> Text {
    switch activity {
    case .stateInspection: Text(en: "a state inspection", fr: "une inspection par l’État")
    case .jointValidation:
      Text(en: "a joint validation mission", fr: "une mission conjointe de validation")
    case .thirdPartyAudit:
      Text(en: "a third-party audit (TPA)", fr: "une vérification par tierce partie (ATP)")
    case .stateValidation:
      Text(en: "a validation of the state", fr: "une validation de l’État")
    case .programmeMonitoring:
      Text(en: "a visit by an industry programme", fr: "une visite d’un programme de l’industrie")
    case .permanentMonitoring:
      Text(en: "a look by a permanent monitor", fr: "un constat d’observateur permanent")
    case .expertReport:
      Text(
        en: "an inquiry of the UN Group of Experts", fr: "une enquête du Groupe d’experts de l’ONU")
    case .chainInvestigation:
      Text(
        en: "an investigation of the mineral chain auditor (IMCA)",
        fr: "une enquête de l’auditeur de la chaîne (AICM)")
    case .industryAudit:
      Text(en: "an audit by an industry programme", fr: "un audit d’un programme de l’industrie")
    case .implementationReview:
      Text(
        en: "a review of how due diligence is carried out",
        fr: "un examen de la mise en œuvre du devoir de diligence")
    case .backCheck: Text(en: "a back-check of an audit", fr: "une contre-vérification d’audit")
    }
  }
}
