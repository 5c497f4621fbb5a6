import EventSimulation
import Mechanism
import ResultsStore

// For machines: words are those of the files, whatever the language.
extension Stocktake {
  /// One cell of the stocktaking.
  private struct CellRow {
    var year: Int
    var theme: DonorTheme
    var state: String
    var isNeeded: Bool
    var known: String
    var donors: [String]

    /// Whether need stands and no programme is known to run.
    var isGap: Bool { isNeeded && known != "donors" }
  }

  private var rows: [CellRow] {
    var rows: [CellRow] = []
    for year in years {
      for theme in DonorTheme.classified {
        for state in table.states {
          let (word, donors): (String, [String]) =
            switch table.cell(theme, state, year: year) {
            case .donors(let donors): ("donors", donors)
            case .undated(let donors): ("undated", donors)
            case .none: ("none", [])
            case .notFound: ("not_found", [])
            case .notSearched: ("not_searched", [])
            }
          rows.append(
            CellRow(
              year: year, theme: theme, state: state, isNeeded: needs.needs(theme, in: state),
              known: word, donors: donors))
        }
      }
    }
    return rows
  }

  /// Returns one row a year, theme and state.
  public func csv() -> String {
    let header = "year,theme,state,needed,known,gap,donors"
    let lines = rows.map { row in
      [
        String(row.year), row.theme.rawValue, row.state, String(row.isNeeded), row.known,
        String(row.isGap), CanonicalRows.field(row.donors.joined(separator: ";")),
      ].joined(separator: ",")
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  /// Returns the programmes and the cells of the years as a JSON document of format 1.
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
    let cells = rows.map { row in
      JSONValue.object([
        .init("year", .integer(row.year)), .init("theme", .string(row.theme.rawValue)),
        .init("state", .string(row.state)), .init("needed", .bool(row.isNeeded)),
        .init("known", .string(row.known)), .init("gap", .bool(row.isGap)),
        .init("donors", strings(row.donors)),
      ])
    }
    return JSONValue.object([
      .init("format", .integer(1)), .init("from", .integer(years.lowerBound)),
      .init("to", .integer(years.upperBound)), .init("programmes", .array(programmes)),
      .init("cells", .array(cells)),
    ]).text() + "\n"
  }
}
