public import Parameters

/// What programmes do while they run.
public struct DonorEffects: Equatable, Sendable {
  /// What one programme of a theme does in a state.
  struct OfTheme: Equatable, Sendable {
    /// Share by which visits by the state's inspectors and joint missions become more.
    ///
    /// Parameter `donors.effects.THEME.capacity`.
    var capacity: Double
    /// Share by which the onset of breaches at mine sites is lowered.
    ///
    /// Parameter `donors.effects.THEME.onset`.
    var onset: Double
  }

  /// The bodies whose visits a programme takes part in.
  static let supported: [BodyName] = [.stateInspectorate, .jointMission, .nationalUnit]

  /// By theme, in the order of `DonorTheme.classified`.
  var themes: [OfTheme]
  /// What each further programme on a theme in a state adds, as a share of what the one before it adds.
  ///
  /// Parameter `donors.effects.diminishing`.
  var diminishing: Double

  /// Reads the effects.
  public init(reading reader: inout ParameterReader) {
    themes = DonorTheme.classified.map { theme in
      let root = "donors.effects.\(theme.rawValue)"
      return OfTheme(
        capacity: reader.ratio(root + ".capacity"), onset: reader.share(root + ".onset"))
    }
    diminishing = reader.share("donors.effects.diminishing")
  }

  init(themes: [OfTheme], diminishing: Double) {
    self.themes = themes
    self.diminishing = diminishing
  }

  /// What one programme of a theme does in a state.
  public func effect(of theme: DonorTheme) -> (capacity: Double, onset: Double) {
    guard let place = DonorTheme.classified.firstIndex(of: theme) else { return (0, 0) }
    return (themes[place].capacity, themes[place].onset)
  }

  /// How many times the effect of one programme that of several at once is.
  ///
  /// 1 + r + r² + … with as many terms as programmes.
  func weight(of programmes: Int) -> Double {
    var sum = 0.0
    var part = 1.0
    for _ in 0..<programmes {
      sum += part
      part *= diminishing
    }
    return sum
  }

  /// What programmes do together, `programmes` being how many run on each theme.
  ///
  /// Capacity adds up over themes; onset is multiplied, each theme's factor being held at 0 or above.
  func factors(_ programmes: [Int]) -> DonorFactors {
    var factors = DonorFactors()
    for (theme, count) in zip(themes, programmes) where count > 0 {
      factors.capacity += theme.capacity * weight(of: count)
      factors.onset *= max(0, 1 - theme.onset * weight(of: count))
    }
    return factors
  }
}

/// What programmes do in one state at one time; 1 where they do nothing.
struct DonorFactors: Equatable, Sendable, BitwiseCopyable {
  /// Times as many visits can be made and paid for.
  var capacity = 1.0
  /// On the onset of breaches at mine sites.
  var onset = 1.0
}

/// Programmes and what they do, as a model is given them.
struct DonorInput: Equatable, Sendable {
  var effects: DonorEffects
  /// By place of the state.
  var spells: [[DonorSpell]]
}
