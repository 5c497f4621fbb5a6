package import EventSimulation
package import Mechanism

/// The words for an event, and for what it did.
package enum HappeningTexts {
  /// What happened, to whom.
  package static func text(
    _ event: Happening, _ names: PartyNames, _ calendar: SimulationCalendar
  ) -> Text {
    let who = name(of: event.party, names)
    let asked = event.asked.map { calendar.date(at: $0).description } ?? ""
    switch event.kind {
    case .conductChanges:
      return Text(en: "conduct of \(who) changes", fr: "la conduite de \(who) change")
    case .regimeChanges(let regime):
      let regime = TraceEventTexts.name(of: regime)
      return Text(
        en: "security in \(who) becomes \(regime.en)",
        fr: "la sécurité de \(who) devient \(regime.fr)")
    case .shockBegins:
      return Text(en: "a security shock begins", fr: "un choc de sécurité commence")
    case .shockEnds:
      return Text(en: "a security shock is over", fr: "un choc de sécurité prend fin")
    case .visitDue(let activity):
      let visit = TraceEventTexts.visit(activity)
      return Text(
        en: "routine makes \(visit.en) of \(who) due",
        fr: "le calendrier prévoit \(visit.fr) de \(who)")
    case .sampleDue(let activity):
      let visit = TraceEventTexts.visit(activity)
      return Text(
        en: "who in \(who) gets \(visit.en) is drawn by lot",
        fr: "le sort désigne à qui va \(visit.fr) : \(who)")
    case .renewalDue:
      return Text(
        en: "\(who) seeks a visit before its status ends, or to leave red",
        fr: "\(who) cherche une visite avant la fin de son statut, ou pour quitter le rouge")
    case .visitEnds(let activity):
      let visit = TraceEventTexts.visit(activity)
      return Text(
        en: "\(visit.en) of \(who) ends, asked for on \(asked)",
        fr: "\(visit.fr) de \(who) prend fin, demandée le \(asked)")
    case .visitRetried(let activity):
      let visit = TraceEventTexts.visit(activity)
      return Text(
        en: "\(visit.en) of \(who), turned away before, is tried again; asked for on \(asked)",
        fr: "\(visit.fr) de \(who), empêchée auparavant, est retentée ; demandée le \(asked)")
    case .decided:
      return Text(
        en: "the finding on \(who) comes up for decision",
        fr: "le constat sur \(who) vient à être arrêté")
    case .statusEnds:
      return Text(en: "the status of \(who) runs out", fr: "le statut de \(who) expire")
    case .moneyArrives: return Text(en: "money is disbursed", fr: "des fonds sont versés")
    case .areaOrdered:
      return Text(
        en: "an order turns sites of \(who) red, if it is still held by armed groups or forces",
        fr:
          "un arrêté fait passer au rouge des sites de \(who), si des groupes ou forces armés y sont encore"
      )
    case .appealHeard:
      return Text(en: "the appeal of \(who) is heard", fr: "le recours de \(who) est examiné")
    case .auditorsCalled:
      return Text(en: "auditors are accredited anew", fr: "les auditeurs sont accrédités à nouveau")
    case .programmeDrifts:
      return Text(
        en: "an industry programme drifts from its norms, or returns to them",
        fr: "un programme de l’industrie s’écarte de ses normes, ou y revient")
    case .programmesAssessed:
      return Text(en: "industry programmes are assessed", fr: "les programmes sont évalués")
    case .bodyStarts:
      return Text(en: "a new body begins to work", fr: "un nouvel organe entre en fonction")
    case .donorProgrammesChange:
      return Text(
        en: "programmes of donors begin or end",
        fr: "des programmes de bailleurs commencent ou prennent fin")
    case .beliefsMove:
      return Text(
        en: "everyone thinks anew about what the mechanism does",
        fr: "chacun réévalue ce que fait le mécanisme")
    case .complaint:
      return Text(en: "somebody complains about \(who)", fr: "une plainte vise \(who)")
    case .unfoundedComplaint:
      return Text(
        en: "somebody complains about a site in \(who)", fr: "une plainte vise un site : \(who)")
    case .grievanceTurns(.closes):
      return Text(
        en: "a complaint about \(who) is closed without a visit",
        fr: "une plainte visant \(who) est close sans visite")
    case .grievanceTurns(.lapses):
      return Text(
        en: "a complaint about \(who) lapses", fr: "une plainte visant \(who) devient caduque")
    case .published(let activity):
      let visit = TraceEventTexts.visit(activity)
      return Text(
        en: "what \(visit.en) found at \(who) becomes known",
        fr: "le constat fait sur \(who) par \(visit.fr) devient connu")
    case .alerted(let activity):
      let visit = TraceEventTexts.visit(activity)
      return Text(
        en: "news of \(who) arrives, which asks for \(visit.en)",
        fr: "une alerte sur \(who) parvient et fait demander \(visit.fr)")
    case .requirementMoves:
      return Text(
        en: "\(who) comes to meet a requirement better, or less well",
        fr: "\(who) satisfait mieux, ou moins bien, à une exigence")
    case .stepMoves:
      return Text(
        en: "\(who) takes a step of due diligence further, or lets it slip",
        fr: "\(who) avance dans une étape du devoir de diligence, ou régresse")
    case .companyTurns(.reviewDue):
      return Text(
        en: "a company of the chain (\(who)) is to be reviewed",
        fr: "une entreprise de la chaîne (\(who)) doit être examinée")
    case .companyTurns(.findingPublished):
      return Text(
        en: "what a review found at a company of the chain (\(who)) becomes known",
        fr: "le constat d’un examen d’une entreprise de la chaîne (\(who)) devient connu")
    case .stepToolComes:
      return Text(
        en: "an industry tool for a step of due diligence becomes available",
        fr: "un outil de l’industrie pour une étape du devoir de diligence devient disponible")
    case .forumMeets:
      return Text(en: "the peer-learning forum meets", fr: "le forum d’apprentissage se réunit")
    case .lawHoldsNorms:
      return Text(
        en: "the law of \(who) comes to hold the OECD norms on due diligence",
        fr: "le droit de \(who) contient désormais les normes de l’OCDE sur le devoir de diligence")
    case .reconciliationCloses:
      return Text(
        en: "the time that a report on the declarations of \(who) covers ends",
        fr: "la période que couvre un rapport sur les déclarations de \(who) prend fin")
    case .reconciliationAppears:
      return Text(
        en: "a report that compares the declarations of \(who) appears",
        fr: "un rapport rapprochant les déclarations de \(who) paraît")
    case .listingTurns:
      return Text(
        en: "the Sanctions Committee lists \(who), or takes it off its list",
        fr: "le Comité des sanctions inscrit \(who) sur sa liste, ou l’en retire")
    case .teamAccredited:
      return Text(
        en: "an audit team takes the place of one struck off",
        fr: "une équipe d’audit remplace une équipe radiée")
    case .databaseShows:
      return Text(
        en: "the regional database shows the status of \(who)",
        fr: "la base de données régionale montre le statut de \(who)")
    case .siteTurns:
      return Text(
        en: "\(who) begins or ceases to be worked",
        fr: "l’exploitation de \(who) commence ou cesse")
    case .siteFound: return Text(en: "\(who) becomes known", fr: "\(who) devient connu")
    case .membershipTurns(let turn): return ValidationTexts.turn(turn, who)
    case .validationTurns(let turn): return ValidationTexts.turn(turn, who)
    case .tradeSettles:
      return Text(
        en: "prices, premiums and flows are those of a new month",
        fr: "prix, primes et flux sont ceux d’un nouveau mois")
    case .designComesIntoForce:
      return Text(
        en: "the design comes into force", fr: "le dispositif entre en vigueur")
    }
  }

  /// What an event did to a subject, in a few words; nil for nothing told.
  package static func did(_ marks: [SubjectMark.What], to code: String?) -> Text? {
    if marks.isEmpty { return nil }
    let words = marks.map { mark -> Text in
      switch mark {
      case .history(let kind):
        return TraceEventTexts.text(kind, code.map(SubjectCode.kind(of:)) ?? "mine_site")
      case .visitBegins(let activity):
        let visit = TraceEventTexts.visit(activity)
        return Text(en: "\(visit.en) begins", fr: "\(visit.fr) commence")
      }
    }
    return Text(
      en: words.map(\.en).joined(separator: "; "), fr: words.map(\.fr).joined(separator: " ; "))
  }

  /// What whoever an event concerns is called.
  package static func name(of party: Party, _ names: PartyNames) -> String {
    switch party {
    case .subject(let place): names.subjects[place]
    case .zone(let place): names.zones[place]
    case .state(let place): names.states[place]
    case .region: ""
    }
  }

  /// The stable word for an event in JSON.
  package static func word(_ kind: HappeningKind) -> String {
    switch kind {
    case .conductChanges: "conduct_changes"
    case .regimeChanges(let regime): "security_becomes_\(regime.rawValue)"
    case .shockBegins: "shock_begins"
    case .shockEnds: "shock_ends"
    case .visitDue(let activity): "visit_due.\(activity.rawValue)"
    case .sampleDue(let activity): "sample_due.\(activity.rawValue)"
    case .renewalDue: "renewal_due"
    case .visitEnds(let activity): "visit_ends.\(activity.rawValue)"
    case .visitRetried(let activity): "visit_retried.\(activity.rawValue)"
    case .decided: "decided"
    case .statusEnds: "status_ends"
    case .moneyArrives: "money_arrives"
    case .areaOrdered: "area_ordered"
    case .appealHeard: "appeal_heard"
    case .auditorsCalled: "auditors_called"
    case .programmeDrifts: "programme_drifts"
    case .programmesAssessed: "programmes_assessed"
    case .bodyStarts: "body_starts"
    case .donorProgrammesChange: "donor_programmes_change"
    case .beliefsMove: "beliefs_move"
    case .complaint: "complaint"
    case .unfoundedComplaint: "unfounded_complaint"
    case .grievanceTurns(.closes): "grievance_closes"
    case .grievanceTurns(.lapses): "grievance_lapses"
    case .published(let activity): "published.\(activity.rawValue)"
    case .alerted(let activity): "alerted.\(activity.rawValue)"
    case .requirementMoves: "requirement_moves"
    case .stepMoves: "step_moves"
    case .companyTurns(.reviewDue): "company_review_due"
    case .companyTurns(.findingPublished): "company_finding_published"
    case .stepToolComes: "step_tool_comes"
    case .forumMeets: "forum_meets"
    case .lawHoldsNorms: "law_holds_norms"
    case .reconciliationCloses: "reconciliation_closes"
    case .reconciliationAppears: "reconciliation_appears"
    case .listingTurns: "listing_turns"
    case .teamAccredited: "team_accredited"
    case .databaseShows: "database_shows"
    case .siteTurns: "site_turns"
    case .siteFound: "site_found"
    case .membershipTurns: "membership_turns"
    case .validationTurns: "validation_turns"
    case .tradeSettles: "trade_settles"
    case .designComesIntoForce: "design_comes_into_force"
    }
  }
}

/// What a subject's code tells of it.
package enum SubjectCode {
  /// The kind of subject: `mine_site`, `exporter` or `member_state`.
  package static func kind(of code: String) -> String {
    if code.hasSuffix("-state") { return SubjectKind.memberState.rawValue }
    return code.contains("-exporter-")
      ? SubjectKind.exporter.rawValue : SubjectKind.mineSite.rawValue
  }
}
