/// A text in both languages.
public struct LocalizedText: Sendable, Hashable {
  /// The English text.
  public let en: String
  /// The French text.
  public let fr: String

  /// Creates the pair.
  public init(en: String, fr: String) {
    self.en = en
    self.fr = fr
  }
}

/// How well a figure is founded.
public enum Evidence: String, Sendable, Hashable, CaseIterable {
  /// A rule in force says so.
  case law
  /// Somebody measured it.
  case measured
  /// It was estimated from data.
  case estimated
  /// Experts were asked.
  case elicited
  /// Nobody knows; it is to be confirmed.
  case assumed
}

/// What a parameter is part of; an overlay of one kind cannot change another.
public enum ParameterKind: String, Sendable, Hashable, CaseIterable {
  /// How the world is.
  case world
  /// What an institution may decide.
  case design
  /// How the study is done.
  case study
}

/// A source, with the place in it.
public struct Citation: Sendable, Hashable {
  /// The key in the bibliography.
  public let cite: String
  /// The page, article or table, as written.
  public let at: String?
  /// The title from the bibliography; empty when the key is unknown.
  public let title: String
}

/// Another value found for a parameter, which is not used.
public struct Alternative: Sendable, Hashable {
  /// The value as written.
  public let text: String
  /// The number in the leaf's unit, unless the leaf is a choice.
  public let number: Double?
  /// Where it comes from.
  public let sources: [Citation]
  /// Why it is not used.
  public let because: String?
  /// Where it stands.
  public let location: SourceLocation
}

/// One sourced parameter: a number with a unit, or a word of a closed set.
public struct ParameterLeaf: Sendable, Hashable {
  /// The path, such as `mine_site.yellow.correction_period`.
  public let path: String
  /// The number in `unit`; `nil` for a choice.
  public internal(set) var number: Double?
  /// The value as written; after an overlay in another unit, the number converted to `unit`.
  public internal(set) var text: String
  /// The unit; `nil` for a choice.
  public let unit: Unit?
  /// The allowed numbers, in `unit`, if the file gives them.
  public let range: ClosedRange<Double>?
  /// The allowed words; empty for a number.
  public let oneOf: [String]
  /// What the parameter means.
  public let description: LocalizedText
  /// How well the value is founded.
  public internal(set) var evidence: Evidence
  /// Where the value comes from.
  public internal(set) var sources: [Citation]
  /// The day on which the sources were last checked, as year-month-day.
  public internal(set) var checked: String?
  /// How uncertain the number is; an overlay that changes the value drops it unless it gives its own.
  public internal(set) var uncertainty: ParameterUncertainty?
  /// Other values found.
  public internal(set) var otherwise: [Alternative]
  /// What the parameter is part of.
  public let kind: ParameterKind
  /// Where the value stands: the parameter file first, then each overlay or option that changed it.
  public internal(set) var origins: [SourceLocation]
  /// Why the value is what it is, as written.
  public internal(set) var because: String?
  /// A remark, as written.
  public internal(set) var note: String?
  /// The sector and country it was carried over from; an overlay that changes the value drops it unless it gives its own.
  public internal(set) var transferredFrom: Transfer?
}
