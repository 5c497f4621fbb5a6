/// A response that the comparison shows to planners, with its heading and its scale.
struct Indicator: Sendable {
  let response: String
  let heading: [Text]
  /// From the response's unit to the unit shown.
  let factor: Double
  let scale: Scale

  enum Scale: Sendable {
    case money, percent, days
  }

  /// The label in sentences.
  var label: Text { ResponseTexts.label(for: response) }

  /// The unit of a difference of that size; French counts in the singular below two.
  func differenceUnit(_ size: Double) -> Text {
    switch scale {
    case .money: Text(same: "M USD")
    case .percent: Text(en: "points", fr: size < 2 ? "point" : "points")
    case .days: Text(en: "days", fr: size < 2 ? "jour" : "jours")
    }
  }

  /// The columns of the comparison, in order.
  static let shown: [Indicator] = [
    Indicator(
      response: "cost",
      heading: [Text(en: "cost a year", fr: "coût annuel"), Text(same: "M USD")], factor: 1e-6,
      scale: .money),
    Indicator(
      response: "coverage_current_sites",
      heading: [
        Text(en: "sites covered", fr: "sites couverts"),
        Text(en: "by number, %", fr: "en nombre, %"),
      ], factor: 100, scale: .percent),
    Indicator(
      response: "coverage_current_sites_by_value",
      heading: [
        Text(en: "sites covered", fr: "sites couverts"),
        Text(en: "by value, %", fr: "en valeur, %"),
      ], factor: 100, scale: .percent),
    Indicator(
      response: "coverage_current_exporters",
      heading: [
        Text(en: "exporters", fr: "exportateurs"), Text(en: "covered, %", fr: "couverts, %"),
      ],
      factor: 100, scale: .percent),
    Indicator(
      response: "detected_share_of_serious_breaches",
      heading: [
        Text(en: "serious", fr: "manquements"), Text(en: "found, %", fr: "graves vus, %"),
      ],
      factor: 100, scale: .percent),
    Indicator(
      response: "detection_latency_p50",
      heading: [
        Text(en: "days to detect", fr: "détection"), Text(en: "median", fr: "jours, médiane"),
      ], factor: 1, scale: .days),
    Indicator(
      response: "false_assurance",
      heading: [Text(en: "false", fr: "fausse"), Text(en: "assurance, %", fr: "assurance, %")],
      factor: 100, scale: .percent),
    Indicator(
      response: "cost_by_payer.member_states",
      heading: [
        Text(en: "member states", fr: "États membres"), Text(en: "pay, M USD", fr: "paient, M USD"),
      ], factor: 1e-6, scale: .money),
  ]

  /// How many decimals a column needs whose largest number, as shown, is this.
  func decimals(largest: Double) -> Int {
    switch scale {
    case .money: largest >= 1000 || largest == 0 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3
    case .percent: largest >= 10 || largest == 0 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3
    case .days: largest >= 10 || largest == 0 ? 0 : 1
    }
  }

  /// How many decimals a difference needs whose larger bound, as shown, is this.
  static func decimals(ofDifference largest: Double) -> Int {
    largest >= 100 || largest == 0 ? 0 : largest >= 1 ? 1 : largest >= 0.1 ? 2 : 3
  }
}
