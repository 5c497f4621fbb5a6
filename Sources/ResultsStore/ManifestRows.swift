/// Writes and reads what a run is in the tables of its results file.
enum ManifestRows {
  static let hashKey = "manifest_hash"
  static let digestKey = "digest"

  /// Writes the manifest into tables just made.
  static func write(
    _ manifest: Manifest, to database: SQLiteDatabase
  ) throws(ResultsStoreError) {
    var entries = [
      Manifest.Entry("program", "baraza"), Manifest.Entry("version", manifest.version),
    ]
    if let commit = manifest.commit { entries.append(Manifest.Entry("commit", commit)) }
    entries.append(Manifest.Entry("swift", manifest.swift))
    entries += prefixed(manifest.libraries, with: "library.")
    entries.append(Manifest.Entry("command_line", manifest.commandLine))
    entries.append(Manifest.Entry("seed", String(manifest.seed)))
    entries.append(Manifest.Entry("replications", String(manifest.replications)))
    entries += prefixed(manifest.settings, with: "setting.")
    entries += prefixed(manifest.inputs, with: "input.")
    entries.append(Manifest.Entry(hashKey, manifest.identityHash))
    let entry = try database.prepare("INSERT INTO manifest VALUES (?, ?)")
    for row in entries {
      try entry.bind(row.name, at: 1)
      try entry.bind(row.value, at: 2)
      try entry.run()
    }
    let design = try database.prepare("INSERT INTO design VALUES (?, ?, ?, ?)")
    for (position, row) in manifest.designs.enumerated() {
      try design.bind(row.id, at: 1)
      try design.bind(row.titleEnglish, at: 2)
      try design.bind(row.titleFrench, at: 3)
      try design.bind(position, at: 4)
      try design.run()
    }
    let response = try database.prepare("INSERT INTO response VALUES (?, ?, ?)")
    for (position, row) in manifest.responses.enumerated() {
      try response.bind(row.name, at: 1)
      try response.bind(row.unit, at: 2)
      try response.bind(position, at: 3)
      try response.run()
    }
    let state = try database.prepare("INSERT INTO state VALUES (?, ?)")
    for (position, code) in manifest.states.enumerated() {
      try state.bind(code, at: 1)
      try state.bind(position, at: 2)
      try state.run()
    }
  }

  /// Sets one entry, in place of any with that name.
  static func set(
    _ key: String, to value: String, in database: SQLiteDatabase
  ) throws(ResultsStoreError) {
    let statement = try database.prepare("INSERT OR REPLACE INTO manifest VALUES (?, ?)")
    try statement.bind(key, at: 1)
    try statement.bind(value, at: 2)
    try statement.run()
  }

  /// Refuses a manifest that is not that of the results file.
  static func check(
    _ manifest: Manifest, against database: SQLiteDatabase
  ) throws(ResultsStoreError) {
    let kept = try read(from: database)
    guard kept.identityHash != manifest.identityHash else { return }
    throw .otherRun(path: database.path, differences: manifest.differences(from: kept))
  }

  /// Reads the manifest of a results file.
  static func read(from database: SQLiteDatabase) throws(ResultsStoreError) -> Manifest {
    let entries = try readEntries(from: database)
    func value(_ name: String) -> String? { entries.first { $0.name == name }?.value }
    var designs: [Manifest.Design] = []
    let design = try database.prepare("SELECT id, title_en, title_fr FROM design ORDER BY position")
    while try design.step() {
      designs.append(
        Manifest.Design(
          id: design.text(0) ?? "", titleEnglish: design.text(1) ?? "",
          titleFrench: design.text(2) ?? ""))
    }
    var responses: [Manifest.Response] = []
    let response = try database.prepare("SELECT name, unit FROM response ORDER BY position")
    while try response.step() {
      responses.append(
        Manifest.Response(name: response.text(0) ?? "", unit: response.text(1) ?? ""))
    }
    var states: [String] = []
    let state = try database.prepare("SELECT code FROM state ORDER BY position")
    while try state.step() { states.append(state.text(0) ?? "") }
    guard let seed = value("seed").flatMap({ UInt64($0) }),
      let replications = value("replications").flatMap({ Int($0) })
    else { throw .notAResultsFile(path: database.path) }
    return Manifest(
      version: value("version") ?? "", commit: value("commit"), swift: value("swift") ?? "",
      libraries: unprefixed(entries, without: "library."), seed: seed, replications: replications,
      settings: unprefixed(entries, without: "setting."), designs: designs, responses: responses,
      states: states, inputs: unprefixed(entries, without: "input."),
      commandLine: value("command_line") ?? "")
  }

  private static func readEntries(
    from database: SQLiteDatabase
  ) throws(ResultsStoreError) -> [Manifest.Entry] {
    var entries: [Manifest.Entry] = []
    let statement = try database.prepare("SELECT key, value FROM manifest ORDER BY rowid")
    while try statement.step() {
      entries.append(Manifest.Entry(statement.text(0) ?? "", statement.text(1) ?? ""))
    }
    return entries
  }

  private static func prefixed(
    _ entries: [Manifest.Entry], with prefix: String
  ) -> [Manifest.Entry] {
    entries.map { Manifest.Entry(prefix + $0.name, $0.value) }
  }

  private static func unprefixed(
    _ entries: [Manifest.Entry], without prefix: String
  ) -> [Manifest.Entry] {
    entries.filter { $0.name.hasPrefix(prefix) }.map {
      Manifest.Entry(String($0.name.dropFirst(prefix.count)), $0.value)
    }
  }
}
