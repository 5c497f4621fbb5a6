extension ResponseSheet {
  /// Serious breaches by type; not a number where types are not told apart.
  mutating func breachTypes(_ model: borrowing MechanismModel) {
    let years = model.window.years
    let isKept = model.breachTypes.isInUse
    for type in BreachType.allCases {
      let begun = Double(model.typeRecord.begun[type.index])
      let detected = Double(model.typeRecord.detected[type.index])
      add(
        "serious_breaches_begun_of_type.\(type.rawValue)", "per year",
        isKept ? begun / years : .nan)
      add(
        "serious_breaches_detected_of_type.\(type.rawValue)", "per year",
        isKept ? detected / years : .nan)
    }
  }
}
