extension NodeReader {
  /// The text of a node, or `nil` and a fault if it is empty or no scalar.
  public mutating func text(of node: YAMLNode) -> String? {
    node.filledText(path: path, log: &log)
  }

  /// The word of a node, or `nil` and a fault if it is not among the allowed.
  public mutating func word(of node: YAMLNode, among allowed: [String]) -> String? {
    guard let found = text(of: node) else { return nil }
    if allowed.contains(found) { return found }
    log.report(
      .unknownChoice(
        found: found.clipped, allowed: allowed,
        suggestion: NearestNames.suggestions(for: found, among: allowed, limit: 1).first),
      at: node.location, path: path)
    return nil
  }

  /// The number of a node, or `nil` and a fault.
  public mutating func number(of node: YAMLNode) -> Double? {
    guard let found = text(of: node) else { return nil }
    switch NumberText.parse(found) {
    case .success(let number): return number
    case .failure(let fault):
      log.report(fault.kind, at: node.location, path: path)
      return nil
    }
  }

  /// The whole number of a node, or `nil` and a fault.
  public mutating func integer(
    of node: YAMLNode, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    guard let number = number(of: node) else { return nil }
    // Read again as text: a seed above 2^53 must not pass through a Double.
    guard let whole = Int(node.text ?? "") ?? Int(exactly: number) else {
      log.report(.notWhole(found: (node.text ?? "").clipped), at: node.location, path: path)
      return nil
    }
    guard range.contains(whole) else {
      log.report(
        .outOfRange(
          value: number, low: Double(range.lowerBound), high: Double(range.upperBound),
          unit: "number"),
        at: node.location, path: path)
      return nil
    }
    return whole
  }

  /// The period of a node, or `nil` and a fault.
  public mutating func period(of node: YAMLNode) -> Period? {
    guard let (number, unit) = quantity(of: node, in: .time) else { return nil }
    if number >= 0, let period = Period(number, unit: unit) { return period }
    log.report(
      .outOfRange(value: number, low: 0, high: .infinity, unit: unit.name), at: node.location,
      path: path)
    return nil
  }

  /// The texts of a node, or `nil` and a fault unless both languages are there.
  public mutating func localizedText(
    of node: YAMLNode, named location: SourceLocation? = nil
  ) -> LocalizedText? {
    if node.entries == nil {
      log.report(
        node.text == "" ? .missingValue : .wrongShape(expected: .localizedText), at: node.location,
        path: path)
      return nil
    }
    return mapping(in: node, named: location) { inner in
      LocalizedText(en: inner.text("en"), fr: inner.text("fr"))
    }
  }

  /// The number and unit of `9 month` or `{value: 9, unit: month}`.
  mutating func quantity(
    of node: YAMLNode, in dimension: Dimension
  ) -> (number: Double, unit: Unit)? {
    let expected = Unit.names(of: dimension)
    if node.entries != nil {
      var inner = NodeReader(node, path: path)
      let number = inner.node("value").flatMap { inner.number(of: $0) }
      let unit = inner.node("unit").flatMap { inner.unit(of: $0, in: dimension) }
      log.add(inner.finish())
      if let number, let unit { return (number, unit) }
      return nil
    }
    guard let found = text(of: node) else { return nil }
    guard let (numberText, unit) = NumberText.splitUnit(found) else {
      switch NumberText.parse(found) {
      case .success: log.report(.missingUnit(expected: expected), at: node.location, path: path)
      case .failure(let fault): log.report(fault.kind, at: node.location, path: path)
      }
      return nil
    }
    guard unit.dimension == dimension else {
      log.report(
        .wrongUnit(found: unit.name, expected: expected), at: node.location, path: path)
      return nil
    }
    switch NumberText.parse(numberText) {
    case .success(let number): return (number, unit)
    case .failure(let fault):
      log.report(fault.kind, at: node.location, path: path)
      return nil
    }
  }

  /// The unit a node names, or `nil` and a fault unless it is one of the dimension (of any, if `nil`).
  mutating func unit(of node: YAMLNode, in dimension: Dimension?) -> Unit? {
    guard let found = text(of: node) else { return nil }
    guard let unit = Unit.named(found) else {
      let names = Unit.all.map(\.name)
      log.report(
        .unknownUnit(
          found: found.clipped, suggestions: NearestNames.suggestions(for: found, among: names)),
        at: node.location, path: path)
      return nil
    }
    if let dimension, unit.dimension != dimension {
      log.report(
        .wrongUnit(found: unit.name, expected: Unit.names(of: dimension)), at: node.location,
        path: path)
      return nil
    }
    return unit
  }
}

extension YAMLNode {
  /// The text of a scalar that is not empty; otherwise a fault.
  func filledText(path: String?, log: inout IssueLog) -> String? {
    guard let text else {
      log.report(.wrongShape(expected: .scalar), at: location, path: path)
      return nil
    }
    if text.isEmpty {
      log.report(.missingValue, at: location, path: path)
      return nil
    }
    return text
  }
}
