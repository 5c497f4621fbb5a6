import Glibc
import ResultsStore
import Testing

@Suite("A results file")
struct ResultsFileTests {
  @Test("gives its rows back in the order of designs, then of replications")
  func order() throws {
    let directory = TemporaryDirectory()
    let file = try ResultsFile(path: directory.file("r.sqlite"), manifest: TestRun.manifest())
    try file.append([TestRun.record(1, 1), TestRun.record(0, 1)])
    try file.append([TestRun.record(1, 0), TestRun.record(0, 0)])
    #expect(try file.replications() == TestRun.block(0) + TestRun.block(1))
    #expect(try file.missingCount() == 0)
  }

  @Test("keeps undefined values, both zeros and extreme fingerprints")
  func extremes() throws {
    let directory = TemporaryDirectory()
    let file = try ResultsFile(path: directory.file("r.sqlite"), manifest: TestRun.manifest())
    let record = ReplicationRecord(
      design: 0, replication: 0, fingerprint: .max, values: [.nan, -0.0],
      stateFingerprints: [0, .max])
    try file.append([record])
    #expect(try file.replications() == [record])
  }

  @Test("keeps the values one a row where there are more than 1,500 responses")
  func manyResponses() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let count = 1_501
    let manifest = TestRun.manifest(responses: count)
    do {
      let file = try ResultsFile(path: path, manifest: manifest)
      try file.append(TestRun.block(1, responses: count))
    }
    let again = try ResultsFile(reading: path)
    #expect(try again.replications() == TestRun.block(1, responses: count))
    #expect(again.manifest == manifest)
  }

  @Test("is resumed by the same manifest, whatever the command line")
  func resume() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    do {
      let file = try ResultsFile(path: path, manifest: TestRun.manifest())
      try file.append(TestRun.block(1))
    }
    #expect(directory.names() == ["r.sqlite"])
    var manifest = TestRun.manifest()
    manifest.commandLine = "baraza compare --jobs 1"
    let file = try ResultsFile(path: path, manifest: manifest)
    #expect(try file.finishedReplications() == [[], [0, 1]])
    try file.append(TestRun.block(0))
    #expect(try file.missingCount() == 0)
    #expect(try file.digest() == wholeDigest())
  }

  @Test("refuses another manifest, says where they differ, and stays as it was")
  func otherRun() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    do {
      let file = try ResultsFile(path: path, manifest: TestRun.manifest())
      try file.append(TestRun.block(0))
    }
    #expect(
      throws: ResultsStoreError.otherRun(
        path: path, differences: [ManifestDifference(name: "seed", kept: "7", asked: "8")])
    ) {
      try ResultsFile(path: path, manifest: TestRun.manifest(seed: 8))
    }
    #expect(try ResultsFile(reading: path).replications() == TestRun.block(0))
  }

  @Test("refuses a file that is something else, and leaves it as it was")
  func foreign() throws {
    let directory = TemporaryDirectory()
    directory.write(String(repeating: "my own notes\n", count: 100), to: "r.sqlite")
    let before = directory.text("r.sqlite")
    let path = directory.file("r.sqlite")
    #expect(throws: ResultsStoreError.notAResultsFile(path: path)) {
      try ResultsFile(path: path, manifest: TestRun.manifest())
    }
    #expect(directory.text("r.sqlite") == before)
  }

  @Test("is locked while another has it open")
  func locked() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    let file = try ResultsFile(path: path, manifest: TestRun.manifest())
    #expect(throws: ResultsStoreError.inUse(path: path)) {
      try ResultsFile(path: path, manifest: TestRun.manifest())
    }
    try file.append(TestRun.block(0))
  }

  @Test(
    "is read by several at once, one replication at a time if asked, and cannot be read while written"
  )
  func readers() throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    do {
      let file = try ResultsFile(path: path, manifest: TestRun.manifest())
      try file.append([TestRun.record(0, 1), TestRun.record(1, 0)])
      #expect(throws: ResultsStoreError.inUse(path: path)) { try ResultsFile(reading: path) }
    }
    let first = try ResultsFile(reading: path)
    let second = try ResultsFile(reading: path)
    for file in [first, second, first] {
      #expect(try file.replication(1, ofDesign: 0) == TestRun.record(0, 1))
      #expect(try file.replication(0, ofDesign: 1) == TestRun.record(1, 0))
      #expect(try file.replication(0, ofDesign: 0) == nil)
    }
    #expect(try first.replications() == [TestRun.record(0, 1), TestRun.record(1, 0)])
    #expect(directory.names() == ["r.sqlite"])
  }

  @Test("drops the whole block if one of its replications is there already")
  func twice() throws {
    let directory = TemporaryDirectory()
    let file = try ResultsFile(path: directory.file("r.sqlite"), manifest: TestRun.manifest())
    try file.append([TestRun.record(0, 1)])
    #expect(throws: ResultsStoreError.alreadyThere(design: 0, replication: 1)) {
      try file.append(TestRun.block(0))
    }
    #expect(try file.replications() == [TestRun.record(0, 1)])
  }

  @Test("has only whole blocks after the process is killed in the middle of one")
  func killed() async throws {
    let directory = TemporaryDirectory()
    let path = directory.file("r.sqlite")
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let file = try ResultsFile(
        path: path, manifest: TestRun.manifest(responses: 1_500, replications: 500))
      try file.append(TestRun.block(0, responses: 1_500))
      // More than SQLite's cache, so that part of the unfinished block reaches the disk.
      try file.append(
        (0..<500).lazy.map { replication in
          if replication == 400 { kill(getpid(), SIGKILL) }
          return TestRun.record(1, replication, responses: 1_500)
        })
    }
    #expect(directory.names().contains("r.sqlite-journal"), "the kill left nothing to undo")
    let manifest = TestRun.manifest(responses: 1_500, replications: 500)
    let file = try ResultsFile(path: path, manifest: manifest)
    #expect(try file.replications() == TestRun.block(0, responses: 1_500))
    try file.append(TestRun.block(1, responses: 1_500))
    #expect(try file.finishedReplications() == [[0, 1], [0, 1]])
  }

  @Test("keeps the parameters of a design, replaced when given again")
  func parameters() throws {
    let directory = TemporaryDirectory()
    let file = try ResultsFile(path: directory.file("r.sqlite"), manifest: TestRun.manifest())
    let row = ParameterRow(
      path: "mine_site.yellow.correction_period", value: "6", unit: "month", evidence: "law",
      source: "RCM-2", origin: "mechanism/mine_site.yaml:12")
    try file.keep(parameters: [row], ofDesign: 0)
    try file.keep(parameters: [row], ofDesign: 0)
  }

  private func wholeDigest() -> String {
    var digest = CanonicalDigest(TestRun.manifest().rows)
    for record in TestRun.block(0) + TestRun.block(1) { digest.add(record) }
    return digest.text
  }
}
