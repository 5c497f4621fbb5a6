/// Texts of the responses on scored validations of member states.
enum ValidationResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "validations_decided", Text(en: "validations decided", fr: "validations arrêtées"),
      Text(
        en: "Whole validations of member states on which a decision was taken, per year.",
        fr: "Validations complètes d’États membres ayant fait l’objet d’une décision, par an.")),
    ResponseRow(
      "targeted_assessments", Text(en: "targeted assessments", fr: "évaluations ciblées"),
      Text(
        en: "Assessments of only what a state had not met before, decided per year.",
        fr: "Évaluations limitées à ce qu’un État n’avait pas satisfait, arrêtées par an.")),
    ResponseRow(
      "validation_days", Text(en: "time to validate", fr: "durée d’une validation"),
      Text(
        en:
          "Mean time from the start of a whole validation to the decision, waiting for comments and for a meeting included.",
        fr:
          "Durée moyenne d’une validation complète, du début à la décision, attente des commentaires et d’une réunion comprise."
      )),
    ResponseRow(
      "first_validations.satisfactory",
      Text(en: "first validations passed", fr: "premières validations réussies"),
      Text(
        en: "Share of first validations that found every requirement met.",
        fr: "Part des premières validations qui ont constaté toutes les exigences satisfaites.")),
    ResponseRow(
      "first_validations.meaningful",
      Text(en: "first validations passed in part", fr: "premières validations réussies en partie"),
      Text(
        en:
          "Share of first validations that found requirements not met, and a score that was not low.",
        fr:
          "Part des premières validations qui ont constaté des exigences non satisfaites et une note qui n’est pas faible."
      )),
    ResponseRow(
      "first_validations.inadequate",
      Text(en: "first validations with a low score", fr: "premières validations à note faible"),
      Text(
        en: "Share of first validations with a low overall score.",
        fr: "Part des premières validations dont la note d’ensemble est faible.")),
    ResponseRow(
      "validation_score.stakeholder_engagement",
      Text(en: "score of stakeholder engagement", fr: "note de l’engagement des parties prenantes"),
      Text(
        en: "Mean score found for stakeholder engagement, from 0 to 100.",
        fr: "Note moyenne constatée pour l’engagement des parties prenantes, de 0 à 100.")),
    ResponseRow(
      "validation_score.transparency",
      Text(en: "score of transparency", fr: "note de la transparence"),
      Text(
        en: "Mean score found for transparency, from 0 to 100.",
        fr: "Note moyenne constatée pour la transparence, de 0 à 100.")),
    ResponseRow(
      "validation_score.outcomes_and_impact",
      Text(en: "score of outcomes and impact", fr: "note des résultats et de l’impact"),
      Text(
        en: "Mean score found for outcomes and impact, from 0 to 100.",
        fr: "Note moyenne constatée pour les résultats et l’impact, de 0 à 100.")),
    ResponseRow(
      "true_score", Text(en: "true score", fr: "note réelle"),
      Text(
        en: "Mean overall score that a faultless validation would give, over states and time.",
        fr:
          "Note d’ensemble moyenne que donnerait une validation sans faute, sur les États et le temps."
      )),
    ResponseRow(
      "corrective_actions_completed",
      Text(en: "corrective actions completed", fr: "mesures correctives achevées"),
      Text(
        en: "Share of corrective actions that the next validation saw completed.",
        fr: "Part des mesures correctives que la validation suivante a constatées achevées.")),
    ResponseRow(
      "corrective_deadlines_met",
      Text(en: "corrective deadlines met", fr: "délais correctifs respectés"),
      Text(
        en: "Share of first deadlines by which all corrective actions were completed.",
        fr:
          "Part des premiers délais à l’échéance desquels toutes les mesures correctives étaient achevées."
      )),
    ResponseRow(
      "extensions_asked", Text(en: "extensions asked for", fr: "prolongations demandées"),
      Text(
        en: "Share of first deadlines at which the state asked for more time.",
        fr: "Part des premiers délais à l’échéance desquels l’État a demandé une prolongation.")),
    ResponseRow(
      "extensions_granted", Text(en: "extensions granted", fr: "prolongations accordées"),
      Text(
        en: "Share of the extensions asked for that were granted.",
        fr: "Part des prolongations demandées qui ont été accordées.")),
    ResponseRow(
      "suspensions.reporting",
      Text(en: "suspensions for late reports", fr: "suspensions pour rapport tardif"),
      Text(
        en: "States suspended because a report was not in on time, per year.",
        fr: "États suspendus pour un rapport non remis à temps, par an.")),
    ResponseRow(
      "suspensions.quality", Text(en: "suspensions for quality", fr: "suspensions pour la qualité"),
      Text(
        en: "States suspended for a low score or for lack of progress, per year.",
        fr: "États suspendus pour une note faible ou faute de progrès, par an.")),
    ResponseRow(
      "suspensions.civil_society",
      Text(en: "suspensions over civil society", fr: "suspensions liées à la société civile"),
      Text(
        en: "States suspended because civil society may not take part freely, per year.",
        fr: "États suspendus parce que la société civile ne peut participer librement, par an.")),
    ResponseRow(
      "suspensions.political",
      Text(en: "suspensions in political crisis", fr: "suspensions pour crise politique"),
      Text(
        en: "States suspended because of a political crisis, per year.",
        fr: "États suspendus en raison d’une crise politique, par an.")),
    ResponseRow(
      "suspension_days", Text(en: "length of suspensions", fr: "durée des suspensions"),
      Text(
        en: "Mean length of the suspensions of states that ended.",
        fr: "Durée moyenne des suspensions d’États qui ont pris fin.")),
    ResponseRow(
      "states_delisted", Text(en: "states struck off", fr: "États radiés"),
      Text(
        en: "States struck off the list after a suspension, per year.",
        fr: "États radiés après une suspension, par an.")),
    ResponseRow(
      "states_readmitted", Text(en: "states readmitted", fr: "États réadmis"),
      Text(
        en: "States that came back as candidates after they were struck off, per year.",
        fr: "États revenus comme candidats après une radiation, par an.")),
    ResponseRow(
      "groups_dissolved", Text(en: "groups dissolved", fr: "groupes dissous"),
      Text(
        en: "Multi-stakeholder groups that fell apart, per year.",
        fr: "Groupes multipartites qui se sont défaits, par an.")),
    ResponseRow(
      "state_standing.candidate",
      Text(en: "states not validated yet", fr: "États non encore validés"),
      Text(
        en: "Share of state time before a first validation is decided on.",
        fr: "Part du temps des États avant qu’une première validation soit arrêtée.")),
    ResponseRow(
      "state_standing.good_standing", Text(en: "states in good standing", fr: "États en règle"),
      Text(
        en: "Share of state time in which the last validation was passed.",
        fr: "Part du temps des États pendant laquelle la dernière validation est réussie.")),
    ResponseRow(
      "state_standing.corrective_actions",
      Text(en: "states under corrective actions", fr: "États sous mesures correctives"),
      Text(
        en: "Share of state time under corrective actions.",
        fr: "Part du temps des États sous mesures correctives.")),
    ResponseRow(
      "state_standing.enhanced_scrutiny",
      Text(en: "states under enhanced scrutiny", fr: "États sous surveillance renforcée"),
      Text(
        en: "Share of state time under enhanced scrutiny ahead of a suspension.",
        fr: "Part du temps des États sous surveillance renforcée avant une suspension.")),
    ResponseRow(
      "state_standing.suspended_reporting",
      Text(en: "states suspended for late reports", fr: "États suspendus pour rapport tardif"),
      Text(
        en: "Share of state time suspended because a report was not in on time.",
        fr: "Part du temps des États suspendus pour un rapport non remis à temps.")),
    ResponseRow(
      "state_standing.suspended_quality",
      Text(en: "states suspended for quality", fr: "États suspendus pour la qualité"),
      Text(
        en: "Share of state time suspended for a low score or for lack of progress.",
        fr: "Part du temps des États suspendus pour une note faible ou faute de progrès.")),
    ResponseRow(
      "state_standing.suspended_civil_society",
      Text(en: "states suspended over civil society", fr: "États suspendus (société civile)"),
      Text(
        en: "Share of state time suspended because civil society may not take part freely.",
        fr:
          "Part du temps des États suspendus parce que la société civile ne peut participer librement."
      )),
    ResponseRow(
      "state_standing.suspended_political",
      Text(en: "states suspended in political crisis", fr: "États suspendus (crise politique)"),
      Text(
        en: "Share of state time suspended because of a political crisis.",
        fr: "Part du temps des États suspendus en raison d’une crise politique.")),
    ResponseRow(
      "state_standing.delisted", Text(en: "states off the list", fr: "États radiés de la liste"),
      Text(
        en: "Share of state time after a state was struck off.",
        fr: "Part du temps des États après une radiation.")),
  ]
}
