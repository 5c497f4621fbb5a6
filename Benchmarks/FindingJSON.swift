/// Findings as JSON, format 1: what a script needs to follow the figures over time.
struct FindingJSON {
  let findings: [Finding]
  let effort: Effort

  var text: String {
    let measures = findings.map(object).joined(separator: ",\n")
    return """
      {"format": 1, "rounds": \(effort.rounds), "quick": \(effort.isQuick), "measures": [
      \(measures)
      ]}
      """
  }

  private func object(_ finding: Finding) -> String {
    var members = [
      "\"name\": \(quoted(finding.measure.name))", "\"unit\": \(quoted(finding.measure.unit))",
      "\"value\": \(json(finding.readings.median))",
      "\"readings\": [\(finding.readings.values.map(json).joined(separator: ", "))]",
    ]
    if let bar = finding.measure.bar { members += self.bar(bar, finding.readings.median) }
    let references = finding.compared.map(object).joined(separator: ", ")
    members.append("\"references\": [\(references)]")
    if !finding.note.isEmpty { members.append("\"note\": \(quoted(finding.note))") }
    return "  {" + members.joined(separator: ", ") + "}"
  }

  private func object(_ compared: Finding.Compared) -> String {
    var members = ["\"name\": \(quoted(compared.name))"]
    if let ratio = compared.ratio {
      members += [
        "\"value\": \(json(compared.readings.median))", "\"ratio\": \(json(ratio))",
        "\"ratios\": [\(compared.ratios.values.map(json).joined(separator: ", "))]",
      ]
      if let bar = compared.bar { members += self.bar(bar, ratio) }
    } else {
      members += ["\"value\": null", "\"ratio\": null"]
    }
    return "{" + members.joined(separator: ", ") + "}"
  }

  private func bar(_ bar: Bar, _ value: Double) -> [String] {
    ["\"bar\": \(quoted(bar.text))", "\"met\": \(bar.isMet(by: value))"]
  }

  private func json(_ value: Double) -> String { value.isFinite ? "\(value)" : "null" }

  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
