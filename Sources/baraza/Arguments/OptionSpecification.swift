import Reports

/// The long names of every option, without the two dashes.
enum OptionName: String, CaseIterable, Sendable {
  case study, design, baseline, region, world, worlds, register, set, thresholds
  case fixedParameters = "fixed-parameters"
  case replications, replication, seed, horizon, why, trace, against
  case warmUp = "warm-up"
  case inForceFrom = "in-force-from"
  case randomNumbers = "random-numbers"
  case year, from, to, coordinate
  case shuffleTies = "shuffle-ties"
  case checkInvariants = "check-invariants"
  case transferred
  case units, shard, response
  case retryFailed = "retry-failed"
  case allowMissing = "allow-missing"
  case jobs, output, json, csv, names, origin, strict
  case scenarios, lang, color
  case noProgress = "no-progress"
  case help, version
}

/// What may be written as the value of an option or as an operand.
enum ValueKind: Sendable, Equatable {
  case wholeNumber(ClosedRange<UInt64>)
  case period(shortestInYears: Double)
  /// Judged with the study, whose length bounds it.
  case date
  case choice([String])
  /// A file that must exist.
  case file
  case folder
  /// `PATH=VALUE`.
  case assignment
  case name(NameKind)
  /// Names apart by commas.
  case list
  /// Two whole numbers, `A..B`, of which the second is the first not meant.
  case numberRange
}

/// What a written name refers to, which is what completion offers.
enum NameKind: Sendable, Equatable {
  case design, region, world, entity, parameter, response, command
}

/// The heading an option is listed under in help.
enum OptionGroup: CaseIterable, Sendable {
  case question, run, output, general
}

/// All that is known of one option: parsing, help and completions are made from this.
struct OptionSpecification: Sendable {
  let name: OptionName
  let letter: Character?
  /// Nil for a flag.
  let value: ValueKind?
  /// The word that stands for the value in help.
  let placeholder: Text?
  let repeats: Bool
  let group: OptionGroup
  let summary: Text
  /// Further sentences, shown by the long help only.
  let details: Text?

  init(
    _ name: OptionName, letter: Character? = nil, _ value: ValueKind? = nil,
    placeholder: Text? = nil, repeats: Bool = false, group: OptionGroup, _ summary: Text,
    details: Text? = nil
  ) {
    self.name = name
    self.letter = letter
    self.value = value
    self.placeholder = placeholder
    self.repeats = repeats
    self.group = group
    self.summary = summary
    self.details = details
  }

  /// The option as it is typed, such as `--seed`.
  var spelling: String { "--" + name.rawValue }
}
