import EventSimulation
public import Mechanism
import Parameters

/// Who finances what, where and when; what is missing.
public struct Stocktake: Sendable {
  let table: DonorTable
  let years: ClosedRange<Int>
  let needs: DonorNeeds

  /// Makes the report of some years.
  public init(_ table: DonorTable, years: ClosedRange<Int>, needs: DonorNeeds) {
    self.table = table
    self.years = years
    self.needs = needs
  }

  /// Returns the report as lines for a terminal.
  public func text(language: Language, width: Int) -> String {
    let numbers = NumberFormat(language)
    var lines: [String] = []
    for year in years {
      lines += [StocktakeTexts.title(year)[language], ""]
      if year == years.lowerBound {
        lines += Paragraph.lines(StocktakeTexts.reading[language], width: width, indent: "")
        lines.append("")
      }
      lines += cells(year, language, width)
      if year < years.upperBound { lines.append("") }
    }
    func section(_ heading: Text, _ rows: [String]) {
      lines.append("")
      lines += Paragraph.lines(heading[language], width: width)
      for row in rows {
        lines += Paragraph.lines(row, width: width, indent: "    ", first: "  ")
      }
    }
    let overlaps = overlaps.map {
      "\(StocktakeTexts.theme($0.theme)[language]), \($0.state), \($0.year): "
        + $0.donors.joined(separator: ", ")
    }
    section(
      StocktakeTexts.overlaps, overlaps.isEmpty ? [StocktakeTexts.noOverlap[language]] : overlaps)
    let gaps = gaps.map { words($0, language) }
    section(
      StocktakeTexts.gaps(years), gaps.isEmpty ? [StocktakeTexts.noGap[language]] : gaps)
    section(StocktakeTexts.unplaced, table.unplaced.map { name($0, language) })
    section(StocktakeTexts.money, money.map { words($0, numbers, language) })
    section(StocktakeTexts.moneyByStates, moneyByStates.map { words($0, numbers, language) })
    section(
      StocktakeTexts.ends,
      table.programmes.filter { $0.end != nil }
        .sorted { ($0.end?.dayNumber ?? 0, $0.id) < ($1.end?.dayNumber ?? 0, $1.id) }
        .map { "\($0.end?.description ?? "") \(name($0, language))" })
    return lines.map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  private func cells(_ year: Int, _ language: Language, _ width: Int) -> [String] {
    let columns = DonorTheme.classified.map { theme in
      TextTable.Column(
        heading: StocktakeTexts.theme(theme)[language].split(separator: " ").map(String.init),
        cells: table.states.map {
          TextTable.Cell(words(table.cell(theme, $0, year: year), language))
        })
    }
    return TextTable(labels: table.states, columns: columns).lines(width: width)
  }

  private func name(_ programme: DonorProgramme, _ language: Language) -> String {
    let title = Text(en: programme.title.en, fr: programme.title.fr)[language]
    let theme = StocktakeTexts.theme(programme.theme)[language]
    let states = programme.states.isEmpty ? "" : "; " + programme.states.joined(separator: " ")
    return "\(programme.donor): \(title) (\(theme)\(states))"
  }

  private func words(_ cell: DonorTable.Cell, _ language: Language) -> String {
    switch cell {
    case .donors(let donors): donors.joined(separator: ", ")
    case .undated(let donors): StocktakeTexts.undated(donors)[language]
    case .none: StocktakeTexts.none[language]
    case .notFound: StocktakeTexts.notFound[language]
    case .notSearched: StocktakeTexts.notSearched[language]
    }
  }

  private func words(_ gap: GapRow, _ language: Language) -> String {
    let years =
      gap.years.count == 1 ? String(gap.years.lowerBound) : StocktakeTexts.span(gap.years)
    return "\(StocktakeTexts.theme(gap.theme)[language]), \(years), \(words(gap.known, language)): "
      + gap.states.joined(separator: " ")
  }

  private func words(_ row: Money, _ numbers: NumberFormat, _ language: Language) -> String {
    "\(row.donor), \(StocktakeTexts.theme(row.theme)[language]): "
      + words(row.sums, numbers, language)
  }

  private func words(
    _ row: StatesMoney, _ numbers: NumberFormat, _ language: Language
  ) -> String {
    let states =
      row.states.isEmpty
      ? StocktakeTexts.statesUnknown[language]
      : row.states.count == 1
        ? row.states[0]
        : row.states.joined(separator: " ") + StocktakeTexts.undivided[language]
    return "\(states): " + words(row.sums, numbers, language)
  }

  private func words(_ sums: Sums, _ numbers: NumberFormat, _ language: Language) -> String {
    var parts = sums.amounts.map { amount in
      let total = numbers.fixed(amount.total, decimals: 0) + " " + amount.currency.rawValue
      // A zero would say that nothing fell in these years.
      let share =
        amount.undated && amount.inYears == 0
        ? ""
        : "; " + numbers.fixed(amount.inYears, decimals: 0) + " "
          + StocktakeTexts.inYears(years)[language]
      return total + share
        + (amount.undated ? "; " + StocktakeTexts.yearUnknown[language] : "")
    }
    if sums.unknown > 0 { parts.append(StocktakeTexts.unknown(sums.unknown)[language]) }
    return parts.joined(separator: "; ")
  }
}
