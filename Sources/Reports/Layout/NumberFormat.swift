/// Writes numbers as people read them; machine outputs never pass through here.
///
/// English: `12,345.6` and `34 %`. French: a decimal comma, and a narrow no-break space between
/// thousands and before the per cent sign. What is undefined is written `–`.
struct NumberFormat: Sendable {
  let language: Language

  init(_ language: Language) {
    self.language = language
  }

  /// The sign for a value that is not defined.
  static let undefined = "–"

  /// Returns a whole number.
  func integer(_ value: Int) -> String {
    let digits = grouped(String(value.magnitude))
    return value < 0 ? "−" + digits : digits
  }

  /// Returns a number with exactly so many decimals, halves away from zero.
  ///
  /// - Precondition: `decimals` lies from 0 to 9.
  func fixed(_ value: Double, decimals: Int) -> String {
    precondition((0...9).contains(decimals))
    guard value.isFinite else {
      if value.isNaN { return Self.undefined }
      return value < 0 ? "−∞" : "∞"
    }
    let scale = (0..<decimals).reduce(1) { product, _ in product * 10 }
    let scaled = (value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero)
    // Beyond this the last digits would be invented.
    guard scaled < 9e15 else { return value.description.replacing(".", with: decimalSign) }
    let whole = UInt64(scaled)
    let (units, fraction) = whole.quotientAndRemainder(dividingBy: UInt64(scale))
    var text = grouped(String(units))
    if decimals > 0 {
      let digits = String(fraction)
      text += decimalSign + String(repeating: "0", count: decimals - digits.count) + digits
    }
    return value < 0 && whole > 0 ? "−" + text : text
  }

  /// Returns a number as short as it reads back, with this language's decimal sign.
  func shortest(_ value: Double) -> String {
    guard value.isFinite else { return fixed(value, decimals: 0) }
    var text = value.magnitude.description
    if text.hasSuffix(".0") { text = String(text.dropLast(2)) }
    if let point = text.firstIndex(of: "."), !text.contains("e") {
      text = grouped(String(text[..<point])) + decimalSign + text[text.index(after: point)...]
    } else if !text.contains("e") {
      text = grouped(text)
    } else {
      text = text.replacing(".", with: decimalSign)
    }
    return value < 0 ? "−" + text : text
  }

  /// Returns a share as a percentage, sign included.
  func percent(_ share: Double, decimals: Int = 0) -> String {
    guard share.isFinite else { return Self.undefined }
    return fixed(share * 100, decimals: decimals) + percentSign
  }

  /// The per cent sign with the space before it.
  var percentSign: String {
    switch language {
    case .english: " %"
    case .french: "\u{202F}%"
    }
  }

  private var decimalSign: String {
    switch language {
    case .english: "."
    case .french: ","
    }
  }

  private var thousandsSign: String {
    switch language {
    case .english: ","
    case .french: "\u{202F}"
    }
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += thousandsSign }
      result.append(digit)
    }
    return result
  }
}
