extension ParameterIssue {
  /// What is wrong with an input; each case is a fact that the report turns into words.
  public enum Kind: Sendable, Hashable {
    // Names.
    /// A key that the file's grammar does not have.
    case unknownKey(found: String, suggestions: [String])
    /// A parameter path that does not exist.
    case unknownPath(found: String, suggestions: [String])
    /// A key that has to be there.
    case missingKey(name: String)
    /// The same key twice in one mapping.
    case duplicateKey(found: String, firstLine: Int)
    /// The same parameter defined in two places.
    case definedTwice(path: String, firstFile: String, firstLine: Int)
    /// A key that is not made of letters, digits, `_`, `-` and dots between names.
    case badKey(found: String)
    /// A mapping that has a `value` and also holds further groups.
    case valueAndGroup(key: String)
    /// A list, mapping or scalar where another of the three belongs.
    case wrongShape(expected: Shape)
    /// A parameter that nothing reads.
    case unusedParameter
    /// A parameter that the model reads and no file defines.
    case missingParameter(path: String, suggestions: [String])
    /// A member state that the region does not have.
    case unknownState(found: String, suggestions: [String])
    /// A parameter that cannot differ between states.
    case notVariableByState(path: String)
    /// A key with nothing after it.
    case missingValue
    /// A response that no replication gives.
    case unknownResponse(found: String, suggestions: [String])

    // Values.
    /// Text where a number belongs.
    case notANumber(found: String)
    /// A number written with a decimal comma.
    case decimalComma(found: String, suggestion: String)
    /// A number with marks or spaces between thousands.
    case thousandsSeparator(found: String, suggestion: String)
    /// A number with its unit where the unit has a key of its own.
    case unitInNumber(found: String, number: String, unit: String)
    /// An infinite or undefined number, or one too large to hold.
    case notFinite(found: String)
    /// A number with a fraction where a whole one belongs.
    case notWhole(found: String)
    /// A number outside its range, all three in `unit`; an open side is infinite.
    case outOfRange(value: Double, low: Double, high: Double, unit: String)
    /// A unit that the table does not have.
    case unknownUnit(found: String, suggestions: [String])
    /// A unit of another dimension.
    case wrongUnit(found: String, expected: [String])
    /// A number that needs a unit and has none.
    case missingUnit(expected: [String])
    /// A word outside a closed set.
    case unknownChoice(found: String, allowed: [String], suggestion: String?)
    /// A leaf with both `unit` and `one_of`.
    case unitAndChoice
    /// A range whose low end is above its high end.
    case rangeReversed(low: Double, high: Double)
    /// Numbers that no distribution of that name can have.
    case impossibleUncertainty(UncertaintyFault)
    /// Shares that should sum to 1.
    case sharesDoNotSum(sum: Double)
    /// Values that cannot hold together with those of the named parameters.
    case conflict(with: [String])
    /// Text that is not a date written year-month-day.
    case notADate(found: String)
    /// A date on which nothing can come into force, with the first and the last that would do.
    case dateOutside(found: String, first: String, last: String)
    /// A design that cannot come into force later because it makes another region.
    case regionChanges(design: String, past: String)
    /// A day that is no part of the run, with its first and its last.
    case dayOutside(found: String, first: String, last: String)
    /// A day before the first that would do.
    case dayBefore(found: String, first: String)
    /// A number of replications that does not make pairs.
    case oddReplications(found: Int)
    /// A figure that is not assumed and names no source.
    case missingSource
    /// A source that the bibliography does not have.
    case unknownCitation(found: String, suggestions: [String])

    // Files and YAML.
    /// No such file.
    case fileNotFound(name: String, suggestions: [String])
    /// A file or folder that cannot be read; `errorNumber` is the system's `errno`.
    case fileUnreadable(name: String, errorNumber: Int)
    /// A folder, pipe or device where a file belongs.
    case notAFile(name: String)
    /// A file above the size limit; it was not read.
    case fileTooLarge(bytes: Int, limit: Int)
    /// A file with no content.
    case emptyFile
    /// A byte sequence that is not UTF-8.
    case badUTF8
    /// A NUL byte.
    case nulByte
    /// A byte order mark of the named encoding.
    case byteOrderMark(encoding: String)
    /// A tab used for indentation.
    case tab
    /// A control character, by its code.
    case controlCharacter(code: Int)
    /// A YAML alias (`*name`).
    case alias
    /// A YAML anchor (`&name`).
    case anchor
    /// A YAML tag (`!name`).
    case tag
    /// More nested levels than allowed.
    case tooDeep
    /// More nodes than allowed.
    case tooManyNodes(limit: Int)
    /// A second YAML document in one file.
    case severalDocuments
    /// A fault of YAML syntax, in libyaml's words.
    case syntax(problem: String)
    /// The log was cut here.
    case tooManyIssues(limit: Int)

    // Overlays and options.
    /// Overlays that stand over each other in a circle.
    case overlayCycle(chain: [String])
    /// A parent that does not exist.
    case unknownParent(found: String, suggestions: [String])
    /// A change to the value that is already there.
    case changesNothing
    /// A change of a parameter of another kind than this overlay may touch.
    case wrongKindOfChange(found: String, allowed: [String])
    /// A `--set` that is not `PATH=VALUE`.
    case settingWithoutEquals(found: String)
    /// A world that stands over another region than the chosen one.
    case worldOfAnotherRegion(found: String, expected: String)
    /// A design, region, world or study that does not exist.
    case unknownName(noun: Noun, found: String, suggestions: [String])

    // Tables.
    /// A table without a column it must have.
    case missingColumn(name: String)
    /// A column that the table does not know.
    case unknownColumn(found: String, suggestions: [String])
    /// A row with more or fewer fields than columns.
    case wrongFieldCount(found: Int, expected: Int)
    /// The same identifier in two rows.
    case duplicateID(found: String, firstLine: Int)
    /// A quoted field that is not closed.
    case unclosedQuote
  }

  /// The three shapes of YAML, and the pair of languages.
  public enum Shape: String, Sendable, Hashable {
    /// A single text.
    case scalar
    /// Keys with values.
    case mapping
    /// A list.
    case sequence
    /// A mapping `{en: …, fr: …}`.
    case localizedText
    /// A list `[low, high]`.
    case range
  }

  /// The things a user names on the command line.
  public enum Noun: String, Sendable, Hashable {
    /// A design file.
    case design
    /// A file of choices to lay over any design.
    case addOn
    /// A region file.
    case region
    /// A world file.
    case world
    /// A study file.
    case study
  }

  /// Why no distribution has the numbers given.
  public enum UncertaintyFault: String, Sendable, Hashable {
    /// `low` is not below `high`.
    case lowNotBelowHigh = "low_not_below_high"
    /// `mode` lies outside `low` to `high`.
    case modeOutside = "mode_outside"
    /// A mean that the distribution cannot have.
    case meanImpossible = "mean_impossible"
    /// A standard deviation of zero or less, or too large for a share with that mean.
    case sdImpossible = "sd_impossible"
    /// A coefficient of variation of zero or less.
    case cvNotPositive = "cv_not_positive"
    /// A distribution over a choice word.
    case choiceHasNone = "choice_has_none"
    /// A beta distribution of something that is no share.
    case notAShare = "not_a_share"
  }
}

extension ParameterIssue.Kind {
  /// The stable code: E1 names, E2 values, E3 files, E4 overlays and options, E5 tables.
  public var code: String {
    switch self {
    case .unknownKey: "E101"
    case .unknownPath: "E102"
    case .missingKey: "E103"
    case .duplicateKey: "E104"
    case .definedTwice: "E105"
    case .badKey: "E106"
    case .valueAndGroup: "E107"
    case .wrongShape: "E108"
    case .unusedParameter: "E109"
    case .missingParameter: "E110"
    case .unknownState: "E111"
    case .notVariableByState: "E112"
    case .missingValue: "E113"
    case .unknownResponse: "E114"
    case .notANumber: "E201"
    case .decimalComma: "E202"
    case .thousandsSeparator: "E203"
    case .unitInNumber: "E204"
    case .notFinite: "E205"
    case .notWhole: "E206"
    case .outOfRange: "E207"
    case .unknownUnit: "E208"
    case .wrongUnit: "E209"
    case .missingUnit: "E210"
    case .unknownChoice: "E211"
    case .unitAndChoice: "E212"
    case .rangeReversed: "E213"
    case .impossibleUncertainty: "E214"
    case .sharesDoNotSum: "E215"
    case .notADate: "E216"
    case .missingSource: "E217"
    case .unknownCitation: "E218"
    case .conflict: "E219"
    case .dateOutside: "E220"
    case .regionChanges: "E221"
    case .oddReplications: "E222"
    case .dayOutside: "E223"
    case .dayBefore: "E230"
    case .fileNotFound: "E301"
    case .fileUnreadable: "E302"
    case .notAFile: "E303"
    case .fileTooLarge: "E304"
    case .emptyFile: "E305"
    case .badUTF8: "E306"
    case .nulByte: "E307"
    case .byteOrderMark: "E308"
    case .tab: "E309"
    case .controlCharacter: "E310"
    case .alias: "E311"
    case .anchor: "E312"
    case .tag: "E313"
    case .tooDeep: "E314"
    case .tooManyNodes: "E315"
    case .severalDocuments: "E316"
    case .syntax: "E317"
    case .tooManyIssues: "E318"
    case .overlayCycle: "E401"
    case .unknownParent: "E402"
    case .changesNothing: "E403"
    case .wrongKindOfChange: "E404"
    case .settingWithoutEquals: "E405"
    case .worldOfAnotherRegion: "E406"
    case .unknownName: "E407"
    case .missingColumn: "E501"
    case .unknownColumn: "E502"
    case .wrongFieldCount: "E503"
    case .duplicateID: "E504"
    case .unclosedQuote: "E505"
    }
  }
}
