/// How a subject behaves, which no one sees but through an assurance activity.
///
/// The two breach grades are the yellow and the red criteria of the Regional Certification Mechanism.
public enum Grade: UInt8, CaseIterable, Sendable {
  case conforming, lesser, serious

  var index: Int { Int(rawValue) }

  static let count = 3
}
