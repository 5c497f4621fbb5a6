import EventSimulation
public import Mechanism
import Parameters
import ResultsStore

/// Who finances what, where and when.
public struct Stocktake: Sendable {
  let table: DonorTable
  let year: Int

  /// Makes the report of one year.
  public init(_ table: DonorTable, year: Int) {
    self.table = table
    self.year = year
  }

  /// A theme in which several donors work in one state in one year.
  struct Overlap {
    var theme: DonorTheme
    var state: String
    var year: Int
    var donors: [String]
  }

  /// All of them, in every year of the table.
  var overlaps: [Overlap] {
    guard let years = table.years else { return [] }
    var found: [Overlap] = []
    for theme in themes {
      for state in table.states {
        for year in years {
          if case .donors(let donors) = table.cell(theme, state, year: year), donors.count > 1 {
            found.append(Overlap(theme: theme, state: state, year: year, donors: donors))
          }
        }
      }
    }
    return found
  }

  /// The themes a state can have a cell in.
  private var themes: [DonorTheme] { DonorTheme.allCases.filter { $0 != .unclassified } }

  /// Sums of one donor's money on one theme; parts of another programme's money are left out.
  struct Money {
    var donor: String
    var theme: DonorTheme
    var amounts: [(currency: DonorCurrency, total: Double, inYear: Double, undated: Bool)] = []
    var unknown = 0
  }

  var money: [Money] {
    var rows: [Money] = []
    for programme in table.programmes where programme.within == nil {
      let place =
        rows.firstIndex { $0.donor == programme.donor && $0.theme == programme.theme }
        ?? rows.count
      if place == rows.count {
        rows.append(Money(donor: programme.donor, theme: programme.theme))
      }
      guard let amount = programme.amount, let currency = programme.currency else {
        rows[place].unknown += 1
        continue
      }
      let share = programme.amount(in: year)
      if let at = rows[place].amounts.firstIndex(where: { $0.currency == currency }) {
        rows[place].amounts[at].total += amount
        rows[place].amounts[at].inYear += share ?? 0
        if share == nil { rows[place].amounts[at].undated = true }
      } else {
        rows[place].amounts.append((currency, amount, share ?? 0, share == nil))
      }
    }
    return rows.sorted {
      ($0.donor, $0.theme.rawValue) < ($1.donor, $1.theme.rawValue)
    }
  }

  /// Returns the report as lines for a terminal.
  public func text(language: Language, width: Int) -> String {
    let numbers = NumberFormat(language)
    var lines = [StocktakeTexts.title(year)[language], ""]
    lines += Paragraph.lines(StocktakeTexts.reading[language], width: width, indent: "")
    lines.append("")
    let columns = themes.map { theme in
      TextTable.Column(
        heading: StocktakeTexts.theme(theme)[language].split(separator: " ").map(String.init),
        cells: table.states.map {
          TextTable.Cell(words(table.cell(theme, $0, year: year), language))
        })
    }
    lines += TextTable(labels: table.states, columns: columns).lines(width: width)
    func section(_ heading: Text, _ rows: [String]) {
      lines += ["", heading[language]]
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
    section(StocktakeTexts.unplaced, table.unplaced.map { name($0, language) })
    section(StocktakeTexts.money, money.map { words($0, numbers, language) })
    section(
      StocktakeTexts.ends,
      table.programmes.filter { $0.end != nil }
        .sorted { ($0.end?.dayNumber ?? 0, $0.id) < ($1.end?.dayNumber ?? 0, $1.id) }
        .map { "\($0.end?.description ?? "") \(name($0, language))" })
    return lines.map { $0.withoutTrailingSpaces + "\n" }.joined()
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

  private func words(_ row: Money, _ numbers: NumberFormat, _ language: Language) -> String {
    var parts = row.amounts.map { amount in
      let total = numbers.fixed(amount.total, decimals: 0) + " " + amount.currency.rawValue
      // A zero would say that nothing fell in the year.
      let share =
        amount.undated && amount.inYear == 0
        ? ""
        : "; " + numbers.fixed(amount.inYear, decimals: 0) + " "
          + StocktakeTexts.inYear(year)[language]
      return total + share
        + (amount.undated ? "; " + StocktakeTexts.yearUnknown[language] : "")
    }
    if row.unknown > 0 { parts.append(StocktakeTexts.unknown(row.unknown)[language]) }
    return "\(row.donor), \(StocktakeTexts.theme(row.theme)[language]): "
      + parts.joined(separator: "; ")
  }

  /// Returns the programmes and the cells of the year as a JSON document of format 1.
  public func json() -> String {
    func strings(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }
    let programmes = table.programmes.map { programme in
      JSONValue.object([
        .init("id", .string(programme.id)), .init("donor", .string(programme.donor)),
        .init("theme", .string(programme.theme.rawValue)),
        .init("states", strings(programme.states)),
        .init("start", (programme.start?.description).map(JSONValue.string) ?? .null),
        .init("end", (programme.end?.description).map(JSONValue.string) ?? .null),
        .init("amount", programme.amount.map(JSONValue.number) ?? .null),
        .init("currency", (programme.currency?.rawValue).map(JSONValue.string) ?? .null),
        .init("within", programme.within.map(JSONValue.string) ?? .null),
        .init("otherwise", .string(programme.otherwise)),
        .init("sources", strings(programme.sources)),
      ])
    }
    var cells: [JSONValue] = []
    for theme in themes {
      for state in table.states {
        let (word, donors): (String, [String]) =
          switch table.cell(theme, state, year: year) {
          case .donors(let donors): ("donors", donors)
          case .undated(let donors): ("undated", donors)
          case .none: ("none", [])
          case .notFound: ("not_found", [])
          case .notSearched: ("not_searched", [])
          }
        cells.append(
          .object([
            .init("theme", .string(theme.rawValue)), .init("state", .string(state)),
            .init("known", .string(word)), .init("donors", strings(donors)),
          ]))
      }
    }
    return JSONValue.object([
      .init("format", .integer(1)), .init("year", .integer(year)),
      .init("programmes", .array(programmes)), .init("cells", .array(cells)),
    ]).text() + "\n"
  }
}
