import Parameters

/// Words for faults in names (E1).
enum NameIssueTexts {
  static func text(for kind: ParameterIssue.Kind) -> IssueText {
    switch kind {
    case .unknownKey(let found, let suggestions):
      IssueText(
        about(found, en: { "unknown key \($0)" }, fr: { "clé inconnue \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    case .unknownPath(let found, let suggestions):
      IssueText(
        about(found, en: { "unknown parameter \($0)" }, fr: { "paramètre inconnu \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    case .missingKey(let name):
      IssueText(
        about(name, en: { "the key \($0) is missing" }, fr: { "il manque la clé \($0)" }),
        help: Text(en: "add “\(name):” here", fr: "ajoutez « \(name): » ici"))
    case .duplicateKey(let found, let firstLine):
      IssueText(
        about(
          found, en: { "the key \($0) stands twice" }, fr: { "la clé \($0) figure deux fois" }),
        help: Text(
          en: "it is already on line \(firstLine); keep one of them",
          fr: "elle est déjà à la ligne \(firstLine) ; gardez-en une seule"))
    case .definedTwice(let path, let firstFile, let firstLine):
      IssueText(
        about(
          path, en: { "the parameter \($0) is defined twice" },
          fr: { "le paramètre \($0) est défini deux fois" }),
        help: Text(
          en: "it is already defined in \(firstFile), line \(firstLine)",
          fr: "il est déjà défini dans \(firstFile), ligne \(firstLine)"))
    case .badKey(let found):
      IssueText(
        about(found, en: { "\($0) cannot be a key" }, fr: { "\($0) ne peut pas être une clé" }),
        help: Text(
          en: "write letters, digits, “_” and “-” only",
          fr: "n’écrivez que des lettres, des chiffres, « _ » et « - »"))
    case .valueAndGroup(let key):
      IssueText(
        about(
          key, en: { "a parameter that has a value also holds the group \($0)" },
          fr: { "un paramètre qui a une valeur contient aussi le groupe \($0)" }),
        help: Text(
          en: "give the value a name of its own, or move the group out",
          fr: "donnez à la valeur un nom à elle, ou sortez le groupe"))
    case .wrongShape(let expected):
      IssueText(
        Text(
          en: "\(shape(expected).en) belongs here", fr: "il faut ici \(shape(expected).fr)"))
    case .unusedParameter:
      IssueText(
        Text(en: "nothing reads this parameter", fr: "rien ne lit ce paramètre"),
        help: Text(
          en: "remove it, or correct its path", fr: "supprimez-le, ou corrigez son chemin"))
    case .missingParameter(let path, let suggestions):
      IssueText(
        about(
          path, en: { "the model needs the parameter \($0), which no file defines" },
          fr: { "le modèle a besoin du paramètre \($0), qu’aucun fichier ne définit" }),
        help: HelpTexts.didYouMean(suggestions))
    case .unknownState(let found, let suggestions):
      IssueText(
        about(
          found, en: { "the region has no member state \($0)" },
          fr: { "la région n’a pas d’État membre \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    case .notVariableByState(let path):
      IssueText(
        about(
          path, en: { "the parameter \($0) cannot differ between states" },
          fr: { "le paramètre \($0) ne peut pas différer d’un État à l’autre" }),
        help: Text(en: "change it for the whole region", fr: "changez-le pour toute la région"))
    case .missingValue:
      IssueText(
        Text(en: "nothing stands after this key", fr: "rien ne suit cette clé"),
        help: Text(
          en: "write a value, or remove the key", fr: "écrivez une valeur, ou supprimez la clé"))
    case .unknownResponse(let found, let suggestions):
      IssueText(
        about(
          found, en: { "no response is called \($0)" }, fr: { "aucune réponse ne s’appelle \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    default: IssueText(Text(same: kind.code))
    }
  }

  private static func about(
    _ found: String, en: (String) -> String, fr: (String) -> String
  ) -> Text {
    ParameterIssueTexts.about(found, en: en, fr: fr)
  }

  private static func shape(_ shape: ParameterIssue.Shape) -> Text {
    switch shape {
    case .scalar: Text(en: "a single value", fr: "une seule valeur")
    case .mapping: Text(en: "a group of keys", fr: "un groupe de clés")
    case .sequence: Text(en: "a list", fr: "une liste")
    case .localizedText:
      Text(en: "a text in both languages, {en: …, fr: …},", fr: "un texte bilingue {en: …, fr: …}")
    case .range: Text(en: "a range [low, high]", fr: "un intervalle [bas, haut]")
    }
  }
}
