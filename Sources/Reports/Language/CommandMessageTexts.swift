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

  /// Said of an error that nothing else words.
  package static func failed(_ reason: String) -> Text {
    Text(en: "the run failed: \(reason)", fr: "le calcul a échoué : \(reason)")
  }

  /// Said of an option that is of no use without another.
  package static func needs(_ option: String, _ other: String) -> Text {
    Text(en: "\(option) needs \(other) here", fr: "\(option) demande ici \(other)")
  }

  /// Said when no parameter has that path.
  package static func unknownParameter(_ path: String) -> Text {
    Text { language in
      let quoted = HelpTexts.quoted(path, language)
      switch language {
      case .english: return "unknown parameter \(quoted)"
      case .french: return "paramètre inconnu \(quoted)"
      }
    }
  }

  /// That a results directory lacks a replication.
  package static func notStored(_ replication: Int, design: String, directory: String) -> Text {
    Text(
      en: "\(directory) has no replication \(replication) of \(design)",
      fr: "\(directory) n'a pas de réplication \(replication) de \(design)")
  }

  /// Said when no generated or registered entity has that code.
  package static func unknownEntity(_ code: String) -> Text {
    Text { language in
      let quoted = HelpTexts.quoted(code, language)
      switch language {
      case .english: return "no site, exporter or state has the code \(quoted) here"
      case .french: return "aucun site, exportateur ou État n'a ici le code \(quoted)"
      }
    }
  }

  /// What the codes of entities look like.
  package static func codesLike(_ one: String, _ other: String) -> Text {
    Text(
      en: "codes are such as \(one) or \(other)",
      fr: "les codes sont de la forme \(one) ou \(other)")
  }

  /// What a comparison of histories found.
  package static func histories(
    study: String, compared: [String], replications: Int, differing: [String], unmoved: [String],
    agrees: Bool
  ) -> Text {
    let states = compared.joined(separator: ", ")
    if agrees {
      return Text(
        en: "\(study): histories of \(states) identical in all \(replications) replications",
        fr: "\(study) : histoires de \(states) identiques dans les \(replications) réplications")
    }
    if !differing.isEmpty {
      let names = differing.joined(separator: ", ")
      return Text(
        en: "\(study): histories differ that must not: \(names)",
        fr: "\(study) : des histoires diffèrent qui ne le doivent pas : \(names)")
    }
    let names = unmoved.joined(separator: ", ")
    return Text(
      en: "\(study): proves nothing, for the two variants do not differ in \(names) either",
      fr: "\(study) : ne prouve rien, car les variantes ne diffèrent pas non plus pour \(names)")
  }

  /// Said when the user stops the verification studies.
  package static let interruptedCheck = Text(
    en: "interrupted: no answer", fr: "interrompu : pas de réponse")

  /// Said when a length is given for runs whose windows the observed figures set.
  package static let horizonOfHistory = Text(
    en: "--horizon goes with --transferred: the observed figures have windows of their own",
    fr: "--horizon va avec --transferred : les chiffres observés ont leurs propres périodes")

  /// What `check` found.
  package static func checked(
    designs: Int, studies: Int, registers: Int, parameters: Int, assumed: Int, faults: Int
  ) -> Text {
    Text { language in
      let format = NumberFormat(language)
      func count(_ number: Int, _ one: String, _ many: String) -> String {
        // French counts nothing in the singular.
        let isOne = language == .french ? number < 2 : number == 1
        return "\(format.integer(number)) \(isOne ? one : many)"
      }
      switch language {
      case .english:
        return [
          count(designs, "design", "designs"), count(studies, "study", "studies"),
          count(registers, "register", "registers"),
          count(parameters, "parameter", "parameters") + " (\(format.integer(assumed)) assumed)",
          count(faults, "fault", "faults"),
        ].joined(separator: ", ")
      case .french:
        return [
          count(designs, "dispositif", "dispositifs"), count(studies, "étude", "études"),
          count(registers, "registre", "registres"),
          count(parameters, "paramètre", "paramètres")
            + " (dont \(format.integer(assumed)) \(assumed < 2 ? "supposé" : "supposés"))",
          count(faults, "faute", "fautes"),
        ].joined(separator: ", ")
      }
    }
  }

  /// Said before the paths of assumed values under `--strict`.
  package static let assumedValues = Text(
    en: "values to be confirmed:", fr: "valeurs à confirmer :")

  /// Said when standard output cannot be written.
  package static func cannotWrite(_ reason: String) -> Text {
    Text(
      en: "cannot write to standard output: \(reason)",
      fr: "impossible d'écrire sur la sortie standard : \(reason)")
  }

}
