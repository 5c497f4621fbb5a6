/// A finding in aligned lines: name, value, unit, then each ratio with its range and bar.
struct FindingText {
  let finding: Finding

  static let heading =
    padded("measure", 34) + padded("value", 12, right: true) + " " + padded("unit", 14)
    + padded("ratio", 9, right: true) + "  reference, [range over the rounds], bar"

  var lines: [String] {
    let measure = finding.measure
    let value =
      padded(measure.name, 34) + padded(number(finding.readings.median), 12, right: true) + " "
      + padded(measure.unit, 14)
    var lines: [String] = []
    for compared in finding.compared {
      let start = lines.isEmpty ? value : padded("", 61)
      guard let ratio = compared.ratio else {
        lines.append(start + padded("-", 9, right: true) + "  no reference: " + compared.name)
        continue
      }
      lines.append(
        start + padded(decimals(ratio, 3), 9, right: true) + "  \(compared.name) "
          + "\(number(compared.readings.median)) \(range(compared.ratios))"
          + verdict(compared.bar, ratio))
    }
    if lines.isEmpty { lines.append(value + padded("", 9) + "  " + range(finding.readings)) }
    if measure.bar != nil {
      lines[0] += verdict(measure.bar, finding.readings.median, of: "value ")
    }
    if !finding.note.isEmpty { lines.append(padded("", 4) + finding.note) }
    return lines.map(trimmed)
  }

  private func range(_ readings: Readings) -> String {
    guard readings.values.count > 1 else { return "" }
    return "[\(number(readings.smallest))..\(number(readings.largest))]"
  }

  private func verdict(_ bar: Bar?, _ value: Double, of what: String = "") -> String {
    guard let bar else { return "" }
    return "  \(what)\(bar.text): " + (bar.isMet(by: value) ? "met" : "NOT MET")
  }
}

/// A number with as many decimals as asked for.
func decimals(_ value: Double, _ places: Int) -> String {
  guard value.isFinite, value.magnitude < 1e15 else { return "\(value)" }
  var scale = 1.0
  for _ in 0..<places { scale *= 10 }
  let scaled = (value.magnitude * scale).rounded()
  let whole = (scaled / scale).rounded(.down)
  let sign = value < 0 && scaled > 0 ? "-" : ""
  if places == 0 { return sign + "\(Int64(whole))" }
  let rest = "\(Int64(scaled - whole * scale))"
  return sign + "\(Int64(whole))." + String(repeating: "0", count: places - rest.count) + rest
}

/// A number with about three significant figures.
func number(_ value: Double) -> String {
  value.magnitude >= 1000 ? decimals(value, 0) : decimals(value, value.magnitude >= 100 ? 1 : 3)
}

private func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
  let space = String(repeating: " ", count: max(0, width - text.count))
  return right ? space + text : text + space
}

private func trimmed(_ line: String) -> String {
  var line = line
  while line.last == " " { line.removeLast() }
  return line
}
