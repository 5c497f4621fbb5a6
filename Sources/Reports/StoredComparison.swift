public import ResultsStore

/// A replication run once more beside the same one as it was stored.
public struct StoredComparison: Sendable {
  /// A part that is not the same.
  public struct Difference: Sendable, Equatable {
    /// The response, or what else it is.
    public let name: String
    /// As it was stored.
    public let stored: String
    /// As it is now.
    public let found: String
  }

  /// The directory of the stored run.
  public let directory: String
  /// What differs, in the order of the report.
  public let differences: [Difference]
  /// How many parts were compared.
  public let compared: Int

  /// Whether nothing differs, to the last bit.
  public var isIdentical: Bool { differences.isEmpty }

  /// Compares every response, fingerprint and count.
  ///
  /// - Parameter stored: the record, with as many values and states as the run.
  public init(_ run: ReplayedRun, with stored: ReplicationRecord, in directory: String) {
    precondition(run.responses.count == stored.values.count, "as many responses")
    precondition(run.states.count == stored.stateFingerprints.count, "as many states")
    var parts: [(String, String, String)] = [
      ("fingerprint", fingerprintText(stored.fingerprint), fingerprintText(run.fingerprint)),
      ("events", String(stored.events), String(run.events)),
      ("ties", String(stored.ties), String(run.ties)),
    ]
    for (state, kept) in zip(run.states, stored.stateFingerprints) {
      parts.append(
        ("fingerprint." + state.code, fingerprintText(kept), fingerprintText(state.fingerprint)))
    }
    for (response, kept) in zip(run.responses, stored.values) {
      // The shortest decimals that read back to the same value: equal texts are equal bits, but for undefined values.
      parts.append((response.name, kept.description, response.value.description))
    }
    self.directory = directory
    compared = parts.count
    differences = parts.filter { $0.1 != $0.2 }.map {
      Difference(name: $0.0, stored: $0.1, found: $0.2)
    }
  }

  /// The lines at the end of the report.
  func lines(_ language: Language) -> [String] {
    if isIdentical {
      return [ReplayTexts.identical(directory, parts: compared)[language]]
    }
    return [ReplayTexts.differs(directory, differences.count, of: compared)[language]]
      + differences.map {
        "  \($0.name): \(ReplayTexts.stored[language]) \($0.stored), "
          + "\(ReplayTexts.now[language]) \($0.found)"
      }
  }

  /// What a JSON document says of it.
  var members: [JSONValue.Member] {
    [
      .init("against", .string(directory)), .init("identical", .bool(isIdentical)),
      .init(
        "differences",
        .array(
          differences.map {
            .object([
              .init("name", .string($0.name)), .init("stored", .string($0.stored)),
              .init("found", .string($0.found)),
            ])
          })),
    ]
  }
}
