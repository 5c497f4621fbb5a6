public import Parameters

/// The states in which implementing the mechanism needs something.
enum NeedingStates: String, CaseIterable, Sendable {
  case noState = "no_state"
  case issuing = "issuing_states"
  case issuingAndPreparing = "issuing_and_preparing_states"
  case all = "all_states"

  func contain(_ scheme: Scheme) -> Bool {
    switch self {
    case .noState: false
    case .issuing: scheme == .issuing
    case .issuingAndPreparing: scheme != .none
    case .all: true
    }
  }
}

/// What implementing the Regional Certification Mechanism needs, by theme and state.
public struct DonorNeeds: Sendable {
  /// The needed themes of each state, by code.
  private var themes: [(state: String, needed: [DonorTheme])] = []

  /// Needs nothing anywhere.
  init() {}

  /// Reads what every state of a region needs.
  public init(reading reader: inout ParameterReader) {
    for code in reader.keys(of: "states") {
      reader.inState(code)
      let scheme = reader.choice("states.\(code).scheme", as: Scheme.self)
      add(code, scheme, reading: &reader)
      reader.inState(nil)
    }
  }

  /// Reads what one state needs; `reader` is set to it.
  ///
  /// Parameters `stocktake.needs.THEME`.
  mutating func add(_ code: String, _ scheme: Scheme, reading reader: inout ParameterReader) {
    var needed: [DonorTheme] = []
    for theme in DonorTheme.classified {
      let states = reader.choice("stocktake.needs.\(theme.rawValue)", as: NeedingStates.self)
      if states.contain(scheme) { needed.append(theme) }
    }
    themes.append((code, needed))
  }

  /// Whether a state needs support of a theme.
  public func needs(_ theme: DonorTheme, in state: String) -> Bool {
    themes.first { $0.state == state }?.needed.contains(theme) ?? false
  }
}

/// A theme, a state and a year in which need stands and no programme is known to run.
public struct DonorGap: Equatable, Sendable {
  /// The theme.
  public var theme: DonorTheme
  /// The state's code.
  public var state: String
  /// The year.
  public var year: Int
  /// What is known instead: an undated programme, none, nothing found or nothing searched.
  public var known: DonorTable.Cell
}

extension DonorTable {
  /// The gaps of some years, by theme, state and year.
  public func gaps(_ needs: DonorNeeds, in years: ClosedRange<Int>) -> [DonorGap] {
    DonorTheme.classified.flatMap { theme in
      states.filter { needs.needs(theme, in: $0) }.flatMap { state in
        years.compactMap { year -> DonorGap? in
          let cell = cell(theme, state, year: year)
          if case .donors = cell { return nil }
          return DonorGap(theme: theme, state: state, year: year, known: cell)
        }
      }
    }
  }
}
