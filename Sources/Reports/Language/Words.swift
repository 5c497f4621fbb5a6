import Experiments

/// The words of the tables and pages.
enum Words {
  static let parameter = Text(en: "parameter", fr: "paramètre")
  static let baseline = Text(en: "baseline", fr: "référence")
  static let whoPays = Text(
    en: "Who pays, M USD a year (means, so that they add up)",
    fr: "Qui paie, M USD par an (moyennes, pour que la somme soit exacte)")
  static let total = Text(en: "total", fr: "total")
  static let fundingGap = [
    Text(en: "funding", fr: "déficit de"), Text(en: "gap", fr: "financement"),
  ]

  /// What the brackets of the table mean.
  static func bracketNote(runs: Int, fixedParameters: Bool) -> Text {
    let source =
      fixedParameters
      ? Text(en: "chance alone, parameters held", fr: "hasard seul, paramètres fixés")
      : Text(
        en: "chance and parameter uncertainty together",
        fr: "hasard et incertitude des paramètres ensemble")
    return Text {
      let runs = NumberFormat($0).integer(runs)
      return switch $0 {
      case .english: "80 % of \(runs) runs between the brackets; \(source.en)."
      case .french: "80\u{202F}% des \(runs) simulations entre parenthèses ; \(source.fr)."
      }
    }
  }

  /// How the random numbers hang together, where they do not in the usual way.
  static func observations(of table: ComparisonTable) -> Text? {
    switch table.randomNumbers {
    case .common: nil
    case .independent:
      Text(
        en: "Independent random numbers: the runs of two designs have nothing in common.",
        fr: "Nombres aléatoires indépendants : deux dispositifs n’ont rien en commun.")
    case .antithetic:
      Text {
        let pairs = NumberFormat($0).integer(table.replications / 2)
        return switch $0 {
        case .english:
          "Antithetic random numbers: \(pairs) pairs of mirrored runs, each pair one observation."
        case .french:
          """
          Nombres aléatoires antithétiques : \(pairs) paires de simulations en miroir, chacune une \
          observation.
          """
        }
      }
    }
  }

  /// Which design is in force first, and until when.
  static func inForce(_ past: ReportedPast) -> Text {
    Text(
      en: "Until \(past.until) each runs as \(past.design); then it comes into force.",
      fr: "Jusqu’au \(past.until), chacun suit \(past.design), puis entre en vigueur.")
  }

  /// What a single run cannot tell.
  static let oneRun = Text(
    en: "One run: no interval, and no difference can be judged.",
    fr: "Une seule simulation : pas d’intervalle, aucun écart ne peut être jugé.")

  /// In how many runs a response is defined.
  static func definedIn(_ label: Text, design: String, n: Int, runs: Int) -> Text {
    Text {
      let format = NumberFormat($0)
      let (n, runs) = (format.integer(n), format.integer(runs))
      return switch $0 {
      case .english: "\(label.en), \(design): defined in \(n) of \(runs) runs."
      case .french: "\(label.fr), \(design) : défini dans \(n) simulations sur \(runs)."
      }
    }
  }

  /// How many inputs are assumed.
  static func assumed(_ count: Int, of total: Int, groups: [(name: String, count: Int)]) -> Text {
    let parts = groups.map { "\($0.name) \($0.count)" }.joined(separator: ", ")
    return Text {
      let format = NumberFormat($0)
      let (count, total) = (format.integer(count), format.integer(total))
      let list = parts.isEmpty ? "" : ": \(parts)"
      return switch $0 {
      case .english: "To be confirmed: \(count) of \(total) inputs are assumed\(list)."
      case .french:
        """
        À confirmer : \(count) valeurs sur \(total) sont supposées\(list.isEmpty ? "" : " (\(parts))").
        """
      }
    }
  }

  /// The line that says how to get the same rows again.
  static func provenance(seed: UInt64, runs: Int, years: Double, digest: String) -> Text {
    Text {
      let format = NumberFormat($0)
      let (count, years) = (format.integer(runs), format.shortest(years))
      return switch $0 {
      case .english:
        "Seed \(seed), \(count) \(runs == 1 ? "run" : "runs") of each design, \(years) years. \(digest)"
      case .french:
        """
        Graine \(seed), \(count) \(runs < 2 ? "simulation" : "simulations") par dispositif, \
        \(years) ans. \(digest)
        """
      }
    }
  }
}
