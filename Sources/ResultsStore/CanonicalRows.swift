/// Writes replications as the canonical rows of `replications.csv`.
///
/// Header `design,replication,<responses…>,fingerprint,<state>_history…`; one row a replication;
/// shortest decimals that read back to the same value, `nan` where undefined, line feeds alone.
/// The rows must be given in the order of designs, then of replications. They depend on the inputs
/// and the seed, not on time, place or number of workers, so their SHA-256 is the run's digest.
public struct CanonicalRows: Sendable {
  /// What a row is of besides its replication, the name of the first column.
  public let subject: String
  /// The names of the designs, or points, in order.
  public let designs: [String]
  /// The names of the responses, in order.
  public let responses: [String]
  /// The codes of the member states, in order.
  public let states: [String]

  /// Makes a writer for one run.
  public init(
    subject: String = "design", designs: [String], responses: [String], states: [String]
  ) {
    self.subject = subject
    self.designs = designs
    self.responses = responses
    self.states = states
  }

  /// The first line, with its line feed.
  public var header: [UInt8] {
    let names =
      [subject, "replication"] + responses + ["fingerprint"] + states.map { $0 + "_history" }
    return Array((names.map(Self.field).joined(separator: ",") + "\n").utf8)
  }

  /// Appends the line of one replication.
  ///
  /// - Precondition: The row has one value a response and one fingerprint a state.
  public func append(_ record: ReplicationRecord, to bytes: inout [UInt8]) {
    precondition(record.values.count == responses.count, "one value for each response")
    precondition(record.stateFingerprints.count == states.count, "one fingerprint for each state")
    bytes.append(contentsOf: Self.field(designs[record.design]).utf8)
    bytes.append(comma)
    bytes.append(contentsOf: String(record.replication).utf8)
    for value in record.values {
      bytes.append(comma)
      bytes.append(contentsOf: Self.text(value).utf8)
    }
    bytes.append(comma)
    bytes.append(contentsOf: fingerprintText(record.fingerprint).utf8)
    for fingerprint in record.stateFingerprints {
      bytes.append(comma)
      bytes.append(contentsOf: fingerprintText(fingerprint).utf8)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private var comma: UInt8 { UInt8(ascii: ",") }

  /// Returns the shortest decimals that read back to the value; both zeros are `0.0`.
  public static func text(_ value: Double) -> String {
    if value.isNaN { return "nan" }
    // SQLite keeps no sign of zero, so a row read back must not show one either.
    return value == 0 ? "0.0" : value.description
  }

  /// Returns a CSV field, quoted after RFC 4180 only if it must be.
  public static func field(_ text: String) -> String {
    let special = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    guard special else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}

/// The digest of a run: `sha256:` and the SHA-256 of its canonical rows.
///
/// The same as `sha256sum replications.csv` prints.
public struct CanonicalDigest: Sendable {
  private let rows: CanonicalRows
  private var hash = SHA256()
  private var bytes: [UInt8] = []

  /// Starts the digest with the header of the rows.
  public init(_ rows: CanonicalRows) {
    self.rows = rows
    hash.update(rows.header)
  }

  /// Adds the next replication, in the order of designs, then of replications.
  public mutating func add(_ record: ReplicationRecord) {
    bytes.removeAll(keepingCapacity: true)
    rows.append(record, to: &bytes)
    hash.update(bytes)
  }

  /// The digest of the rows so far, `sha256:` and 64 hexadecimal digits.
  public var text: String { "sha256:" + hash.hexadecimal() }
}
