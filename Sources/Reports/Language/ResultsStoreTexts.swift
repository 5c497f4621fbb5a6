public import ResultsStore

/// The words for why results could not be kept or read.
public enum ResultsStoreTexts {
  /// Returns the words for an error.
  public static func text(for error: ResultsStoreError) -> IssueText {
    switch error {
    case .database(let code, let message, let path):
      IssueText(
        Text(
          en: "\(path): the database answers “\(message)” (SQLite code \(code))",
          fr: "\(path) : la base de données répond « \(message) » (code SQLite \(code))"))
    case .file(let operation, let path, let code):
      IssueText(
        Text(
          en: "\(path): cannot \(verb(operation).en) (system error \(code))",
          fr: "\(path) : impossible \(verb(operation).fr) (erreur système \(code))"))
    case .notAResultsFile(let path):
      IssueText(
        Text(
          en: "\(path) is not a results file of this program",
          fr: "\(path) n’est pas un fichier de résultats de ce programme"), help: otherDirectory)
    case .unknownLayout(let path, let found, let expected):
      IssueText(
        Text(
          en: "\(path) has the layout \(found); this program knows \(expected)",
          fr: "\(path) a la structure \(found) ; ce programme connaît \(expected)"),
        help: otherDirectory)
    case .otherRun(let path, let differences):
      IssueText(otherRun(path, differences), help: otherDirectory)
    case .inUse(let path):
      IssueText(
        Text(
          en: "\(path) is being used by another process",
          fr: "\(path) est utilisé par un autre processus"))
    case .foreignFile(let path):
      IssueText(
        Text(
          en: "\(path) was not written by this run and is not overwritten",
          fr: "\(path) n’a pas été écrit par cette simulation et n’est pas écrasé"),
        help: otherDirectory)
    case .alreadyThere(let design, let replication):
      IssueText(
        Text(
          en: "run \(replication) of design \(design + 1) is kept already",
          fr: "la simulation \(replication) du dispositif \(design + 1) est déjà enregistrée"))
    case .contradiction(let point, let replication):
      IssueText(
        Text(
          en: "two stores hold different rows for replication \(replication) of \(point)",
          fr:
            "deux fichiers ont des lignes différentes pour la réplication \(replication) de \(point)"
        ),
        help: Text(
          en: "one was not made by this version with these inputs: make it again",
          fr: "l’un n’a pas été fait par cette version avec ces entrées : refaites-le"))
    case .incomplete(let missing):
      IssueText(
        Text(
          en: "\(missing) runs are still missing", fr: "il manque encore \(missing) simulations"),
        help: Text(
          en: "give the same command again: what is finished is kept",
          fr: "redonnez la même commande : ce qui est fini est gardé"))
    }
  }

  private static let otherDirectory = Text(
    en: "choose another directory", fr: "choisissez un autre dossier")

  private static func verb(_ operation: ResultsStoreError.FileOperation) -> Text {
    switch operation {
    case .makeDirectory: Text(en: "make the directory", fr: "de créer le dossier")
    case .open: Text(en: "open the file", fr: "d’ouvrir le fichier")
    case .read: Text(en: "read the file", fr: "de lire le fichier")
    case .write: Text(en: "write the file", fr: "d’écrire le fichier")
    case .rename: Text(en: "put the file in its place", fr: "de mettre le fichier à sa place")
    }
  }

  private static func otherRun(_ path: String, _ differences: [ManifestDifference]) -> Text {
    // The first few say enough; a long value would hide them.
    let shown = differences.prefix(3).map { difference in
      let kept = String((difference.kept ?? "–").prefix(40))
      let asked = String((difference.asked ?? "–").prefix(40))
      return "\(difference.name) \(kept) → \(asked)"
    }.joined(separator: ", ")
    return Text(
      en: "\(path) holds the results of another run (\(shown))",
      fr: "\(path) contient les résultats d’une autre simulation (\(shown))")
  }
}
