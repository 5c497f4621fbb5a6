extension ParameterTree {
  /// The tree after the changes of an overlay.
  ///
  /// Changes of ordinary parameters come first, then those of state variants, whatever their order in the file.
  ///
  /// - Throws: Every fault of the overlay's changes.
  public func applying(
    _ overlay: Overlay, bibliography: Bibliography
  ) throws(ParameterIssues) -> ParameterTree {
    var tree = self
    var log = IssueLog()
    tree.apply(overlay, bibliography: bibliography, log: &log)
    if !log.isEmpty { throw ParameterIssues(log.issues) }
    return tree
  }

  mutating func apply(_ overlay: Overlay, bibliography: Bibliography, log: inout IssueLog) {
    for isVariant in [false, true] {
      for change in overlay.changes where (StateVariant(change.path) != nil) == isVariant {
        apply(change, of: overlay, bibliography: bibliography, log: &log)
      }
    }
    indexVariants()
  }

  /// Adds the state variants that parameter files define.
  mutating func add(
    _ deferred: [ParameterFile.Deferred], bibliography: Bibliography, log: inout IssueLog
  ) {
    for variant in deferred {
      guard let start = changeable(variant.path, at: variant.entry.keyLocation, log: &log) else {
        continue
      }
      if let index = start.index {
        let first = base[index].origins[0]
        log.report(
          .definedTwice(path: variant.path, firstFile: first.file, firstLine: first.line),
          at: variant.entry.keyLocation, path: variant.path)
        continue
      }
      let change = LeafChange(
        node: variant.entry.value, path: variant.path, pathLocation: variant.entry.keyLocation,
        isDefinition: true)
      if let leaf = change.leaf(from: start.leaf, bibliography: bibliography, log: &log) {
        append(leaf)
      }
    }
    indexVariants()
  }

  private mutating func apply(
    _ change: Overlay.Change, of overlay: Overlay, bibliography: Bibliography,
    log: inout IssueLog
  ) {
    guard let start = changeable(change.path, at: change.pathLocation, log: &log) else { return }
    let allowed = overlay.allowed
    guard allowed.contains(start.leaf.kind) else {
      log.report(
        .wrongKindOfChange(found: start.leaf.kind.rawValue, allowed: allowed.map(\.rawValue)),
        at: change.pathLocation, path: change.path)
      return
    }
    let reading = LeafChange(
      node: change.node, path: change.path, pathLocation: change.pathLocation, isDefinition: false)
    guard let leaf = reading.leaf(from: start.leaf, bibliography: bibliography, log: &log) else {
      return
    }
    if leaf.number == start.leaf.number, leaf.number != nil || leaf.text == start.leaf.text,
      leaf.uncertainty?.distribution == start.leaf.uncertainty?.distribution
        || !reading.namesUncertainty
    {
      if overlay.mayRepeat { return }
      log.report(.changesNothing, at: reading.valueLocation, path: change.path)
      return
    }
    put(leaf, at: start.index)
  }

  mutating func put(_ leaf: ParameterLeaf, at index: Int?) {
    if let index { set(leaf, at: index) } else { append(leaf) }
  }

  /// What a change starts from: the leaf itself, or the leaf of which a new state variant is made.
  func changeable(
    _ path: String, at location: SourceLocation, log: inout IssueLog
  ) -> (leaf: ParameterLeaf, index: Int?)? {
    if let index = index(of: path) { return (leaf(at: index), index) }
    guard let variant = StateVariant(path) else {
      reportUnknown(path, at: location, log: &log)
      return nil
    }
    let codes = children(of: "states").filter { code in
      children(of: "states." + code).contains { $0 != "own" }
    }
    guard codes.contains(variant.state) else {
      if !isIncomplete {
        log.report(
          .unknownState(
            found: variant.state.clipped,
            suggestions: NearestNames.suggestions(for: variant.state, among: codes)),
          at: location, path: path)
      }
      return nil
    }
    guard let index = index(of: variant.base) else {
      reportUnknown(
        variant.base, at: location, prefix: StateVariant.path(of: "", in: variant.state), log: &log)
      return nil
    }
    let original = leaf(at: index)
    if original.kind == .study || variant.base.hasPrefix("states.") {
      log.report(.notVariableByState(path: variant.base), at: location, path: path)
      return nil
    }
    return (original, nil)
  }

  private func reportUnknown(
    _ path: String, at location: SourceLocation, prefix: String = "", log: inout IssueLog
  ) {
    if isIncomplete { return }
    let near = log.isFull ? [] : NearestNames.suggestions(for: path, among: candidates(for: path))
    log.report(
      .unknownPath(found: (prefix + path).clipped, suggestions: near.map { prefix + $0 }),
      at: location, path: nil)
  }
}

/// The mapping or plain scalar that gives a leaf another value.
struct LeafChange {
  let node: YAMLNode
  let path: String
  let pathLocation: SourceLocation
  /// Whether it defines a state variant in a parameter file, where evidence is required.
  let isDefinition: Bool

  var valueLocation: SourceLocation { node["value"]?.location ?? node.location }
  var namesUncertainty: Bool { node["uncertainty"] != nil }

  /// The changed leaf, or `nil` after a fault.
  func leaf(
    from start: ParameterLeaf, bibliography: Bibliography, log: inout IssueLog
  ) -> ParameterLeaf? {
    let check = ValueCheck(start, path: path)
    if node.entries == nil, !isDefinition {
      guard let text = node.filledText(path: path, log: &log),
        let value = check.value(text, at: node.location, log: &log)
      else { return nil }
      return start.changed(
        path: path, to: value, support: .init(sources: []), uncertainty: nil, origin: node.location)
    }
    var reader = NodeReader(node, named: pathLocation, path: path)
    let before = log.issues.count
    var written: Unit?
    if let unit = reader.optionalNode("unit") {
      if let dimension = start.unit?.dimension {
        written = reader.unit(of: unit, in: dimension)
      } else if let found = reader.text(of: unit) {
        reader.report(.wrongUnit(found: found.clipped, expected: []), at: unit.location)
      }
    }
    let value = reader.node("value").flatMap { node in
      reader.text(of: node).flatMap {
        check.value($0, written: written, at: node.location, log: &log)
      }
    }
    let support = LeafReader.support(
      &reader, bibliography: bibliography, required: isDefinition)
    var uncertainty: ParameterUncertainty?
    if node["uncertainty"]?.text == "none" {
      _ = reader.optionalNode("uncertainty")
    } else {
      uncertainty = LeafReader.uncertainty(
        &reader, written: written, unit: start.unit, range: start.range, isReadable: true, log: &log
      )
    }
    let transfer =
      start.oneOf.isEmpty ? Transfer.read(&reader, unit: start.unit, range: start.range) : nil
    LeafReader.finish(&reader, log: &log)
    guard let value, log.issues.count == before else { return nil }
    var leaf = start.changed(
      path: path, to: value, support: support, uncertainty: uncertainty, origin: valueLocation)
    if isDefinition { leaf.origins = [valueLocation] }
    leaf.transferredFrom = transfer
    return leaf
  }
}

extension ParameterLeaf {
  /// The leaf with another value; what backed the old value goes.
  func changed(
    path: String, to value: (number: Double?, text: String), support: LeafReader.Support,
    uncertainty: ParameterUncertainty?, origin: SourceLocation
  ) -> ParameterLeaf {
    // A change that names a source without saying how strong it is keeps the strength it had.
    let evidence = support.evidence ?? (support.sources.isEmpty ? .assumed : evidence)
    return ParameterLeaf(
      path: path, number: value.number, text: value.text, unit: unit, range: range, oneOf: oneOf,
      description: description, evidence: evidence, sources: support.sources,
      checked: support.checked, uncertainty: uncertainty, otherwise: [], kind: kind,
      origins: origins + [origin], because: support.because, note: support.note)
  }
}
