import ResultsStore

/// One design as `designs` lists it.
public struct DesignEntry: Sendable, Hashable {
  /// The identifier, its file's base name.
  public let id: String
  /// The title.
  public let title: Text
  /// What the design is, if its file says so.
  public let description: Text?
  /// What the design stands over.
  public let over: String

  /// Makes an entry.
  public init(id: String, title: Text, description: Text?, over: String) {
    self.id = id
    self.title = title
    self.description = description
    self.over = over
  }
}

/// The designs that may be compared.
public enum DesignList {
  /// Returns each design's identifier and title, its description below.
  public static func text(
    _ designs: [DesignEntry], language: Language, width: Int = 100
  ) -> String {
    let wide = designs.map { TerminalWidth.of($0.id) }.max() ?? 0
    let margin = String(repeating: " ", count: wide + 3)
    var lines: [String] = []
    for design in designs {
      lines += Paragraph.lines(
        design.title[language], width: width, indent: margin,
        first: TerminalWidth.left(design.id, wide) + "   ")
      if let description = design.description {
        lines += Paragraph.lines(description[language], width: width, indent: margin)
      }
    }
    return lines.map { $0.withoutTrailingSpaces + "\n" }.joined()
  }

  /// Returns the designs as a JSON document of format 1.
  public static func json(_ designs: [DesignEntry]) -> String {
    JSONValue.object([
      .init("format", .integer(1)),
      .init(
        "designs",
        .array(
          designs.map {
            .object([
              .init("id", .string($0.id)),
              .init("over", .string($0.over)),
              .init("title_en", .string($0.title.en)),
              .init("title_fr", .string($0.title.fr)),
              .init("description_en", ($0.description?.en).map(JSONValue.string) ?? .null),
              .init("description_fr", ($0.description?.fr).map(JSONValue.string) ?? .null),
            ])
          })),
    ]).text() + "\n"
  }
}
