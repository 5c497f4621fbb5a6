/// What the command-line tool says while it works and when it ends.
package enum CommandMessageTexts {
  /// How far a run has come.
  package static func progress(percent: Int, done: Int, total: Int) -> Text {
    Text(
      en: "\(percent) %   \(grouped(done, ",")) of \(grouped(total, ","))",
      fr: "\(percent)\u{A0}%   \(grouped(done, "\u{202F}")) sur \(grouped(total, "\u{202F}"))")
  }

  /// The time a run still takes.
  package static func timeLeft(seconds: Int) -> Text {
    let minutes = (seconds + 30) / 60
    if seconds < 90 { return Text(en: "\(seconds) s left", fr: "reste \(seconds)\u{A0}s") }
    if minutes < 90 { return Text(en: "\(minutes) min left", fr: "reste \(minutes)\u{A0}min") }
    let hours = (minutes + 30) / 60
    return Text(en: "\(hours) h left", fr: "reste \(hours)\u{A0}h")
  }

  /// Said when the user stops a run whose finished part is stored.
  package static func interruptedStored(done: Int, total: Int, command: String) -> Text {
    Text(
      en: "interrupted: \(done) of \(total) simulations are stored. To resume: \(command)",
      fr:
        "interrompu\u{A0}: \(done) simulations sur \(total) sont conservées. Pour reprendre\u{A0}: \(command)"
    )
  }

  /// Said when the user stops a run that stores nothing.
  package static let interrupted = Text(
    en: "interrupted: nothing is stored. With -o DIR a run can be resumed",
    fr: "interrompu\u{A0}: rien n'est conservé. Avec -o DOSSIER un calcul peut être repris")

  /// Said when no scenarios folder is found.
  package static let noScenarios = Text(
    en: "no folder Scenarios here, in a folder above, or above the program",
    fr: "pas de dossier Scenarios ici, dans un dossier au-dessus, ni au-dessus du programme")

  /// How to mend that.
  package static let noScenariosHelp = Text(
    en: "give it with --scenarios DIR", fr: "indiquez-le par --scenarios DOSSIER")

  /// Said when the given scenarios folder is not one.
  package static func notAFolder(_ path: String) -> Text {
    Text(en: "“\(path)” is not a folder", fr: "«\u{A0}\(path)\u{A0}» n'est pas un dossier")
  }

  /// Said when a named file is not there.
  package static func noSuchFile(_ path: String) -> Text {
    Text(en: "there is no file “\(path)”", fr: "il n'y a pas de fichier «\u{A0}\(path)\u{A0}»")
  }

  /// Said when standard output cannot be written.
  package static func cannotWrite(_ reason: String) -> Text {
    Text(
      en: "cannot write to standard output: \(reason)",
      fr: "impossible d'écrire sur la sortie standard\u{A0}: \(reason)")
  }

  /// Said when no design has that name.
  package static func unknownDesign(_ name: String) -> Text {
    Text(en: "unknown design “\(name)”", fr: "modèle inconnu «\u{A0}\(name)\u{A0}»")
  }

  /// Said when a design is named twice on the line.
  package static func designTwice(_ name: String) -> Text {
    Text(
      en: "design “\(name)” is named twice",
      fr: "le modèle «\u{A0}\(name)\u{A0}» est nommé deux fois")
  }

  /// Said when the baseline is not among the designs compared.
  package static func baselineNotCompared(_ name: String) -> Text {
    Text(
      en: "the baseline “\(name)” is not among the designs compared",
      fr: "la référence «\u{A0}\(name)\u{A0}» n'est pas parmi les modèles comparés")
  }

  private static func grouped(_ number: Int, _ separator: String) -> String {
    var digits = Array(String(number))
    var position = digits.count - 3
    while position > 0 {
      digits.insert(contentsOf: separator, at: position)
      position -= 3
    }
    return String(digits)
  }
}
