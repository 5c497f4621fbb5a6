/// How often an activity reports what is there, after capture and back-checks.
struct TestQuality: Equatable, Sendable {
  /// Chance that a lesser breach is reported.
  var lesser: Double
  /// Chance that a serious breach is reported.
  var serious: Double
  /// Chance that a conforming subject is reported in lesser breach.
  ///
  /// Parameter `tests.ACT.false_positive.lesser`.
  var falseLesser: Double
  /// Chance that a conforming subject is reported in serious breach.
  ///
  /// Parameter `tests.ACT.false_positive.serious`.
  var falseSerious: Double

  /// P(report | breach) = s · [1 − κ · (1 − β · d)].
  ///
  /// - Parameters:
  ///   - sensitivity: s, of the test done honestly.
  ///   - capture: κ, the chance that whoever was appointed this way keeps silent.
  ///   - backCheckShare: β, the share of visits done again by others.
  ///   - backCheckPower: d, the chance that a back-check uncovers the silence.
  static func effective(
    sensitivity: Double, capture: Double, backCheckShare: Double, backCheckPower: Double
  ) -> Double {
    sensitivity * (1 - capture * (1 - backCheckShare * backCheckPower))
  }

  /// What is reported of a subject of a given grade, from one uniform draw.
  ///
  /// A breach is reported as what it is or not at all; only a conforming subject is reported wrongly.
  /// - Parameter quality: what is left of the sensitivity, from 0 to 1.
  func finding(truth: Grade, uniform: Double, quality: Double = 1) -> Grade {
    switch truth {
    case .conforming:
      if uniform < falseSerious { return .serious }
      return uniform < falseSerious + falseLesser ? .lesser : .conforming
    case .lesser: return uniform < lesser * quality ? .lesser : .conforming
    case .serious: return uniform < serious * quality ? .serious : .conforming
    }
  }
}
