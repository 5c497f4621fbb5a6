import EventSimulation
import Experiments
public import Mechanism
public import Parameters
import ResultsStore

extension SweepPlan {
  /// Makes a sweep ready to run.
  ///
  /// - Parameters:
  ///   - file: The sweep as its file states it.
  ///   - overrides: What the command line says instead: seed, replications, horizon, warm-up, settings.
  ///   - library: The scenarios that regions, worlds and designs are found in.
  ///   - register: Sites that take the place of generated ones.
  ///   - registerFile: The register's file.
  /// - Throws: Every fault of every design, world and factor, at once.
  public init(
    _ file: SweepFile, overrides: StudyOverrides = StudyOverrides(), library: ParameterLibrary,
    register: SiteRegister? = nil, registerFile: String? = nil
  ) throws(ParameterIssues) {
    var planner = SweepPlanner(file, overrides, library, register)
    planner.planGrounds()
    planner.planResponses()
    guard planner.issues.isEmpty, let first = planner.plans.first else {
      throw ParameterIssues(planner.issues)
    }
    self.file = planner.file
    settings = first.settings
    replications = first.replications
    factors = planner.factors
    grounds = planner.grounds
    inputs = try planner.inputs(and: registerFile.map { [$0] } ?? [])
    let sampler = try SweepSampler(planner.file)
    points = planner.points(
      sampler, levers: try planner.leverGrid(),
      others: try planner.otherHashes(and: registerFile))
    responses = planner.kept.map { first.responses[$0] }
    kept = planner.kept
    states = first.states
    options =
      overrides.entries + (registerFile.map { [Manifest.Entry("register", $0)] } ?? [])
    self.register = register
    donorProgrammes = first.donorProgrammes
  }
}

/// Collects a sweep's plan and all faults on the way.
struct SweepPlanner {
  var file: SweepFile
  let overrides: StudyOverrides
  let library: ParameterLibrary
  let register: SiteRegister?
  /// One plan of all designs for each world.
  var plans: [StudyPlan] = []
  var factors: [SweepManifest.Factor] = []
  var grounds: [SweepGround] = []
  /// How many values each lever has.
  private var leverCounts: [Int] = []
  var kept: [Int] = []
  var issues: [ParameterIssue] = []

  init(
    _ file: SweepFile, _ overrides: StudyOverrides, _ library: ParameterLibrary,
    _ register: SiteRegister?
  ) {
    self.file = file
    // The sample too is that of the seed asked for.
    if let seed = overrides.seed { self.file.run.seed = seed }
    self.overrides = overrides
    self.library = library
    self.register = register
    leverCounts = file.levers.map { lever in
      if case .listed(let values, _) = lever.values { values.count } else { 1 }
    }
  }

  mutating func planGrounds() {
    for world in file.worlds {
      do throws(ParameterIssues) {
        plans.append(
          try StudyPlan(
            study(in: world), overrides: overrides, library: library, register: register)
        )
      } catch {
        issues += error.issues
      }
    }
    guard issues.isEmpty else { return }
    let written = file.levers + file.uncertainties
    var isUncertain = [Bool](repeating: false, count: written.count)
    for design in plans[0].designs.indices {
      for (plan, world) in zip(plans, file.worlds) {
        var tree = plan.designs[design].tree
        var maps: [SweepFactorMap] = []
        for (place, factor) in written.enumerated() {
          do throws(ParameterIssues) {
            let resolved = try SweepFactorMap.resolve(factor, in: tree)
            tree = resolved.tree
            maps.append(resolved.map)
            if resolved.isUncertain { isUncertain[place] = true }
          } catch {
            issues += error.issues
          }
        }
        grounds.append(
          SweepGround(design: plan.designs[design].id, world: world, tree: tree, maps: maps))
      }
    }
    for (place, factor) in written.enumerated() where !isUncertain[place] && issues.isEmpty {
      // Nothing in any design or world says how uncertain it is.
      issues.append(
        ParameterIssue(.missingKey(name: "low"), at: factor.location, path: factor.path))
    }
    issues = ParameterIssues(issues).issues
    factors = written.enumerated().map { place, factor in
      SweepManifest.Factor(
        name: factor.name, path: factor.path,
        role: place < file.levers.count ? "lever" : "uncertainty",
        unit: grounds.first?.tree[factor.path]?.unit?.name)
    }
  }

  /// The sweep's designs in one of its worlds, as an ordinary study.
  private func study(in world: String) -> StudyFile {
    StudyFile(
      id: file.id, file: file.file, title: file.title, region: file.region,
      world: world == Worlds.reference ? nil : world, designs: .named(file.designs),
      baseline: file.baseline, run: file.run, expectations: [], sameHistories: nil,
      places: file.places)
  }

  mutating func planResponses() {
    guard let plan = plans.first else { return }
    guard let asked = file.responses else {
      kept = Array(plan.responses.indices)
      return
    }
    let names = plan.responses.map(\.name)
    for written in asked {
      if let place = names.firstIndex(of: written.name) {
        kept.append(place)
      } else {
        issues.append(
          ParameterIssue(
            .unknownResponse(
              found: written.name,
              suggestions: NearestNames.suggestions(for: written.name, among: names)),
            at: written.location))
      }
    }
  }

  /// The hashes of what replications start from beside parameters.
  func otherHashes(and register: String?) throws(ParameterIssues) -> [String] {
    var hashes: [String] = []
    for path in DonorTable.files(region: file.region, library: library)
      + (register.map { [$0] } ?? [])
    {
      hashes.append(SHA256.hexadecimal(of: try InputFile.bytes(of: path)))
    }
    return hashes
  }

  /// Every file that numbers come from with its hash, sorted by name.
  func inputs(and others: [String]) throws(ParameterIssues) -> [Manifest.Entry] {
    var found: [Manifest.Entry] = []
    for plan in plans {
      for entry in try plan.inputHashes(library: library, and: others) where !found.contains(entry)
      {
        found.append(entry)
      }
    }
    return found.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Every combination of levers.
  func leverGrid() throws(ParameterIssues) -> FullGrid {
    do throws(AnalysisError) {
      return try FullGrid(levels: leverCounts)
    } catch {
      throw ParameterIssues([
        ParameterIssue(.tooManyNodes(limit: Int.max), at: file.levers.first?.location)
      ])
    }
  }

  /// Every point in order, with its hash.
  ///
  /// - Parameters:
  ///   - sampler: Where the uncertainties of each sample stand.
  ///   - levers: Every combination of levers.
  ///   - others: The hashes of what replications start from beside parameters.
  func points(
    _ sampler: SweepSampler, levers: FullGrid, others: [String]
  ) -> [SweepPoint] {
    let samples = (0..<sampler.count).map { sampler.places(of: $0) }
    var points: [SweepPoint] = []
    for (ground, start) in grounds.enumerated() {
      let content = PointHash(start, file, others)
      for lever in 0..<levers.count {
        for sample in samples.indices {
          let places = levers.middles(lever) + samples[sample]
          let values = start.texts(at: places)
          let label = label(start, lever: lever, stream: sampler.stream(of: sample))
          points.append(
            SweepPoint(
              ground: ground, sample: sample, label: label, places: places,
              row: SweepManifest.Point(
                design: start.design, world: start.world, levers: lever, sample: sample,
                values: values,
                hash: content.hexadecimal(factors, values, sample: sample, label: label))))
        }
      }
    }
    return points
  }

  /// What keeps the draws of a point apart.
  ///
  /// Designs, worlds and levers share them where random numbers are common; samples do only if the file says so, since the
  /// spread within samples is otherwise not told apart from that between them.
  private func label(_ ground: SweepGround, lever: Int, stream: Int) -> String {
    var label = ""
    if file.run.randomNumbers == .independent {
      label += "\(ground.design)/\(ground.world)/\(lever)/"
    }
    if !file.samplesShareNumbers, !file.uncertainties.isEmpty { label += "sample \(stream)" }
    return label
  }
}

/// The hash of all that the replications of a point start from.
struct PointHash {
  private var common = SHA256()

  init(_ ground: SweepGround, _ file: SweepFile, _ others: [String]) {
    // Two designs or worlds may come to the same parameters; their points are two all the same.
    common.update(framed: ground.design)
    common.update(framed: ground.world)
    common.update(framed: file.othersAreFixed ? "fixed" : "drawn")
    let tree = ground.tree
    // What factors move is hashed with each point.
    let moved = Set(ground.maps.map(\.index))
    for index in 0..<tree.count where !moved.contains(index) {
      let leaf = tree.leaf(at: index)
      common.update(framed: leaf.path)
      common.update(framed: leaf.number.map { String($0.bitPattern, radix: 16) } ?? leaf.text)
      if !file.othersAreFixed, let uncertainty = leaf.uncertainty {
        common.update(framed: String(describing: uncertainty.distribution))
        if let range = leaf.range {
          common.update(framed: "\(range.lowerBound) \(range.upperBound)")
        }
      }
    }
    for other in others { common.update(framed: other) }
  }

  /// The hash of one point, as hexadecimal digits.
  func hexadecimal(
    _ factors: [SweepManifest.Factor], _ values: [String], sample: Int, label: String
  ) -> String {
    var hash = common
    for (factor, value) in zip(factors, values) {
      hash.update(framed: factor.path)
      hash.update(framed: value)
    }
    // Samples may meet at a point, as trajectories do; each has rows of its own.
    hash.update(framed: String(sample))
    hash.update(framed: label)
    return hash.hexadecimal()
  }
}
