import Parameters

/// How mine sites open, close and come to be known; rates per second.
struct SiteLifeRules: Equatable, Sendable {
  /// Parameter `site_life.in_use`.
  var isInUse: Bool
  /// Share of sites that nobody works at the start.
  ///
  /// Parameter `site_life.dormant_at_start`.
  var dormantAtStart: Double
  /// From being worked to lying idle.
  ///
  /// Parameter `site_life.closing`.
  var closing: Double
  /// From lying idle to being worked.
  ///
  /// Parameter `site_life.opening`.
  var opening: Double
  /// Sites beyond those of the region's tables that nobody in the mechanism knows at the start, for each in them.
  ///
  /// Parameter `site_life.unknown_per_known`.
  var unknownPerKnown: Double
  /// Of an unknown site that is worked.
  ///
  /// Parameter `site_life.discovery`.
  var discovery: Double

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("site_life.in_use", as: InUse.self) == .active
    dormantAtStart = reader.share("site_life.dormant_at_start")
    closing = reader.ratePerSecond("site_life.closing")
    opening = reader.ratePerSecond("site_life.opening")
    unknownPerKnown = reader.ratio("site_life.unknown_per_known")
    discovery = reader.ratePerSecond("site_life.discovery")
  }

  /// How many unknown sites there are beside some known ones.
  func unknown(beside known: Int) -> Int {
    isInUse ? Int(Double(known) * unknownPerKnown + 0.5) : 0
  }
}

/// Whether a subject is at work, and whether the mechanism knows that it exists; all that are no mine sites always are.
struct SubjectLife: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8
  static let open = SubjectLife(rawValue: 1)
  static let known = SubjectLife(rawValue: 2)
  static let present: SubjectLife = [.open, .known]
}
