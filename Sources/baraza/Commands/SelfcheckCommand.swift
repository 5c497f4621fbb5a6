import Mechanism
import Parameters
import Reports
import Studies

/// `baraza selfcheck [FILE…]`.
struct SelfcheckCommand {
  let context: ToolContext

  func run() throws(ToolFailure) -> ExitCode {
    let library = try context.library()
    let overrides = context.overrides()
    let selfcheck = try ToolFailure.ofInput { () throws(ParameterIssues) in
      try Selfcheck(files: context.arguments.operands, library: library, overrides: overrides)
    }
    let outcomes = try outcomes(of: selfcheck.plans)
    let rows = outcomes.flatMap { outcome in
      outcome.findings.map { finding in
        SelfcheckRow(
          study: outcome.study.id, response: finding.expectation.response,
          expected: finding.expectation.value, found: finding.found,
          standardError: finding.standardError, z: finding.z, agrees: finding.agrees)
      }
    }
    let histories = outcomes.compactMap { outcome in
      outcome.histories.map { (study: outcome.study.id, finding: $0) }
    }
    if context.wantsJSON {
      try OutputStream.output.put(SelfcheckTable.json(rows))
    } else {
      var text = SelfcheckTable.text(
        rows, language: context.language, width: context.terminal.tableWidth)
      for (study, finding) in histories {
        text +=
          CommandMessageTexts.histories(
            study: study, compared: finding.compared, replications: finding.replications,
            differing: finding.differences.map(\.state), unmoved: finding.unmoved,
            agrees: finding.agrees)[context.language] + "\n"
      }
      // A law that is broken ends the run where it is broken.
      let checked = selfcheck.plans.reduce(0) { $0 + $1.replications * $1.designs.count }
      text += InvariantTexts.held(Invariant.allCases, replications: checked)[context.language]
      try OutputStream.output.put(text)
    }
    return outcomes.allSatisfy(\.agrees) ? .done : .no
  }

  private func outcomes(of plans: [StudyPlan]) throws(ToolFailure) -> [VerificationOutcome] {
    Interruption.listen()
    let report = context.progress()
    defer { report.finish() }
    let total = plans.reduce(0) { $0 + $1.replications * $1.designs.count }
    var before = 0
    var outcomes: [VerificationOutcome] = []
    for plan in plans {
      do {
        let outcome = try VerificationRun(plan).run(
          workers: context.workers,
          progress: { report.advance(done: before + $0.done, of: total) },
          stopRequested: { Interruption.isRequested })
        guard outcome.ending == .complete else {
          throw ToolFailure.interrupted(CommandMessageTexts.interruptedCheck)
        }
        outcomes.append(outcome)
      } catch {
        throw ToolFailure(error)
      }
      before += plan.replications * plan.designs.count
    }
    return outcomes
  }
}
