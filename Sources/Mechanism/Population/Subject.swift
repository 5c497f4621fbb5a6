import EventSimulation

/// One mine site, exporter or member state in a running model: its hidden conduct and its status apart.
///
/// Plain bytes, without references, so that the event path copies no counts. In the order of
/// declaration each part fills a cache line: an event needs the first and usually one of the others.
struct Subject: BitwiseCopyable {
  // Who it is; never changes.
  var entity: UInt32
  var kind: SubjectKind
  var mineral: Mineral
  /// Place of its hazards among all strata.
  var stratum: UInt8
  /// Whether a finding has put it under watch, where a design visits those more often.
  var isWatched = false
  /// Place of its state.
  var state: Int32
  /// Place of its zone, or −1.
  var zone: Int32
  /// Whole USD a year.
  var value: Int64
  var miners: Int32
  /// Its place by value among the sites of its state, the largest having 0.
  var rank: Int32

  // What is asked whenever something happens to it.
  var grade: Grade = .conforming
  var isDetected = false
  var isCorrecting = false
  var status: Status = .unverified
  /// Whether the status was given after an assessment.
  var isAssessed = false
  /// Whether its minerals may not be certified now, by its own status or its state's.
  var isBarred = false
  /// Bit a is set while a visit of activity a is waiting or under way.
  var pending: UInt16 = 0
  var accountedTo: Int64 = 0
  var fingerprint: UInt64 = 0xcbf2_9ce4_8422_2325
  var gradeSince: Int64 = 0

  // What it does; only an assurance activity may look at this and at its grade.
  /// What is left of the unit exponential thresholds, at `updated`.
  var firstThreshold = 0.0
  var secondThreshold = 0.0
  var updated: Int64 = 0
  /// When it last became conforming; ageing counts from here.
  var renewal: Int64 = 0
  /// When it was last visited; `Int64.min` before the first visit.
  var lastVisit: Int64 = .min
  var correctionDue: Int64 = .max
  var conductEvent: EventHandle = .none
  /// Counts stretches of one grade; keys the draws of each.
  var spell: UInt32 = 0
  /// The transition that `conductEvent` will make.
  var next: ConductTransition = .none
  var wasEverAssessed = false
  /// Which kind of serious breach goes on there, where one does.
  var breachType: UInt8 = 0
  /// Whether it is worked and known.
  var life: SubjectLife = .present
  /// When evidence of others last counted for it; `Int64.min` before.
  var lastRecognised: Int64 = .min
  /// When a body beside the mechanism last visited it; `Int64.min` before.
  var lastBeside: Int64 = .min
  /// Of its miners.
  var women: Int32 = 0
  /// Complaints made in the present stretch of conduct.
  var complaintsMade: UInt8 = 0
  /// Whether those who certify take it to be barred: what the regional database shows.
  var isShownBarred = false
  /// Changes that the database does not show yet.
  var barredNews: UInt8 = 0
  /// Whether it cannot certify because its exporter is suspended and no other takes its minerals.
  var isStranded = false

  // What it is certified as, and what has been seen of it.
  /// The moment from which the time of the status counts; before the start for a status that had an age then.
  var statusCountedFrom: Int64 = 0
  /// When the status ends, or, for red, when it may be left.
  var statusEnds: Int64 = .max
  var expiryEvent: EventHandle = .none
  var renewalEvent: EventHandle = .none
  var appealEvent: EventHandle = .none
  var coveredFrom: Int64 = 0
  var coveredUntil: Int64 = 0
}

/// What may happen next to a subject's conduct.
enum ConductTransition: UInt8, BitwiseCopyable {
  case none, lesserOnset, seriousOnset, escalation, selfCorrection, correction
}

extension SubjectKind: BitwiseCopyable {}
extension Grade: BitwiseCopyable {}
extension Status: BitwiseCopyable {}
extension Mineral: BitwiseCopyable {}
