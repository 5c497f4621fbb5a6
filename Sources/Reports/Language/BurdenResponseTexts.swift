/// Texts of the responses on who bears what: beside the cost of the mechanism, and by state.
enum BurdenResponseTexts {
  static let rows: [ResponseRow] = [
    ResponseRow(
      "cost_to_audited",
      Text(en: "time of the audited, beside the cost", fr: "temps des audités, hors coût"),
      Text(
        en: """
          Value of the time that mine sites, exporters and states spend themselves on visits of the \
          mechanism, in a year. It lies beside the cost of the mechanism and is never added to it; \
          fees that exporters pay are in that cost.
          """,
        fr: """
          Valeur du temps que sites miniers, exportateurs et États consacrent eux-mêmes aux visites du \
          mécanisme, en un an. Elle est à côté du coût du mécanisme et ne s’y ajoute jamais ; les \
          honoraires payés par les exportateurs sont compris dans ce coût.
          """)),
    ResponseRow(
      "cost_to_miners", Text(en: "borne by miners", fr: "à la charge des mineurs"),
      Text(
        en: """
          What miners of implementing states bear of levies through the price at the pit, and the time \
          spent on visits at mine sites, in a year. The levy is part of the cost that it pays for and \
          the time part of that of the audited: never added to either.
          """,
        fr: """
          Ce que les mineurs des États qui mettent en œuvre supportent des prélèvements à travers le \
          prix à la mine, et le temps consacré aux visites des sites, en un an. Le prélèvement fait \
          partie du coût qu’il paie et le temps de celui des audités : jamais ajouté à l’un ou l’autre.
          """)),
  ]

  static func text(family: String, members: [String]) -> ResponseText? {
    guard members.count == 1, let member = members.first else { return nil }
    switch family {
    case "cost_to_audited":
      let subjects = StatusTexts.subjects(member)
      return ResponseText(
        label: Text(en: "time of \(subjects.en)", fr: "temps : \(subjects.fr)"),
        definition: Text(
          en: """
            Value of the time that \(subjects.en) spend themselves on visits of the mechanism, in a \
            year; beside the cost of the mechanism, never added to it.
            """,
          fr: """
            Valeur du temps consacré aux visites du mécanisme (\(subjects.fr)), en un an ; à côté du \
            coût du mécanisme, jamais ajoutée à celui-ci.
            """))
    case "state_cost_share":
      return ResponseText(
        label: Text(en: "share of the cost: \(member)", fr: "part du coût : \(member)"),
        definition: Text(
          en: """
            Share of the cost of the mechanism paid from the budget of \(member), by its contribution \
            to bodies of the region, and by exporters there.
            """,
          fr: """
            Part du coût du mécanisme payée par le budget de l’État \(member), par sa contribution aux \
            organes régionaux et par ses exportateurs.
            """))
    case "state_value_share":
      return ResponseText(
        label: Text(en: "share of the value: \(member)", fr: "part de la valeur : \(member)"),
        definition: Text(
          en: "Share of the value of mine output of all member states that is of \(member).",
          fr: "Part de \(member) dans la valeur de la production minière de tous les États membres."
        ))
    case "state_coverage_share":
      return ResponseText(
        label: Text(en: "share of covered value: \(member)", fr: "part du couvert : \(member)"),
        definition: Text(
          en: """
            Of the value of mine output under an assessment still within its validity, averaged over \
            time: the share that is of \(member).
            """,
          fr: """
            De la valeur produite sous une évaluation en cours de validité, en moyenne dans le temps : \
            la part de \(member).
            """))
    default: return nil
    }
  }
}
