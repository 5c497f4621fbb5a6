public import Mechanism

/// Words for the laws that every replication obeys.
public enum InvariantTexts {
  /// What a law is called.
  public static func name(_ invariant: Invariant) -> Text {
    switch invariant {
    case .littlesLaw:
      Text(
        en: "Little's law on every queue, to the second",
        fr: "loi de Little sur chaque file, à la seconde près")
    case .detections:
      Text(
        en: "no more serious breaches detected than begun",
        fr: "pas plus de manquements graves détectés qu’apparus")
    case .shares:
      Text(
        en: "shares by conduct and status sum to 1",
        fr: "parts par conduite et statut de somme 1")
    case .costs:
      Text(
        en: "costs by payer, category and body are equal",
        fr: "coûts par payeur, catégorie et organe égaux")
    case .deadlines:
      Text(
        en: "no status past its end", fr: "aucun statut au-delà de son terme")
    }
  }

  /// The laws held, in how many replications.
  public static func held(_ invariants: [Invariant], replications: Int) -> Text {
    Text { language in
      let count = NumberFormat(language).integer(replications)
      let names = invariants.map { "  " + name($0)[language] + "\n" }.joined()
      return language == .english
        ? "Invariants held in all of \(count) replications checked:\n\(names)"
        : "Invariants respectés dans les \(count) réplications vérifiées :\n\(names)"
    }
  }

  /// That a replication broke laws, with the numbers.
  public static func broken(
    design: String, replication: Int, seed: UInt64, breaches: [InvariantBreach]
  ) -> Text {
    Text { language in
      let list = breaches.prefix(10).map { breach in
        let place = breach.place.isEmpty ? "" : " [\(breach.place)]"
        let sign = sign(of: breach.invariant)
        return "\(breach.invariant.rawValue)\(place): \(breach.found) \(sign) \(breach.expected)"
      }.joined(separator: "; ")
      return language == .english
        ? "invariant broken, design \(design), replication \(replication), seed \(seed): \(list)"
        : "invariant violé, dispositif \(design), réplication \(replication), graine \(seed) : \(list)"
    }
  }

  /// How the two figures of a breach stand to each other.
  private static func sign(of invariant: Invariant) -> String {
    switch invariant {
    case .littlesLaw, .shares, .costs: "≠"
    case .detections: ">"
    case .deadlines: "≤"
    }
  }

  /// What to do about it.
  public static let help = Text(
    en: "this is a fault of the program; results of this run cannot be used",
    fr: "c’est une faute du programme ; les résultats de ce calcul sont inutilisables")
}
