/// Reads numbers as people must write them in files: digits, one point for decimals, no thousands marks.
enum NumberText {
  /// The number, or what is wrong with it.
  static func parse(_ text: String) -> Result<Double, NumberFault> {
    if isPlain(text) {
      guard let number = Double(text), number.isFinite else {
        return .failure(NumberFault(.notFinite(found: text.clipped)))
      }
      return .success(number)
    }
    return .failure(NumberFault(fault(in: text)))
  }

  struct NumberFault: Error {
    let kind: ParameterIssue.Kind
    init(_ kind: ParameterIssue.Kind) { self.kind = kind }
  }

  /// `-?digits[.digits][e[+-]digits]`, nothing else: no hexadecimal, no words, no lone point.
  static func isPlain(_ text: String) -> Bool {
    var rest = Array(text.utf8)[...]
    func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    func digits(_ rest: inout ArraySlice<UInt8>) -> Bool {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count > 0
    }
    if rest.first == 0x2D || rest.first == 0x2B { rest = rest.dropFirst() }
    guard digits(&rest) else { return false }
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      guard digits(&rest) else { return false }
    }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest = rest.dropFirst()
      if rest.first == 0x2D || rest.first == 0x2B { rest = rest.dropFirst() }
      guard digits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  private static let words: [String] = [
    "inf", "infinity", ".inf", "nan", ".nan",
  ]

  private static func fault(in text: String) -> ParameterIssue.Kind {
    let found = text.clipped
    var bare = text.lowercased()
    if bare.hasPrefix("-") || bare.hasPrefix("+") { bare.removeFirst() }
    if words.contains(bare) { return .notFinite(found: found) }

    // Spaces (also the no-break ones of French typography), apostrophes and underscores between digits.
    let marks: [Unicode.Scalar] = [" ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "\u{2019}", "_"]
    let scalars = text.unicodeScalars
    let closed = String(String.UnicodeScalarView(scalars.filter { !marks.contains($0) }))
    let commas = closed.utf8.filter { $0 == 0x2C }.count
    let points = closed.utf8.filter { $0 == 0x2E }.count
    if commas == 0, closed != text, isPlain(closed) {
      return .thousandsSeparator(found: found, suggestion: closed)
    }
    if commas == 1, points == 0 {
      let decimal = String(closed.map { $0 == "," ? "." : $0 })
      if isPlain(decimal) { return .decimalComma(found: found, suggestion: decimal) }
    }
    if commas >= 1, points <= 1 {
      let plain = String(closed.filter { $0 != "," })
      if isPlain(plain) { return .thousandsSeparator(found: found, suggestion: plain) }
    }
    if let (number, unit) = splitUnit(text) {
      return .unitInNumber(found: found, number: number, unit: unit.name)
    }
    return .notANumber(found: found)
  }

  /// The number's text and the unit of a text such as `9 month` or `60 %`.
  static func splitUnit(_ text: String) -> (number: String, unit: Unit)? {
    // The longest name wins: `12 USD per year` is not `12 USD` per something.
    var best: Unit?
    for unit in Unit.all where text.hasSuffix(unit.name) {
      let before = text.dropLast(unit.name.count).last
      guard before == " " || unit.name == "%" else { continue }
      if unit.name.count > (best?.name.count ?? 0) { best = unit }
    }
    guard let best else { return nil }
    let number = text.dropLast(best.name.count).reversed().drop { $0 == " " }.reversed()
    return number.isEmpty ? nil : (String(number), best)
  }
}

extension Double {
  /// The shortest decimal text of the number, whole numbers without `.0`.
  var plainText: String {
    let text = description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
