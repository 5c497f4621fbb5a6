import EventSimulation
import Experiments
public import ResultsStore

extension StudyOverrides {
  /// What is said here, as a sweep's store keeps it.
  var entries: [Manifest.Entry] {
    var entries: [Manifest.Entry] = []
    func add(_ name: String, _ value: String?) {
      if let value { entries.append(Manifest.Entry(name, value)) }
    }
    add("replications", replications.map { String($0) })
    add("seed", seed.map { String($0) })
    add("horizon_years", horizonYears.map { String($0) })
    add("warm_up_years", warmUpYears.map { String($0) })
    for (place, setting) in set.enumerated() { add("set.\(place + 1)", setting) }
    return entries
  }

  /// What a sweep's store kept of a command line.
  public init(_ entries: [Manifest.Entry]) {
    self.init()
    func value(_ name: String) -> String? { entries.first { $0.name == name }?.value }
    replications = value("replications").flatMap { Int($0) }
    seed = value("seed").flatMap { UInt64($0) }
    horizonYears = value("horizon_years").flatMap { Double($0) }
    warmUpYears = value("warm_up_years").flatMap { Double($0) }
    set = entries.filter { $0.name.hasPrefix("set.") }.map(\.value)
  }

  /// Asks for what a stored run was, wherever the command line says nothing.
  public mutating func fill(from manifest: Manifest) {
    func setting(_ name: String) -> String? {
      manifest.settings.first { $0.name == name }.map(\.value).flatMap { $0.isEmpty ? nil : $0 }
    }
    func years(_ name: String) -> Double? {
      setting(name).flatMap { Int64($0) }.map { SimulationTime(ticks: $0).years }
    }
    designs = designs ?? manifest.designs.map(\.id)
    region = region ?? setting("region")
    world = world ?? setting("world")
    replications = replications ?? manifest.replications
    seed = seed ?? manifest.seed
    horizonYears = horizonYears ?? years("horizon_seconds")
    warmUpYears = warmUpYears ?? years("warm_up_seconds")
    inForceFrom = inForceFrom ?? setting("in_force_from")
    // A past that is not among the designs was the baseline of the study's file, which names it still.
    baseline =
      baseline ?? setting("in_force_before").flatMap { designs?.contains($0) == true ? $0 : nil }
    randomNumbers = randomNumbers ?? setting("random_numbers").flatMap(RandomNumbers.init)
    if setting("fixed_parameters") == "yes" { fixedParameters = true }
    if set.isEmpty {
      set = manifest.settings.filter { $0.name.hasPrefix("set.") }.map(\.value)
    }
  }
}
