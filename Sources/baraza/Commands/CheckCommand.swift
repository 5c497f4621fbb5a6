import Parameters
import Reports
import ResultsStore
import Studies

/// `baraza check [PATH…]`.
struct CheckCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    var check = ScenarioCheck()
    let paths = context.arguments.operands
    let folders = paths.filter(InputFile.isFolder)
    let files = paths.filter { !InputFile.isFolder($0) }
    for folder in folders { check.checkFolder(try Self.library(folder)) }
    if !files.isEmpty || folders.isEmpty {
      let library = try context.library()
      if paths.isEmpty { check.checkFolder(library) }
      for file in files { try self.check(file, library, &check) }
    }
    if let register = context.arguments.text(.register) {
      check.checkRegister(register, try context.library())
    }
    if !check.issues.isEmpty {
      do throws(OutputStream.Fault) {
        try FaultReport(context: context).write(ParameterIssues(check.issues))
        if !context.wantsJSON {
          try OutputStream.errors.write("\n" + summary(check)[context.language] + "\n")
        }
      } catch {
        throw .output(error)
      }
      return .couldNot
    }
    let isStrict = context.arguments.has(.strict)
    try OutputStream.output.put(
      context.wantsJSON ? json(check) : text(check, listing: isStrict))
    return isStrict && !check.assumed.isEmpty ? .no : .done
  }

  private static func library(_ root: String) throws(ToolFailure) -> ParameterLibrary {
    try ToolFailure.ofInput { () throws(ParameterIssues) in try ParameterLibrary(root: root) }
  }

  private func check(
    _ file: String, _ library: ParameterLibrary, _ check: inout ScenarioCheck
  ) throws(ToolFailure) {
    if file.hasSuffix(".csv") {
      check.checkRegister(file, library)
    } else if HistoryFile.isHistory(file) {
      check.checkHistory(file, library)
    } else if ThresholdFile.isOne(file) {
      check.checkThresholds(file, library)
    } else if SweepFile.isOne(file) {
      check.checkSweep(file, library)
    } else if StudyFile.isStudy(file) {
      check.checkStudy(file, library)
    } else {
      check.checkDesign(file, library)
    }
  }

  private func summary(_ check: ScenarioCheck) -> Text {
    CommandMessageTexts.checked(
      designs: check.designs.count, studies: check.studies.count,
      registers: check.registers.count, parameters: check.parameters.count,
      assumed: check.assumed.count, faults: ParameterIssues(check.issues).issues.count)
  }

  private func text(_ check: ScenarioCheck, listing: Bool) -> String {
    var text = summary(check)[context.language] + "\n"
    guard listing, !check.assumed.isEmpty else { return text }
    text += CommandMessageTexts.assumedValues[context.language] + "\n"
    for leaf in check.assumed {
      let place = leaf.origins.last.map { "  \($0.file):\($0.line)" } ?? ""
      text += "  \(leaf.path)\(place)\n"
    }
    return text
  }

  private func json(_ check: ScenarioCheck) -> String {
    JSONValue.object([
      .init("format", .integer(1)),
      .init("designs", .integer(check.designs.count)),
      .init("studies", .integer(check.studies.count)),
      .init("registers", .integer(check.registers.count)),
      .init("parameters", .integer(check.parameters.count)),
      .init("assumed", .array(check.assumed.map { .string($0.path) })),
      .init("errors", .array([])),
    ]).text() + "\n"
  }
}
