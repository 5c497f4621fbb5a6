/// A text file checked byte by byte before libyaml sees it, with its lines known.
///
/// Lines end as libyaml counts them: LF, CR, CR LF, U+0085, U+2028 and U+2029.
struct SourceText {
  let file: String
  let bytes: [UInt8]
  private(set) var lineStarts: [Int] = [0]
  private var cachedLine = -1
  private var cachedText = ""

  /// Scans the bytes for what libyaml would not name well: encoding, NUL, control characters, tabs.
  init(file: String, bytes: [UInt8], log: inout IssueLog) {
    self.file = file
    self.bytes = bytes
    if let encoding = Self.byteOrderMark(bytes) {
      log.report(
        .byteOrderMark(encoding: encoding),
        at: SourceLocation(file: file, line: 1, column: 1, length: 0, lineText: ""))
      return
    }
    scan(&log)
  }

  private static func byteOrderMark(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return "UTF-8" }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    return nil
  }

  private mutating func scan(_ log: inout IssueLog) {
    var i = 0
    var tabInIndentation: Int? = nil
    var inIndentation = true
    while i < bytes.count {
      let byte = bytes[i]
      if byte == 0x0A || byte == 0x0D {
        i += byte == 0x0D && i + 1 < bytes.count && bytes[i + 1] == 0x0A ? 2 : 1
        lineStarts.append(i)
        inIndentation = true
        tabInIndentation = nil
        continue
      }
      if inIndentation {
        if byte == 0x09, tabInIndentation == nil { tabInIndentation = i }
        if byte != 0x09, byte != 0x20 {
          inIndentation = false
          if let tab = tabInIndentation, byte != 0x23 {
            let place = location(ofByte: tab, length: 1)
            log.report(.tab, at: place)
          }
        }
      }
      if byte == 0 {
        let place = location(ofByte: i, length: 1)
        log.report(.nulByte, at: place)
        return
      }
      if byte < 0x20 && byte != 0x09 || byte == 0x7F {
        let place = location(ofByte: i, length: 1)
        log.report(.controlCharacter(code: Int(byte)), at: place)
        return
      }
      guard let length = Self.sequenceLength(bytes, at: i) else {
        let place = location(ofByte: i, length: 1)
        log.report(.badUTF8, at: place)
        return
      }
      i += length
      if length > 1, isUnicodeLineBreak(endingAt: i, length: length) {
        lineStarts.append(i)
        inIndentation = true
      }
    }
  }

  private func isUnicodeLineBreak(endingAt end: Int, length: Int) -> Bool {
    if length == 2 { return bytes[end - 2] == 0xC2 && bytes[end - 1] == 0x85 }
    return length == 3 && bytes[end - 3] == 0xE2 && bytes[end - 2] == 0x80
      && (bytes[end - 1] == 0xA8 || bytes[end - 1] == 0xA9)
  }

  /// The length of the well-formed UTF-8 sequence at `i` (Unicode 15, table 3-7), or `nil`.
  private static func sequenceLength(_ bytes: [UInt8], at i: Int) -> Int? {
    let first = bytes[i]
    if first < 0x80 { return 1 }
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard i + length <= bytes.count, second.contains(bytes[i + 1]) else { return nil }
    for offset in 2..<max(length, 2) where !(0x80...0xBF).contains(bytes[i + offset]) { return nil }
    return length
  }

  /// The text of a line (counted from 0), without its break, at most 1,000 scalars of it.
  mutating func text(ofLine line: Int) -> String {
    if line == cachedLine { return cachedText }
    cachedLine = line
    cachedText = ""
    if line >= 0, line < lineStarts.count {
      let start = lineStarts[line]
      var end = start
      // 4 bytes per scalar at most.
      while end < bytes.count, end - start < 4_000, bytes[end] != 0x0A, bytes[end] != 0x0D {
        end += 1
      }
      let whole = String(decoding: bytes[start..<end], as: UTF8.self)
      cachedText =
        end - start <= 1_000
        ? whole : String(String.UnicodeScalarView(whole.unicodeScalars.prefix(1_000)))
    }
    return cachedText
  }

  /// The location from one mark to another; it ends with its first line.
  mutating func location(from start: YAMLMark, to end: YAMLMark) -> SourceLocation {
    let text = text(ofLine: start.line)
    let length =
      (end.line == start.line ? end.column : text.unicodeScalars.count) - start.column
    return SourceLocation(
      file: file, line: start.line + 1, column: start.column + 1, length: max(0, length),
      lineText: text)
  }

  /// The location of a byte of the line that is being scanned.
  private mutating func location(ofByte offset: Int, length: Int) -> SourceLocation {
    let line = lineStarts.count - 1
    let before = String(decoding: bytes[lineStarts[line]..<offset], as: UTF8.self)
    return SourceLocation(
      file: file, line: line + 1, column: before.unicodeScalars.count + 1, length: length,
      lineText: text(ofLine: line))
  }
}
