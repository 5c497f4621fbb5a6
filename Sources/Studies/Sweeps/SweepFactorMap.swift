import Parameters
import RandomVariates

/// How one factor's place between 0 and 1 becomes a value of its parameter, in one design and world.
struct SweepFactorMap: Sendable {
  /// The place of the parameter in the tree.
  let index: Int
  private let values: Values

  private enum Values: Sendable {
    case numbers([Double])
    case words([String])
    case uniform(low: Double, high: Double)
    case distribution(RandomVariates.Distribution, range: ClosedRange<Double>)
    /// The parameter is not uncertain here.
    case fixed(Double)
  }

  /// The value at a place `u`, 0 ≤ u < 1: its quantile.
  func value(at u: Double) -> SweepValue {
    switch values {
    case .numbers(let numbers): .number(numbers[Self.slice(u, of: numbers.count)])
    case .words(let words): .word(words[Self.slice(u, of: words.count)])
    case .uniform(let low, let high): .number(low + u * (high - low))
    case .distribution(let distribution, let range):
      .number(distribution.quantile(u, truncatedTo: range))
    case .fixed(let number): .number(number)
    }
  }

  private static func slice(_ u: Double, of count: Int) -> Int {
    min(Int(u * Double(count)), count - 1)
  }
}

/// A value of a factor.
enum SweepValue: Sendable, Equatable {
  case number(Double)
  case word(String)
}

extension SweepFactorMap {
  /// Reads a factor against a tree; every fault is placed where the sweep's file has it.
  ///
  /// - Returns: The map, and the tree with the factor's parameter at its first value and without uncertainty.
  static func resolve(
    _ factor: SweepFactor, in tree: ParameterTree
  ) throws(ParameterIssues) -> (map: SweepFactorMap, tree: ParameterTree, isUncertain: Bool) {
    switch factor.values {
    case .listed(let written, let unit):
      var leaves: [ParameterLeaf] = []
      var trees: [ParameterTree] = []
      var issues: [ParameterIssue] = []
      for value in written {
        do throws(ParameterIssues) {
          let changed = try set(factor, to: value, unit: unit, in: tree)
          trees.append(changed)
          if let leaf = changed[factor.path] { leaves.append(leaf) }
        } catch {
          issues += error.issues
        }
      }
      guard issues.isEmpty, let first = trees.first, let index = first.index(of: factor.path) else {
        throw ParameterIssues(issues)
      }
      let numbers = leaves.compactMap(\.number)
      for (place, number) in numbers.enumerated() where numbers[..<place].contains(number) {
        // 6 and 6.0, or 12 month and 1 year.
        let line = written[numbers.firstIndex(of: number) ?? 0].location.line
        throw ParameterIssues([
          ParameterIssue(
            .duplicateKey(found: written[place].name, firstLine: line),
            at: written[place].location, path: factor.path)
        ])
      }
      let values: Values =
        numbers.count == leaves.count ? .numbers(numbers) : .words(leaves.map(\.text))
      return (SweepFactorMap(index: index, values: values), first, true)
    case .between(let low, let high, let unit):
      let tree = try set(factor, to: low, unit: unit, in: tree)
      let upper = try set(factor, to: high, unit: unit, in: tree)
      guard let from = tree[factor.path]?.number, let to = upper[factor.path]?.number,
        let index = tree.index(of: factor.path)
      else {
        throw ParameterIssues([
          ParameterIssue(
            .impossibleUncertainty(.choiceHasNone), at: low.location, path: factor.path)
        ])
      }
      guard from < to else {
        throw ParameterIssues([
          ParameterIssue(
            .impossibleUncertainty(.lowNotBelowHigh), at: low.location, path: factor.path)
        ])
      }
      return (SweepFactorMap(index: index, values: .uniform(low: from, high: to)), tree, true)
    case .own:
      let leaf = tree[factor.path]
      let text = WrittenName(name: leaf?.text ?? "0", location: factor.location)
      let fixed = try set(factor, to: text, unit: nil, in: tree)
      guard let leaf, let unit = leaf.unit, let index = fixed.index(of: factor.path) else {
        throw ParameterIssues([
          ParameterIssue(
            .impossibleUncertainty(.choiceHasNone), at: factor.location, path: factor.path)
        ])
      }
      guard let uncertainty = leaf.uncertainty else {
        return (SweepFactorMap(index: index, values: .fixed(leaf.number ?? 0)), fixed, false)
      }
      let range = leaf.range ?? -Double.infinity...Double.infinity
      let values = Values.distribution(uncertainty.distribution(in: unit), range: range)
      return (SweepFactorMap(index: index, values: values), fixed, true)
    }
  }

  private static func set(
    _ factor: SweepFactor, to value: WrittenName, unit: String?, in tree: ParameterTree
  ) throws(ParameterIssues) -> ParameterTree {
    let isKnown = tree[factor.path] != nil
    do throws(ParameterIssues) {
      return try tree.applying(set: ["\(factor.path)=\(value.name)\(unit.map { " " + $0 } ?? "")"])
    } catch {
      // The option is ours, the words are the file's.
      throw ParameterIssues(
        error.issues.map {
          ParameterIssue($0.kind, at: isKnown ? value.location : factor.location, path: $0.path)
        })
    }
  }
}
