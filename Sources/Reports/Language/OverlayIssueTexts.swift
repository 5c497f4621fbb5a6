import Parameters

/// Words for faults in overlays, options (E4) and tables (E5).
enum OverlayIssueTexts {
  static func text(for kind: ParameterIssue.Kind) -> IssueText {
    switch kind {
    case .overlayCycle(let chain):
      IssueText(
        Text(
          en: "these files stand over each other in a circle: \(chain.joined(separator: " → "))",
          fr: "ces fichiers se superposent en cercle : \(chain.joined(separator: " → "))"),
        help: Text(
          en: "let one of them stand over “mechanism”",
          fr: "faites reposer l’un d’eux sur « mechanism »"))
    case .unknownParent(let found, let suggestions):
      IssueText(
        about(
          found, en: { "there is no \($0) to stand over" },
          fr: { "il n’y a pas de \($0) sur quoi reposer" }),
        help: HelpTexts.didYouMean(suggestions))
    case .changesNothing:
      IssueText(
        Text(
          en: "this change sets the value that is already there",
          fr: "ce changement donne la valeur déjà en place"),
        help: Text(en: "remove it", fr: "supprimez-le"))
    case .wrongKindOfChange(let found, let allowed):
      IssueText(
        Text {
          let word = kindName(found)[$0]
          return switch $0 {
          case .english: "this file may not change \(word)"
          case .french: "ce fichier ne peut pas changer \(word)"
          }
        },
        help: Text {
          let words = allowed.map { word in kindName(word) }
          return switch $0 {
          case .english: "it may change \(HelpTexts.list(words.map(\.en), last: "or"))"
          case .french: "il peut changer \(HelpTexts.list(words.map(\.fr), last: "ou"))"
          }
        })
    case .settingWithoutEquals(let found):
      IssueText(
        about(
          found, en: { "\($0) is not PATH=VALUE" }, fr: { "\($0) n’est pas CHEMIN=VALEUR" }),
        help: Text(
          en: "write, for example, --set mine_site.yellow.correction_period=3",
          fr: "écrivez par exemple --set mine_site.yellow.correction_period=3"))
    case .worldOfAnotherRegion(let found, let expected):
      IssueText(
        Text(
          en: "this world stands over the region “\(found)”, not “\(expected)”",
          fr: "ce monde repose sur la région « \(found) », et non « \(expected) »"))
    case .unknownName(let noun, let found, let suggestions):
      IssueText(unknownName(noun, found), help: HelpTexts.didYouMean(suggestions))
    case .missingColumn(let name):
      IssueText(
        about(
          name, en: { "the table has no column \($0)" },
          fr: { "la table n’a pas de colonne \($0)" }))
    case .unknownColumn(let found, let suggestions):
      IssueText(
        about(found, en: { "unknown column \($0)" }, fr: { "colonne inconnue \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    case .wrongFieldCount(let found, let expected):
      IssueText(
        Text(
          en: "this row has \(found) fields; the header has \(expected)",
          fr: "cette ligne a \(found) champs ; l’en-tête en a \(expected)"))
    case .duplicateID(let found, let firstLine):
      IssueText(
        about(
          found, en: { "the identifier \($0) stands twice" },
          fr: { "l’identifiant \($0) figure deux fois" }),
        help: Text(
          en: "it is already on line \(firstLine)",
          fr: "il est déjà à la ligne \(firstLine)"))
    case .unclosedQuote:
      IssueText(
        Text(
          en: "a field in quotes is not closed",
          fr: "un champ entre guillemets n’est pas fermé"),
        help: Text(en: "add the missing \"", fr: "ajoutez le \" qui manque"))
    default: IssueText(Text(same: kind.code))
    }
  }

  private static func about(
    _ found: String, en: (String) -> String, fr: (String) -> String
  ) -> Text {
    ParameterIssueTexts.about(found, en: en, fr: fr)
  }

  private static func kindName(_ word: String) -> Text {
    switch word {
    case "world": Text(en: "facts about the world", fr: "des faits du monde")
    case "design": Text(en: "choices of a design", fr: "des choix de dispositif")
    case "study": Text(en: "settings of a study", fr: "des réglages d’étude")
    default: Text(same: word)
    }
  }

  private static func unknownName(_ noun: ParameterIssue.Noun, _ found: String) -> Text {
    let word =
      switch noun {
      case .design: Text(en: "no design", fr: "pas de dispositif")
      case .addOn: Text(en: "no add-on", fr: "pas de complément")
      case .region: Text(en: "no region", fr: "pas de région")
      case .world: Text(en: "no world", fr: "pas de monde")
      case .study: Text(en: "no study", fr: "pas d’étude")
      }
    return about(
      found, en: { "there is \(word.en) \($0)" }, fr: { "il n’y a \(word.fr) \($0)" })
  }
}
