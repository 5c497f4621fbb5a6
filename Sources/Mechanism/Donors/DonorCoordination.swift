import EventSimulation
import RandomVariates

/// Programme-years that overlap, given to states where nothing runs.
///
/// In each theme and year: of the programmes that run in one state, the one that began first stays (of equals, the first of
/// the table) and the others are overlap, taken state by state in the order of codes. Each goes for that year, on its
/// own days, to the next state that needs the theme and has no programme in that year, in a given order. What finds no such
/// state stays where it is.
public struct DonorCoordination: Sendable {
  /// A programme that works for a year in another state than it would.
  public struct Move: Equatable, Sendable {
    /// The programme's identifier.
    public var programme: String
    /// What it works on.
    public var theme: DonorTheme
    /// The year.
    public var year: Int
    /// The code of the state with another programme.
    public var from: String
    /// The code of the state without one; nil where none was left.
    public var to: String?
  }

  /// All overlap, moved or not, by theme, year and state.
  public let moves: [Move]
  /// The programmes as they run afterwards.
  public let spells: [DonorSpell]

  /// Re-allocates.
  ///
  /// - Parameters:
  ///   - spells: as they would run, in the order of the table.
  ///   - needs: which states need what.
  ///   - order: codes of states in the order in which gaps are filled.
  ///   - years: those that are looked at.
  public init(
    _ spells: [DonorSpell], needs: DonorNeeds, order: [String], years: ClosedRange<Int>
  ) {
    let codes = order.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var moves: [Move] = []
    var after = spells.map { [$0] }
    for theme in DonorTheme.classified {
      for year in years {
        func running(_ state: String) -> [Int] {
          spells.indices.filter {
            spells[$0].theme == theme && spells[$0].state == state && spells[$0].runs(in: year)
          }
        }
        var gaps = order.filter { needs.needs(theme, in: $0) && running($0).isEmpty }[...]
        for state in codes {
          let inOrder = running(state).sorted { (spells[$0].first, $0) < (spells[$1].first, $1) }
          for place in inOrder.dropFirst() {
            let to = gaps.popFirst()
            moves.append(
              Move(
                programme: spells[place].programme, theme: theme, year: year, from: state, to: to))
            if let to { after[place] = after[place].flatMap { $0.moved(to: to, in: year) } }
          }
        }
      }
    }
    self.moves = moves
    self.spells = after.flatMap { $0 }
  }
}

extension DonorSpell {
  /// The same spell with its days of a year in another state.
  fileprivate func moved(to other: String, in year: Int) -> [DonorSpell] {
    let begin = CivilDate(year: year, month: 1, day: 1).dayNumber
    let end = CivilDate(year: year, month: 12, day: 31).dayNumber
    // Only the part that still is where the programme was has days of this year.
    guard first <= end, last >= begin else { return [self] }
    var parts: [DonorSpell] = []
    func add(_ state: String, _ from: Int, _ to: Int) {
      if from > to { return }
      parts.append(
        DonorSpell(programme: programme, theme: theme, state: state, first: from, last: to))
    }
    add(state, first, begin - 1)
    add(other, max(first, begin), min(last, end))
    add(state, end + 1, last)
    return parts
  }
}

extension MechanismInput {
  /// The programmes as they run in the time that is simulated.
  public var donorSpells: [DonorSpell] { donorCalendar }

  /// What each state needs.
  public var donorNeeds: DonorNeeds { needs }

  /// What programmes do.
  public var donorEffects: DonorEffects { donors.effects }

  /// Codes of the states where capacity reaches nobody, because none of the bodies that programmes support makes visits.
  public var statesWithoutSupport: [String] {
    states.indices.filter { place in
      !states[place].activities.indices.contains { a in
        let body = executor[place][a]
        return states[place].activities[a].isActive && body >= 0
          && DonorEffects.supported.contains(bodies[body].name)
      }
    }.map { states[$0].scope }
  }

  /// The order in which gaps are filled; no ranking, and not for print: codes of the states by the yearly value of what their sites produce, the largest first; of equals, by code.
  public var statesByValue: [String] {
    var values: [(code: String, value: Double)] = []
    for state in states {
      if let place = values.firstIndex(where: { $0.code == state.scope }) {
        values[place].value += state.valuePerYear
      } else {
        values.append((state.scope, state.valuePerYear))
      }
    }
    return values.sorted { one, other in
      one.value != other.value
        ? one.value > other.value : one.code.utf8.lexicographicallyPrecedes(other.code.utf8)
    }.map(\.code)
  }
}

extension StateInput {
  /// USD a year that its sites produce, on average.
  fileprivate var valuePerYear: Double {
    if !registered.isEmpty {
      return registered.reduce(0) {
        $0 + $1.outputPerYear * minerals[$1.mineral.index].unitValue
      }
    }
    return Mineral.allCases.reduce(0) { sum, mineral in
      let sites = Double(siteCounts[mineral.index])
      let input = minerals[mineral.index]
      return sum + sites * input.outputPerSite.mean * input.unitValue
    }
  }
}
