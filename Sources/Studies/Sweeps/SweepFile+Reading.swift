import EventSimulation
import Experiments
public import Parameters

extension SweepFile {
  /// Reads a sweep's file.
  ///
  /// - Throws: Every fault of the file at once, each with its place.
  public static func load(_ path: String) throws(ParameterIssues) -> SweepFile {
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    return try read(YAMLDocument.load(path), text: text)
  }

  /// Whether a file says that it is a sweep.
  public static func isOne(_ path: String) -> Bool {
    (try? YAMLDocument.load(path))?.root["kind"]?.text == "sweep"
  }

  /// Reads a sweep from its YAML.
  ///
  /// - Throws: Every fault of the file at once, each with its place.
  public static func read(
    _ document: YAMLDocument, text: String
  ) throws(ParameterIssues) -> SweepFile {
    var reader = NodeReader(document.root)
    _ = reader.word("format", among: ["1"])
    _ = reader.word("kind", among: ["sweep"])
    let title = reader.localizedText("title")
    let region = reader.text("region")
    let worlds = names("worlds", &reader)
    let designs = names("designs", &reader)
    if reader.entry("designs") != nil, designs.isEmpty {
      reader.report(.missingValue, at: reader.optionalEntry("designs")?.keyLocation)
    }
    let baseline = reader.optionalNode("baseline").flatMap { node in
      reader.word(of: node, among: designs.map(\.name))
    }
    let levers = factors("levers", &reader, sampled: false)
    let uncertainties = factors("uncertainties", &reader, sampled: true)
    refuseRepeats(levers + uncertainties, &reader)
    let sample = readSample(&reader, uncertainties)
    let others = reader.optionalWord("others", among: ["drawn", "fixed"]) ?? "drawn"
    let numbers = reader.optionalWord("numbers_of_samples", among: ["apart", "common"]) ?? "apart"
    let responses =
      reader.optionalNode("responses") == nil ? nil : names("responses", &reader)
    let unitSize = reader.optionalInteger("unit", in: 1...StudyRun.mostReplications)
    let run = StudyFile.readRun(&reader)
    try reader.check()
    var places: [String: SourceLocation] = [:]
    for written in worlds + designs { places[written.name] = written.location }
    if let node = document.root["region"] { places[region] = node.location }
    return SweepFile(
      id: ParameterLibrary.id(ofFile: document.file), file: document.file, text: text,
      title: title, region: region,
      worlds: worlds.isEmpty ? [Worlds.reference] : worlds.map(\.name),
      designs: designs.map(\.name), baseline: baseline, levers: levers,
      uncertainties: uncertainties, sample: sample, othersAreFixed: others == "fixed",
      samplesShareNumbers: numbers == "common", responses: responses, run: run,
      unitSize: unitSize, places: places)
  }

  /// A list of names, none twice; empty if it is not there.
  private static func names(_ key: String, _ reader: inout NodeReader) -> [WrittenName] {
    var names: [WrittenName] = []
    for node in reader.list(key) {
      guard let name = reader.text(of: node) else { continue }
      if let first = names.first(where: { $0.name == name }) {
        reader.report(.duplicateKey(found: name, firstLine: first.location.line), at: node.location)
      } else {
        names.append(WrittenName(name: name, location: node.location))
      }
    }
    return names
  }

  private static func factors(
    _ key: String, _ reader: inout NodeReader, sampled: Bool
  ) -> [SweepFactor] {
    reader.list(key).compactMap { node in
      reader.mapping(in: node) { inner in
        guard let place = inner.node("path"), let path = inner.text(of: place) else { return nil }
        let name = inner.optionalText("name") ?? path
        let unit = inner.optionalText("unit")
        let values = values(&inner, sampled: sampled, unit: unit, at: node.location)
        return SweepFactor(name: name, path: path, location: place.location, values: values)
      }
    }
  }

  /// Listed values, or for an uncertainty two ends or nothing.
  private static func values(
    _ reader: inout NodeReader, sampled: Bool, unit: String?, at location: SourceLocation
  ) -> SweepValues {
    let listed = names("values", &reader)
    guard sampled else {
      if listed.isEmpty { _ = reader.entry("values") }
      return .listed(listed, unit: unit)
    }
    let (low, high) = (written("low", &reader), written("high", &reader))
    if !listed.isEmpty {
      if let low { reader.report(.conflict(with: ["values"]), at: low.location) }
      return .listed(listed, unit: unit)
    }
    switch (low, high) {
    case (let low?, let high?): return .between(low: low, high: high, unit: unit)
    case (nil, nil): return .own
    case (_?, nil): reader.report(.missingKey(name: "high"), at: location)
    case (nil, _?): reader.report(.missingKey(name: "low"), at: location)
    }
    return .own
  }

  private static func written(_ key: String, _ reader: inout NodeReader) -> WrittenName? {
    guard let node = reader.optionalNode(key), let text = reader.text(of: node) else { return nil }
    return WrittenName(name: text, location: node.location)
  }

  private static func refuseRepeats(_ factors: [SweepFactor], _ reader: inout NodeReader) {
    for (place, factor) in factors.enumerated() {
      guard let first = factors[..<place].first(where: { $0.path == factor.path }) else { continue }
      reader.report(
        .duplicateKey(found: factor.path, firstLine: first.location.line), at: factor.location)
    }
  }

  private static func readSample(
    _ reader: inout NodeReader, _ uncertainties: [SweepFactor]
  ) -> SweepSample {
    guard let entry = reader.optionalEntry("sample") else {
      if !uncertainties.isEmpty { _ = reader.entry("sample") }
      return .none
    }
    return reader.mapping(in: entry.value, named: entry.keyLocation) { inner in
      let methods = ["grid", "latin_hypercube", "sobol", "saltelli", "morris"]
      let most = StudyRun.mostReplications
      let method: SweepSample.Method
      switch inner.word("method", among: methods) {
      case "grid": method = .grid(levels: inner.optionalInteger("levels", in: 1...1_000) ?? 3)
      case "latin_hypercube":
        method = .latinHypercube(
          points: inner.integer("points", in: 2...most),
          blocks: inner.optionalInteger("blocks", in: 1...most) ?? 1)
      case "sobol": method = .sobol(points: inner.integer("points", in: 1...most))
      case "saltelli": method = .saltelli(rows: inner.integer("rows", in: 2...most))
      case "morris":
        let levels = inner.optionalNode("levels")
        let count = levels.flatMap { inner.integer(of: $0, in: 2...1_000) } ?? 4
        if count % 2 != 0 {
          inner.report(
            .outOfRange(value: Double(count), low: 2, high: 1_000, unit: "number"),
            at: levels?.location)
        }
        method = .morris(trajectories: inner.integer("trajectories", in: 2...most), levels: count)
      default:
        inner.ignoreRest()
        method = .none
      }
      let seed = inner.optionalInteger("seed", in: 0...Int.max)
      let correlations = inner.list("correlations").compactMap { node in
        correlation(node, &inner, among: uncertainties)
      }
      if let first = correlations.first {
        switch method {
        case .latinHypercube, .sobol, .none: break
        case .grid, .saltelli, .morris:
          // Their designs take the factors for independent.
          inner.report(.conflict(with: ["method"]), at: first.location)
        }
      }
      return SweepSample(
        method: method, seed: seed.map { UInt64($0) }, correlations: correlations)
    }
  }

  private static func correlation(
    _ node: YAMLNode, _ reader: inout NodeReader, among factors: [SweepFactor]
  ) -> SweepSample.Correlation? {
    reader.mapping(in: node) { inner in
      let entry = inner.entry("between")
      let names = factors.map(\.name)
      let pair = inner.list("between").compactMap { node in
        inner.word(of: node, among: names).flatMap { names.firstIndex(of: $0) }
      }
      let rank = inner.number("rank")
      guard inner.issues.isEmpty else { return nil }
      if pair.count != 2 || pair[0] == pair[1] {
        inner.report(.wrongShape(expected: .sequence), at: entry?.keyLocation)
        return nil
      }
      if !(-1...1).contains(rank) {
        inner.report(
          .outOfRange(value: rank, low: -1, high: 1, unit: "number"),
          at: inner.optionalNode("rank")?.location)
        return nil
      }
      return SweepSample.Correlation(
        pair: (pair[0], pair[1]), rank: rank, location: node.location)
    }
  }
}
