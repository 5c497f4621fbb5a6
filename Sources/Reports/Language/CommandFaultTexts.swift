/// What is said of faulty arguments, and how to mend them.
package enum CommandFaultTexts {
  /// What stands between a word and what it introduces.
  package static let colon = Text(en: ": ", fr: " : ")

  /// A text for each language about a found word in that language's quotation marks.
  private static func said(
    _ word: String, _ make: (_ quoted: String, _ language: Int) -> String
  ) -> Text {
    Text(
      en: make(HelpTexts.quoted(word, .english), 0), fr: make(HelpTexts.quoted(word, .french), 1))
  }

  package static func unknownCommand(_ found: String) -> Text {
    said(found) { ["unknown command \($0)", "commande inconnue \($0)"][$1] }
  }

  package static func unknownOption(_ found: String) -> Text {
    said(found) { ["unknown option \($0)", "option inconnue \($0)"][$1] }
  }

  package static func optionNotOfCommand(_ option: String, command: String) -> Text {
    Text(
      en: "\(option) is not an option of “\(command)”",
      fr: "\(option) n'est pas une option de « \(command) »")
  }

  package static func optionTakenBy(_ option: String, commands: [String]) -> Text {
    let list = commands.joined(separator: ", ")
    return Text(en: "\(option) belongs to: \(list)", fr: "\(option) appartient à : \(list)")
  }

  package static func missingValue(_ option: String, placeholder: Text) -> Text {
    Text(
      en: "\(option) needs a value: \(option) \(placeholder.en)",
      fr: "\(option) demande une valeur : \(option) \(placeholder.fr)")
  }

  package static func flagTakesNoValue(_ option: String, found: String) -> Text {
    said(found) {
      [
        "\(option) takes no value, but \($0) was given",
        "\(option) ne prend pas de valeur, mais \($0) est donné",
      ][$1]
    }
  }

  package static func givenTwice(_ option: String) -> Text {
    Text(en: "\(option) is given twice", fr: "\(option) est donné deux fois")
  }

  package static func notAWholeNumber(_ option: String, found: String) -> Text {
    said(found) {
      [
        "\(option) needs a whole number, not \($0)",
        "\(option) demande un nombre entier, non \($0)",
      ][$1]
    }
  }

  package static func outOfRange(_ option: String, found: String, low: String, high: String) -> Text
  {
    Text(
      en: "\(option) must lie between \(low) and \(high); \(found) does not",
      fr: "\(option) doit être compris entre \(low) et \(high) ; \(found) ne l'est pas")
  }

  package static func notAPeriod(_ option: String, found: String) -> Text {
    said(found) {
      [
        "\(option) needs a period such as '20 years', not \($0)",
        "\(option) demande une durée telle que '20 ans', non \($0)",
      ][$1]
    }
  }

  package static func decimalComma(_ option: String, found: String) -> Text {
    said(found) {
      [
        "\(option): decimals are written with a point, not \($0)",
        "\(option) : les décimales s'écrivent avec un point, non \($0)",
      ][$1]
    }
  }

  package static func unknownPeriodUnit(_ option: String, found: String) -> Text {
    said(found) {
      [
        "\(option): \($0) is not a unit of time",
        "\(option) : \($0) n'est pas une unité de temps",
      ][$1]
    }
  }

  package static let periodUnits = Text(
    en: "units: day, week, month, year", fr: "unités : jour, semaine, mois, an")

  package static func periodTooShort(_ option: String, found: String) -> Text {
    said(found) { ["\(option): \($0) is too short", "\(option) : \($0) est trop court"][$1] }
  }

  package static func periodTooLong(_ option: String, found: String) -> Text {
    said(found) { ["\(option): \($0) is too long", "\(option) : \($0) est trop long"][$1] }
  }

  package static func unknownChoice(_ subject: String, found: String) -> Text {
    said(found) { ["\(subject) cannot be \($0)", "\(subject) ne peut pas être \($0)"][$1] }
  }

  package static func choices(_ allowed: [String]) -> Text {
    let list = allowed.joined(separator: ", ")
    return Text(en: "one of: \(list)", fr: "au choix : \(list)")
  }

  package static func notAnAssignment(_ option: String, found: String) -> Text {
    said(found) {
      ["\(option) needs PATH=VALUE, not \($0)", "\(option) demande CHEMIN=VALEUR, non \($0)"][$1]
    }
  }

  package static func notANumberRange(_ option: String, found: String) -> Text {
    said(found) {
      [
        "\(option) needs A..B with A below B, not \($0)",
        "\(option) demande A..B avec A inférieur à B, non \($0)",
      ][$1]
    }
  }

  package static func conflict(_ a: String, _ b: String) -> Text {
    Text(
      en: "\(a) and \(b) cannot be given together",
      fr: "\(a) et \(b) ne peuvent pas être donnés ensemble")
  }

  package static func missingOperand(_ command: String, placeholder: Text) -> Text {
    Text(
      en: "“\(command)” needs \(placeholder.en)",
      fr: "« \(command) » demande \(placeholder.fr)")
  }

  package static func unexpectedOperand(_ command: String, found: String) -> Text {
    Text(
      en: "“\(command)” does not take a further argument “\(found)”",
      fr: "« \(command) » ne prend pas d'argument « \(found) »")
  }

  package static let missingCommand = Text(
    en: "no command is given", fr: "aucune commande n'est donnée")

  package static func seeHelp(_ line: String) -> Text {
    Text(en: "see: \(line)", fr: "voir : \(line)")
  }
}
