import Reports

/// Every command of the tool, in the order help lists them.
enum CommandTable {
  private typealias Summaries = CommandTexts.Summaries
  private typealias Details = CommandTexts.Details
  private typealias Operands = CommandTexts.Operands
  private typealias Examples = CommandTexts.Examples
  private typealias Sweeps = CommandTexts.Sweeps
  private typealias Placeholders = CommandTexts.Placeholders

  /// What decides the numbers of a simulation, whichever command runs it.
  private static let simulation: [OptionName] = [
    .study, .region, .world, .register, .set, .fixedParameters, .seed, .horizon, .warmUp,
    .inForceFrom, .randomNumbers,
  ]

  /// What decides the rows of a sweep besides its file.
  private static let sweep: [OptionName] = [
    .register, .set, .replications, .seed, .horizon, .warmUp,
  ]

  private static let sweepFile = OperandSpecification(
    placeholder: Placeholders.study, value: .file, count: 1...1, summary: Sweeps.file)

  private static let sweepFolder = OperandSpecification(
    placeholder: Placeholders.folder, value: .folder, count: 1...1, summary: Sweeps.folder)

  static let all: [CommandSpecification] = [
    CommandSpecification(
      name: .compare, group: .compare, summary: Summaries.compare, details: Details.compare,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.design, value: .name(.design), count: 0...64,
          summary: Operands.compareDesigns)
      ],
      options: simulation + [
        .baseline, .thresholds, .worlds, .replications, .shuffleTies, .checkInvariants, .jobs,
        .output,
        .json, .csv,
      ],
      examples: [
        CommandExample(line: "baraza compare", meaning: Examples.compare),
        CommandExample(
          line: "baraza compare rcm_practice_2020_on central_audit_fund --horizon '10 years'",
          meaning: Examples.compareTwo),
        CommandExample(
          line: "baraza compare -n 1000 -o runs/first --lang fr", meaning: Examples.compareStored),
        CommandExample(
          line: "baraza compare --in-force-from 2030-01-01 --warm-up '3 years'",
          meaning: Examples.compareLater),
        CommandExample(
          line: "baraza compare --thresholds limits.yaml --worlds all",
          meaning: Examples.compareThresholds),
      ]),
    CommandSpecification(
      name: .stress, group: .compare, summary: Summaries.stress, details: Details.stress,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.design, value: .name(.design), count: 1...64,
          summary: Operands.stressDesigns)
      ],
      options: simulation + [.worlds, .baseline, .replications, .jobs, .json, .csv],
      examples: [
        CommandExample(line: "baraza stress central_audit_fund", meaning: Examples.stress),
        CommandExample(
          line: "baraza stress rcm_second_edition --worlds reference,conflict_resurgence",
          meaning: Examples.stressWorlds),
      ]),
    CommandSpecification(
      name: .burden, group: .compare, summary: Summaries.burden, details: Details.burden,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.design, value: .name(.design), count: 0...64,
          summary: Operands.compareDesigns)
      ],
      options: simulation + [.baseline, .replications, .jobs, .json, .csv],
      examples: [
        CommandExample(line: "baraza burden", meaning: Examples.burden),
        CommandExample(
          line: "baraza burden rcm_practice_2020_on central_audit_fund --lang fr",
          meaning: Examples.burdenTwo),
      ]),
    CommandSpecification(
      name: .trace, group: .compare, summary: Summaries.trace, details: Details.trace,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.entity, value: .name(.entity), count: 1...1,
          summary: Operands.entity)
      ],
      options: [.design, .replication] + simulation + [.why, .json],
      examples: [
        CommandExample(
          line: "baraza trace CD-gold-000123 --design rcm_practice_2020_on",
          meaning: Examples.trace),
        CommandExample(line: "baraza trace BI-state --replication 7", meaning: Examples.traceState),
        CommandExample(
          line: "baraza trace CD-gold-000123 --why 2030-06-30", meaning: Examples.traceWhy),
      ]),
    CommandSpecification(
      name: .replay, group: .compare, summary: Summaries.replay, details: Details.replay,
      operands: [],
      options: [.design, .replication] + simulation + [.trace, .against, .json],
      examples: [
        CommandExample(
          line: "baraza replay --design rcm_second_edition --replication 7",
          meaning: Examples.replay),
        CommandExample(
          line: "baraza replay --against runs/first --design rcm_second_edition --replication 7",
          meaning: Examples.replayAgainst),
      ]),
    CommandSpecification(
      name: .plan, group: .sweep, summary: Sweeps.planSummary, details: Sweeps.planDetails,
      operands: [sweepFile], options: sweep + [.json],
      examples: [
        CommandExample(line: "baraza plan small_sweep", meaning: Sweeps.planExample)
      ]),
    CommandSpecification(
      name: .sweep, group: .sweep, summary: Sweeps.sweepSummary, details: Sweeps.sweepDetails,
      operands: [sweepFile], options: sweep + [.retryFailed, .jobs, .output],
      examples: [
        CommandExample(
          line: "baraza sweep small_sweep -o runs/small", meaning: Sweeps.sweepExample)
      ]),
    CommandSpecification(
      name: .status, group: .sweep, summary: Sweeps.statusSummary, details: Sweeps.statusDetails,
      operands: [sweepFolder], options: [.json],
      examples: [CommandExample(line: "baraza status runs/small", meaning: Sweeps.statusExample)]),
    CommandSpecification(
      name: .summary, group: .sweep, summary: Sweeps.summarySummary,
      details: Sweeps.summaryDetails, operands: [sweepFolder], options: [.response, .json, .csv],
      examples: [
        CommandExample(
          line: "baraza summary runs/small --response cost", meaning: Sweeps.summaryExample)
      ]),
    CommandSpecification(
      name: .sensitivity, group: .sweep, summary: Sweeps.sensitivitySummary,
      details: Sweeps.sensitivityDetails, operands: [sweepFolder],
      options: [.response, .allowMissing, .json, .csv],
      examples: [
        CommandExample(
          line: "baraza sensitivity runs/small --response share_of_time_in_breach",
          meaning: Sweeps.sensitivityExample)
      ]),
    CommandSpecification(
      name: .run, group: .sweep, summary: Sweeps.runSummary, details: Sweeps.runDetails,
      operands: [sweepFile], options: sweep + [.units, .shard, .jobs],
      examples: [
        CommandExample(
          line: "baraza run small_sweep --units 0..20 --shard shards/0.sqlite",
          meaning: Sweeps.runExample)
      ]),
    CommandSpecification(
      name: .merge, group: .sweep, summary: Sweeps.mergeSummary, details: Sweeps.mergeDetails,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.file, value: .file, count: 1...100_000,
          summary: Sweeps.shards)
      ],
      options: [.output],
      examples: [
        CommandExample(
          line: "baraza merge shards/*.sqlite -o runs/small", meaning: Sweeps.mergeExample)
      ]),
    CommandSpecification(
      name: .verify, group: .sweep, summary: Sweeps.verifySummary, details: Sweeps.verifyDetails,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.folder, value: .folder, count: 1...1,
          summary: Sweeps.verifyFolder)
      ],
      options: [.register, .jobs, .json],
      examples: [CommandExample(line: "baraza verify runs/small", meaning: Sweeps.verifyExample)]),
    CommandSpecification(
      name: .designs, group: .explore, summary: Summaries.designs, details: Details.designs,
      operands: [], options: [.names, .json],
      examples: [CommandExample(line: "baraza designs", meaning: Examples.designs)]),
    CommandSpecification(
      name: .show, group: .explore, summary: Summaries.show, details: Details.show,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.design, value: .name(.design), count: 0...1,
          summary: Operands.showDesign),
        OperandSpecification(
          placeholder: Placeholders.prefix, value: .name(.parameter), count: 0...1,
          summary: Operands.showPrefix),
      ],
      options: [.origin, .region, .world, .set, .names, .json],
      examples: [
        CommandExample(
          line: "baraza show central_audit_fund --origin", meaning: Examples.showOrigin),
        CommandExample(line: "baraza show rcm_second_edition mine_site", meaning: Examples.show),
      ]),
    CommandSpecification(
      name: .explain, group: .explore, summary: Summaries.explain, details: Details.explain,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.path, value: .name(.parameter), count: 1...1,
          summary: Operands.path)
      ],
      options: [.design, .region, .world, .set, .json],
      examples: [
        CommandExample(
          line: "baraza explain mine_site.yellow.correction_period", meaning: Examples.explain)
      ]),
    CommandSpecification(
      name: .stocktake, group: .explore, summary: CommandTexts.Stocktake.summary,
      details: CommandTexts.Stocktake.details, operands: [],
      options: [.year, .from, .to, .coordinate, .design] + simulation + [
        .replications, .jobs, .json, .csv,
      ],
      examples: [
        CommandExample(
          line: "baraza stocktake --year 2019", meaning: CommandTexts.Stocktake.example),
        CommandExample(
          line: "baraza stocktake --coordinate -n 100",
          meaning: CommandTexts.Stocktake.coordinateExample),
      ]),
    CommandSpecification(
      name: .check, group: .check, summary: Summaries.check, details: Details.check,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.path, value: .file, count: 0...64,
          summary: Operands.checkPaths)
      ],
      options: [.register, .strict, .json],
      examples: [
        CommandExample(line: "baraza check", meaning: Examples.check),
        CommandExample(line: "baraza check Scenarios --strict", meaning: Examples.checkStrict),
      ]),
    CommandSpecification(
      name: .selfcheck, group: .check, summary: Summaries.selfcheck, details: Details.selfcheck,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.file, value: .file, count: 0...1_024,
          summary: Operands.selfcheckFiles)
      ],
      options: [.replications, .seed, .jobs, .json],
      examples: [
        CommandExample(line: "baraza selfcheck", meaning: Examples.selfcheck),
        CommandExample(
          line:
            "baraza selfcheck Scenarios/studies/verification/yearly_perfect_inspection.yaml -n 1000",
          meaning: Examples.selfcheckOne),
      ]),
    CommandSpecification(
      name: .history, group: .check, summary: Summaries.history, details: Details.history,
      operands: [], options: [.transferred, .replications, .seed, .horizon, .jobs, .json],
      examples: [
        CommandExample(line: "baraza history", meaning: Examples.history),
        CommandExample(
          line: "baraza history --transferred -n 50", meaning: Examples.historyTransferred),
      ]),
    CommandSpecification(
      name: .completions, group: .other, summary: Summaries.completions,
      details: Details.completions,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.shell, value: .choice(["bash", "zsh", "fish"]), count: 1...1,
          summary: Operands.shell)
      ],
      options: [],
      examples: [
        CommandExample(line: "source <(baraza completions bash)", meaning: Examples.completions)
      ]),
    CommandSpecification(
      name: .help, group: .other, summary: Summaries.help, details: Details.help,
      operands: [
        OperandSpecification(
          placeholder: Placeholders.command, value: .name(.command), count: 0...1,
          summary: Operands.command)
      ],
      options: [],
      examples: [CommandExample(line: "baraza help compare", meaning: Examples.help)]),
  ]

  /// The specification of a command; the table holds every one.
  static func command(_ name: CommandName) -> CommandSpecification? {
    all.first { $0.name == name }
  }
}
