import Glibc

/// Measures Baraza and prints what it finds.
@main
enum BenchmarkProgram {
  static func main() {
    do throws(Options.Mistake) {
      try run(Options(Array(CommandLine.arguments.dropFirst())))
    } catch {
      complain(error.text)
      exit(2)
    }
  }

  private static func run(_ options: Options) throws(Options.Mistake) {
    switch options.command {
    case .help: print(Options.help)
    case .list:
      for measure in try measures(options) { print(measure.name) }
    case .count(let name):
      guard let operations = try count(name) else {
        throw Options.Mistake(
          text: "'\(name)' is not counted; counted are \(Counted.names.joined(separator: ", "))")
      }
      print(operations)
    case .measure: try measure(options)
    }
  }

  private static func count(_ name: String) throws(Options.Mistake) -> Int? {
    do {
      return try Counted.run(name)
    } catch {
      throw Options.Mistake(text: "\(name): \(error)")
    }
  }

  private static func measures(_ options: Options) throws(Options.Mistake) -> [Measure] {
    let references = References()
    if let missing = references.missing { complain(missing) }
    var measures = SingleServerMeasures.all(options.effort, references)
    measures += HoldMeasures.all(options.effort, references)
    measures += CascadeMeasures.all(options.effort)
    measures += DrawMeasures.all(options.effort, references)
    measures += ComplianceMeasures.all(options.effort, references)
    measures += MechanismMeasures.all(options.effort, references)
    let asked =
      measures.filter(options.asksFor)
      + PeerMeasures.all(options.effort).filter { !options.only.isEmpty && options.asksFor($0) }
    if asked.isEmpty { throw Options.Mistake(text: "no measure has that name; see --list") }
    return asked
  }

  private static func measure(_ options: Options) throws(Options.Mistake) {
    var findings: [Finding] = []
    if !options.isJSON { show(FindingText.heading) }
    for measure in try measures(options) {
      do {
        let finding = try measure.run(options.effort)
        findings.append(finding)
        if !options.isJSON { FindingText(finding: finding).lines.forEach(show) }
      } catch {
        complain("\(measure.name): \(error)")
      }
    }
    if options.isJSON { show(FindingJSON(findings: findings, effort: options.effort).text) }
  }

  /// Prints at once, also into a pipe: a run takes minutes.
  private static func show(_ line: String) {
    print(line)
    fflush(nil)
  }

  private static func complain(_ text: String) {
    let line = Array("benchmarks: \(text)\n".utf8)
    _ = unsafe line.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  }
}
