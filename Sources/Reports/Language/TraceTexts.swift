/// Words around the history that `trace` tells.
enum TraceTexts {
  static func heading(subject: String, design: String, seed: UInt64, replication: Int) -> Text {
    Text(
      en: "History of \(subject) under \(design), seed \(seed), run \(replication)",
      fr: "Histoire de \(subject) sous \(design), graine \(seed), simulation \(replication)")
  }

  static let nothing = Text(en: "nothing happened to it", fr: "il ne lui est rien arrivé")
}

/// Dates as people write them.
public enum DateText {
  /// Returns a day in words, such as “3 March 2027” or « 1er mars 2027 ».
  ///
  /// - Precondition: `month` lies from 1 to 12.
  public static func long(year: Int, month: Int, day: Int, language: Language) -> String {
    precondition((1...12).contains(month))
    switch language {
    case .english: return "\(day) \(english[month - 1]) \(year)"
    case .french: return "\(day == 1 ? "1er" : String(day)) \(french[month - 1]) \(year)"
    }
  }

  /// Returns a day as year-month-day, such as 2027-03-03, the same in every language.
  public static func iso(year: Int, month: Int, day: Int) -> String {
    func padded(_ number: Int, _ count: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, count - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let french = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
}
