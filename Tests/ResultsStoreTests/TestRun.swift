import Glibc
import ResultsStore

/// A small run whose rows are known.
enum TestRun {
  static func manifest(seed: UInt64 = 7, responses: Int = 2, replications: Int = 2) -> Manifest {
    Manifest(
      version: "0.1.0", commit: "abc123", swift: "6.3.1",
      libraries: [Manifest.Entry("sqlite", "3.40.1")], seed: seed, replications: replications,
      settings: [Manifest.Entry("horizon", "20 year")],
      designs: [
        Manifest.Design(id: "today", titleEnglish: "Today", titleFrench: "Aujourd’hui"),
        Manifest.Design(id: "fund", titleEnglish: "Fund", titleFrench: "Fonds"),
      ],
      responses: (0..<responses).map { Manifest.Response(name: "response_\($0)", unit: "share") },
      states: ["BI", "CD"], inputs: [Manifest.Entry("designs/fund.yaml", "00ff")],
      commandLine: "baraza compare")
  }

  static func record(_ design: Int, _ replication: Int, responses: Int = 2) -> ReplicationRecord {
    ReplicationRecord(
      design: design, replication: replication, fingerprint: UInt64.max - UInt64(replication),
      values: (0..<responses).map { Double(design) + Double(replication) / 10 + Double($0) / 3 },
      stateFingerprints: [1, 0x8000_0000_0000_0000], events: 1_000 + replication, ties: design)
  }

  static func block(_ design: Int, responses: Int = 2) -> [ReplicationRecord] {
    [record(design, 0, responses: responses), record(design, 1, responses: responses)]
  }
}

/// A directory of its own for one test, removed with its files afterwards.
@safe
final class TemporaryDirectory {
  let path: String

  init() {
    var template = Array("/tmp/baraza-test-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&template)
    path = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in names() { remove(name) }
    unsafe rmdir(path)
  }

  func file(_ name: String) -> String { path + "/" + name }

  func names() -> [String] {
    var names: [String] = []
    guard let directory = unsafe opendir(path) else { return [] }
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    unsafe closedir(directory)
    return names.sorted()
  }

  func remove(_ name: String) {
    if unsafe unlink(file(name)) != 0 { unsafe rmdir(file(name)) }
  }

  func text(_ name: String) -> String? {
    guard let stream = unsafe fopen(file(name), "r") else { return nil }
    defer { unsafe fclose(stream) }
    var bytes: [UInt8] = []
    while true {
      let byte = unsafe fgetc(stream)
      if byte < 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(UInt8(byte))
    }
  }

  func write(_ text: String, to name: String) {
    guard let stream = unsafe fopen(file(name), "w") else { return }
    unsafe fputs(text, stream)
    unsafe fclose(stream)
  }
}
