import Experiments

/// What is said of ties and of another order among them.
enum TieTexts {
  static func counted(_ counts: TieCounts) -> Text {
    Text {
      let format = NumberFormat($0)
      let (events, ties) = (format.integer(counts.events), format.integer(counts.ties))
      let share = format.percent(counts.share, decimals: 1)
      return switch $0 {
      case .english:
        """
        Ties: \(ties) of \(events) events (\(share)) happened in the same second as the one before \
        them. Every run was made once more with such events in another order.
        """
      case .french:
        """
        Simultanéités : \(ties) événements sur \(events) (\(share)) ont lieu à la même seconde que \
        le précédent. Chaque simulation a été refaite avec ces événements dans un autre ordre.
        """
      }
    }
  }

  static let nothingMoved = Text(
    en: "No response of any design moved in any run.",
    fr: "Aucune réponse d’aucun dispositif n’a bougé dans aucune simulation.")

  /// How many responses of which designs moved in some run.
  static func moved(_ designs: [(id: String, count: Int)], of responses: Int) -> Text {
    Text {
      let format = NumberFormat($0)
      let list = designs.map { "\($0.id) \(format.integer($0.count))" }.joined(separator: ", ")
      let total = format.integer(responses)
      return switch $0 {
      case .english: "Responses, of \(total), that moved in some run: \(list)."
      case .french:
        "Réponses, sur \(total), qui ont bougé dans quelque simulation : \(list)."
      }
    }
  }

  /// The move that is largest beside the standard error of the mean.
  static func largest(_ move: TieComparison.Move) -> Text {
    let label = ResponseTexts.label(for: move.response)
    return Text {
      let size = NumberFormat($0).fixed(move.standardErrors, decimals: 2)
      return switch $0 {
      case .english:
        "The mean that moved most: \(label.en), \(move.design), by \(size) standard errors."
      case .french:
        """
        La moyenne qui a le plus bougé : \(label.fr), \(move.design), de \(size) \
        \(move.standardErrors < 2 ? "erreur type" : "erreurs types").
        """
      }
    }
  }

  static let sizeUnknown = Text(
    en: "One run has no standard error to hold that against.",
    fr: "Une seule simulation n’a pas d’erreur type à laquelle le rapporter.")

  static let sameVerdicts = Text(
    en: "Every difference from the baseline is clear, or not clear, as before.",
    fr: "Chaque écart à la référence est net, ou non net, comme avant.")

  static let changedVerdicts = Text(
    en: "Differences from the baseline that hang on the order:",
    fr: "Écarts à la référence qui tiennent à l’ordre :")

  static func changed(_ verdict: TieComparison.ChangedVerdict) -> Text {
    let label = ResponseTexts.label(for: verdict.response)
    return verdict.wasClear
      ? Text(
        en: "\(verdict.design): \(label.en), clear before and not now",
        fr: "\(verdict.design) : \(label.fr), net avant et plus maintenant")
      : Text(
        en: "\(verdict.design): \(label.en), not clear before but now",
        fr: "\(verdict.design) : \(label.fr), non net avant mais maintenant")
  }
}
