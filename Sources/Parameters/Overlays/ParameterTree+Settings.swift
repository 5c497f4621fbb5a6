extension ParameterTree {
  /// The tree after `--set` options, each written `PATH=VALUE` with an optional unit after the value.
  ///
  /// Any kind of parameter may be set, and also to the value it already has. An issue's location is the option's
  /// text as line 1 of a file called `--set`.
  ///
  /// - Throws: Every fault of all options.
  public func applying(set options: [String]) throws(ParameterIssues) -> ParameterTree {
    var tree = self
    var log = IssueLog()
    tree.apply(set: options, log: &log)
    if !log.isEmpty { throw ParameterIssues(log.issues) }
    return tree
  }

  mutating func apply(set options: [String], log: inout IssueLog) {
    for option in options { apply(option, log: &log) }
    if !options.isEmpty { indexVariants() }
  }

  private mutating func apply(_ option: String, log: inout IssueLog) {
    func location(_ column: Int, _ length: Int) -> SourceLocation {
      SourceLocation(
        file: "--set", line: 1, column: column, length: length, lineText: option.clipped)
    }
    guard let equals = option.firstIndex(of: "=") else {
      log.report(
        .settingWithoutEquals(found: option.clipped), at: location(1, option.unicodeScalars.count))
      return
    }
    let path = String(option[..<equals])
    let written = String(option[option.index(after: equals)...])
    let pathLength = path.unicodeScalars.count
    guard let start = changeable(path, at: location(1, pathLength), log: &log) else { return }
    let place = location(pathLength + 2, written.unicodeScalars.count)
    guard !written.isEmpty else {
      log.report(.missingValue, at: place, path: path)
      return
    }
    var text = written
    var unit: Unit?
    if let own = start.leaf.unit, let (number, found) = NumberText.splitUnit(written) {
      guard found.dimension == own.dimension else {
        log.report(
          .wrongUnit(found: found.name, expected: Unit.names(of: own.dimension)), at: place,
          path: path)
        return
      }
      (text, unit) = (number, found)
    }
    let check = ValueCheck(start.leaf, path: path)
    guard let value = check.value(text, written: unit, at: place, log: &log) else { return }
    put(
      start.leaf.changed(
        path: path, to: value, support: .init(sources: []), uncertainty: nil, origin: place),
      at: start.index)
  }
}
