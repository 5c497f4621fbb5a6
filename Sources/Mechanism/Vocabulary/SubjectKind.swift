/// What an assurance activity can look at.
public enum SubjectKind: String, CaseIterable, Sendable {
  case mineSite = "mine_site"
  case exporter
  case memberState = "member_state"

  /// Position in `allCases`, for flat arrays.
  var index: Int {
    switch self {
    case .mineSite: 0
    case .exporter: 1
    case .memberState: 2
    }
  }

  static let count = 3
}
