import Parameters

/// Words for faults in files and their YAML (E3).
enum FileIssueTexts {
  static func text(for kind: ParameterIssue.Kind) -> IssueText {
    switch kind {
    case .fileNotFound(let name, let suggestions):
      IssueText(
        about(name, en: { "there is no file \($0)" }, fr: { "il n’y a pas de fichier \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    case .fileUnreadable(let name, let errorNumber):
      IssueText(
        about(
          name, en: { "\($0) cannot be read (system error \(errorNumber))" },
          fr: { "\($0) ne peut être lu (erreur système \(errorNumber))" }))
    case .notAFile(let name):
      IssueText(
        about(name, en: { "\($0) is not a file" }, fr: { "\($0) n’est pas un fichier" }))
    case .fileTooLarge(let bytes, let limit):
      IssueText(
        Text {
          let format = NumberFormat($0)
          return switch $0 {
          case .english:
            "the file has \(format.integer(bytes)) bytes; at most \(format.integer(limit)) are read"
          case .french:
            """
            le fichier a \(format.integer(bytes)) octets ; on en lit au plus \(format.integer(limit))
            """
          }
        })
    case .emptyFile: IssueText(Text(en: "the file is empty", fr: "le fichier est vide"))
    case .badUTF8:
      IssueText(
        Text(en: "this is not UTF-8 text", fr: "ce n’est pas du texte UTF-8"), help: saveAsUTF8)
    case .nulByte:
      IssueText(
        Text(en: "the file holds a zero byte", fr: "le fichier contient un octet nul"),
        help: saveAsUTF8)
    case .byteOrderMark(let encoding):
      IssueText(
        Text(
          en: "the file begins with the byte order mark of \(encoding)",
          fr: "le fichier commence par la marque d’ordre des octets de \(encoding)"),
        help: Text(
          en: "save the file as UTF-8 without a byte order mark",
          fr: "enregistrez le fichier en UTF-8 sans marque d’ordre des octets"))
    case .tab:
      IssueText(
        Text(en: "a tab indents this line", fr: "une tabulation décale cette ligne"),
        help: Text(en: "indent with spaces", fr: "décalez avec des espaces"))
    case .controlCharacter(let code):
      IssueText(
        Text(
          en: "the control character \(code) stands here",
          fr: "le caractère de commande \(code) se trouve ici"),
        help: Text(en: "remove it", fr: "supprimez-le"))
    case .alias, .anchor:
      IssueText(
        Text(
          en: "YAML anchors (&name) and aliases (*name) are not read",
          fr: "les ancres (&nom) et les alias (*nom) de YAML ne sont pas lus"),
        help: Text(en: "write the value out", fr: "écrivez la valeur en toutes lettres"))
    case .tag:
      IssueText(
        Text(
          en: "YAML tags (!name) are not read", fr: "les étiquettes (!nom) de YAML ne sont pas lues"
        ),
        help: Text(
          en: "remove the tag, or put the text in quotes",
          fr: "supprimez l’étiquette, ou mettez le texte entre guillemets"))
    case .tooDeep:
      IssueText(
        Text(
          en: "the groups are nested too deeply", fr: "les groupes sont emboîtés trop profondément")
      )
    case .tooManyNodes(let limit):
      IssueText(
        Text {
          let limit = NumberFormat($0).integer(limit)
          return switch $0 {
          case .english: "the file holds more than \(limit) values"
          case .french: "le fichier contient plus de \(limit) valeurs"
          }
        })
    case .severalDocuments:
      IssueText(
        Text(
          en: "a second YAML document begins here", fr: "un second document YAML commence ici"),
        help: Text(
          en: "put it into a file of its own", fr: "placez-le dans un fichier à part"))
    case .syntax(let problem):
      IssueText(
        Text(
          en: "this is not valid YAML: \(problem)",
          fr: "ce n’est pas du YAML valable (\(problem))"),
        help: Text(
          en: "look at the indentation, the colons and the quotes, also just above",
          fr: "vérifiez l’alignement, les deux-points et les guillemets, aussi juste au-dessus"))
    case .tooManyIssues(let limit):
      IssueText(
        Text(
          en: "more faults follow; the first \(limit) are shown",
          fr: "d’autres erreurs suivent ; les \(limit) premières sont affichées"))
    default: IssueText(Text(same: kind.code))
    }
  }

  private static let saveAsUTF8 = Text(
    en: "save the file as UTF-8", fr: "enregistrez le fichier en UTF-8")

  private static func about(
    _ found: String, en: (String) -> String, fr: (String) -> String
  ) -> Text {
    ParameterIssueTexts.about(found, en: en, fr: fr)
  }
}
