public import Parameters

/// What is wrong with an input and what to do about it, in words.
public struct IssueText: Sendable, Hashable {
  /// What is wrong, without a full stop.
  public let message: Text
  /// What to do, if that is known.
  public let help: Text?

  init(_ message: Text, help: Text? = nil) {
    self.message = message
    self.help = help
  }
}

/// The words for every kind of fault in an input.
public enum ParameterIssueTexts {
  /// Returns the words for a fault.
  public static func text(for kind: ParameterIssue.Kind) -> IssueText {
    switch kind {
    case .unknownKey, .unknownPath, .missingKey, .duplicateKey, .definedTwice, .badKey,
      .valueAndGroup, .wrongShape, .unusedParameter, .missingParameter, .unknownState,
      .notVariableByState, .missingValue, .unknownResponse:
      NameIssueTexts.text(for: kind)
    case .notANumber, .decimalComma, .thousandsSeparator, .unitInNumber, .notFinite, .notWhole,
      .outOfRange, .unknownUnit, .wrongUnit, .missingUnit, .unknownChoice, .unitAndChoice,
      .rangeReversed, .impossibleUncertainty, .sharesDoNotSum, .notADate, .missingSource,
      .unknownCitation, .conflict, .dateOutside, .regionChanges,
      .oddReplications, .dayOutside, .dayBefore:
      ValueIssueTexts.text(for: kind)
    case .fileNotFound, .fileUnreadable, .notAFile, .fileTooLarge, .emptyFile, .badUTF8, .nulByte,
      .byteOrderMark, .tab, .controlCharacter, .alias, .anchor, .tag, .tooDeep, .tooManyNodes,
      .severalDocuments, .syntax, .tooManyIssues:
      FileIssueTexts.text(for: kind)
    case .overlayCycle, .unknownParent, .changesNothing, .wrongKindOfChange, .settingWithoutEquals,
      .worldOfAnotherRegion, .unknownName, .missingColumn, .unknownColumn, .wrongFieldCount,
      .duplicateID, .unclosedQuote:
      OverlayIssueTexts.text(for: kind)
    }
  }

  /// Returns “write one of …” for a closed set of words.
  static func oneOf(_ words: [String]) -> Text? {
    guard !words.isEmpty else { return nil }
    return Text(
      en: "write \(HelpTexts.quotedList(words, .english, last: "or"))",
      fr: "écrivez \(HelpTexts.quotedList(words, .french, last: "ou"))")
  }

  /// Returns a message that names a text of the user's.
  static func about(
    _ found: String, en: (String) -> String, fr: (String) -> String
  ) -> Text {
    Text(
      en: en(HelpTexts.quoted(found, .english)), fr: fr(HelpTexts.quoted(found, .french)))
  }
}
