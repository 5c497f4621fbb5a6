import Mechanism

// What the stocktaking has to say, before it is put in words.
extension Stocktake {
  /// A theme in which several donors work in one state in one year.
  struct Overlap {
    var theme: DonorTheme
    var state: String
    var year: Int
    var donors: [String]
  }

  /// Those of the years shown; where one year alone is shown, of every year of the table.
  var overlaps: [Overlap] {
    let asked = years.count > 1 ? years : table.years ?? years
    var found: [Overlap] = []
    for theme in DonorTheme.classified {
      for state in table.states {
        for year in asked {
          if case .donors(let donors) = table.cell(theme, state, year: year), donors.count > 1 {
            found.append(Overlap(theme: theme, state: state, year: year, donors: donors))
          }
        }
      }
    }
    return found
  }

  /// States in which the same is missing over the same years.
  struct GapRow: Equatable {
    var theme: DonorTheme
    var years: ClosedRange<Int>
    var known: DonorTable.Cell
    var states: [String]
  }

  /// By theme and first year; years that follow one another without a change are one row.
  var gaps: [GapRow] {
    var spans: [GapRow] = []
    for gap in table.gaps(needs, in: years) {
      if let last = spans.last, last.theme == gap.theme, last.states == [gap.state],
        last.known == gap.known, last.years.upperBound == gap.year - 1
      {
        spans[spans.count - 1].years = last.years.lowerBound...gap.year
      } else {
        spans.append(
          GapRow(
            theme: gap.theme, years: gap.year...gap.year, known: gap.known, states: [gap.state]))
      }
    }
    var rows: [GapRow] = []
    for span in spans {
      if let place = rows.firstIndex(where: {
        $0.theme == span.theme && $0.years == span.years && $0.known == span.known
      }) {
        rows[place].states += span.states
      } else {
        rows.append(span)
      }
    }
    return DonorTheme.classified.flatMap { theme in
      rows.enumerated().filter { $0.element.theme == theme }
        .sorted {
          ($0.element.years.lowerBound, $0.offset) < ($1.element.years.lowerBound, $1.offset)
        }
        .map(\.element)
    }
  }

  /// Sums by currency, never converted; parts of another programme's money are left out.
  struct Sums {
    var amounts: [(currency: DonorCurrency, total: Double, inYears: Double, undated: Bool)] = []
    /// Programmes whose amount is not known.
    var unknown = 0

    mutating func add(_ programme: DonorProgramme, _ years: ClosedRange<Int>) {
      guard let amount = programme.amount, let currency = programme.currency else {
        unknown += 1
        return
      }
      let parts = years.compactMap { programme.amount(in: $0) }
      let share = parts.reduce(0, +)
      if let at = amounts.firstIndex(where: { $0.currency == currency }) {
        amounts[at].total += amount
        amounts[at].inYears += share
        if parts.isEmpty { amounts[at].undated = true }
      } else {
        amounts.append((currency, amount, share, parts.isEmpty))
      }
    }
  }

  /// One donor's money on one theme.
  struct Money {
    var donor: String
    var theme: DonorTheme
    var sums = Sums()
  }

  var money: [Money] {
    var rows: [Money] = []
    for programme in table.programmes where programme.within == nil {
      let place =
        rows.firstIndex { $0.donor == programme.donor && $0.theme == programme.theme }
        ?? rows.count
      if place == rows.count {
        rows.append(Money(donor: programme.donor, theme: programme.theme))
      }
      rows[place].sums.add(programme, years)
    }
    return rows.sorted {
      ($0.donor, $0.theme.rawValue) < ($1.donor, $1.theme.rawValue)
    }
  }

  /// The money of programmes that list the same states; what goes to several is not divided among them.
  struct StatesMoney {
    var states: [String]
    var sums = Sums()
  }

  /// Single states first, by code, then several, then programmes whose states are not known.
  var moneyByStates: [StatesMoney] {
    var rows: [StatesMoney] = []
    for programme in table.programmes where programme.within == nil {
      let states = programme.states.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      let place = rows.firstIndex { $0.states == states } ?? rows.count
      if place == rows.count { rows.append(StatesMoney(states: states)) }
      rows[place].sums.add(programme, years)
    }
    func order(_ row: StatesMoney) -> (Int, String) {
      (
        row.states.isEmpty ? 2 : row.states.count == 1 ? 0 : 1, row.states.joined(separator: " ")
      )
    }
    return rows.sorted { order($0) < order($1) }
  }
}
