import EventSimulation
import Parameters

/// Reads the rows of a site register, collecting every fault with its place.
struct SiteRowReader {
  private let table: CSVTable
  private var issues: [ParameterIssue] = []
  private var places: [String: Int] = [:]

  init(_ table: CSVTable) { self.table = table }

  mutating func read() throws(ParameterIssues) -> [SiteRegister.Row] {
    readHeader()
    if !issues.isEmpty { throw ParameterIssues(issues) }
    var rows: [SiteRegister.Row] = []
    var numbers: [String: Int] = [:]
    var identifiers: [String: Int] = [:]
    for fields in table.rows {
      rows.append(row(fields))
      // Numbers key the draws of a site within its state; identifiers name it in the country.
      unique("\(text(fields, "state"))/\(text(fields, "number"))", "number", fields, &numbers)
      unique(
        "\(text(fields, "state"))/\(text(fields, "identifier"))", "identifier", fields, &identifiers
      )
    }
    if rows.isEmpty {
      issues.append(ParameterIssue(.emptyFile, at: table.header.first?.location))
    }
    if !issues.isEmpty { throw ParameterIssues(issues) }
    return rows
  }

  private mutating func readHeader() {
    let known = SiteRegister.columns + SiteRegister.optionalColumns
    for (place, field) in table.header.enumerated() {
      if !known.contains(field.text) {
        let near = NearestNames.suggestions(for: field.text, among: known)
        issues.append(
          ParameterIssue(
            .unknownColumn(found: field.text, suggestions: near), at: field.location))
      } else if places[field.text] != nil {
        issues.append(
          ParameterIssue(
            .duplicateKey(found: field.text, firstLine: field.location.line), at: field.location))
      } else {
        places[field.text] = place
      }
    }
    for column in SiteRegister.columns where places[column] == nil {
      issues.append(
        ParameterIssue(.missingColumn(name: column), at: table.header.first?.location))
    }
  }

  private func field(_ fields: [CSVTable.Field], _ column: String) -> CSVTable.Field {
    guard let place = places[column] else {
      preconditionFailure("the header was checked before the rows")
    }
    return fields[place]
  }

  private func text(_ fields: [CSVTable.Field], _ column: String) -> String {
    field(fields, column).text
  }

  private mutating func row(_ fields: [CSVTable.Field]) -> SiteRegister.Row {
    _ = number(fields, "longitude", -180...180)
    _ = number(fields, "latitude", -90...90)
    let state = field(fields, "state")
    let zone = field(fields, "zone")
    let workers = number(fields, "workers", 0...1_000_000)
    return SiteRegister.Row(
      number: whole(fields, "number", 0...Double(EntityNumber.largestOrdinal)),
      state: state.text, stateAt: state.location, zone: zone.text, zoneAt: zone.location,
      mineral: choice(fields, "mineral"), workers: workers, women: women(fields, among: workers),
      outputPerYear: number(fields, "output_kg_per_year", 0...1e12),
      status: choice(fields, "status"), lastInspection: date(fields, "last_inspection"),
      lastInspectionAt: field(fields, "last_inspection").location)
  }

  /// How many of the workers are women, or nothing where that is not known.
  private mutating func women(_ fields: [CSVTable.Field], among workers: Double) -> Double? {
    guard places["women"] != nil, !field(fields, "women").text.isEmpty else { return nil }
    return number(fields, "women", 0...workers)
  }

  private mutating func number(
    _ fields: [CSVTable.Field], _ column: String, _ range: ClosedRange<Double>
  ) -> Double {
    let field = field(fields, column)
    let isPlain = field.text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || $0 == 0x2e || $0 == 0x2d
    }
    guard isPlain, let value = Double(field.text) else {
      issues.append(fault(of: field))
      return range.lowerBound
    }
    if !range.contains(value) {
      issues.append(
        ParameterIssue(
          .outOfRange(value: value, low: range.lowerBound, high: range.upperBound, unit: column),
          at: field.location))
      return range.lowerBound
    }
    return value
  }

  /// Most likely a decimal comma, which then stands in a quoted field.
  private func fault(of field: CSVTable.Field) -> ParameterIssue {
    let point = String(field.text.map { $0 == "," ? "." : $0 })
    if point != field.text, Double(point) != nil {
      return ParameterIssue(
        .decimalComma(found: field.text, suggestion: point), at: field.location)
    }
    return ParameterIssue(.notANumber(found: field.text), at: field.location)
  }

  private mutating func whole(
    _ fields: [CSVTable.Field], _ column: String, _ range: ClosedRange<Double>
  ) -> UInt32 {
    let value = number(fields, column, range)
    if let whole = UInt32(exactly: value) { return whole }
    let field = field(fields, column)
    issues.append(ParameterIssue(.notWhole(found: field.text), at: field.location))
    return 0
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ fields: [CSVTable.Field], _ column: String
  ) -> Choice where Choice.RawValue == String {
    let field = field(fields, column)
    if let choice = Choice(rawValue: field.text) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    issues.append(unknown(field.text, allowed, field.location))
    guard let first = Choice.allCases.first else { preconditionFailure("a choice has cases") }
    return first
  }

  /// A date, or nothing for a site that was never inspected.
  private mutating func date(_ fields: [CSVTable.Field], _ column: String) -> CivilDate? {
    let field = field(fields, column)
    if field.text.isEmpty { return nil }
    if let date = CivilDate(iso: field.text) { return date }
    issues.append(ParameterIssue(.notADate(found: field.text), at: field.location))
    return nil
  }

  private mutating func unique(
    _ key: String, _ column: String, _ fields: [CSVTable.Field], _ seen: inout [String: Int]
  ) {
    let field = field(fields, column)
    if let first = seen[key] {
      issues.append(
        ParameterIssue(.duplicateID(found: field.text, firstLine: first), at: field.location))
    } else {
      seen[key] = field.location.line
    }
  }
}

/// A word that is none of those allowed, with the nearest of them.
private func unknown(_ found: String, _ allowed: [String], _ at: SourceLocation) -> ParameterIssue {
  ParameterIssue(
    .unknownChoice(
      found: found, allowed: allowed,
      suggestion: NearestNames.suggestions(for: found, among: allowed, limit: 1).first),
    at: at)
}

extension SiteRegister.Row {
  func zoneIssue(allowed: [String]) -> ParameterIssue { unknown(zone, allowed, zoneAt) }
  func stateIssue(allowed: [String]) -> ParameterIssue { unknown(state, allowed, stateAt) }
}
