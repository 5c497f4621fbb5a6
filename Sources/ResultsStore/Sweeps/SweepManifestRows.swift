/// Writes and reads what a sweep is in the tables of its store.
enum SweepManifestRows {
  /// Writes what rows share, into tables just made.
  static func create(
    _ manifest: SweepManifest, in database: SQLiteDatabase
  ) throws(ResultsStoreError) {
    let response = try database.prepare("INSERT INTO response VALUES (?, ?, ?)")
    for (position, row) in manifest.responses.enumerated() {
      try response.bind(position, at: 1)
      try response.bind(row.name, at: 2)
      try response.bind(row.unit, at: 3)
      try response.run()
    }
    let state = try database.prepare("INSERT INTO state VALUES (?, ?)")
    for (position, code) in manifest.states.enumerated() {
      try state.bind(position, at: 1)
      try state.bind(code, at: 2)
      try state.run()
    }
  }

  /// Writes what may grow, in place of what was there; returns the number of each point, in order.
  ///
  /// Points are known again by their hash, so rows kept for one stay its rows.
  static func update(
    _ manifest: SweepManifest, in database: SQLiteDatabase
  ) throws(ResultsStoreError) -> [Int] {
    try database.execute("DELETE FROM manifest; DELETE FROM factor; UPDATE point SET place = NULL")
    let entry = try database.prepare("INSERT INTO manifest VALUES (?, ?)")
    for row in entries(of: manifest) {
      try entry.bind(row.name, at: 1)
      try entry.bind(row.value, at: 2)
      try entry.run()
    }
    let factor = try database.prepare("INSERT INTO factor VALUES (?, ?, ?, ?, ?)")
    for (position, row) in manifest.factors.enumerated() {
      try factor.bind(position, at: 1)
      try factor.bind(row.name, at: 2)
      try factor.bind(row.path, at: 3)
      try factor.bind(row.role, at: 4)
      try factor.bind(row.unit, at: 5)
      try factor.run()
    }
    let point = try database.prepare(
      """
      INSERT INTO point (hash, place, design, world, levers, sample) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (hash) DO UPDATE SET place = excluded.place, design = excluded.design,
        world = excluded.world, levers = excluded.levers, sample = excluded.sample
      RETURNING id
      """)
    let clearing = try database.prepare("DELETE FROM point_factor WHERE point = ?")
    let value = try database.prepare("INSERT INTO point_factor VALUES (?, ?, ?)")
    var numbers: [Int] = []
    for (place, row) in manifest.points.enumerated() {
      try point.bind(row.hash, at: 1)
      try point.bind(place, at: 2)
      try point.bind(row.design, at: 3)
      try point.bind(row.world, at: 4)
      try point.bind(row.levers, at: 5)
      try point.bind(row.sample, at: 6)
      guard try point.step() else { throw .notAResultsFile(path: database.path) }
      let number = point.integer(0)
      point.reset()
      numbers.append(number)
      try clearing.bind(number, at: 1)
      try clearing.run()
      for (position, text) in row.values.enumerated() {
        try value.bind(number, at: 1)
        try value.bind(position, at: 2)
        try value.bind(text, at: 3)
        try value.run()
      }
    }
    return numbers
  }

  /// Reads the manifest of a store, and the number of each point.
  static func read(
    from database: SQLiteDatabase
  ) throws(ResultsStoreError) -> (manifest: SweepManifest, numbers: [Int]) {
    var entries: [Manifest.Entry] = []
    let entry = try database.prepare("SELECT key, value FROM manifest ORDER BY rowid")
    while try entry.step() {
      entries.append(Manifest.Entry(entry.text(0) ?? "", entry.text(1) ?? ""))
    }
    func value(_ name: String) -> String? { entries.first { $0.name == name }?.value }
    func all(_ prefix: String) -> [Manifest.Entry] {
      entries.filter { $0.name.hasPrefix(prefix) }.map {
        Manifest.Entry(String($0.name.dropFirst(prefix.count)), $0.value)
      }
    }
    guard let seed = value("seed").flatMap({ UInt64($0) }),
      let replications = value("replications").flatMap({ Int($0) })
    else { throw .notAResultsFile(path: database.path) }
    var responses: [Manifest.Response] = []
    let response = try database.prepare("SELECT name, unit FROM response ORDER BY position")
    while try response.step() {
      responses.append(
        Manifest.Response(name: response.text(0) ?? "", unit: response.text(1) ?? ""))
    }
    var states: [String] = []
    let state = try database.prepare("SELECT code FROM state ORDER BY position")
    while try state.step() { states.append(state.text(0) ?? "") }
    var factors: [SweepManifest.Factor] = []
    let factor = try database.prepare("SELECT name, path, role, unit FROM factor ORDER BY position")
    while try factor.step() {
      factors.append(
        SweepManifest.Factor(
          name: factor.text(0) ?? "", path: factor.text(1) ?? "", role: factor.text(2) ?? "",
          unit: factor.text(3)))
    }
    let (points, numbers) = try points(in: database)
    let manifest = SweepManifest(
      version: value("version") ?? "", commit: value("commit"), swift: value("swift") ?? "",
      libraries: all("library."), seed: seed, settings: all("setting."), responses: responses,
      states: states, factors: factors, points: points, replications: replications,
      inputs: all("input."), study: value("study") ?? "", options: all("option."),
      commandLine: value("command_line") ?? "")
    return (manifest, numbers)
  }

  private static func points(
    in database: SQLiteDatabase
  ) throws(ResultsStoreError) -> ([SweepManifest.Point], [Int]) {
    var points: [SweepManifest.Point] = []
    var numbers: [Int] = []
    let point = try database.prepare(
      """
      SELECT id, hash, design, world, levers, sample FROM point
      WHERE place IS NOT NULL ORDER BY place
      """)
    let value = try database.prepare(
      "SELECT value FROM point_factor WHERE point = ? ORDER BY position")
    while try point.step() {
      var values: [String] = []
      try value.bind(point.integer(0), at: 1)
      while try value.step() { values.append(value.text(0) ?? "") }
      value.reset()
      numbers.append(point.integer(0))
      points.append(
        SweepManifest.Point(
          design: point.text(2) ?? "", world: point.text(3) ?? "", levers: point.integer(4),
          sample: point.integer(5), values: values, hash: point.text(1) ?? ""))
    }
    return (points, numbers)
  }

  private static func entries(of manifest: SweepManifest) -> [Manifest.Entry] {
    var entries = [
      Manifest.Entry("program", "baraza"), Manifest.Entry("version", manifest.version),
    ]
    if let commit = manifest.commit { entries.append(Manifest.Entry("commit", commit)) }
    entries.append(Manifest.Entry("swift", manifest.swift))
    entries += manifest.libraries.map { Manifest.Entry("library." + $0.name, $0.value) }
    entries.append(Manifest.Entry("command_line", manifest.commandLine))
    entries.append(Manifest.Entry("seed", String(manifest.seed)))
    entries.append(Manifest.Entry("replications", String(manifest.replications)))
    entries += manifest.settings.map { Manifest.Entry("setting." + $0.name, $0.value) }
    entries += manifest.inputs.map { Manifest.Entry("input." + $0.name, $0.value) }
    entries.append(Manifest.Entry("study", manifest.study))
    entries += manifest.options.map { Manifest.Entry("option." + $0.name, $0.value) }
    return entries
  }
}
