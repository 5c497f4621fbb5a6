/// The folder of scenarios: bibliography, mechanism, regions, worlds, designs and studies.
///
/// The bibliography and the mechanism are read once, when the library is made; other files when they are asked for.
public struct ParameterLibrary: Sendable {
  /// The folder as the user named it.
  public let root: String
  /// The documents that parameters cite.
  public let bibliography: Bibliography
  /// Faults of the bibliography; they join those of every tree.
  let baseIssues: [ParameterIssue]
  private let mechanism: [ParameterFile]
  private let isMechanismWhole: Bool

  /// Opens a folder.
  ///
  /// Faults inside the bibliography and the mechanism do not stop this; they come with those of the tree.
  ///
  /// - Throws: `fileNotFound` if there is no such folder or it has no folder `mechanism`.
  public init(root: String = "Scenarios") throws(ParameterIssues) {
    self.root = root
    for folder in [root, root + "/mechanism"] where !InputFile.isFolder(folder) {
      let place = SourceLocation(file: folder, line: 1, column: 1, length: 0, lineText: "")
      throw ParameterIssues([
        ParameterIssue(.fileNotFound(name: folder, suggestions: []), at: place)
      ])
    }
    var log = IssueLog()
    bibliography = Bibliography.read(root + "/bibliography.yaml", log: &log)
    var files: [ParameterFile] = []
    var isWhole = true
    for name in Self.yamlNames(in: root + "/mechanism") {
      if let file = ParameterFile.read("\(root)/mechanism/\(name).yaml", log: &log) {
        files.append(file)
      } else {
        isWhole = false
      }
    }
    mechanism = files
    isMechanismWhole = isWhole
    baseIssues = log.issues
  }

  // MARK: Names

  /// The designs, sorted.
  public func designIDs() -> [String] { Self.yamlNames(in: root + "/designs") }

  /// The add-ons that can be laid over any design, sorted.
  public func addOnIDs() -> [String] { Self.yamlNames(in: root + "/addons") }

  /// The regions, sorted.
  public func regionIDs() -> [String] { Self.yamlNames(in: root + "/regions") }

  /// The worlds, sorted.
  public func worldIDs() -> [String] { Self.yamlNames(in: root + "/worlds") }

  /// The files under `studies`, also in folders there, without `.yaml`, sorted.
  public func studyIDs() -> [String] {
    var found: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      let here = root + "/studies/" + folder
      for name in InputFile.names(inFolder: here) ?? [] {
        if name.hasSuffix(".yaml") {
          found.append(folder + name.dropLast(5))
        } else if InputFile.isFolder(here + name) {
          folders.append(folder + name + "/")
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The file of a design, region, world or study given by name or by path.
  ///
  /// A name that holds `/` or ends in `.yaml` is a path; a study's name may hold `/` too.
  ///
  /// - Throws: `unknownName` with the nearest names.
  public func file(of noun: ParameterIssue.Noun, _ name: String) throws(ParameterIssues) -> String {
    let names: [String]
    let folder: String
    switch noun {
    case .design: (names, folder) = (designIDs(), "designs")
    case .addOn: (names, folder) = (addOnIDs(), "addons")
    case .region: (names, folder) = (regionIDs(), "regions")
    case .world: (names, folder) = (worldIDs(), "worlds")
    case .study: (names, folder) = (studyIDs(), "studies")
    }
    if names.contains(name) { return "\(root)/\(folder)/\(name).yaml" }
    if name.contains("/") || name.hasSuffix(".yaml") { return name }
    let near = NearestNames.suggestions(for: name, among: names)
    throw ParameterIssues([
      ParameterIssue(.unknownName(noun: noun, found: name.clipped, suggestions: near), at: nil)
    ])
  }

  /// The file name of a path, without `.yaml`.
  public static func id(ofFile path: String) -> String {
    let name = String(path.split(separator: "/").last ?? "")
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }

  static func yamlNames(in folder: String) -> [String] {
    (InputFile.names(inFolder: folder) ?? []).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }
  }

  // MARK: Trees

  /// The parameters of a region, a world and a design, then further overlays, then `--set` options.
  ///
  /// - Throws: Every fault of all files and options together.
  public func tree(
    region: String, world: String? = nil, design: String? = nil, set: [String] = [],
    extraOverlays: [Overlay] = []
  ) throws(ParameterIssues) -> ParameterTree {
    var log = IssueLog()
    var tree = ParameterTree()
    var deferred: [ParameterFile.Deferred] = []
    tree.isIncomplete = !isMechanismWhole
    for file in mechanism {
      deferred += file.add(to: &tree, bibliography: bibliography, log: &log)
    }
    if let file = located(
      { () throws(ParameterIssues) in try self.file(of: .region, region) }, &log),
      let regionFile = ParameterFile.read(file, log: &log)
    {
      deferred += regionFile.add(to: &tree, bibliography: bibliography, log: &log)
    } else {
      tree.isIncomplete = true
    }
    tree.add(deferred, bibliography: bibliography, log: &log)
    var overlays: [Overlay] = []
    if let world {
      overlays += chain(.world, world, over: Self.id(ofFile: region), log: &log)
    }
    if let design { overlays += chain(ofDesign: design, log: &log) }
    for overlay in overlays + extraOverlays {
      tree.apply(overlay, bibliography: bibliography, log: &log)
    }
    tree.apply(set: set, log: &log)
    let issues = baseIssues + log.issues
    if !issues.isEmpty { throw ParameterIssues(issues) }
    return tree
  }

  /// Every fault of a region, of the worlds over it, of all designs in it and of every add-on.
  ///
  /// A region that is a laboratory for studies may lack states that designs speak of; leave the designs out there.
  public func issues(region: String, includingDesigns: Bool = true) -> [ParameterIssue] {
    var found: [ParameterIssue] = []
    func collect(_ world: String?, _ design: String?) {
      do throws(ParameterIssues) {
        _ = try tree(region: region, world: world, design: design)
      } catch {
        found += error.issues
      }
    }
    collect(nil, nil)
    for design in designIDs() where includingDesigns { collect(nil, design) }
    // What an add-on changes is there whatever the design, so one design shows its faults.
    if includingDesigns, let design = designIDs().first {
      for addOn in addOnIDs() { collect(nil, "\(design)+\(addOn)") }
    }
    for world in worldIDs() { collect(world, nil) }
    return ParameterIssues(found).issues.filter {
      // A world over another region is checked with that region.
      if case .worldOfAnotherRegion = $0.kind { false } else { true }
    }
  }

  private func located<Value>(
    _ body: () throws(ParameterIssues) -> Value, _ log: inout IssueLog
  ) -> Value? {
    do throws(ParameterIssues) {
      return try body()
    } catch {
      log.add(error.issues)
      return nil
    }
  }
}
