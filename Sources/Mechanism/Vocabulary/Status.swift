/// What a subject is certified as; never what it does, which is its conduct.
///
/// For mine sites and exporters these are the colours of the Regional Certification Mechanism. For a
/// member state they stand for: not yet validated, (blue is not used), satisfactory, corrective
/// actions, suspended.
public enum Status: String, CaseIterable, Sendable {
  case unverified, blue, green, yellow, red

  /// Position in `allCases`, for flat arrays.
  var index: Int {
    switch self {
    case .unverified: 0
    case .blue: 1
    case .green: 2
    case .yellow: 3
    case .red: 4
    }
  }

  static let count = 5
}
