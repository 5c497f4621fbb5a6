/// What kind of serious breach goes on at a mine site, by the headings of Annex II of the OECD guidance.
enum BreachType: String, CaseIterable, Sendable {
  case armedGroup = "armed_group"
  case securityForces = "security_forces"
  case worstAbuses = "worst_abuses"
  case fraudOrOrigin = "fraud_or_origin"
  case taxesAndPayments = "taxes_and_payments"

  static let count = 5

  /// The place of this type, from 0.
  var index: Int {
    switch self {
    case .armedGroup: 0
    case .securityForces: 1
    case .worstAbuses: 2
    case .fraudOrOrigin: 3
    case .taxesAndPayments: 4
    }
  }
}

/// What a serious breach of a type asks of those who buy.
enum BreachClock: String, CaseIterable, Sendable {
  /// The site turns red as soon as it is decided.
  case disengage
  /// The site turns yellow, and red only where it has not been corrected in time.
  case mitigate
}

/// How a breach comes to be seen.
enum BreachChannel: String, CaseIterable, Sendable {
  /// A visit to the site itself.
  case visits
  /// The audit of a buyer that looks at the site from its papers.
  case audits
  /// Somebody who reports it.
  case complaints
}
