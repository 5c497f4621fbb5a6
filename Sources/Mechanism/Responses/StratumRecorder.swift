import EventSimulation

/// Counts over the window of one replication by stratum: state, and for mine sites zone class and group.
///
/// From these come the statistics that are held against observed figures of one state or kind of zone.
/// Nothing here grows after the start.
struct StratumRecorder {
  /// The most waits for red that are kept; later ones are counted in ``turnedRed`` alone.
  static let mostWaits = 65_536

  private let strata: Int
  private let mostWaits: Int
  /// Serious breaches begun.
  private(set) var begun: ContiguousArray<Int>
  /// Serious breaches detected, each once.
  private(set) var detected: ContiguousArray<Int>
  /// Subjects that turned red, from whatever status and for whatever reason.
  private(set) var turnedRed: ContiguousArray<Int>
  /// Visits by activity, reported grade and stratum.
  private var visits: ContiguousArray<Int>
  /// How long it took from a visit to the decision that turned its subject red.
  private(set) var waitsForRed: ContiguousArray<WaitForRed> = []
  /// All serious breaches from the start on, those at the start included, inside the window or not.
  private(set) var everBegun = 0
  /// All serious breaches detected from the start on, inside the window or not.
  private(set) var everDetected = 0

  /// A wait with the stratum it belongs to.
  struct WaitForRed: BitwiseCopyable {
    var stratum: Int32
    var seconds: Int64
  }

  init(states: Int, subjectYears: Double) {
    strata = states * Strata.perState
    begun = ContiguousArray(repeating: 0, count: strata)
    // Each its own memory: arrays that share it are copied at the first count.
    detected = ContiguousArray(repeating: 0, count: strata)
    turnedRed = ContiguousArray(repeating: 0, count: strata)
    visits = ContiguousArray(
      repeating: 0, count: strata * Grade.count * ActivityName.allCases.count)
    mostWaits = Int(min(Double(Self.mostWaits), subjectYears))
    waitsForRed.reserveCapacity(mostWaits)
  }

  /// How many visits of an activity in a stratum reported a grade.
  func visits(_ activity: Int, reporting grade: Grade, in stratum: Int) -> Int {
    visits[(activity * Grade.count + grade.index) * strata + stratum]
  }

  @inline(__always)
  mutating func seriousBegins(_ subject: Subject, isCounted: Bool) {
    everBegun &+= 1
    if isCounted { begun[Strata.place(of: subject)] &+= 1 }
  }

  @inline(__always)
  mutating func seriousDetected(_ subject: Subject, isCounted: Bool) {
    everDetected &+= 1
    if isCounted { detected[Strata.place(of: subject)] &+= 1 }
  }

  @inline(__always)
  mutating func visited(_ stratum: Int, _ activity: Int, reporting grade: Grade) {
    visits[(activity * Grade.count + grade.index) * strata + stratum] &+= 1
  }

  @inline(__always)
  mutating func turnsRed(_ subject: Subject) {
    turnedRed[Strata.place(of: subject)] &+= 1
  }

  @inline(__always)
  mutating func waitedForRed(_ subject: Subject, seconds: Int64) {
    // Only into room made at the start.
    guard waitsForRed.count < mostWaits else { return }
    waitsForRed.append(
      WaitForRed(
        stratum: Int32(truncatingIfNeeded: Strata.place(of: subject)), seconds: seconds))
  }
}

extension Strata {
  /// Where a subject is counted.
  @inline(__always)
  static func place(of subject: Subject) -> Int {
    place(Int(subject.state), subject.kind, Int(subject.stratum))
  }

  /// The zone class and group of a stratum of mine sites, from its place within its state.
  static func parts(_ stratum: Int) -> (zoneClass: ZoneClass, group: SiteGroup) {
    (
      ZoneClass.allCases[stratum / SiteGroup.count], SiteGroup.allCases[stratum % SiteGroup.count]
    )
  }
}
