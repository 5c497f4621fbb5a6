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

  /// What begins every line of a trace.
  public static let simulated = Text(en: "SIMULATED", fr: "SIMULÉ")
}
