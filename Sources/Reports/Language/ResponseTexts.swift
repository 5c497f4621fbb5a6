/// What a response is called, and what exactly it counts.
public struct ResponseText: Sendable, Hashable {
  /// The label, in lower case, without a unit.
  public let label: Text
  /// The definition, a full sentence.
  public let definition: Text

  /// The same response over all member states, the implementing ones and the others.
  fileprivate var overAllStates: ResponseText {
    ResponseText(
      label: Text(en: "\(label.en), all member states", fr: "\(label.fr), tous les États membres"),
      definition: Text(
        en: "\(definition.en) Here over all member states, not the implementing ones alone.",
        fr: """
          \(definition.fr) Ici sur tous les États membres, et non sur les seuls États qui mettent \
          en œuvre.
          """))
  }
}

/// The label and definition of every response; families are named by their word before the dot.
public enum ResponseTexts {
  /// Returns the texts of a response; nil for a name that no table here knows.
  public static func text(for name: String) -> ResponseText? {
    if let row = single.first(where: { $0.name == name }) { return row.text }
    for (prefix, kind) in [("exporters_", "exporter"), ("member_states_", "member_state")] {
      guard name.hasPrefix(prefix) else { continue }
      let base = String(name.dropFirst(prefix.count))
      if let text = ConductResponseTexts.text(for: base, kind: kind) { return text }
    }
    if let text = ConductResponseTexts.text(for: name, kind: "mine_site") { return text }
    if name.hasSuffix("_all"), let text = text(for: String(name.dropLast("_all".count))) {
      return text.overAllStates
    }
    let words = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard words.count > 1, !words.contains("") else { return nil }
    let members = Array(words.dropFirst())
    return ResponseFamilyTexts.text(family: words[0], members: members)
      ?? TradeResponseTexts.text(family: words[0], members: members)
      ?? BurdenResponseTexts.text(family: words[0], members: members)
  }

  /// Returns the label of a response; an unknown name stands for itself.
  public static func label(for name: String) -> Text {
    text(for: name)?.label ?? Text(same: name)
  }

  /// The names of the responses that have texts of their own here, in order; families apart.
  public static var singleNames: [String] { single.map(\.name) }

  private static let single =
    CoverageResponseTexts.rows + DetectionResponseTexts.rows + WorkResponseTexts.rows
    + BurdenResponseTexts.rows + MoneyResponseTexts.rows + ComplaintResponseTexts.rows
    + GrievanceResponseTexts.rows + MovementResponseTexts.rows + BreakResponseTexts.rows
    + TradeResponseTexts.rows + ValidationResponseTexts.rows + MembershipResponseTexts.rows
    + HostResponseTexts.rows
    + CompanyResponseTexts.rows + SiteLifeResponseTexts.rows
    + OversightResponseTexts.rows + ReconciliationResponseTexts.rows
    + SanctionsResponseTexts.rows
}

/// A response's name with its texts.
struct ResponseRow: Sendable {
  let name: String
  let text: ResponseText

  init(_ name: String, _ label: Text, _ definition: Text) {
    self.name = name
    text = ResponseText(label: label, definition: definition)
  }
}
