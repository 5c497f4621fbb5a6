import Testing

@testable import Reports

@Suite("Layout")
struct LayoutTests {
  struct NumberCase: Sendable, CustomTestStringConvertible {
    let value: Double
    let decimals: Int
    let english: String
    let french: String
    var testDescription: String { "\(value) to \(decimals)" }
  }

  @Test(
    "writes numbers as each language does",
    arguments: [
      NumberCase(
        value: 1_234_567.891, decimals: 2, english: "1,234,567.89",
        french: "1\u{202F}234\u{202F}567,89"),
      NumberCase(value: 0.05, decimals: 1, english: "0.1", french: "0,1"),
      NumberCase(value: -0.04, decimals: 1, english: "0.0", french: "0,0"),
      NumberCase(value: -3.14159, decimals: 3, english: "−3.142", french: "−3,142"),
      NumberCase(value: 999.5, decimals: 0, english: "1,000", french: "1\u{202F}000"),
      NumberCase(value: .nan, decimals: 1, english: "–", french: "–"),
      NumberCase(value: -.infinity, decimals: 1, english: "−∞", french: "−∞"),
    ])
  func numbers(example: NumberCase) {
    let english = NumberFormat(.english).fixed(example.value, decimals: example.decimals)
    let french = NumberFormat(.french).fixed(example.value, decimals: example.decimals)
    #expect(english == example.english)
    #expect(french == example.french)
  }

  @Test("writes percentages and shortest numbers")
  func percent() {
    #expect(NumberFormat(.english).percent(0.345, decimals: 1) == "34.5 %")
    #expect(NumberFormat(.french).percent(0.345, decimals: 1) == "34,5\u{202F}%")
    #expect(NumberFormat(.french).shortest(12500.5) == "12\u{202F}500,5")
    #expect(NumberFormat(.english).shortest(-6) == "−6")
    #expect(NumberFormat(.english).shortest(1e-7) == "1e-07")
  }

  @Test("counts terminal columns, not characters")
  func width() {
    #expect(TerminalWidth.of("été") == 3)
    #expect(TerminalWidth.of("e\u{301}te\u{301}") == 3)
    #expect(TerminalWidth.of("矿山") == 4)
    #expect(TerminalWidth.of("a\u{202F}%") == 3)
    #expect(TerminalWidth.left("矿", 4) == "矿  ")
  }

  @Test("sets French spaces, and only there")
  func spacing() {
    let text = Text(en: "so : so", fr: "ainsi : « oui » ; 34 % ? a :b")
    #expect(text.en == "so : so")
    #expect(text.fr == "ainsi\u{202F}: «\u{202F}oui\u{202F}»\u{202F}; 34\u{202F}%\u{202F}? a :b")
  }

  @Test("breaks paragraphs at spaces, with an indent")
  func paragraph() {
    #expect(
      Paragraph.lines("one two three four five six", width: 20, indent: "  ", first: "- ")
        == ["- one two three four", "  five six"])
    #expect(Paragraph.lines("", width: 20).isEmpty)
  }

  @Test("continues a table below when its columns do not fit")
  func table() {
    let column = TextTable.Column(
      heading: ["long heading", "unit"],
      cells: [TextTable.Cell("1.5", bracket: "(1–2)"), TextTable.Cell("10.5", bracket: "(9–12)")])
    let table = TextTable(labels: ["a", "bcd"], columns: [column, column])
    #expect(
      table.lines(width: 30) == [
        "        long heading", "                unit", "  a       1.5  (1–2)",
        "  bcd    10.5 (9–12)", "", "        long heading", "                unit",
        "  a       1.5  (1–2)", "  bcd    10.5 (9–12)",
      ])
    #expect(table.lines(width: 40).count == 4)
  }
}
