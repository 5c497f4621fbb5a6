import Parameters

/// How third-party audits are themselves watched: their reports read, some attended, bad auditors struck off.
///
/// Audits done again by others are an assurance activity of their own (back-checks).
struct OversightRules: Equatable, Sendable {
  /// Share of audits whose report is read by the oversight unit.
  ///
  /// Parameter `oversight.desk_review.share`.
  var reviewShare: Double
  /// Chance that reading the report shows that a breach was left out.
  ///
  /// Parameter `tests.oversight.desk_review_power`.
  var reviewPower: Double
  /// USD.
  ///
  /// Parameter `costs.desk_review.per_job`.
  var reviewCost: Double
  /// Share of audits that somebody of the oversight unit attends.
  ///
  /// Parameter `oversight.shadow_audit.share`.
  var shadowShare: Double
  /// Parameter `tests.oversight.shadow_audit_power`.
  var shadowPower: Double
  /// USD.
  ///
  /// Parameter `costs.shadow_audit.per_job`.
  var shadowCost: Double
  /// Audits found deficient after which a team loses its accreditation; 0 for never.
  ///
  /// Parameter `oversight.withdrawal.after`.
  var withdrawalAfter: Int
  /// Seconds until another team takes its place.
  ///
  /// Parameter `oversight.withdrawal.lasts`.
  var withdrawalLasts: Int64

  init(reading reader: inout ParameterReader) {
    reviewShare = reader.share("oversight.desk_review.share")
    reviewPower = reader.share("tests.oversight.desk_review_power")
    reviewCost = reader.number("costs.desk_review.per_job", in: .costPerVisit)
    shadowShare = reader.share("oversight.shadow_audit.share")
    shadowPower = reader.share("tests.oversight.shadow_audit_power")
    shadowCost = reader.number("costs.shadow_audit.per_job", in: .costPerVisit)
    withdrawalAfter = reader.wholeCount("oversight.withdrawal.after", .number)
    withdrawalLasts = reader.period("oversight.withdrawal.lasts").seconds
  }

  /// Chance that neither a review nor a shadow audit sees that an audit left out a breach.
  var chanceUnseen: Double { (1 - reviewShare * reviewPower) * (1 - shadowShare * shadowPower) }

  var isInUse: Bool { reviewShare > 0 || shadowShare > 0 }
}
