public import ResultsStore

/// What every report and trace says about what its results are and are not.
public enum Caveats {
  /// The statement that stands in every report and trace.
  public static let results = Text(
    en: """
      These results describe hypothetical arrangements under stated assumptions. They are not \
      findings about any State, company, site or person, nor a ground for disengaging from a \
      supplier, nor the views of the ICGLR, the OECD, the World Bank, the United Nations or the EITI.
      """,
    fr: """
      Ces résultats décrivent des dispositifs hypothétiques sous des hypothèses énoncées. Ils ne \
      constituent ni des constats sur un État, une entreprise, un site ou une personne, ni un motif \
      de se désengager d’un fournisseur, ni l’avis de la CIRGL, de l’OCDE, de la Banque mondiale, des \
      Nations unies ou de l’ITIE.
      """)

  /// What stands beside a count of red statuses.
  public static let red = Text(
    en: "A red status in these results is simulated; none is a finding of wrongdoing.",
    fr: "Un statut rouge dans ces résultats est simulé ; aucun n’est un constat de faute.")

  /// What stands beside red counts: who depends on these sites, by the mean number of miners there.
  public static func red(miners: Double) -> Text {
    guard miners.isFinite, miners >= 0.5 else { return red }
    return Text {
      let count = NumberFormat($0).fixed(miners, decimals: 0)
      return switch $0 {
      case .english:
        """
        \(red.en) In these results up to \(count) people work at sites barred from certifying; with \
        their families they depend on them.
        """
      case .french:
        """
        \(red.fr) Dans ces résultats, jusqu’à \(count) personnes travaillent sur des sites exclus de \
        la certification ; elles et leurs familles en dépendent.
        """
      }
    }
  }

  /// The statement as a member of every JSON document, in both languages.
  public static let member = JSONValue.Member(
    "note", .object([.init("en", .string(results.en)), .init("fr", .string(results.fr))]))

  /// What lies beside tables of results, in both languages, as a file.
  public static let file =
    Paragraph.lines(results.en, width: 80).joined(separator: "\n") + "\n\n"
    + Paragraph.lines(results.fr, width: 80).joined(separator: "\n") + "\n"

  /// What begins every line of a trace.
  public static let simulated = Text(en: "SIMULATED", fr: "SIMULÉ")
}
