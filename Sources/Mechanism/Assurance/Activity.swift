import EventSimulation
import RandomVariates

/// One kind of assurance activity as a design sets it for one state: one engine serves them all.
struct Activity: Equatable, Sendable {
  var name: ActivityName
  /// Written stream number, so that adding an activity shifts no one's draws.
  ///
  /// Parameter `assurance.ACT.number`.
  var number: UInt64
  var subject: SubjectKind
  var isActive: Bool
  var body: BodyName
  /// Its place when the cash of its body runs short: 1 is made first and dropped last.
  ///
  /// Parameter `assurance.ACT.priority`.
  var priority: Int

  // What makes a visit due.
  var routine: Routine
  /// Seconds.
  ///
  /// Parameter `assurance.ACT.interval`.
  var interval: Int64
  var sampleSize: Int
  var countedFrom: ClockStart
  var overlap: Overlap
  var firstDue: FirstDue
  var onExpiry: OnExpiry
  var among: Among
  /// For a routine among the largest: how many in each state.
  ///
  /// Parameter `assurance.largest_sites`.
  var largest: Int
  /// What the interval is multiplied by for a subject under watch.
  ///
  /// Parameter `assurance.ACT.risk.watched_interval`.
  var watchedInterval: Double
  /// What the interval is multiplied by in zones touched by conflict.
  ///
  /// Parameter `assurance.ACT.risk.conflict_interval`.
  var conflictInterval: Double
  /// Chance that a visit without a finding ends the watch.
  ///
  /// Parameter `assurance.ACT.risk.release`.
  var release: Double
  /// Seconds before the status ends.
  ///
  /// Parameter `assurance.ACT.lead`.
  var lead: Int64

  // The visit.
  /// In seconds.
  var duration: Distribution
  var isInstant: Bool
  var needsAccess: Bool
  var upstream: UpstreamSample
  var test: TestQuality
  /// Whether the audited chooses who comes.
  ///
  /// Parameter `assurance.ACT.appointed_by`.
  var isChosenByAuditee: Bool
  /// Share of its visits that others do again.
  ///
  /// Parameter `assurance.ACT.back_check_share`.
  var backCheckShare: Double
  /// USD.
  ///
  /// Parameter `costs.ACT.per_job`.
  var costPerJob: Double
  /// Parameter `costs.ACT.travel_share`.
  var travelShare: Double

  // What comes of it.
  var decision: DecisionForm
  /// In seconds, for orders and acts.
  var decisionLatency: Distribution
  /// Chance that an order or act is never taken.
  ///
  /// Parameter `decisions.FORM.lapse`.
  var decisionLapse: Double
  var changesStatus: Bool
  var correctionStarts: CorrectionStart
  var countsAsCoverage: Bool
  var publication: PublicationLevel
  /// Seconds between two publications; 0 publishes at once.
  ///
  /// Parameter `assurance.ACT.publication.every`.
  var publishedEvery: Int64
  /// Place of the activity that a serious finding asks for once it is known, or −1.
  ///
  /// Parameter `assurance.ACT.alerts`.
  var alerts: Int
  var validity: RulePeriod
}

/// How many upstream sites a third-party audit looks at.
struct UpstreamSample: Equatable, Sendable {
  var rule: UpstreamRule
  var fewest: Int
  var most: Int
  var size: Int

  /// The size of the sample from `count` sites; by default its square root, as for multi-site audits (IAF MD 1).
  func size(of count: Int) -> Int {
    switch rule {
    case .none: 0
    case .fixed: min(count, size)
    case .everySite: count
    case .squareRoot: min(count, max(fewest, min(most, ceilOfRoot(count))))
    }
  }

  private func ceilOfRoot(_ count: Int) -> Int {
    var root = Int(Double(count).squareRoot())
    while root * root < count { root += 1 }
    return root
  }
}
