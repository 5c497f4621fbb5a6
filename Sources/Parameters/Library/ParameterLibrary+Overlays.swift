/// One overlay of a chain, for display.
public struct OverlaySummary: Sendable, Hashable {
  /// The overlay's id.
  public let id: String
  /// Its title; empty texts if the file gives none.
  public let title: LocalizedText
  /// The paths it changes, in file order.
  public let changes: [String]
}

/// What an add-on or a world says of itself.
public struct OverlayHeading: Sendable, Hashable {
  /// Its id.
  public let id: String
  /// Its title; empty texts if the file gives none.
  public let title: LocalizedText
  /// What it is, if its file says so.
  public let description: LocalizedText?
  /// What it stands over; empty if the file names nothing.
  public let over: String
}

extension ParameterLibrary {
  /// What the file of an add-on says of itself.
  public func heading(ofAddOn addOn: String) throws(ParameterIssues) -> OverlayHeading {
    heading(of: try overlay(.addOn, addOn))
  }

  /// What the file of a world says of itself.
  public func heading(ofWorld world: String) throws(ParameterIssues) -> OverlayHeading {
    heading(of: try overlay(.world, world))
  }

  private func heading(of overlay: Overlay) -> OverlayHeading {
    OverlayHeading(
      id: overlay.id, title: overlay.title ?? LocalizedText(en: "", fr: ""),
      description: overlay.description, over: overlay.parent?.name ?? "")
  }

  /// The title of a design, and of what is added to it.
  public func title(ofDesign design: String) throws(ParameterIssues) -> LocalizedText {
    var title = LocalizedText(en: "", fr: "")
    for (place, overlay) in try named(ofDesign: design).enumerated() {
      let next = overlay.title ?? LocalizedText(en: "", fr: "")
      title =
        place == 0
        ? next : LocalizedText(en: "\(title.en) + \(next.en)", fr: "\(title.fr) + \(next.fr)")
    }
    return title
  }

  /// The description of a design, if its file gives one.
  public func descriptionText(ofDesign design: String) throws(ParameterIssues) -> LocalizedText? {
    try named(ofDesign: design).first?.description
  }

  /// The title of a world.
  public func title(ofWorld world: String) throws(ParameterIssues) -> LocalizedText {
    try overlay(.world, world).title ?? LocalizedText(en: "", fr: "")
  }

  /// The worlds that lie over a region, sorted; those with faults count, so that they are reported.
  public func worldIDs(over region: String) -> [String] {
    worldIDs().filter { world in
      var log = IssueLog()
      _ = chain(.world, world, over: Self.id(ofFile: region), log: &log)
      return !log.issues.contains { issue in
        if case .worldOfAnotherRegion = issue.kind { true } else { false }
      }
    }
  }

  /// The title of a region, if its file gives one.
  public func title(ofRegion region: String) throws(ParameterIssues) -> LocalizedText? {
    var log = IssueLog()
    let found = ParameterFile.read(try file(of: .region, region), log: &log)
    guard let found else { throw ParameterIssues(log.issues) }
    return found.title
  }

  /// The overlays that make a design, the one nearest to the mechanism first and the design itself last.
  public func overlayChain(_ design: String) throws(ParameterIssues) -> [OverlaySummary] {
    var log = IssueLog()
    let overlays = chain(ofDesign: design, log: &log)
    if !log.isEmpty { throw ParameterIssues(log.issues) }
    return overlays.map {
      OverlaySummary(
        id: $0.id, title: $0.title ?? LocalizedText(en: "", fr: ""), changes: $0.paths)
    }
  }

  /// The overlays of a file outside `designs` and `worlds`, nearest to the ground first.
  ///
  /// A parent is a file of the same folder, `mechanism`, or one of `grounds`; such overlays may change every kind
  /// of parameter.
  public func overlays(
    file: String, grounds: [String] = []
  ) throws(ParameterIssues) -> [Overlay] {
    var log = IssueLog()
    let found = chain(
      file: file, allowed: ParameterKind.allCases, grounds: ["mechanism"] + grounds, log: &log)
    if !log.isEmpty { throw ParameterIssues(log.issues) }
    return found.overlays
  }

  /// The id of a design given by name or path, with what is added to it: `ID` or `ID+ADDON+…`.
  public func id(ofDesign design: String) throws(ParameterIssues) -> String {
    let (base, addOns) = Self.parts(ofDesign: design)
    var id = Self.id(ofFile: try file(of: .design, base))
    for addOn in addOns { id += "+" + Self.id(ofFile: try file(of: .addOn, addOn)) }
    return id
  }

  /// A design and what is laid over it, as in `rcm_second_edition+risk_tiers`.
  static func parts(ofDesign design: String) -> (base: String, addOns: [String]) {
    if !design.contains("+") || InputFile.isFile(design) { return (design, []) }
    let parts = design.split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    return (parts[0], Array(parts.dropFirst()))
  }

  /// The design's own file, then those of its add-ons.
  private func named(ofDesign design: String) throws(ParameterIssues) -> [Overlay] {
    let (base, addOns) = Self.parts(ofDesign: design)
    var found = [try overlay(.design, base)]
    for addOn in addOns { found.append(try overlay(.addOn, addOn)) }
    return found
  }

  /// The chain of a design, ground first, then what is added to it in the order given.
  func chain(ofDesign design: String, log: inout IssueLog) -> [Overlay] {
    let (base, addOns) = Self.parts(ofDesign: design)
    return addOns.reduce(into: chain(.design, base, over: "mechanism", log: &log)) {
      $0 += chain(.addOn, $1, over: "mechanism", log: &log).map { overlay in
        var overlay = overlay
        overlay.mayRepeat = true
        return overlay
      }
    }
  }

  private func overlay(
    _ noun: ParameterIssue.Noun, _ name: String
  ) throws(ParameterIssues) -> Overlay {
    var log = IssueLog()
    let path = try file(of: noun, name)
    let kind: ParameterKind = noun == .world ? .world : .design
    let found = Overlay.read(path, id: Self.id(ofFile: path), allowed: [kind], log: &log)
    guard let found, log.isEmpty else { throw ParameterIssues(log.issues) }
    return found
  }

  /// The chain of a design or world, ground first; `ground` is what it must stand on in the end.
  func chain(
    _ noun: ParameterIssue.Noun, _ name: String, over ground: String, log: inout IssueLog
  ) -> [Overlay] {
    let path: String
    do throws(ParameterIssues) {
      path = try file(of: noun, name)
    } catch {
      log.add(error.issues)
      return []
    }
    let isWorld = noun == .world
    let grounds = isWorld ? regionIDs() + [ground] : [ground]
    let found = chain(
      file: path, allowed: [isWorld ? .world : .design], grounds: grounds, log: &log)
    if let end = found.ground, end.name != ground {
      log.report(.worldOfAnotherRegion(found: end.name, expected: ground), at: end.location)
      return []
    }
    return found.overlays
  }

  private func chain(
    file: String, allowed: [ParameterKind], grounds: [String], log: inout IssueLog
  ) -> (overlays: [Overlay], ground: Overlay.Parent?) {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    let home = allowed == [.world] ? root + "/worlds" : root + "/designs"
    var next = file
    var seen: [(file: String, id: String)] = []
    var overlays: [Overlay] = []
    while true {
      let id = Self.id(ofFile: next)
      seen.append((next, id))
      guard let overlay = Overlay.read(next, id: id, allowed: allowed, log: &log) else { break }
      overlays.append(overlay)
      guard let parent = overlay.parent else { break }
      if grounds.contains(parent.name) { return (overlays.reversed(), parent) }
      let beside = (folder.isEmpty ? "" : folder + "/") + parent.name + ".yaml"
      let inLibrary = "\(home)/\(parent.name).yaml"
      if InputFile.isFile(beside) {
        next = beside
      } else if InputFile.isFile(inLibrary) {
        next = inLibrary
      } else {
        let names =
          grounds + Self.yamlNames(in: folder.isEmpty ? "." : folder) + Self.yamlNames(in: home)
        log.report(
          .unknownParent(
            found: parent.name.clipped,
            suggestions: NearestNames.suggestions(for: parent.name, among: names)),
          at: parent.location)
        break
      }
      if let start = seen.firstIndex(where: { $0.file == next }) {
        log.report(
          .overlayCycle(chain: seen[start...].map(\.id) + [parent.name]), at: parent.location)
        break
      }
    }
    return (overlays.reversed(), nil)
  }
}
