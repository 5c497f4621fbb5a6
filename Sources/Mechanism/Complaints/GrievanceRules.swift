import Parameters
import RandomVariates

/// What becomes of a complaint that was taken, and of those who made it; times in seconds.
struct GrievanceRules: Equatable, Sendable {
  /// What closes a complaint that a visit answers.
  ///
  /// Parameter `grievances.closed_by`.
  var closedBy: GrievanceStep
  /// In which one that no visit answers is closed, 0 where nobody closes those.
  ///
  /// Parameter `grievances.closing_time`.
  var closingTime: Int64
  /// After which one that is still open is given up, 0 for never.
  ///
  /// Parameter `grievances.lapses_after`.
  var lapsesAfter: Int64
  /// Share of reprisals that is prevented where a complaint is dealt with, 0 to 1.
  ///
  /// Parameter `grievances.protection`.
  var protection: Double
  /// USD that the technical unit spends on each complaint.
  ///
  /// Parameter `grievances.cost_each`.
  var costEach: Double
  /// Chance that a complaint about a subject in serious breach is followed by a reprisal, unprotected.
  ///
  /// Parameter `grievances.reprisal.share`.
  var reprisalShare: Double
  /// Share of later complaints that a reprisal silences at first, 0 to 1.
  ///
  /// Parameter `grievances.reprisal.silence`.
  var reprisalSilence: Double
  /// Who is silenced by what happened at a site.
  ///
  /// Parameter `grievances.silence.reaches`.
  var reach: SilenceReach
  /// Share of later complaints that one given up silences at first, 0 to 1.
  ///
  /// Parameter `grievances.lapse.silence`.
  var lapseSilence: Double
  /// In which half of a silence is over.
  ///
  /// Parameter `grievances.silence.half_life`.
  var halfLife: Double

  init(reading reader: inout ParameterReader) {
    closedBy = reader.choice("grievances.closed_by", as: GrievanceStep.self)
    closingTime = reader.period("grievances.closing_time").seconds
    lapsesAfter = reader.period("grievances.lapses_after").seconds
    protection = reader.share("grievances.protection")
    costEach = reader.number("grievances.cost_each", in: .money)
    reprisalShare = reader.share("grievances.reprisal.share")
    reprisalSilence = reader.share("grievances.reprisal.silence")
    reach = reader.choice("grievances.silence.reaches", as: SilenceReach.self)
    lapseSilence = reader.share("grievances.lapse.silence")
    halfLife = max(1, Double(reader.period("grievances.silence.half_life").seconds))
  }

  /// The chance of a reprisal, 0 to 1.
  ///
  /// - Parameter isHandled: whether there was money to deal with the complaint.
  @inline(__always)
  func reprisalChance(isHandled: Bool) -> Double {
    reprisalShare * (isHandled ? 1 - protection : 1)
  }
}

/// What closes a complaint that a visit answers.
enum GrievanceStep: String, CaseIterable, Sendable {
  case visit, decision
}

/// Who is silenced by what happened at a site: those there, or all in its zone.
enum SilenceReach: String, CaseIterable, Sendable {
  case site, zone
}

/// The share of complaints that fear or disappointment keeps from being made, which fades.
struct Silence: BitwiseCopyable {
  /// At `since`, 0 to 1.
  private(set) var level = 0.0
  private(set) var since: Int64 = 0

  /// The share that is not made now.
  @inline(__always)
  func share(at now: Int64, halfLife: Double) -> Double {
    level == 0 ? 0 : level * Portable.pow(0.5, Double(now - since) / halfLife)
  }

  /// Deepens it: of the complaints that would still be made, a share no longer is.
  mutating func deepen(by part: Double, at now: Int64, halfLife: Double) {
    level = 1 - (1 - share(at: now, halfLife: halfLife)) * (1 - part)
    since = now
  }
}
