/// Everything that says what a run was: program, inputs, seed, settings, designs, responses.
public struct Manifest: Sendable, Equatable {
  /// A name with its value, both as text.
  public struct Entry: Sendable, Equatable {
    /// The name, in lower case with underscores.
    public let name: String
    /// The value.
    public let value: String

    /// Makes an entry.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// One compared design.
  public struct Design: Sendable, Equatable {
    /// The design's identifier, its file's base name.
    public let id: String
    /// The title in English.
    public let titleEnglish: String
    /// The title in French.
    public let titleFrench: String

    /// Makes a design.
    public init(id: String, titleEnglish: String, titleFrench: String) {
      self.id = id
      self.titleEnglish = titleEnglish
      self.titleFrench = titleFrench
    }
  }

  /// One scalar that every replication gives.
  public struct Response: Sendable, Equatable {
    /// The response's stable name.
    public let name: String
    /// The unit, as written in results.
    public let unit: String

    /// Makes a response.
    public init(name: String, unit: String) {
      self.name = name
      self.unit = unit
    }
  }

  /// The program's version.
  public var version: String
  /// The commit that the program was built from, if known.
  public var commit: String?
  /// The version of the Swift compiler.
  public var swift: String
  /// Versions of the libraries used, in order.
  public var libraries: [Entry]
  /// The master seed.
  public var seed: UInt64
  /// How many replications each design has.
  public var replications: Int
  /// Run settings that change results: horizon, warm-up, start, region, world and so on, in order.
  public var settings: [Entry]
  /// The compared designs, in order.
  public var designs: [Design]
  /// The responses, in order.
  public var responses: [Response]
  /// The codes of the member states, in order.
  public var states: [String]
  /// Each input file's path relative to the scenarios, with the SHA-256 of its bytes, in order.
  public var inputs: [Entry]
  /// The command line as typed.
  public var commandLine: String

  /// Makes a manifest.
  public init(
    version: String, commit: String?, swift: String, libraries: [Entry], seed: UInt64,
    replications: Int, settings: [Entry], designs: [Design], responses: [Response],
    states: [String], inputs: [Entry], commandLine: String
  ) {
    self.version = version
    self.commit = commit
    self.swift = swift
    self.libraries = libraries
    self.seed = seed
    self.replications = replications
    self.settings = settings
    self.designs = designs
    self.responses = responses
    self.states = states
    self.inputs = inputs
    self.commandLine = commandLine
  }

  /// The writer of this run's canonical rows.
  public var rows: CanonicalRows {
    CanonicalRows(designs: designs.map(\.id), responses: responses.map(\.name), states: states)
  }

  /// What decides the rows, as names and values in a fixed order.
  ///
  /// Two manifests with the same identity give the same rows, so one may go on where the other
  /// stopped. The compiler, the libraries and the command line are recorded but not part of it.
  public var identity: [Entry] {
    var entries = [
      Entry("version", version), Entry("commit", commit ?? ""), Entry("seed", String(seed)),
      Entry("replications", String(replications)),
    ]
    entries += settings.map { Entry("setting." + $0.name, $0.value) }
    entries.append(Entry("designs", designs.map(\.id).joined(separator: " ")))
    entries.append(
      Entry("responses", responses.map { $0.name + " [" + $0.unit + "]" }.joined(separator: "; ")))
    entries.append(Entry("states", states.joined(separator: " ")))
    entries += inputs.map { Entry("input." + $0.name, $0.value) }
    return entries
  }

  /// Where the identity differs from that of another manifest.
  public func differences(from kept: Manifest) -> [ManifestDifference] {
    ManifestDifference.between(kept.identity, and: identity)
  }

  /// The SHA-256 of the identity, each text with its length before it so that none can run on.
  public var identityHash: String {
    var hash = SHA256()
    for entry in identity {
      hash.update(framed: entry.name)
      hash.update(framed: entry.value)
    }
    return hash.hexadecimal()
  }

  /// Returns the content of `manifest.json`.
  ///
  /// - Parameter digest: The digest of the canonical rows.
  public func json(digest: String) -> JSONValue {
    .object([
      .init("format", .integer(1)),
      .init("program", .string("baraza")),
      .init("version", .string(version)),
      .init("commit", commit.map(JSONValue.string) ?? .null),
      .init("swift", .string(swift)),
      .init("libraries", Self.object(libraries)),
      .init("command_line", .string(commandLine)),
      .init("seed", .unsigned(seed)),
      .init("replications", .integer(replications)),
      .init("settings", Self.object(settings)),
      .init(
        "designs",
        .array(
          designs.map {
            .object([
              .init("id", .string($0.id)), .init("title_en", .string($0.titleEnglish)),
              .init("title_fr", .string($0.titleFrench)),
            ])
          })),
      .init("states", .array(states.map(JSONValue.string))),
      .init("inputs", Self.object(inputs.map { Entry($0.name, "sha256:" + $0.value) })),
      .init("manifest_hash", .string("sha256:" + identityHash)),
      .init("digest", .string(digest)),
    ])
  }

  private static func object(_ entries: [Entry]) -> JSONValue {
    .object(entries.map { .init($0.name, .string($0.value)) })
  }
}
