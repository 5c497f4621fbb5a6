import ResultsStore
import Testing

@Suite("A sweep's store")
struct SweepStoreTests {
  static func manifest(
    points: [String] = ["a", "b"], replications: Int = 2, seed: UInt64 = 7
  ) -> SweepManifest {
    SweepManifest(
      version: "0.1.0", commit: nil, swift: "6.3.1", libraries: [], seed: seed,
      settings: [Manifest.Entry("region", "one_state")],
      responses: [.init(name: "cost", unit: "USD per year"), .init(name: "share", unit: "share")],
      states: ["BI", "CD"],
      factors: [.init(name: "interval", path: "x.interval", role: "lever", unit: "month")],
      points: points.enumerated().map { place, hash in
        .init(
          design: "today", world: "reference", levers: place, sample: 0,
          values: ["\(place)"], hash: hash)
      },
      replications: replications, inputs: [Manifest.Entry("x.yaml", "00ff")],
      study: "kind: sweep\n",
      commandLine: "baraza sweep")
  }

  static func row(_ point: Int, _ replication: Int, of mark: Double = 0) -> ReplicationRecord {
    ReplicationRecord(
      design: point, replication: replication, fingerprint: .max - UInt64(replication),
      values: [mark + Double(replication) / 3, .nan], stateFingerprints: [1, 1 << 63], events: 9,
      ties: 2)
  }

  private static func digest(_ rows: [ReplicationRecord], _ manifest: SweepManifest) -> String {
    var digest = CanonicalDigest(manifest.rows)
    rows.forEach { digest.add($0) }
    return digest.text
  }

  private func rows(of store: SweepStore) throws -> [ReplicationRecord] {
    var rows: [ReplicationRecord] = []
    try store.forEachReplication { rows.append($0) }
    return rows
  }

  @Test("gives rows back in the order of points, then of replications, to the last bit")
  func order() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("s.sqlite")
    let all = [Self.row(0, 0), Self.row(0, 1), Self.row(1, 0), Self.row(1, 1)]
    do {
      let store = try SweepStore(path: path, manifest: Self.manifest())
      try store.append([all[3], all[1]])
      try store.append([all[2], all[0]])
    }
    #expect(directory.names() == ["s.sqlite"])
    let again = try SweepStore(reading: path)
    #expect(again.manifest == Self.manifest())
    #expect(try rows(of: again) == all)
    #expect(try again.digest() == Self.digest(all, Self.manifest()))
  }

  @Test("grows by points and replications, and keeps the rows of points it knows")
  func growth() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("s.sqlite")
    do {
      let store = try SweepStore(path: path, manifest: Self.manifest())
      try store.append([Self.row(0, 0), Self.row(1, 1)])
    }
    let larger = Self.manifest(points: ["new", "b", "a"], replications: 3)
    let store = try SweepStore(path: path, manifest: larger)
    #expect(try store.finishedReplications() == [[], [1], [0]])
    try store.append([Self.row(1, 2), Self.row(0, 0)])
    #expect(
      try rows(of: store) == [Self.row(0, 0), Self.row(1, 1), Self.row(1, 2), Self.row(2, 0)])
  }

  @Test("shows only what is asked for, and forgets nothing when less is asked")
  func shrinking() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("s.sqlite")
    do {
      let store = try SweepStore(path: path, manifest: Self.manifest())
      try store.append([Self.row(0, 0), Self.row(0, 1), Self.row(1, 0)])
    }
    do {
      let store = try SweepStore(
        path: path, manifest: Self.manifest(points: ["b"], replications: 1))
      #expect(try rows(of: store) == [Self.row(0, 0)])
    }
    let store = try SweepStore(path: path, manifest: Self.manifest())
    #expect(try rows(of: store).count == 3)
  }

  @Test("refuses rows of another seed, and stays as it was")
  func otherSeed() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("s.sqlite")
    do {
      let store = try SweepStore(path: path, manifest: Self.manifest())
      try store.append([Self.row(0, 0)])
    }
    #expect(
      throws: ResultsStoreError.otherRun(
        path: path, differences: [ManifestDifference(name: "seed", kept: "7", asked: "8")])
    ) {
      try SweepStore(path: path, manifest: Self.manifest(seed: 8))
    }
    #expect(try rows(of: SweepStore(reading: path)) == [Self.row(0, 0)])
  }

  @Test("refuses a file of another kind, and leaves it as it was")
  func foreign() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    do { _ = try ResultsFile(path: path, manifest: TestRun.manifest()) }
    #expect(throws: ResultsStoreError.notAResultsFile(path: path)) {
      try SweepStore(path: path, manifest: Self.manifest())
    }
    #expect(directory.names() == ["r.sqlite"])
    #expect(try ResultsFile(reading: path).manifest == TestRun.manifest())
  }

  @Test("keeps a block whole or not at all")
  func block() throws {
    let directory = TemporaryDirectory()
    let store = try SweepStore(path: directory.file("s.sqlite"), manifest: Self.manifest())
    try store.append([Self.row(0, 0)])
    #expect(throws: ResultsStoreError.alreadyThere(design: 0, replication: 0)) {
      try store.append([Self.row(1, 0), Self.row(0, 0)])
    }
    #expect(try rows(of: store) == [Self.row(0, 0)])
  }

  @Test("notes what failed, and drops the note when the replication is there")
  func failures() throws {
    let directory = TemporaryDirectory()
    let store = try SweepStore(path: directory.file("s.sqlite"), manifest: Self.manifest())
    let failure = ReplicationFailure(point: 1, replication: 0, kind: "invariant", message: "law")
    try store.append([], failures: [failure])
    #expect(try store.failures() == [failure])
    try store.append([Self.row(1, 0)])
    #expect(try store.failures().isEmpty)
  }

  @Test("is the same after shards are merged in any order, and again")
  func merging() throws {
    let directory = TemporaryDirectory()
    let all = [Self.row(0, 0), Self.row(0, 1), Self.row(1, 0), Self.row(1, 1)]
    for (place, row) in all.enumerated() {
      let shard = try SweepStore(path: directory.file("\(place)"), manifest: Self.manifest())
      try shard.append([row])
    }
    for (name, order) in [("x", [0, 1, 2, 3]), ("y", [3, 1, 0, 2, 1])] {
      let store = try SweepStore(path: directory.file(name), manifest: Self.manifest())
      for place in order { try store.merge(SweepStore(reading: directory.file("\(place)"))) }
      #expect(try store.digest() == Self.digest(all, Self.manifest()))
    }
  }

  @Test("refuses a shard that contradicts it")
  func contradiction() throws {
    let directory = TemporaryDirectory()
    do {
      let shard = try SweepStore(path: directory.file("shard"), manifest: Self.manifest())
      try shard.append([Self.row(1, 1, of: 5), Self.row(1, 0)])
    }
    let store = try SweepStore(path: directory.file("s"), manifest: Self.manifest())
    try store.append([Self.row(1, 1)])
    #expect(
      throws: ResultsStoreError.contradiction(point: "today/reference/1/0", replication: 1)
    ) {
      try store.merge(SweepStore(reading: directory.file("shard")))
    }
    #expect(try rows(of: store) == [Self.row(1, 1)])
  }

  @Test("has a lock that every point, the seed and the number of replications are in")
  func lock() {
    let locks = [
      Self.manifest(), Self.manifest(points: ["a", "c"]), Self.manifest(points: ["b", "a"]),
      Self.manifest(seed: 8), Self.manifest(replications: 3),
    ].map(\.lock)
    #expect(Set(locks).count == locks.count)
  }
}
