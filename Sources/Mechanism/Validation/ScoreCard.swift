/// The scores of one validation: the mean points of each component, and of the three together.
struct ScoreCard: Equatable, Sendable, BitwiseCopyable {
  var stakeholderEngagement = 0.0
  var transparency = 0.0
  var outcomesAndImpact = 0.0
  /// Requirements short of fully met.
  var unmet = 0
  var civilSociety: RequirementLevel = .fullyMet

  /// From 0 to 100.
  var overall: Double { (stakeholderEngagement + transparency + outcomesAndImpact) / 3 }

  func score(_ component: ValidationComponent) -> Double {
    switch component {
    case .stakeholderEngagement: stakeholderEngagement
    case .transparency: transparency
    case .outcomesAndImpact: outcomesAndImpact
    }
  }
}

/// What is decided on a validation.
enum Verdict: Equatable, Sendable {
  case passes
  case correctiveActions
  case suspension(Standing)
}

extension ValidationRules {
  /// The scores of requirements, in the order of their components; a component without requirements scores 100.
  ///
  /// Method: the Validation model of the EITI of 2021, three components of equal weight.
  ///
  /// - Parameter level: that of a requirement by its place among those of the state.
  @inline(__always)
  func scores(_ level: (Int) -> RequirementLevel) -> ScoreCard {
    var card = ScoreCard()
    var first = 0
    for component in ValidationComponent.allCases {
      let count = counts.of(component)
      var sum = 0.0
      for place in first..<first + count {
        let found = level(place)
        sum += points.of(found)
        if !found.isMet { card.unmet += 1 }
      }
      let mean = count > 0 ? sum / Double(count) : 100
      switch component {
      case .stakeholderEngagement: card.stakeholderEngagement = mean
      case .transparency: card.transparency = mean
      case .outcomesAndImpact: card.outcomesAndImpact = min(100, mean + effectivenessPoints)
      }
      first += count
    }
    if counts.stakeholderEngagement > 0 { card.civilSociety = level(civilSocietyPlace) }
    return card
  }

  /// The place of the requirement on civil society: 1.3 in the order of the EITI Standard.
  var civilSocietyPlace: Int { min(2, counts.stakeholderEngagement - 1) }

  /// Scores + share of the last corrective actions seen completed → verdict, and nothing else.
  ///
  /// - Parameter completed: nil where there were none to complete.
  func verdict(_ card: ScoreCard, completed: Double?) -> Verdict {
    if let floor = verdict.civilSociety, card.civilSociety.rawValue <= floor.rawValue {
      return .suspension(.suspendedCivilSociety)
    }
    if verdict.suspendsLowScore, card.overall < verdict.lowBelow {
      return .suspension(.suspendedQuality)
    }
    if card.unmet <= verdict.mayMiss { return .passes }
    if let completed, completed < verdict.improvement { return .suspension(.suspendedQuality) }
    return .correctiveActions
  }

  /// How a validation is counted: passed, in part, or low.
  func finding(_ card: ScoreCard) -> Grade {
    if card.overall < verdict.lowBelow { return .serious }
    return card.unmet <= verdict.mayMiss ? .conforming : .lesser
  }
}

extension RequirementDrift {
  /// The chances of the five levels in the long run, where effort is multiplied by `factor`.
  ///
  /// A birth and death process: each level is as often entered from below as from above.
  func balance(factor: Double) -> [Double] {
    var weights = [1.0]
    for step in 0..<RequirementLevel.count - 1 {
      let up = effort * factor * (step == RequirementLevel.fullyMet.index ? exceeding : 1)
      weights.append(weights[step] * (slip > 0 ? up / slip : 0))
    }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  /// The level at the start, from a uniform number.
  func levelAtStart(factor: Double, uniform u: Double) -> RequirementLevel {
    switch start {
    case .met: return .fullyMet
    case .notMet: return .notMet
    case .balance:
      // Nothing slips: in the long run all is as good as effort makes it.
      guard slip > 0 else { return effort * exceeding > 0 ? .exceeded : .fullyMet }
      var left = u
      let chances = balance(factor: factor)
      for level in RequirementLevel.allCases {
        left -= chances[level.index]
        if left < 0 { return level }
      }
      return .exceeded
    }
  }
}
