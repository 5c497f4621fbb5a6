import ResultsStore
import Testing

@Suite("A results directory")
struct ResultsDirectoryTests {
  @Test("holds the rows, whose hash is the digest, the tables and the manifest")
  func contents() throws {
    let directory = TemporaryDirectory()
    let digest = try finishedRun(in: directory)
    #expect(
      directory.names() == [
        "differences.csv", "manifest.json", "replications.csv", "results.sqlite", "summary.csv",
      ])
    let rows = try #require(directory.text("replications.csv"))
    #expect(digest == "sha256:" + SHA256.hexadecimal(of: Array(rows.utf8)))
    #expect(
      rows.hasPrefix(
        """
        design,replication,response_0,response_1,fingerprint,BI_history,CD_history
        today,0,0.0,0.3333333333333333,ffffffffffffffff,0000000000000001,8000000000000000
        today,1,0.1,
        """))
    let manifest = try #require(directory.text("manifest.json"))
    #expect(manifest.contains("\"digest\": \"\(digest)\""))
    #expect(manifest.contains("\"designs/fund.yaml\": \"sha256:00ff\""))
  }

  @Test("may be written again by the same run")
  func again() throws {
    let directory = TemporaryDirectory()
    let first = try finishedRun(in: directory)
    let results = try ResultsDirectory(path: directory.path + "/", manifest: TestRun.manifest())
    #expect(try results.finish() == first)
    try results.write(.summary, text: "another\n")
    #expect(directory.text("summary.csv") == "another\n")
  }

  @Test("is not finished before every replication is there")
  func incomplete() throws {
    let directory = TemporaryDirectory()
    let results = try ResultsDirectory(path: directory.path, manifest: TestRun.manifest())
    try results.file.append(TestRun.block(0))
    #expect(throws: ResultsStoreError.incomplete(missing: 2)) { try results.finish() }
  }

  @Test(
    "never overwrites a file that was there before the run",
    arguments: ["replications.csv", "summary.csv", "differences.csv", "manifest.json"])
  func foreignBefore(name: String) throws {
    let directory = TemporaryDirectory()
    directory.write("mine\n", to: name)
    #expect(throws: ResultsStoreError.foreignFile(path: directory.file(name))) {
      try ResultsDirectory(path: directory.path, manifest: TestRun.manifest())
    }
    #expect(directory.names() == [name])
    #expect(directory.text(name) == "mine\n")
  }

  @Test("never overwrites one of its files that somebody changed since")
  func changedSince() throws {
    let directory = TemporaryDirectory()
    _ = try finishedRun(in: directory)
    directory.write("my comments\n", to: "summary.csv")
    #expect(throws: ResultsStoreError.foreignFile(path: directory.file("summary.csv"))) {
      try ResultsDirectory(path: directory.path, manifest: TestRun.manifest())
    }
    #expect(directory.text("summary.csv") == "my comments\n")
  }

  @Test("is made with the directories above it and leaves other files alone")
  func nested() throws {
    let directory = TemporaryDirectory()
    directory.write("mine\n", to: "notes.txt")
    let path = directory.file("runs/first")
    _ = try ResultsDirectory(path: path, manifest: TestRun.manifest())
    #expect(directory.text("notes.txt") == "mine\n")
    #expect(directory.text("runs/first/results.sqlite") != nil)
    for name in ["runs/first/results.sqlite", "runs/first", "runs"] { directory.remove(name) }
  }

  @Test("reports the system's answer where it may not be made")
  func notMade() {
    #expect(throws: ResultsStoreError.self) {
      try ResultsDirectory(path: "/proc/none/here", manifest: TestRun.manifest())
    }
  }

  private func finishedRun(in directory: TemporaryDirectory) throws -> String {
    let results = try ResultsDirectory(path: directory.path, manifest: TestRun.manifest())
    try results.file.append(TestRun.block(1))
    try results.file.append(TestRun.block(0))
    try results.write(.summary, text: "design\n")
    try results.write(.differences, text: "baseline\n")
    return try results.finish()
  }
}
