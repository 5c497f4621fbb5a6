public import EventSimulation
public import Parameters

/// What a donor programme works on.
public enum DonorTheme: String, CaseIterable, Sendable {
  case mapping, traceability, certification
  case customsTraining = "customs_training"
  case securityForceTraining = "security_force_training"
  case formalisation = "asm_formalisation"
  case infrastructure
  /// The source does not say.
  case unclassified

  /// Those that a state can have a cell in.
  public static let classified = allCases.filter { $0 != .unclassified }
}

/// What a search for programmes of a theme in a state came to.
public enum DonorSearchResult: String, CaseIterable, Sendable {
  /// A source says there is no programme.
  case none
  /// Looked for, and neither a programme nor its absence was found.
  case notFound = "not_found"
}

/// Currencies in which amounts are stated; they are never converted.
public enum DonorCurrency: String, CaseIterable, Sendable {
  case euro = "EUR"
  case dollar = "USD"
}

/// A programme of a donor, as its sources tell it.
public struct DonorProgramme: Sendable {
  /// Its identifier in the table.
  public let id: String
  /// Who pays.
  public let donor: String
  /// The title.
  public let title: LocalizedText
  /// What it works on.
  public let theme: DonorTheme
  /// Codes of the states it works in; empty when no source names them.
  public let states: [String]
  /// The first day; nil when not found.
  public let start: CivilDate?
  /// The last day; nil when not found.
  public let end: CivilDate?
  /// In `currency`; nil when not found.
  public let amount: Double?
  /// The currency of `amount`.
  public let currency: DonorCurrency?
  /// The programme whose money this one's is part of.
  public let within: String?
  /// Another figure or date that sources give.
  public let otherwise: String
  /// The keys of its sources.
  public let sources: [String]

  /// Whether it runs on some day of a year; false when either date is missing.
  public func runs(in year: Int) -> Bool {
    guard let start, let end else { return false }
    return start.year <= year && year <= end.year
  }

  /// Whether it may run on some day of a year though its dates do not say: one is missing, and the other does not rule it out.
  public func mayRun(in year: Int) -> Bool {
    guard start == nil || end == nil else { return false }
    return (start?.year ?? year) <= year && year <= (end?.year ?? year)
  }

  /// The part of the amount that falls in a year when it is spent evenly over the days.
  public func amount(in year: Int) -> Double? {
    guard let amount, let start, let end else { return nil }
    let first = max(start.dayNumber, CivilDate(year: year, month: 1, day: 1).dayNumber)
    let last = min(end.dayNumber, CivilDate(year: year, month: 12, day: 31).dayNumber)
    return amount * Double(max(0, last - first + 1)) / Double(end.dayNumber - start.dayNumber + 1)
  }
}
