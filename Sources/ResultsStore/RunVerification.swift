/// A stored run held against the same run made anew, row by row.
public struct RunVerification: Sendable, Equatable {
  /// The first part that is not the same to the last bit.
  public struct Difference: Sendable, Equatable {
    /// The design or point.
    public let subject: String
    /// The replication.
    public let replication: Int
    /// The response, or `fingerprint`.
    public let part: String
    /// As it was stored.
    public let stored: String
    /// As it is now.
    public let found: String
  }

  /// Rows compared.
  public private(set) var rows = 0
  /// Rows in which something differs.
  public private(set) var differing = 0
  /// The largest difference of two values, relative to the larger; infinite where only one is defined, or where
  /// histories or counts differ.
  public private(set) var largest = 0.0
  /// The first difference in the order of rows, then of parts.
  public private(set) var first: Difference?
  private var firstPlace = (Int.max, Int.max)
  private let subjects: [String]
  private let responses: [String]

  /// Up to which relative difference two values are told to be near.
  public static let near = 1e-9

  /// Begins a verification.
  ///
  /// - Parameters:
  ///   - subjects: The names of the designs or points.
  ///   - responses: The names of the responses.
  public init(subjects: [String], responses: [String]) {
    self.subjects = subjects
    self.responses = responses
  }

  /// Whether every row is the same to the last bit.
  public var isIdentical: Bool { differing == 0 }

  /// Whether values differ by no more than ``near``, and nothing else.
  public var isNear: Bool { largest <= Self.near }

  /// Compares a row; the order of calls does not matter.
  public mutating func compare(_ stored: ReplicationRecord, with found: ReplicationRecord) {
    rows += 1
    if stored == found { return }
    differing += 1
    var part: (String, String, String)?
    for place in responses.indices {
      let (a, b) = (stored.values[place], found.values[place])
      if a == b || a.isNaN && b.isNaN { continue }
      let size = max(a.magnitude, b.magnitude)
      largest = max(largest, a.isFinite && b.isFinite ? (a - b).magnitude / size : .infinity)
      if part == nil { part = (responses[place], a.description, b.description) }
    }
    if part == nil {
      largest = .infinity
      part = Self.history(stored, found)
    }
    note(part, stored)
  }

  /// What of two histories with the same values differs.
  private static func history(
    _ stored: ReplicationRecord, _ found: ReplicationRecord
  ) -> (String, String, String) {
    if stored.fingerprint != found.fingerprint {
      return (
        "fingerprint", fingerprintText(stored.fingerprint), fingerprintText(found.fingerprint)
      )
    }
    if stored.events != found.events {
      return ("events", String(stored.events), String(found.events))
    }
    if stored.ties != found.ties { return ("ties", String(stored.ties), String(found.ties)) }
    let states = (stored.stateFingerprints, found.stateFingerprints)
    return (
      "states", states.0.map(fingerprintText).joined(separator: " "),
      states.1.map(fingerprintText).joined(separator: " ")
    )
  }

  /// Notes a stored row that cannot be made any more.
  public mutating func miss(_ stored: ReplicationRecord, because reason: String) {
    rows += 1
    differing += 1
    largest = .infinity
    note(("row", "kept", reason), stored)
  }

  private mutating func note(_ part: (String, String, String)?, _ stored: ReplicationRecord) {
    guard let part, (stored.design, stored.replication) < firstPlace else { return }
    firstPlace = (stored.design, stored.replication)
    first = Difference(
      subject: subjects[stored.design], replication: stored.replication, part: part.0,
      stored: part.1, found: part.2)
  }

  /// Whether two verifications found the same.
  public static func == (a: Self, b: Self) -> Bool {
    a.rows == b.rows && a.differing == b.differing && a.largest == b.largest && a.first == b.first
  }
}
