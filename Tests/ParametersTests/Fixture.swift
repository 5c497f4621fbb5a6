import Glibc

@testable import Parameters

/// A small library of scenario files in a temporary folder, removed with the fixture.
final class Fixture {
  static let bibliography = """
    format: 1
    RW-REG: {title: A regulation, year: 2012, url: "https://example.org/", grade: A}
    MANUAL: {title: A manual, year: 2019}
    """

  static let mineSite = """
    format: 1
    kind: design
    mine_site:
      title: {en: Mine site, fr: Site minier}
      yellow:
        correction_period:
          description: {en: Time to correct, fr: Délai de correction}
          value: 6
          unit: month
          range: [0, 24]
          evidence: law
          source: [{cite: RW-REG, at: "art. 3"}]
          checked: 2026-11-24
          otherwise: [{value: 3, source: [{cite: MANUAL}], because: one text only}]
        trade:
          description: {en: May it trade, fr: Peut-il vendre}
          value: permitted
          one_of: [permitted, barred]
          evidence: law
          source: [{cite: RW-REG}]
      red:
        shortest_stay:
          description: {en: Shortest stay, fr: Séjour minimal}
          value: 12
          unit: month
          range: [0, 60]
          evidence: assumed
          uncertainty: {distribution: triangular, low: 6, mode: 12, high: 24}
    """

  static let conduct = """
    format: 1
    kind: world
    conduct:
      onset:
        description: {en: Onset, fr: Apparition}
        value: 0.25
        unit: per year
        range: [0, 10]
        evidence: estimated
        source: [{cite: MANUAL, at: p. 4}]
        uncertainty: {distribution: gamma, mean: 0.25, cv: 0.5}
      start:
        serious:
          description: {en: Serious, fr: Grave}
          value: 20
          unit: "%"
          evidence: assumed
          uncertainty: {distribution: beta, mean: 20, sd: 5}
        lesser:
          description: {en: Lesser, fr: Mineur}
          value: 0.3
          unit: share
          evidence: assumed
        none:
          description: {en: None, fr: Aucun}
          value: 0.5
          unit: share
          evidence: assumed
    """

  static let reporting = """
    format: 1
    kind: study
    reporting:
      discount_rate:
        description: {en: Discount rate, fr: Taux d’actualisation}
        value: 0.03
        unit: per year
        evidence: assumed
    """

  static let lakes = """
    format: 1
    kind: world
    title: {en: The lakes, fr: Les lacs}
    states:
      XA:
        title: {en: State A, fr: État A}
        sites:
          description: {en: Sites, fr: Sites}
          value: 100
          unit: sites
          evidence: assumed
        own:
          conduct:
            onset: {value: 0.5, unit: per year, evidence: assumed}
          mine_site.yellow.correction_period:
            value: 3
            unit: month
            evidence: law
            source: [{cite: MANUAL}]
            because: its own order
      XB:
        title: {en: State B, fr: État B}
        sites:
          description: {en: Sites, fr: Sites}
          value: 50
          unit: sites
          evidence: assumed
    """

  static let longer = """
    format: 1
    title: {en: Longer, fr: Plus long}
    over: mechanism
    changes:
      mine_site.yellow.correction_period: {value: 1, unit: year, because: provision 2}
    """

  static let longest = """
    format: 1
    title: {en: Longest, fr: Le plus long}
    description: {en: Two years, fr: Deux ans}
    over: longer
    changes:
      mine_site.yellow.correction_period: {value: 24, unit: month, source: [{cite: RW-REG}]}
      states.XB.own.mine_site.yellow.trade: barred
    """

  static let hard = """
    format: 1
    title: {en: Hard times, fr: Temps durs}
    over: lakes
    changes:
      conduct.onset: 0.75
    """

  static let files: [(name: String, text: String)] = [
    ("bibliography.yaml", bibliography), ("mechanism/mine_site.yaml", mineSite),
    ("mechanism/conduct.yaml", conduct), ("mechanism/reporting.yaml", reporting),
    ("regions/lakes.yaml", lakes), ("designs/longer.yaml", longer),
    ("designs/longest.yaml", longest), ("worlds/hard.yaml", hard),
    ("studies/first.yaml", "format: 1\n"), ("studies/verification/queue.yaml", "format: 1\n"),
  ]

  let root: String
  private let written: [String]

  init(_ changed: [String: [UInt8]] = [:], without: [String] = []) {
    var template = Array("/tmp/parameters-XXXXXX".utf8CString)
    root = unsafe template.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.flatMap { unsafe mkdtemp($0) }.map { unsafe String(cString: $0) }
        ?? ""
    }
    var written: [String] = []
    for folder in [
      "mechanism", "regions", "designs", "worlds", "studies", "studies/verification",
    ] {
      unsafe mkdir(root + "/" + folder, 0o755)
    }
    var contents = Fixture.files.filter { !without.contains($0.name) }
      .map { ($0.name, changed[$0.name] ?? Array($0.text.utf8)) }
    for name in changed.keys.sorted() where !Fixture.files.contains(where: { $0.name == name }) {
      contents.append((name, changed[name] ?? []))
    }
    for (name, bytes) in contents {
      Fixture.write(bytes, to: root + "/" + name)
      written.append(name)
    }
    self.written = written
  }

  convenience init(texts: [String: String]) {
    self.init(texts.mapValues { Array($0.utf8) })
  }

  deinit {
    for name in written { unsafe unlink(root + "/" + name) }
    for folder in [
      "mechanism", "regions", "designs", "worlds", "studies/verification", "studies", "",
    ] {
      unsafe rmdir(root + "/" + folder)
    }
  }

  static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = unsafe open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o644)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
    close(descriptor)
  }

  func library() throws(ParameterIssues) -> ParameterLibrary {
    try ParameterLibrary(root: root)
  }

  /// The issues of loading, with file names relative to the library.
  func issues(
    region: String = "lakes", world: String? = nil, design: String? = nil, set: [String] = []
  ) -> [ParameterIssue] {
    do throws(ParameterIssues) {
      _ = try library().tree(region: region, world: world, design: design, set: set)
      return []
    } catch {
      return error.issues
    }
  }
}
