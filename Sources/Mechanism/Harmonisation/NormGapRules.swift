import EventSimulation
import Parameters

/// How far the law of one state is behind the OECD recommendations on due diligence, and what that does.
struct NormGapRules: Equatable, Sendable {
  /// Share of the norms that the law does not hold at the start.
  ///
  /// Parameter `norm_gap.share`.
  var share: Double
  /// Seconds from the start after which it holds all of them, whatever the design.
  ///
  /// Parameter `norm_gap.closes_after`.
  var closesAfter: Int64
  /// Share of the rate of adoption that is lost where the law holds none of the norms.
  ///
  /// Parameter `norm_gap.effects.adoption`.
  var adoptionEffect: Double
  /// Chance that an adverse finding lapses where the law holds none of the norms.
  ///
  /// Parameter `norm_gap.effects.findings`.
  var findingsEffect: Double

  init(share: Double, closesAfter: Int64, adoptionEffect: Double, findingsEffect: Double) {
    self.share = share
    self.closesAfter = closesAfter
    self.adoptionEffect = adoptionEffect
    self.findingsEffect = findingsEffect
  }

  init(reading reader: inout ParameterReader) {
    share = reader.share("norm_gap.share")
    closesAfter = reader.period("norm_gap.closes_after").seconds
    adoptionEffect = reader.share("norm_gap.effects.adoption")
    findingsEffect = reader.share("norm_gap.effects.findings")
  }

  /// What a gap leaves of the rate at which companies take up the five steps, from 0 to 1.
  func adoptionFactor(gap: Double) -> Double { 1 - adoptionEffect * gap }

  /// Chance that an adverse finding lapses for want of law, from 0 to 1.
  func chanceOfLapse(gap: Double) -> Double { findingsEffect * gap }

  /// When the law holds all norms, in seconds from the start: by itself, or because a design in force since `time` sees to it.
  func closesAt(inForceSince time: Int64, closedByDesignAfter period: Int64) -> Int64 {
    min(closesAfter, time &+ period)
  }
}

/// The law of one state at a moment.
struct StateLaw: BitwiseCopyable {
  /// Share of the norms that it does not hold now.
  var gap = 0.0
  /// What the gap leaves of the rate of adoption.
  var adoptionFactor = 1.0
  /// Chance that an adverse finding lapses.
  var chanceOfLapse = 0.0
  /// Since when it holds all norms, in seconds from the start; `Int64.max` as long as it does not.
  var holdsSince: Int64 = 0
  var closing = EventHandle.none

  init() {}

  init(_ rules: NormGapRules) {
    gap = rules.share
    adoptionFactor = rules.adoptionFactor(gap: gap)
    chanceOfLapse = rules.chanceOfLapse(gap: gap)
    holdsSince = gap > 0 ? .max : 0
  }

  /// The law as it is once it holds all norms.
  static func holding(since time: Int64) -> StateLaw {
    var law = StateLaw()
    law.holdsSince = time
    return law
  }
}
