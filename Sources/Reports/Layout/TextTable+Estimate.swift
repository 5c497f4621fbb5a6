extension TextTable.Cell {
  /// A mean and its interval with as many decimals each, in the unit that is shown.
  init(_ mean: Double, _ low: Double, _ high: Double, unit: String, _ language: Language) {
    let numbers = [mean, low, high].map { QuantityText.scaled($0, unit).number }
    let size = numbers.filter(\.isFinite).map(\.magnitude).max() ?? 0
    func text(_ number: Double) -> String {
      NumberFormat(language).fixed(number, decimals: QuantityText.decimals(size))
    }
    let between = low < 0 ? BurdenTexts.to[language] : "–"
    self.init(
      text(numbers[0]),
      bracket: low.isFinite ? "(\(text(numbers[1]))\(between)\(text(numbers[2])))" : "")
  }
}
