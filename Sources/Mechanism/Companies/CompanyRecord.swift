import EventSimulation

/// What has become of companies' steps in the window of one replication.
struct CompanyRecord {
  static let quarters = 4

  /// Companies by step and level now.
  private var counts = ContiguousArray<Int32>(
    repeating: 0, count: OECDStep.count * StepLevel.count)
  /// The same, integrated over each quarter of the window, in company-seconds.
  private var times = ContiguousArray<Int64>(
    repeating: 0, count: OECDStep.count * StepLevel.count * quarters)
  private var countedTo: Int64 = 0
  private(set) var reviews = 0
  /// Whole USD of mineral a year of the companies reviewed, each counted once.
  private(set) var reviewedValue: Int64 = 0
  private(set) var reviewedCompanies = 0
  /// Steps found claimed but not practised, and how long they had been so, in seconds.
  private(set) var shortFound = 0
  private(set) var shortTime = 0.0
  /// Steps told at the forum, told as practised, and practised.
  private(set) var told = 0
  private(set) var toldPractised = 0
  private(set) var truePractised = 0
  private(set) var meetings = 0
  /// USD, of meetings whose cost others bear.
  private(set) var costBeside = 0.0

  mutating func begins(_ step: Int, _ level: StepLevel) {
    counts[step * StepLevel.count + level.index] += 1
  }

  mutating func moves(
    _ step: Int, from old: StepLevel, to new: StepLevel, at now: Int64, _ window: Window
  ) {
    count(to: now, window)
    counts[step * StepLevel.count + old.index] -= 1
    counts[step * StepLevel.count + new.index] += 1
  }

  /// Integrates up to now.
  mutating func count(to now: Int64, _ window: Window) {
    for quarter in 0..<Self.quarters {
      let part = Window(
        start: window.start + window.seconds * Int64(quarter) / Int64(Self.quarters),
        end: window.start + window.seconds * Int64(quarter + 1) / Int64(Self.quarters))
      let seconds = part.overlap(countedTo, now)
      guard seconds > 0 else { continue }
      for place in counts.indices {
        times[quarter * counts.count + place] += Int64(counts[place]) * seconds
      }
    }
    countedTo = now
  }

  /// The mean share of companies at a level of a step, in one quarter of the window or in all of it.
  func share(_ step: Int, _ level: StepLevel, quarter: Int? = nil) -> Double {
    var part: Int64 = 0
    var whole: Int64 = 0
    for place in quarter.map({ $0..<$0 + 1 }) ?? 0..<Self.quarters {
      for each in StepLevel.allCases {
        let time = times[place * counts.count + step * StepLevel.count + each.index]
        whole += time
        if each == level { part += time }
      }
    }
    return whole > 0 ? Double(part) / Double(whole) : .nan
  }

  mutating func reviewed(
    value: Int64, isFirst: Bool, at now: Int64, _ window: Window
  ) {
    guard window.contains(now) else { return }
    reviews += 1
    if isFirst {
      reviewedCompanies += 1
      reviewedValue += value
    }
  }

  mutating func found(shortFor seconds: Int64, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    shortFound += 1
    shortTime += Double(seconds)
  }

  mutating func told(asPractised isTold: Bool, isTrue: Bool, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    told += 1
    if isTold { toldPractised += 1 }
    if isTrue { truePractised += 1 }
  }

  mutating func met(costBeside: Double, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    meetings += 1
    self.costBeside += costBeside
  }
}
