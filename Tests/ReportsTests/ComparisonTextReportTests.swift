import Foundation
import Reports
import Testing

/// The figures are worked out by hand from the runs of `SmallComparison`: for example the cost of
/// `today` is 3, 4, 5, 6, so its type 7 quantiles are 3.3, 4.5 and 5.7; the latency of `fund` less
/// that of `today` is −249, −258, −267, so its interval is 258 ± 4.3027 × 9 / √3 = 236 to 280.
@Suite("The comparison for a terminal")
struct ComparisonTextReportTests {
  @Test("shows tables, verdicts, what is assumed and the caveat, in English")
  func english() {
    #expect(
      ComparisonTextReport.text(SmallComparison.report(), language: .english, width: 100)
        == Self.expectedEnglish)
  }

  @Test("shows the same in French, with its own signs and spaces")
  func french() {
    #expect(
      ComparisonTextReport.text(SmallComparison.report(), language: .french, width: 80)
        == Self.expectedFrench)
  }

  @Test("keeps every line within the width", arguments: Language.allCases, [80, 100, 120])
  func width(language: Language, width: Int) {
    let text = ComparisonTextReport.text(
      SmallComparison.report(), language: language, width: width)
    for line in text.split(separator: "\n") {
      // Every character of these texts takes one column.
      #expect(line.count <= width, "\(line)")
    }
  }

  @Test("judges nothing on a single run")
  func oneRun() {
    let text = ComparisonTextReport.text(
      SmallComparison.report(runs: 1), language: .english, width: 80)
    #expect(text.contains("One run: no interval, and no difference can be judged."))
    #expect(!text.contains("lear:"))
    #expect(!text.contains("(" + "3.0"))
  }

  @Test("leaves out what the model does not give")
  func missingResponses() {
    let text = ComparisonTextReport.text(SmallComparison.report(), language: .english)
    #expect(!text.contains("exporters"))
    #expect(!text.contains("levy"), "nobody pays a levy in these runs")
  }

  @Test("tells what pairing gained, where enough pairs show it")
  func pairing() throws {
    let text = ComparisonTextReport.text(
      SmallComparison.report(runs: 12), language: .english, width: 120)
    let table = try #require(text.components(separatedBy: "What pairing gained").dropFirst().first)
    let fund = try #require(
      table.split(separator: "\n").first { $0.hasPrefix("  fund") })
    // Costs differ by the same amount in every run: no number of other runs would be as precise. For coverage, with
    // x = 0.02 r and y = x ± 0.1 in turns: products 0.0452, squares 0.0572 and 0.1532, of the differences 0.12.
    #expect(fund.contains(" 1.00 ") && fund.contains("0.48 (1.8×)"), "\(fund)")
    // Nothing varies without a mechanism, so nothing is correlated.
    let none = try #require(table.split(separator: "\n").first { $0.hasPrefix("  none") })
    #expect(!none.contains("×"), "\(none)")
  }

  private static let expectedEnglish =
    """
    Comparison of designs

      today   Practice today (baseline)
      fund    Audit fund
      none    No mechanism

                cost a year   sites covered   days to detect   member states
                      M USD    by number, %           median      pay, M USD
      today   4.5 (3.3–5.7)      33 (31–35)    315 (303–327)   3.5 (2.3–4.7)
      fund    7.5 (6.3–8.7)      33 (23–43)     62   (61–63)   3.5 (2.3–4.7)
      none    0.0 (0.0–0.0)       0   (0–0)      –             0.0 (0.0–0.0)
      80 % of 4 runs between the brackets; chance and parameter uncertainty together.
      Detection latency, median, fund: defined in 3 of 4 runs.
      Detection latency, median, none: defined in 0 of 4 runs.

    Who pays, M USD a year (means, so that they add up)
              member                    funding
              states   donors   total       gap
      today      3.5      1.0     4.5       0.1
      fund       3.5      4.0     7.5       0.2
      none       0.0      0.0     0.0       0.0

    Compared with today: mean of the paired differences, 95 % interval, share of pairs of runs
      fund
        Clear: cost a year is 3.0 M USD above (3.0 to 3.0), in 100 % of 4 pairs.
        Not clear: current coverage of sites; mean difference 0.0 points (−18.4 to +18.4), above in 50 %
          of 4 pairs.
        Clear: detection latency, median is 258 days below (236 to 280), in 100 % of 3 pairs.
        The same in every run: paid by member states.
      none
        Clear: cost a year is 4.5 M USD below (2.4 to 6.6), in 100 % of 4 pairs.
        Clear: current coverage of sites is 33.0 points below (28.9 to 37.1), in 100 % of 4 pairs.
        Too few runs to tell: detection latency, median.
        Clear: paid by member states is 3.5 M USD below (1.4 to 5.6), in 100 % of 4 pairs.
      2 of the 7 differences shown are not clear.
      Between the other designs, by the same test, not clear:
        fund and none: detection latency, median

    With fewer than 10 pairs, what pairing gained is not known.

    To be confirmed: 3 of 1,234 inputs are assumed: costs 2, conduct 1.
    These results describe hypothetical arrangements under stated assumptions. They are not findings
    about any State, company, site or person, nor a ground for disengaging from a supplier, nor the
    views of the ICGLR, the OECD, the World Bank, the United Nations or the EITI.
    Seed 1, 4 runs of each design, 20 years. sha256:00ff

    """

  private static let expectedFrench =
    """
    Comparaison de dispositifs

      today   Pratique actuelle (référence)
      fund    Fonds d’audit
      none    Sans mécanisme

                coût annuel   sites couverts        détection   États membres
                      M USD     en nombre,\u{202F}%   jours, médiane   paient, M USD
      today   4,5 (3,3–5,7)       33 (31–35)    315 (303–327)   3,5 (2,3–4,7)
      fund    7,5 (6,3–8,7)       33 (23–43)     62   (61–63)   3,5 (2,3–4,7)
      none    0,0 (0,0–0,0)        0   (0–0)      –             0,0 (0,0–0,0)
      80\u{202F}% des 4 simulations entre parenthèses\u{202F}; hasard et incertitude des
      paramètres ensemble.
      Délai de détection, médiane, fund\u{202F}: défini dans 3 simulations sur 4.
      Délai de détection, médiane, none\u{202F}: défini dans 0 simulations sur 4.

    Qui paie, M USD par an (moyennes, pour que la somme soit exacte)
                États                        déficit de
              membres   bailleurs   total   financement
      today       3,5         1,0     4,5           0,1
      fund        3,5         4,0     7,5           0,2
      none        0,0         0,0     0,0           0,0

    Par rapport à today\u{202F}: moyenne des écarts par paires, intervalle à 95\u{202F}%, part des
    paires de simulations
      fund
        Net\u{202F}: coût annuel, 3,0 M USD au-dessus (de 3,0 à 3,0), dans 100\u{202F}% des 4
          paires.
        Non net\u{202F}: couverture actuelle des sites\u{202F}; écart moyen 0,0 point (de −18,4 à
          +18,4), au-dessus dans 50\u{202F}% des 4 paires.
        Net\u{202F}: délai de détection, médiane, 258 jours au-dessous (de 236 à 280), dans
          100\u{202F}% des 3 paires.
        Identique dans chaque simulation\u{202F}: part payée (États membres).
      none
        Net\u{202F}: coût annuel, 4,5 M USD au-dessous (de 2,4 à 6,6), dans 100\u{202F}% des 4
          paires.
        Net\u{202F}: couverture actuelle des sites, 33,0 points au-dessous (de 28,9 à
          37,1), dans 100\u{202F}% des 4 paires.
        Trop peu de simulations pour juger\u{202F}: délai de détection, médiane.
        Net\u{202F}: part payée (États membres), 3,5 M USD au-dessous (de 1,4 à 5,6), dans
          100\u{202F}% des 4 paires.
      2 des 7 écarts montrés ne sont pas nets.
      Entre les autres dispositifs, par le même critère, non nets\u{202F}:
        fund et none\u{202F}: délai de détection, médiane

    À moins de 10 paires, ce que l’appariement apporte n’est pas connu.

    À confirmer\u{202F}: 3 valeurs sur 1\u{202F}234 sont supposées (costs 2, conduct 1).
    Ces résultats décrivent des dispositifs hypothétiques sous des hypothèses
    énoncées. Ils ne constituent ni des constats sur un État, une entreprise, un
    site ou une personne, ni un motif de se désengager d’un fournisseur, ni l’avis
    de la CIRGL, de l’OCDE, de la Banque mondiale, des Nations unies ou de l’ITIE.
    Graine 1, 4 simulations par dispositif, 20 ans. sha256:00ff

    """
}
