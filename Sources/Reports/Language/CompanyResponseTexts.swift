/// Texts of the responses on companies and the five steps.
enum CompanyResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "step_practised.management_systems",
      Text(
        en: "step 1 practised (management systems)", fr: "étape 1 pratiquée (systèmes de gestion)"),
      Text(
        en: "Mean share of companies with step 1 of due diligence, management systems, practised.",
        fr:
          "Part moyenne des entreprises dont l’étape 1 du devoir de diligence, systèmes de gestion, est pratiquée."
      )),
    ResponseRow(
      "step_documented.management_systems",
      Text(
        en: "step 1 documented (management systems)", fr: "étape 1 documentée (systèmes de gestion)"
      ),
      Text(
        en: "Mean share of companies with step 1 of due diligence, management systems, documented.",
        fr:
          "Part moyenne des entreprises dont l’étape 1 du devoir de diligence, systèmes de gestion, est documentée."
      )),
    ResponseRow(
      "step_claimed.management_systems",
      Text(
        en: "step 1 claimed only (management systems)",
        fr: "étape 1 seulement affirmée (systèmes de gestion)"),
      Text(
        en:
          "Mean share of companies with step 1 of due diligence, management systems, claimed only.",
        fr:
          "Part moyenne des entreprises dont l’étape 1 du devoir de diligence, systèmes de gestion, est seulement affirmée."
      )),
    ResponseRow(
      "step_practised.risk_identification",
      Text(
        en: "step 2 practised (identification of risks)",
        fr: "étape 2 pratiquée (identification des risques)"),
      Text(
        en:
          "Mean share of companies with step 2 of due diligence, identification of risks, practised.",
        fr:
          "Part moyenne des entreprises dont l’étape 2 du devoir de diligence, identification des risques, est pratiquée."
      )),
    ResponseRow(
      "step_documented.risk_identification",
      Text(
        en: "step 2 documented (identification of risks)",
        fr: "étape 2 documentée (identification des risques)"),
      Text(
        en:
          "Mean share of companies with step 2 of due diligence, identification of risks, documented.",
        fr:
          "Part moyenne des entreprises dont l’étape 2 du devoir de diligence, identification des risques, est documentée."
      )),
    ResponseRow(
      "step_claimed.risk_identification",
      Text(
        en: "step 2 claimed only (identification of risks)",
        fr: "étape 2 seulement affirmée (identification des risques)"),
      Text(
        en:
          "Mean share of companies with step 2 of due diligence, identification of risks, claimed only.",
        fr:
          "Part moyenne des entreprises dont l’étape 2 du devoir de diligence, identification des risques, est seulement affirmée."
      )),
    ResponseRow(
      "step_practised.risk_response",
      Text(
        en: "step 3 practised (response to risks)", fr: "étape 3 pratiquée (réponse aux risques)"),
      Text(
        en: "Mean share of companies with step 3 of due diligence, response to risks, practised.",
        fr:
          "Part moyenne des entreprises dont l’étape 3 du devoir de diligence, réponse aux risques, est pratiquée."
      )),
    ResponseRow(
      "step_documented.risk_response",
      Text(
        en: "step 3 documented (response to risks)", fr: "étape 3 documentée (réponse aux risques)"),
      Text(
        en: "Mean share of companies with step 3 of due diligence, response to risks, documented.",
        fr:
          "Part moyenne des entreprises dont l’étape 3 du devoir de diligence, réponse aux risques, est documentée."
      )),
    ResponseRow(
      "step_claimed.risk_response",
      Text(
        en: "step 3 claimed only (response to risks)",
        fr: "étape 3 seulement affirmée (réponse aux risques)"),
      Text(
        en:
          "Mean share of companies with step 3 of due diligence, response to risks, claimed only.",
        fr:
          "Part moyenne des entreprises dont l’étape 3 du devoir de diligence, réponse aux risques, est seulement affirmée."
      )),
    ResponseRow(
      "step_practised.independent_audit",
      Text(en: "step 4 practised (independent audit)", fr: "étape 4 pratiquée (audit indépendant)"),
      Text(
        en: "Mean share of companies with step 4 of due diligence, independent audit, practised.",
        fr:
          "Part moyenne des entreprises dont l’étape 4 du devoir de diligence, audit indépendant, est pratiquée."
      )),
    ResponseRow(
      "step_documented.independent_audit",
      Text(
        en: "step 4 documented (independent audit)", fr: "étape 4 documentée (audit indépendant)"),
      Text(
        en: "Mean share of companies with step 4 of due diligence, independent audit, documented.",
        fr:
          "Part moyenne des entreprises dont l’étape 4 du devoir de diligence, audit indépendant, est documentée."
      )),
    ResponseRow(
      "step_claimed.independent_audit",
      Text(
        en: "step 4 claimed only (independent audit)",
        fr: "étape 4 seulement affirmée (audit indépendant)"),
      Text(
        en:
          "Mean share of companies with step 4 of due diligence, independent audit, claimed only.",
        fr:
          "Part moyenne des entreprises dont l’étape 4 du devoir de diligence, audit indépendant, est seulement affirmée."
      )),
    ResponseRow(
      "step_practised.public_report",
      Text(en: "step 5 practised (public report)", fr: "étape 5 pratiquée (rapport public)"),
      Text(
        en: "Mean share of companies with step 5 of due diligence, public report, practised.",
        fr:
          "Part moyenne des entreprises dont l’étape 5 du devoir de diligence, rapport public, est pratiquée."
      )),
    ResponseRow(
      "step_documented.public_report",
      Text(en: "step 5 documented (public report)", fr: "étape 5 documentée (rapport public)"),
      Text(
        en: "Mean share of companies with step 5 of due diligence, public report, documented.",
        fr:
          "Part moyenne des entreprises dont l’étape 5 du devoir de diligence, rapport public, est documentée."
      )),
    ResponseRow(
      "step_claimed.public_report",
      Text(
        en: "step 5 claimed only (public report)", fr: "étape 5 seulement affirmée (rapport public)"
      ),
      Text(
        en: "Mean share of companies with step 5 of due diligence, public report, claimed only.",
        fr:
          "Part moyenne des entreprises dont l’étape 5 du devoir de diligence, rapport public, est seulement affirmée."
      )),
    ResponseRow(
      "step_practised_quarter_1.management_systems",
      Text(
        en: "step 1 practised, first quarter of the run",
        fr: "étape 1 pratiquée, premier quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 1, management systems, in the first quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 1, systèmes de gestion, durant le premier quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_2.management_systems",
      Text(
        en: "step 1 practised, second quarter of the run",
        fr: "étape 1 pratiquée, deuxième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 1, management systems, in the second quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 1, systèmes de gestion, durant le deuxième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_3.management_systems",
      Text(
        en: "step 1 practised, third quarter of the run",
        fr: "étape 1 pratiquée, troisième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 1, management systems, in the third quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 1, systèmes de gestion, durant le troisième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_4.management_systems",
      Text(
        en: "step 1 practised, fourth quarter of the run",
        fr: "étape 1 pratiquée, quatrième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 1, management systems, in the fourth quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 1, systèmes de gestion, durant le quatrième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_1.risk_identification",
      Text(
        en: "step 2 practised, first quarter of the run",
        fr: "étape 2 pratiquée, premier quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 2, identification of risks, in the first quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 2, identification des risques, durant le premier quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_2.risk_identification",
      Text(
        en: "step 2 practised, second quarter of the run",
        fr: "étape 2 pratiquée, deuxième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 2, identification of risks, in the second quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 2, identification des risques, durant le deuxième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_3.risk_identification",
      Text(
        en: "step 2 practised, third quarter of the run",
        fr: "étape 2 pratiquée, troisième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 2, identification of risks, in the third quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 2, identification des risques, durant le troisième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_4.risk_identification",
      Text(
        en: "step 2 practised, fourth quarter of the run",
        fr: "étape 2 pratiquée, quatrième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 2, identification of risks, in the fourth quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 2, identification des risques, durant le quatrième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_1.risk_response",
      Text(
        en: "step 3 practised, first quarter of the run",
        fr: "étape 3 pratiquée, premier quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 3, response to risks, in the first quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 3, réponse aux risques, durant le premier quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_2.risk_response",
      Text(
        en: "step 3 practised, second quarter of the run",
        fr: "étape 3 pratiquée, deuxième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 3, response to risks, in the second quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 3, réponse aux risques, durant le deuxième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_3.risk_response",
      Text(
        en: "step 3 practised, third quarter of the run",
        fr: "étape 3 pratiquée, troisième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 3, response to risks, in the third quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 3, réponse aux risques, durant le troisième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_4.risk_response",
      Text(
        en: "step 3 practised, fourth quarter of the run",
        fr: "étape 3 pratiquée, quatrième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 3, response to risks, in the fourth quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 3, réponse aux risques, durant le quatrième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_1.independent_audit",
      Text(
        en: "step 4 practised, first quarter of the run",
        fr: "étape 4 pratiquée, premier quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 4, independent audit, in the first quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 4, audit indépendant, durant le premier quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_2.independent_audit",
      Text(
        en: "step 4 practised, second quarter of the run",
        fr: "étape 4 pratiquée, deuxième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 4, independent audit, in the second quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 4, audit indépendant, durant le deuxième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_3.independent_audit",
      Text(
        en: "step 4 practised, third quarter of the run",
        fr: "étape 4 pratiquée, troisième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 4, independent audit, in the third quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 4, audit indépendant, durant le troisième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_4.independent_audit",
      Text(
        en: "step 4 practised, fourth quarter of the run",
        fr: "étape 4 pratiquée, quatrième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 4, independent audit, in the fourth quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 4, audit indépendant, durant le quatrième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_1.public_report",
      Text(
        en: "step 5 practised, first quarter of the run",
        fr: "étape 5 pratiquée, premier quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 5, public report, in the first quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 5, rapport public, durant le premier quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_2.public_report",
      Text(
        en: "step 5 practised, second quarter of the run",
        fr: "étape 5 pratiquée, deuxième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 5, public report, in the second quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 5, rapport public, durant le deuxième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_3.public_report",
      Text(
        en: "step 5 practised, third quarter of the run",
        fr: "étape 5 pratiquée, troisième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 5, public report, in the third quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 5, rapport public, durant le troisième quart du temps compté."
      )),
    ResponseRow(
      "step_practised_quarter_4.public_report",
      Text(
        en: "step 5 practised, fourth quarter of the run",
        fr: "étape 5 pratiquée, quatrième quart de la simulation"),
      Text(
        en:
          "Mean share of companies that practise step 5, public report, in the fourth quarter of the time counted.",
        fr:
          "Part moyenne des entreprises qui pratiquent l’étape 5, rapport public, durant le quatrième quart du temps compté."
      )),
    ResponseRow(
      "company_reviews", Text(en: "reviews of companies", fr: "examens d’entreprises"),
      Text(
        en: "Reviews of how a company carries out the five steps, per year.",
        fr: "Examens de la mise en œuvre des cinq étapes par une entreprise, par an.")),
    ResponseRow(
      "companies_reviewed", Text(en: "companies reviewed", fr: "entreprises examinées"),
      Text(
        en: "Share of companies reviewed at least once.",
        fr: "Part des entreprises examinées au moins une fois.")),
    ResponseRow(
      "companies_reviewed_by_value",
      Text(en: "companies reviewed, by value", fr: "entreprises examinées, en valeur"),
      Text(
        en:
          "Share of the value that companies trade that is traded by those reviewed at least once.",
        fr:
          "Part de la valeur négociée par les entreprises qui l’est par celles examinées au moins une fois."
      )),
    ResponseRow(
      "steps_found_claimed_only",
      Text(en: "claims found empty", fr: "affirmations vides constatées"),
      Text(
        en: "Steps found claimed or documented but not practised, per year.",
        fr: "Étapes constatées affirmées ou documentées mais non pratiquées, par an.")),
    ResponseRow(
      "time_to_find_claimed_only",
      Text(en: "time to find an empty claim", fr: "délai de constat d’une affirmation vide"),
      Text(
        en:
          "Mean time that a step found so had been claimed or documented without being practised.",
        fr:
          "Temps moyen pendant lequel une étape ainsi constatée avait été affirmée ou documentée sans être pratiquée."
      )),
    ResponseRow(
      "forum_meetings", Text(en: "forum meetings", fr: "réunions du forum"),
      Text(
        en: "Meetings of the peer-learning forum, per year.",
        fr: "Réunions du forum d’apprentissage entre pairs, par an.")),
    ResponseRow(
      "forum_told_practised",
      Text(en: "steps told as practised", fr: "étapes présentées comme pratiquées"),
      Text(
        en: "Share of steps that those who come to the forum tell as practised.",
        fr: "Part des étapes que les participants au forum présentent comme pratiquées.")),
    ResponseRow(
      "forum_practised",
      Text(en: "steps practised by participants", fr: "étapes pratiquées par les participants"),
      Text(
        en: "Share of their steps that those who come to the forum practise.",
        fr: "Part de leurs étapes que les participants au forum pratiquent.")),
    ResponseRow(
      "forum_cost_beside",
      Text(en: "cost of the forum borne by its host", fr: "coût du forum supporté par son hôte"),
      Text(
        en: "What meetings of the forum cost beside the mechanism, per year.",
        fr: "Coût des réunions du forum à côté du mécanisme, par an.")),
  ]
}
