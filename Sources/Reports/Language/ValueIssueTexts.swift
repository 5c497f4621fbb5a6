import Parameters

/// Words for faults in values (E2).
enum ValueIssueTexts {
  static func text(for kind: ParameterIssue.Kind) -> IssueText {
    switch kind {
    case .notANumber(let found):
      IssueText(notANumber(found))
    case .decimalComma(let found, let suggestion), .thousandsSeparator(let found, let suggestion):
      IssueText(
        notANumber(found),
        help: Text(
          en: """
            write \(suggestion): scenario files use a point for decimals, and no space or mark \
            between thousands
            """,
          fr: """
            écrivez \(suggestion) : les fichiers de scénario utilisent un point pour les décimales, \
            sans espace ni signe entre les milliers
            """))
    case .unitInNumber(let found, let number, let unit):
      IssueText(
        about(
          found, en: { "\($0) has its unit in the value" },
          fr: { "\($0) contient l’unité dans la valeur" }),
        help: Text(
          en: "write value: \(number) and unit: \(unit)",
          fr: "écrivez value: \(number) et unit: \(unit)"))
    case .notFinite(let found):
      IssueText(
        about(
          found, en: { "\($0) is not a finite number" }, fr: { "\($0) n’est pas un nombre fini" }))
    case .notWhole(let found):
      IssueText(
        about(
          found, en: { "\($0) is not a whole number" },
          fr: { "\($0) n’est pas un nombre entier" }))
    case .outOfRange(let value, let low, let high, let unit):
      IssueText(
        Text {
          let format = NumberFormat($0)
          let number = format.shortest(value) + " " + UnitTexts.name(unit)[$0]
          return switch $0 {
          case .english: "\(number) is out of range"
          case .french: "\(number) : hors de l’intervalle permis"
          }
        },
        help: Text {
          let format = NumberFormat($0)
          let (from, to) = (format.shortest(low), format.shortest(high))
          let name = UnitTexts.name(unit)[$0]
          return switch $0 {
          case .english: "it lies from \(from) to \(to) \(name)"
          case .french: "il va de \(from) à \(to) \(name)"
          }
        })
    case .unknownUnit(let found, let suggestions):
      IssueText(
        about(found, en: { "unknown unit \($0)" }, fr: { "unité inconnue \($0)" }),
        help: HelpTexts.didYouMean(suggestions))
    case .wrongUnit(let found, let expected):
      IssueText(
        about(
          found, en: { "the unit \($0) measures something else" },
          fr: { "l’unité \($0) mesure autre chose" }), help: ParameterIssueTexts.oneOf(expected))
    case .missingUnit(let expected):
      IssueText(
        Text(en: "this number needs a unit", fr: "ce nombre a besoin d’une unité"),
        help: ParameterIssueTexts.oneOf(expected))
    case .unknownChoice(let found, let allowed, let suggestion):
      IssueText(
        about(
          found, en: { "\($0) is not one of the words allowed here" },
          fr: { "\($0) ne fait pas partie des mots permis ici" }),
        help: suggestion.flatMap { HelpTexts.didYouMean([$0]) }
          ?? ParameterIssueTexts.oneOf(allowed))
    case .unitAndChoice:
      IssueText(
        Text(
          en: "a parameter has either “unit” or “one_of”, not both",
          fr: "un paramètre a soit « unit », soit « one_of », pas les deux"))
    case .rangeReversed(let low, let high):
      IssueText(
        Text {
          let format = NumberFormat($0)
          let (low, high) = (format.shortest(low), format.shortest(high))
          return switch $0 {
          case .english: "the range begins at \(low) and ends below, at \(high)"
          case .french: "l’intervalle commence à \(low) et finit plus bas, à \(high)"
          }
        })
    case .impossibleUncertainty(let fault): IssueText(uncertainty(fault))
    case .sharesDoNotSum(let sum):
      IssueText(
        Text {
          let sum = NumberFormat($0).percent(sum, decimals: 4)
          return switch $0 {
          case .english: "these shares add up to \(sum), not 100 %"
          case .french: "ces parts totalisent \(sum), et non 100\u{202F}%"
          }
        })
    case .notADate(let found):
      IssueText(
        about(found, en: { "\($0) is not a date" }, fr: { "\($0) n’est pas une date" }),
        help: Text(
          en: "write year-month-day, such as 2027-01-31",
          fr: "écrivez année-mois-jour, par exemple 2027-01-31"))
    case .missingSource:
      IssueText(
        Text(en: "this figure names no source", fr: "ce chiffre n’indique aucune source"),
        help: Text(
          en: "add “source”, or write evidence: assumed",
          fr: "ajoutez « source », ou écrivez evidence: assumed"))
    case .unknownCitation(let found, let suggestions):
      IssueText(
        about(
          found, en: { "the bibliography has no \($0)" },
          fr: { "la bibliographie n’a pas \($0)" }), help: HelpTexts.didYouMean(suggestions))
    case .conflict(let paths):
      IssueText(
        Text {
          let others = HelpTexts.quotedList(paths, $0, last: $0 == .english ? "and" : "et")
          return switch $0 {
          case .english: "this value cannot hold together with that of \(others)"
          case .french: "cette valeur ne peut pas aller avec celle de \(others)"
          }
        })
    case .dateOutside(let found, let first, let last):
      IssueText(
        about(
          found, en: { "\($0) is not within the run, so no design can come into force then" },
          fr: {
            "\($0) est hors de la simulation : aucun dispositif ne peut entrer en vigueur alors"
          }),
        help: Text(
          en: "choose a day from \(first) to \(last)",
          fr: "choisissez un jour du \(first) au \(last)"))
    case .dayOutside(let found, let first, let last):
      IssueText(
        about(
          found, en: { "\($0) is no day of the run" },
          fr: { "\($0) n’est pas un jour de la simulation" }),
        help: Text(
          en: "choose a day from \(first) to \(last)",
          fr: "choisissez un jour du \(first) au \(last)"))
    case .dayBefore(let found, let first):
      IssueText(
        about(
          found, en: { "\($0) is too early a day" }, fr: { "\($0) est un jour trop précoce" }),
        help: Text(
          en: "choose a day from \(first) on", fr: "choisissez un jour à partir du \(first)"))
    case .oddReplications(let found):
      IssueText(
        Text {
          let found = NumberFormat($0).integer(found)
          return switch $0 {
          case .english: "antithetic replications come in pairs, and \(found) is odd"
          case .french: "les réplications antithétiques vont par paires, et \(found) est impair"
          }
        },
        help: Text {
          let format = NumberFormat($0)
          let (more, less) = (format.integer(found + 1), format.integer(found - 1))
          return switch ($0, found > 1) {
          case (.english, true): "write \(less) or \(more)"
          case (.english, false): "write \(more)"
          case (.french, true): "écrivez \(less) ou \(more)"
          case (.french, false): "écrivez \(more)"
          }
        })
    case .regionChanges(let design, let past):
      IssueText(
        about(
          design,
          en: {
            "\($0) changes the states, zones or numbers of sites, so it cannot come into force later"
          },
          fr: {
            "\($0) change les États, les zones ou les nombres de sites et ne peut donc entrer en vigueur plus tard"
          }),
        help: Text(
          en: "a design that follows \(past) must leave the region as it is",
          fr: "un dispositif qui suit \(past) doit laisser la région telle quelle"))
    default: IssueText(Text(same: kind.code))
    }
  }

  private static func about(
    _ found: String, en: (String) -> String, fr: (String) -> String
  ) -> Text {
    ParameterIssueTexts.about(found, en: en, fr: fr)
  }

  private static func notANumber(_ found: String) -> Text {
    about(found, en: { "\($0) is not a number" }, fr: { "\($0) n’est pas un nombre" })
  }

  private static func uncertainty(_ fault: ParameterIssue.UncertaintyFault) -> Text {
    switch fault {
    case .lowNotBelowHigh:
      Text(
        en: "the uncertainty’s low end is not below its high end",
        fr: "la borne basse de l’incertitude n’est pas au-dessous de la borne haute")
    case .modeOutside:
      Text(
        en: "the uncertainty’s mode lies outside its ends",
        fr: "le mode de l’incertitude est hors de ses bornes")
    case .meanImpossible:
      Text(
        en: "no such distribution has this mean", fr: "aucune loi de ce nom n’a cette moyenne")
    case .sdImpossible:
      Text(
        en: "no share with this mean has this standard deviation",
        fr: "aucune part de cette moyenne n’a cet écart-type")
    case .cvNotPositive:
      Text(
        en: "the coefficient of variation must be above zero",
        fr: "le coefficient de variation doit être supérieur à zéro")
    case .choiceHasNone:
      Text(
        en: "a choice between words has no uncertainty of this kind",
        fr: "un choix entre des mots n’a pas d’incertitude de ce genre")
    case .notAShare:
      Text(
        en: "a beta distribution belongs to a share", fr: "la loi bêta ne convient qu’à une part")
    }
  }
}
