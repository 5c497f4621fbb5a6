import Testing

/// A file that has one fault, and what must be said of it.
struct FaultyInput: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Where the file stands in the scenarios folder.
  let path: String
  let bytes: [UInt8]
  /// The stable code of the fault.
  let code: String
  /// The line the fault is located on.
  let line: Int

  init(_ name: String, _ path: String, bytes: [UInt8], _ code: String, line: Int) {
    testDescription = name
    self.path = path
    self.bytes = bytes
    self.code = code
    self.line = line
  }

  /// A design with something else than its last lines sound.
  static func design(_ name: String, _ lines: String, _ code: String, line: Int = 5) -> Self {
    let head = "format: 1\ntitle: {en: Faulty, fr: Fautif}\nover: mechanism\nchanges:\n"
    return Self(name, faultyDesign, bytes: Array((head + lines + "\n").utf8), code, line: line)
  }

  static func file(_ name: String, _ text: String, _ code: String, line: Int) -> Self {
    Self(name, faultyDesign, bytes: Array(text.utf8), code, line: line)
  }

  static func study(_ name: String, _ lines: String, _ code: String, line: Int) -> Self {
    let head = "format: 1\nkind: study\ntitle: {en: Faulty, fr: Fautif}\nregion: one_state\n"
    return Self(
      name, "studies/faulty.yaml", bytes: Array((head + lines + "\n").utf8), code, line: line)
  }

  /// A parameter file with one more parameter, whose keys after the value are given.
  static func mechanism(_ name: String, _ lines: String, _ code: String, line: Int) -> Self {
    let head = "format: 1\nkind: design\nfaulty:\n  here:\n    value: 3\n    unit: month\n"
    return Self(
      name, "mechanism/faulty.yaml", bytes: Array((head + lines + "\n").utf8), code, line: line)
  }

  /// A site register; the line given is its second row.
  static func register(_ name: String, _ row: String, _ code: String, line: Int = 3) -> Self {
    let good = "1,A-1,One,XA,only,gold,28.5,-1.0,60,3.6,blue,2026-05-01"
    return Self(
      name, faultyRegister, bytes: Array("\(columns)\n\(good)\n\(row)\n".utf8), code, line: line)
  }

  static let faultyDesign = "designs/faulty.yaml"
  static let faultyRegister = "registers/faulty.csv"
  static let columns =
    "number,identifier,name,state,zone,mineral,longitude,latitude,workers,output_kg_per_year,"
    + "status,last_inspection"
  private static let period = "mine_site.yellow.correction_period"
  private static let run = "run: {replications: 2, seed: 1, horizon: 3 year, warm_up: 0 year, "

  static let inFiles: [Self] = [
    design("a unit of another dimension", "  \(period): {value: 3, unit: USD}", "E209"),
    design("a unit that does not exist", "  \(period): {value: 3, unit: moon}", "E208"),
    design("a decimal comma", "  \(period):\n    value: 3,5\n    unit: month", "E202", line: 6),
    design(
      "a space between thousands", "  \(period):\n    value: 1 200\n    unit: day", "E203", line: 6),
    design("a unit in the number", "  \(period):\n    value: 3 month", "E204", line: 6),
    design("text for a number", "  \(period): {value: three, unit: month}", "E201"),
    design("an infinite number", "  \(period): {value: 1e999, unit: month}", "E205"),
    design("a value out of its range", "  \(period): {value: 5000, unit: month}", "E207"),
    design("an unknown key", "  \(period): {vlaue: 3, unit: month}", "E101"),
    design(
      "an unknown path", "  mine_site.yelow.correction_period: {value: 3, unit: month}", "E102"),
    design(
      "a duplicate key",
      "  \(period): {value: 3, unit: month}\n  \(period): {value: 4, unit: month}",
      "E104", line: 6),
    design("an unknown choice", "  mine_site.yellow.lapses_to: {value: purple}", "E211"),
    design("a change of nothing", "  \(period): {value: 6, unit: month}", "E403"),
    design(
      "a design that changes the world", "  conduct.mine_site.onset_shape: {value: 2, unit: ratio}",
      "E404"),
    design(
      "an unknown source", "  \(period): {value: 3, unit: month, source: [{cite: NOBODY}]}", "E218"),
    design("a tab", "\t\(period): {value: 3, unit: month}", "E309"),
    design("a tag", "  \(period): {value: !!int 3, unit: month}", "E313"),
    design("a bracket left open", "  \(period): {value: 3, unit: month", "E317", line: 6),
    design(
      "an alias bomb",
      "  a: &a [x, x, x, x, x, x, x, x]\n  b: &b [*a, *a, *a, *a, *a, *a, *a, *a]\n"
        + "  c: &c [*b, *b, *b, *b, *b, *b, *b, *b]\n  d: [*c, *c, *c, *c, *c, *c, *c, *c]", "E312"),
    design("nesting without end", "  x: " + String(repeating: "[", count: 2_000), "E314"),
    file("an empty file", "", "E305", line: 1),
    file("several documents", "format: 1\n---\nformat: 1\n", "E316", line: 2),
    file(
      "an unknown parent",
      "format: 1\ntitle: {en: F, fr: F}\nover: no_regional_mechansim\nchanges: {}\n", "E402",
      line: 3),
    file(
      "a design over itself", "format: 1\ntitle: {en: F, fr: F}\nover: faulty\nchanges: {}\n",
      "E401", line: 3),
    Self("a NUL byte", faultyDesign, bytes: Array("format: 1\nover: \0\n".utf8), "E307", line: 2),
    Self(
      "bad UTF-8", faultyDesign, bytes: Array("format: 1\nover: ".utf8) + [0xC3, 0x28], "E306",
      line: 2),
    Self("UTF-16", faultyDesign, bytes: [0xFF, 0xFE, 0x66, 0x00], "E308", line: 1),
    study(
      "a study of an unknown design", "designs: [central_audit_fnd]\n\(run)start: 2027-01-01}",
      "E407", line: 5),
    study(
      "no replications",
      "designs: [no_regional_mechanism]\nrun: {replications: 0, seed: 1, horizon: 3 year, warm_up: 0 year, start: 2027-01-01}",
      "E207", line: 6),
    study(
      "a date that is none", "designs: [no_regional_mechanism]\n\(run)start: 2027-02-30}", "E216",
      line: 6),
    study(
      "an unknown response",
      "designs: [no_regional_mechanism]\n\(run)start: 2027-01-01}\nexpect:\n  - {response: covrage, value: 1, formula: none}",
      "E101", line: 8),
    mechanism(
      "a parameter in one language", "    description: Only English\n    evidence: assumed", "E108",
      line: 7),
    mechanism(
      "a law without a source", "    description: {en: E, fr: F}\n    evidence: law", "E217",
      line: 8),
  ]

  static let inRegisters: [Self] = [
    Self(
      "a missing column", faultyRegister, bytes: Array("number,identifier\n1,A\n".utf8), "E501",
      line: 1),
    Self(
      "an unknown column", faultyRegister,
      bytes: Array("\(columns),colour\n1,A,One,XA,only,gold,1,1,1,1,blue,,red\n".utf8), "E502",
      line: 1),
    register("a duplicate identifier", "2,A-1,Two,XA,only,gold,28.5,-1.0,60,3.6,blue,", "E504"),
    register("a duplicate number", "1,A-2,Two,XA,only,gold,28.5,-1.0,60,3.6,blue,", "E504"),
    register(
      "a state the region does not have", "2,A-2,Two,FR,only,gold,2,48,60,3.6,blue,", "E211"),
    register("a zone the state does not have", "2,A-2,Two,XA,onyl,gold,2,48,60,3.6,blue,", "E211"),
    register("an unknown mineral", "2,A-2,Two,XA,only,cobalt,2,48,60,3.6,blue,", "E211"),
    register("an unknown status", "2,A-2,Two,XA,only,gold,2,48,60,3.6,bleu,", "E211"),
    register("text for a number", "2,A-2,Two,XA,only,gold,2,48,many,3.6,blue,", "E201"),
    register("a decimal comma", "2,A-2,Two,XA,only,gold,2,48,60,\"3,6\",blue,", "E202"),
    register("a latitude beyond the pole", "2,A-2,Two,XA,only,gold,2,148,60,3.6,blue,", "E207"),
    register("half a number", "2.5,A-2,Two,XA,only,gold,2,48,60,3.6,blue,", "E206"),
    register("a bad date", "2,A-2,Two,XA,only,gold,2,48,60,3.6,blue,31/12/2025", "E216"),
    register("a row too short", "2,A-2,Two,XA,only", "E503"),
    register("an open quote", "2,A-2,\"Two,XA,only,gold,2,48,60,3.6,blue,", "E505"),
    Self("an empty register", faultyRegister, bytes: [], "E305", line: 1),
    Self(
      "a register of no sites", faultyRegister, bytes: Array("\(columns)\n".utf8), "E305", line: 1),
    Self(
      "bad UTF-8 in a register", faultyRegister,
      bytes: Array("\(columns)\n1,A,".utf8) + [0xFF, 0xFE] + Array(",XA\n".utf8), "E306", line: 2),
  ]
}
