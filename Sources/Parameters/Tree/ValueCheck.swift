/// Checks a value's text against what a leaf allows.
struct ValueCheck {
  let path: String
  let unit: Unit?
  let range: ClosedRange<Double>?
  let oneOf: [String]

  init(path: String, unit: Unit?, range: ClosedRange<Double>?, oneOf: [String]) {
    self.path = path
    self.unit = unit
    self.range = range
    self.oneOf = oneOf
  }

  init(_ leaf: ParameterLeaf, path: String? = nil) {
    self.init(path: path ?? leaf.path, unit: leaf.unit, range: leaf.range, oneOf: leaf.oneOf)
  }

  /// The number in the leaf's unit, or the word; `nil` after a fault.
  ///
  /// `written` is the unit the value is written in, if it is another one of the same dimension.
  func value(
    _ text: String, written: Unit? = nil, at location: SourceLocation, log: inout IssueLog
  ) -> (number: Double?, text: String)? {
    guard let unit else { return word(text, at: location, log: &log) }
    switch NumberText.parse(text) {
    case .failure(let fault):
      log.report(fault.kind, at: location, path: path)
      return nil
    case .success(let number):
      let isConverted = written != nil && written != unit
      let own = (written ?? unit).convert(number, to: unit)
      guard own.isFinite else {
        log.report(.notFinite(found: text.clipped), at: location, path: path)
        return nil
      }
      let natural = unit.naturalRange
      for allowed in [range ?? natural, natural] where !allowed.contains(own) {
        log.report(
          .outOfRange(
            value: own, low: allowed.lowerBound, high: allowed.upperBound, unit: unit.name),
          at: location, path: path)
        return nil
      }
      return (own, isConverted ? own.plainText : text)
    }
  }

  private func word(
    _ text: String, at location: SourceLocation, log: inout IssueLog
  ) -> (number: Double?, text: String)? {
    if oneOf.contains(text) { return (nil, text) }
    log.report(
      .unknownChoice(
        found: text.clipped, allowed: oneOf,
        suggestion: NearestNames.suggestions(for: text, among: oneOf, limit: 1).first),
      at: location, path: path)
    return nil
  }
}
