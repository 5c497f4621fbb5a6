import Parameters

/// A length of time as it is typed on the command line, such as `18 months`.
struct WrittenPeriod: Sendable, Equatable {
  let amount: Double
  let unit: Unit

  enum Unit: String, CaseIterable, Sendable {
    case day, week, month, year

    /// The words accepted, English then French.
    var words: [String] {
      switch self {
      case .day: ["day", "days", "jour", "jours"]
      case .week: ["week", "weeks", "semaine", "semaines"]
      case .month: ["month", "months", "mois"]
      case .year: ["year", "years", "an", "ans", "année", "années"]
      }
    }

    /// Days of one unit; a year is 365.25 days and a month a twelfth of it.
    var days: Double {
      switch self {
      case .day: 1
      case .week: 7
      case .month: 365.25 / 12
      case .year: 365.25
      }
    }
  }

  var years: Double { amount * unit.days / Unit.year.days }

  /// The period in seconds, rounded to the nearest.
  ///
  /// - Precondition: The period is below ten thousand years, which parsing ensures.
  var seconds: Int64 { Int64((amount * unit.days * 86_400).rounded()) }

  /// Why a text is no period.
  enum Fault: Error, Equatable, Sendable {
    case notANumber
    case decimalComma(suggestion: String)
    case unknownUnit(found: String, suggestion: String?)
    case tooLong
  }

  init(amount: Double, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// Reads `20`, `20 years`, `20years` or `1.5 year`; a bare number counts years.
  init(_ text: String) throws(Fault) {
    let trimmed = text.trimmed
    let digits = trimmed.prefix { $0.isASCII && ($0.isNumber || "+-.,".contains($0)) }
    let word = String(trimmed.dropFirst(digits.count)).trimmed
    if digits.contains(",") {
      let pointed = String(digits.map { $0 == "," ? "." : $0 })
      guard Double(pointed) != nil else { throw .notANumber }
      throw .decimalComma(suggestion: word.isEmpty ? pointed : "\(pointed) \(word)")
    }
    guard let amount = Double(digits), amount.isFinite else { throw .notANumber }
    let unit =
      word.isEmpty ? Unit.year : Unit.allCases.first { $0.words.contains(word.lowercased()) }
    guard let unit else {
      let words = Unit.allCases.flatMap(\.words)
      throw .unknownUnit(
        found: word, suggestion: NearestNames.suggestions(for: word, among: words).first)
    }
    self.init(amount: amount, unit: unit)
    if years.magnitude > 10_000 { throw .tooLong }
  }
}

extension String {
  /// The text without spaces at either end.
  var trimmed: String {
    var view = self[...]
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}
