import Experiments

/// Words about thresholds: what is asked, how surely it holds, what binds.
enum FeasibilityTexts {
  static let stated = Text(en: "Thresholds, as stated:", fr: "Seuils, tels qu’énoncés :")
  static let all = [Text(en: "all", fr: "tous"), Text(en: "met, %", fr: "tenus, %")]
  static let binds = [Text(en: "binds", fr: "contraint")]
  static let met = Text(en: "met, %", fr: "tenu, %")

  static func threshold(_ threshold: Threshold, unit: String) -> Text {
    let label = ResponseTexts.label(for: threshold.response)
    let limit = QuantityText.exact(threshold.limit, unit: unit)
    return switch threshold.side {
    case .atLeast:
      Text(en: "\(label.en): at least \(limit.en)", fr: "\(label.fr) : au moins \(limit.fr)")
    case .atMost:
      Text(en: "\(label.en): at most \(limit.en)", fr: "\(label.fr) : au plus \(limit.fr)")
    }
  }

  static func world(_ id: String) -> Text {
    Text(en: "World: \(id)", fr: "Monde : \(id)")
  }

  /// What the brackets mean.
  static func brackets(_ randomNumbers: RandomNumbers, runs: Int) -> Text {
    let pairs =
      randomNumbers == .antithetic
      ? Text(
        en:
          " Each antithetic pair counts as one observation, which makes the interval wide rather than narrow.",
        fr:
          " Chaque paire antithétique compte pour une observation, ce qui élargit l’intervalle plutôt que de le réduire."
      ) : Text(same: "")
    return Text {
      let count = NumberFormat($0).integer(runs)
      return switch $0 {
      case .english:
        "Share of \(count) \(runs == 1 ? "run" : "runs"), in brackets its 95 % interval (Wilson).\(pairs.en)"
      case .french:
        """
        Part de \(count) \(runs < 2 ? "simulation" : "simulations"), entre parenthèses son intervalle à \
        95 % (Wilson).\(pairs.fr)
        """
      }
    }
  }

  static let binding = Text(
    en: """
      What binds is the threshold that fails in most runs; of several, the one that fails alone in most; \
      “–” where none fails.
      """,
    fr: """
      Le seuil qui contraint est celui qui manque dans le plus de simulations ; de plusieurs, celui qui \
      manque seul le plus souvent ; « – » si aucun ne manque.
      """)

  static func missing(_ place: Int, design: String, count: Int, runs: Int) -> Text {
    Text {
      let format = NumberFormat($0)
      let (count, runs) = (format.integer(count), format.integer(runs))
      return switch $0 {
      case .english:
        "Threshold \(place), \(design): no value in \(count) of \(runs) runs, counted as not met."
      case .french:
        "Seuil \(place), \(design) : aucune valeur dans \(count) simulations sur \(runs), comptées comme non tenues."
      }
    }
  }

  /// In how many runs what binds fails, and fails alone.
  static func failures(design: String, _ thresholds: [(place: Int, fails: Int, alone: Int)]) -> Text
  {
    Text { language in
      let format = NumberFormat(language)
      let list = thresholds.map { threshold in
        let (fails, alone) = (format.integer(threshold.fails), format.integer(threshold.alone))
        return switch language {
        case .english: "threshold \(threshold.place) fails in \(fails) runs, alone in \(alone)"
        case .french:
          "le seuil \(threshold.place) manque dans \(fails) simulations, seul dans \(alone)"
        }
      }
      return design + EventLineTexts.colon[language]
        + list.joined(separator: EventLineTexts.semicolon[language]) + "."
    }
  }

  static func inWorlds(required: Double) -> Text {
    Text {
      let share = QuantityText.percent(required, $0)
      return switch $0 {
      case .english: "All thresholds hold with probability at least \(share), in how many worlds:"
      case .french:
        "Tous les seuils tiennent avec une probabilité d’au moins \(share), dans combien de mondes :"
      }
    }
  }

  static func count(_ worlds: Int, of total: Int, surely: Int) -> Text {
    Text {
      let format = NumberFormat($0)
      let (k, n, s) = (format.integer(worlds), format.integer(total), format.integer(surely))
      return switch $0 {
      case .english: "in \(k) of \(n)\(worlds > 0 ? ", in \(s) also by the lower bound" : "")"
      case .french:
        "dans \(k) sur \(n)\(worlds > 0 ? ", dans \(s) aussi par la borne basse" : "")"
      }
    }
  }

  static func best(nearZero: Double) -> Text {
    Text {
      let share = QuantityText.percent(nearZero, $0)
      return switch $0 {
      case .english:
        """
        In no design and world do all hold with probability above \(share). The best attainable for each \
        threshold by itself: the best value of any run, in brackets what one run in ten reaches.
        """
      case .french:
        """
        Sous aucun dispositif, dans aucun monde, les seuils ne tiennent tous ensemble avec une \
        probabilité de plus de \(share). Voici le meilleur atteignable pour chaque seuil pris seul : la \
        meilleure valeur d’une simulation, entre parenthèses ce qu’atteint une simulation sur dix.
        """
      }
    }
  }
}

/// A value with its unit, as people read it.
enum QuantityText {
  /// The value as short as it reads back.
  static func exact(_ value: Double, unit: String) -> Text {
    let (number, name) = scaled(value, unit)
    return Text { "\(NumberFormat($0).shortest(number)) \(name[$0])" }
  }

  /// The value rounded to what matters.
  static func rounded(_ value: Double, unit: String) -> Text {
    let (number, name) = scaled(value, unit)
    if number.isNaN { return Text(same: NumberFormat.undefined) }
    return Text { "\(NumberFormat($0).fixed(number, decimals: decimals(number))) \(name[$0])" }
  }

  /// The number alone, rounded to what matters.
  static func number(_ value: Double, unit: String, _ language: Language) -> String {
    let (number, _) = scaled(value, unit)
    return NumberFormat(language).fixed(number, decimals: decimals(number))
  }

  /// The unit that a number without one is in.
  static func unit(_ unit: String) -> Text { scaled(0, unit).name }

  /// A share in per cent, without decimals it does not need.
  static func percent(_ share: Double, _ language: Language) -> String {
    let format = NumberFormat(language)
    // 0.07 × 100 is not 7 in binary; a millionth of a per cent is.
    return format.shortest((share * 1e8).rounded() / 1e6) + format.percentSign
  }

  static func decimals(_ number: Double) -> Int {
    let size = number.isFinite ? number.magnitude : 0
    return size >= 100 || size == 0 ? 0 : size >= 1 ? 1 : size >= 0.1 ? 2 : 3
  }

  /// The value in the unit shown, and what that is called.
  static func scaled(_ value: Double, _ unit: String) -> (number: Double, name: Text) {
    switch unit {
    case "share": ((value * 1e8).rounded() / 1e6, Text(same: "%"))
    case "USD per year": (value * 1e-6, Text(en: "M USD a year", fr: "M USD par an"))
    case "month": (value, Text(en: "months", fr: "mois"))
    default: (value, UnitTexts.name(unit))
    }
  }
}
