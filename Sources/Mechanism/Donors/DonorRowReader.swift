import EventSimulation
import Parameters

/// Reads the rows of a donor file, collecting every fault with its place.
struct DonorRowReader {
  private let table: CSVTable
  private let states: [String]
  private(set) var issues: [ParameterIssue] = []
  private var places: [String: Int] = [:]

  init(_ table: CSVTable, states: [String]) {
    self.table = table
    self.states = states
  }

  mutating func programmes(_ bibliography: Bibliography) -> [DonorProgramme] {
    guard readHeader(DonorTable.columns) else { return [] }
    var lines: [String: Int] = [:]
    let ids = table.rows.map { field($0, "id").text }
    return table.rows.map { row in
      let id = filled(row, "id")
      if let first = lines[id.text] {
        issues.append(
          ParameterIssue(.duplicateID(found: id.text, firstLine: first), at: id.location))
      }
      lines[id.text] = lines[id.text] ?? id.location.line
      let start = date(row, "start", endsYear: false)
      let end = date(row, "end", endsYear: true)
      if let start, let end, end < start {
        issues.append(
          ParameterIssue(.conflict(with: ["start \(start)"]), at: field(row, "end").location))
      }
      let amount = amount(row)
      let currency: DonorCurrency? = amount == nil ? nil : choice(row, "currency")
      let within = field(row, "within")
      if !within.text.isEmpty { check(within.text, among: ids.filter { $0 != id.text }, within) }
      let _: Grade = choice(row, "grade")
      return DonorProgramme(
        id: id.text, donor: filled(row, "donor").text,
        title: LocalizedText(en: filled(row, "title_en").text, fr: filled(row, "title_fr").text),
        theme: choice(row, "theme"), states: stateCodes(row), start: start, end: end,
        amount: amount, currency: currency, within: within.text.isEmpty ? nil : within.text,
        otherwise: field(row, "otherwise").text, sources: sources(row, bibliography))
    }
  }

  mutating func searches() -> [DonorTable.Search] {
    guard readHeader(DonorTable.searchColumns) else { return [] }
    return table.rows.map { row in
      DonorTable.Search(
        theme: choice(row, "theme"), states: stateCodes(row), result: choice(row, "result"))
    }
  }

  /// A: the issuing body itself; B: secondary.
  private enum Grade: String, CaseIterable { case a = "A", b = "B" }

  private mutating func readHeader(_ columns: [String]) -> Bool {
    for (place, field) in table.header.enumerated() {
      if !columns.contains(field.text) {
        let near = NearestNames.suggestions(for: field.text, among: columns)
        issues.append(
          ParameterIssue(.unknownColumn(found: field.text, suggestions: near), at: field.location))
      } else if places[field.text] != nil {
        issues.append(
          ParameterIssue(
            .duplicateKey(found: field.text, firstLine: field.location.line), at: field.location))
      } else {
        places[field.text] = place
      }
    }
    for column in columns where places[column] == nil {
      issues.append(
        ParameterIssue(.missingColumn(name: column), at: table.header.first?.location))
    }
    return issues.isEmpty
  }

  private func field(_ row: [CSVTable.Field], _ column: String) -> CSVTable.Field {
    guard let place = places[column] else {
      preconditionFailure("the header was checked before the rows")
    }
    return row[place]
  }

  private mutating func filled(_ row: [CSVTable.Field], _ column: String) -> CSVTable.Field {
    let field = field(row, column)
    if field.text.isEmpty {
      issues.append(ParameterIssue(.missingKey(name: column), at: field.location))
    }
    return field
  }

  private mutating func check(_ found: String, among allowed: [String], _ field: CSVTable.Field) {
    if allowed.contains(found) { return }
    issues.append(
      ParameterIssue(
        .unknownChoice(
          found: found, allowed: allowed,
          suggestion: NearestNames.suggestions(for: found, among: allowed, limit: 1).first),
        at: field.location))
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ row: [CSVTable.Field], _ column: String
  ) -> Choice where Choice.RawValue == String {
    let field = field(row, column)
    if let choice = Choice(rawValue: field.text) { return choice }
    check(field.text, among: Choice.allCases.map(\.rawValue), field)
    guard let first = Choice.allCases.first else { preconditionFailure("a choice has cases") }
    return first
  }

  private mutating func stateCodes(_ row: [CSVTable.Field]) -> [String] {
    let field = field(row, "states")
    let codes = field.text.split(separator: " ").map(String.init)
    for code in codes { check(code, among: states, field) }
    return codes
  }

  private mutating func sources(
    _ row: [CSVTable.Field], _ bibliography: Bibliography
  ) -> [String] {
    let field = filled(row, "source")
    let keys = field.text.split(separator: ";").map(String.init)
    for key in keys where bibliography[key] == nil {
      let near = NearestNames.suggestions(for: key, among: bibliography.entries.map(\.key))
      issues.append(
        ParameterIssue(.unknownCitation(found: key, suggestions: near), at: field.location))
    }
    return keys
  }

  private mutating func amount(_ row: [CSVTable.Field]) -> Double? {
    let field = field(row, "amount")
    if field.text.isEmpty { return nil }
    let isPlain = field.text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2e }
    if isPlain, let value = Double(field.text) { return value }
    issues.append(ParameterIssue(.notANumber(found: field.text), at: field.location))
    return nil
  }

  /// A day, or a year for its first or its last day; nothing when not found.
  private mutating func date(
    _ row: [CSVTable.Field], _ column: String, endsYear: Bool
  ) -> CivilDate? {
    let field = field(row, column)
    if field.text.isEmpty { return nil }
    let whole = field.text.utf8.count == 4 ? field.text + (endsYear ? "-12-31" : "-01-01") : nil
    if let date = CivilDate(iso: whole ?? field.text) { return date }
    issues.append(ParameterIssue(.notADate(found: field.text), at: field.location))
    return nil
  }
}
