import Parameters

/// How often people report a site, and who answers.
struct ComplaintParameters: Equatable, Sendable {
  /// Per second at a site in serious breach.
  ///
  /// Parameter `complaints.rate.serious_breach`.
  var seriousRate: Double
  /// Per second at any site, whatever goes on there.
  ///
  /// Parameter `complaints.rate.unfounded`.
  var unfoundedRate: Double
  /// Whether somebody takes complaints.
  ///
  /// Parameter `complaints.line`.
  var lineIsOpen: Bool
  /// Place of the activity that answers, or −1.
  ///
  /// Parameter `complaints.answered_by`.
  var answeredBy: Int

  init(reading reader: inout ParameterReader) {
    seriousRate = reader.ratePerSecond("complaints.rate.serious_breach")
    unfoundedRate = reader.ratePerSecond("complaints.rate.unfounded")
    lineIsOpen = reader.choice("complaints.line", as: InUse.self) == .active
    answeredBy = reader.choice("complaints.answered_by", as: AskedActivity.self).place
  }
}
