/// What of the pledged money arrives, and when.
struct FundingParameters: Sendable {
  /// Mean share collected, by payer.
  ///
  /// Parameter `funding.collection.PAYER`.
  var collection: [Double]
  /// AR(1) coefficient of yearly collection.
  ///
  /// Parameter `funding.collection.persistence`.
  var persistence: Double
  /// Standard deviation of yearly collection.
  ///
  /// Parameter `funding.collection.spread`.
  var spread: Double
  /// Seconds.
  ///
  /// Parameter `funding.disbursement_interval`.
  var disbursementInterval: Int64
  /// Seconds.
  ///
  /// Parameter `funding.donor_grant.length`.
  var grantLength: Int64
  /// Parameter `funding.donor_grant.renewal_probability`.
  var grantRenewal: Double
  /// Seconds without a grant after one is not renewed.
  ///
  /// Parameter `funding.donor_grant.gap`.
  var grantGap: Int64
  /// Seconds from the start after which no donor gives anything.
  ///
  /// Parameter `funding.donor_grant.all_end_after`.
  var donorsLeaveAfter: Int64
}
