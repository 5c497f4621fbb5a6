/// What the command-line tool says while it works and when it ends.
package enum CommandMessageTexts {
  /// How far a run has come.
  package static func progress(percent: Int, done: Int, total: Int) -> Text {
    Text { language in
      let format = NumberFormat(language)
      let of =
        switch language {
        case .english: "of"
        case .french: "sur"
        }
      let share = format.percent(Double(percent) / 100)
      return "\(share)   \(format.integer(done)) \(of) \(format.integer(total))"
    }
  }

  /// The time a run still takes.
  package static func timeLeft(seconds: Int) -> Text {
    let minutes = (seconds + 30) / 60
    if seconds < 90 { return Text(en: "\(seconds) s left", fr: "reste \(seconds) s") }
    if minutes < 90 { return Text(en: "\(minutes) min left", fr: "reste \(minutes) min") }
    let hours = (minutes + 30) / 60
    return Text(en: "\(hours) h left", fr: "reste \(hours) h")
  }

  /// Said when the user stops a run whose finished part is stored.
  package static func interruptedStored(done: Int, total: Int, command: String) -> Text {
    Text(
      en: "interrupted: \(done) of \(total) simulations are stored. To resume: \(command)",
      fr:
        "interrompu : \(done) simulations sur \(total) sont conservées. Pour reprendre : \(command)"
    )
  }

  /// Said when the user stops a run that stores nothing.
  package static let interrupted = Text(
    en: "interrupted: nothing is stored. With -o DIR a run can be resumed",
    fr: "interrompu : rien n'est conservé. Avec -o DOSSIER un calcul peut être repris")

  /// Said when no scenarios folder is found.
  package static let noScenarios = Text(
    en: "no folder Scenarios here, in a folder above, or above the program",
    fr: "pas de dossier Scenarios ici, dans un dossier au-dessus, ni au-dessus du programme")

  /// How to mend that.
  package static let noScenariosHelp = Text(
    en: "give it with --scenarios DIR", fr: "indiquez-le par --scenarios DOSSIER")

  /// Said when the given scenarios folder is not one.
  package static func notAFolder(_ path: String) -> Text {
    Text(en: "“\(path)” is not a folder", fr: "« \(path) » n'est pas un dossier")
  }

  /// Said when a named file is not there.
  package static func noSuchFile(_ path: String) -> Text {
    Text(en: "there is no file “\(path)”", fr: "il n'y a pas de fichier « \(path) »")
  }

  /// Said when standard output cannot be written.
  package static func cannotWrite(_ reason: String) -> Text {
    Text(
      en: "cannot write to standard output: \(reason)",
      fr: "impossible d'écrire sur la sortie standard : \(reason)")
  }

  /// Said when no design has that name.
  package static func unknownDesign(_ name: String) -> Text {
    Text(en: "unknown design “\(name)”", fr: "modèle inconnu « \(name) »")
  }

  /// Said when a design is named twice on the line.
  package static func designTwice(_ name: String) -> Text {
    Text(
      en: "design “\(name)” is named twice",
      fr: "le modèle « \(name) » est nommé deux fois")
  }

  /// Said when the baseline is not among the designs compared.
  package static func baselineNotCompared(_ name: String) -> Text {
    Text(
      en: "the baseline “\(name)” is not among the designs compared",
      fr: "la référence « \(name) » n'est pas parmi les modèles comparés")
  }
}
