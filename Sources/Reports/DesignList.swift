import ResultsStore

/// One design, add-on or world as `designs` lists it.
public struct DesignEntry: Sendable, Hashable {
  /// The identifier, its file's base name.
  public let id: String
  /// The title.
  public let title: Text
  /// What it is, if its file says so.
  public let description: Text?
  /// What it stands over.
  public let over: String

  /// Makes an entry.
  public init(id: String, title: Text, description: Text?, over: String) {
    self.id = id
    self.title = title
    self.description = description
    self.over = over
  }
}

/// The designs that may be compared, what may be added to them and the worlds they may be compared in.
public enum DesignList {
  /// Returns each identifier and title, its description below; add-ons and worlds under headings of their own.
  public static func text(
    _ designs: [DesignEntry], addOns: [DesignEntry] = [], worlds: [DesignEntry] = [],
    language: Language, width: Int = 100
  ) -> String {
    let wide = (designs + addOns + worlds).map { TerminalWidth.of($0.id) }.max() ?? 0
    let margin = String(repeating: " ", count: wide + 3)
    var lines: [String] = []
    for (heading, entries) in [
      (nil, designs), (DesignListTexts.addOns, addOns), (DesignListTexts.worlds, worlds),
    ] where !entries.isEmpty {
      if let heading {
        if !lines.isEmpty { lines.append("") }
        lines += Paragraph.lines(heading[language], width: width)
      }
      for entry in entries {
        lines += Paragraph.lines(
          entry.title[language], width: width, indent: margin,
          first: TerminalWidth.left(entry.id, wide) + "   ")
        if let description = entry.description {
          lines += Paragraph.lines(description[language], width: width, indent: margin)
        }
      }
    }
    return lines.map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  /// Returns the same as a JSON document of format 1.
  public static func json(
    _ designs: [DesignEntry], addOns: [DesignEntry] = [], worlds: [DesignEntry] = []
  ) -> String {
    func array(_ entries: [DesignEntry]) -> JSONValue {
      .array(
        entries.map {
          .object([
            .init("id", .string($0.id)),
            .init("over", .string($0.over)),
            .init("title_en", .string($0.title.en)),
            .init("title_fr", .string($0.title.fr)),
            .init("description_en", ($0.description?.en).map(JSONValue.string) ?? .null),
            .init("description_fr", ($0.description?.fr).map(JSONValue.string) ?? .null),
          ])
        })
    }
    return JSONValue.object([
      .init("format", .integer(1)), .init("designs", array(designs)),
      .init("addons", array(addOns)), .init("worlds", array(worlds)),
    ]).text() + "\n"
  }
}
