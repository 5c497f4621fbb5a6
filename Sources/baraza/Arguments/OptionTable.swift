import Experiments
import Reports

/// Every option of the tool, once.
enum OptionTable {
  private typealias Words = CommandTexts.Options
  private typealias Sweeps = CommandTexts.Sweeps
  private typealias Placeholders = CommandTexts.Placeholders

  static let all: [OptionSpecification] = [
    // The question.
    OptionSpecification(
      .study, .file, placeholder: Placeholders.file, group: .question, Words.study),
    OptionSpecification(
      .design, .name(.design), placeholder: Placeholders.design, group: .question, Words.design),
    OptionSpecification(
      .baseline, .name(.design), placeholder: Placeholders.design, group: .question,
      Words.baseline),
    OptionSpecification(
      .region, .name(.region), placeholder: Placeholders.name, group: .question, Words.region),
    OptionSpecification(
      .world, .name(.world), placeholder: Placeholders.name, group: .question, Words.world,
      details: Words.worldDetails),
    OptionSpecification(
      .worlds, .list, placeholder: Placeholders.names, group: .question, Words.worlds,
      details: Words.worldsDetails),
    OptionSpecification(
      .thresholds, .file, placeholder: Placeholders.file, group: .question, Words.thresholds,
      details: Words.thresholdsDetails),
    OptionSpecification(
      .register, .file, placeholder: Placeholders.file, group: .question, Words.register,
      details: Words.registerDetails),
    OptionSpecification(
      .set, .assignment, placeholder: Placeholders.assignment, repeats: true, group: .question,
      Words.set, details: Words.setDetails),
    OptionSpecification(
      .fixedParameters, group: .question, Words.fixedParameters,
      details: Words.fixedParametersDetails),

    // The run.
    OptionSpecification(
      .replications, letter: "n", .wholeNumber(1...10_000_000), placeholder: Placeholders.number,
      group: .run, Words.replications),
    OptionSpecification(
      .replication, .wholeNumber(0...10_000_000), placeholder: Placeholders.number, group: .run,
      Words.replication),
    OptionSpecification(
      .seed, .wholeNumber(0...UInt64.max), placeholder: Placeholders.number, group: .run,
      Words.seed, details: Words.seedDetails),
    OptionSpecification(
      .horizon, .period(shortestInYears: 1.0 / 366), placeholder: Placeholders.period, group: .run,
      Words.horizon, details: Words.horizonDetails),
    OptionSpecification(
      .warmUp, .period(shortestInYears: 0), placeholder: Placeholders.period, group: .run,
      Words.warmUp),
    OptionSpecification(
      .inForceFrom, .date, placeholder: Placeholders.date, group: .run, Words.inForceFrom,
      details: Words.inForceFromDetails),
    OptionSpecification(
      .randomNumbers, .choice(RandomNumbers.allCases.map(\.rawValue)),
      placeholder: Placeholders.policy, group: .run, Words.randomNumbers,
      details: Words.randomNumbersDetails),
    OptionSpecification(
      .shuffleTies, group: .run, Words.shuffleTies, details: Words.shuffleTiesDetails),
    OptionSpecification(
      .units, .numberRange, placeholder: Placeholders.units, group: .run, Sweeps.units,
      details: Sweeps.unitsDetails),
    OptionSpecification(.retryFailed, group: .run, Sweeps.retryFailed),
    OptionSpecification(
      .checkInvariants, group: .run, Words.checkInvariants, details: Words.checkInvariantsDetails),
    OptionSpecification(
      .transferred, group: .question, Words.transferred, details: Words.transferredDetails),
    OptionSpecification(
      .coordinate, group: .question, CommandTexts.Stocktake.coordinate,
      details: CommandTexts.Stocktake.coordinateDetails),
    OptionSpecification(
      .jobs, letter: "j", .wholeNumber(1...1_024), placeholder: Placeholders.number, group: .run,
      Words.jobs, details: Words.jobsDetails),

    // The output.
    OptionSpecification(
      .year, .wholeNumber(1900...2200), placeholder: Placeholders.number, group: .output,
      CommandTexts.Stocktake.year),
    OptionSpecification(
      .from, .wholeNumber(1900...2200), placeholder: Placeholders.number, group: .output,
      CommandTexts.Stocktake.from),
    OptionSpecification(
      .to, .wholeNumber(1900...2200), placeholder: Placeholders.number, group: .output,
      CommandTexts.Stocktake.to),
    OptionSpecification(
      .why, .date, placeholder: Placeholders.date, group: .output, Words.why,
      details: Words.whyDetails),
    OptionSpecification(.trace, group: .output, Words.trace, details: Words.traceDetails),
    OptionSpecification(
      .against, .folder, placeholder: Placeholders.folder, group: .output, Words.against,
      details: Words.againstDetails),
    OptionSpecification(
      .output, letter: "o", .folder, placeholder: Placeholders.folder, group: .output,
      Words.output, details: Words.outputDetails),
    OptionSpecification(
      .shard, .file, placeholder: Placeholders.file, group: .output, Sweeps.shard),
    OptionSpecification(
      .response, .name(.response), placeholder: Placeholders.name, repeats: true, group: .output,
      Sweeps.response),
    OptionSpecification(.allowMissing, group: .output, Sweeps.allowMissing),
    OptionSpecification(.json, group: .output, Words.json, details: Words.jsonDetails),
    OptionSpecification(.csv, group: .output, Words.csv),
    OptionSpecification(.names, group: .output, Words.names),
    OptionSpecification(.origin, group: .output, Words.origin),
    OptionSpecification(.strict, group: .output, Words.strict),

    // General.
    OptionSpecification(
      .scenarios, .folder, placeholder: Placeholders.folder, group: .general, Words.scenarios,
      details: Words.scenariosDetails),
    OptionSpecification(
      .lang, .choice(["en", "fr"]), placeholder: Text(en: "en|fr", fr: "en|fr"), group: .general,
      Words.lang),
    OptionSpecification(
      .color, .choice(["auto", "always", "never"]),
      placeholder: Text(en: "auto|always|never", fr: "auto|always|never"), group: .general,
      Words.color, details: Words.colorDetails),
    OptionSpecification(.noProgress, group: .general, Words.noProgress),
    OptionSpecification(.help, letter: "h", group: .general, Words.help),
    OptionSpecification(.version, letter: "V", group: .general, Words.version),
  ]

  /// The option of that long name.
  static func option(_ name: OptionName) -> OptionSpecification? {
    all.first { $0.name == name }
  }

  /// The options every command takes.
  static let general: [OptionName] = [.scenarios, .lang, .color, .noProgress, .help]

  /// Pairs of options that contradict each other.
  static let conflicts: [(OptionName, OptionName)] = [
    (.json, .csv), (.json, .names), (.origin, .names), (.csv, .shuffleTies),
    (.year, .from), (.year, .to), (.world, .worlds), (.thresholds, .shuffleTies),
  ]
}
