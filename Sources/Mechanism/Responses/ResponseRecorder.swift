import EventSimulation
import RandomVariates

/// Counts and integrals over the window of one replication, from which responses are made.
struct ResponseRecorder {
  // Time by kind, issuing, grade, status, assessed, detected, correcting; and the same by value.
  private(set) var time: ContiguousArray<Int64>
  // Integers throughout, so that no sum depends on when its parts were counted.
  private(set) var valueTime: ContiguousArray<Int128>
  private(set) var barredMinerTime: Int128 = 0
  private(set) var barredWomenTime: Int128 = 0
  /// Of issuing states: value that may not be certified and still is taken to be.
  private(set) var staleValueTime: Int128 = 0
  // Coverage by kind and issuing.
  private(set) var coveredTime = ContiguousArray<Int64>(repeating: 0, count: 6)
  private(set) var coveredValueTime = ContiguousArray<Int128>(repeating: 0, count: 6)
  private(set) var everAssessedIssuingSites = 0
  // Serious breaches of mine sites, by issuing.
  private(set) var begun = ContiguousArray<Int>(repeating: 0, count: 2)
  private(set) var detected = ContiguousArray<Int>(repeating: 0, count: 2)
  /// Of those begun in the window.
  private(set) var begunAndDetected = ContiguousArray<Int>(repeating: 0, count: 2)
  /// The same and more by stratum.
  var strata: StratumRecorder
  // Of implementing states alone.
  private(set) var detectedBy: ContiguousArray<Int>
  private(set) var latencies: ContiguousArray<Double> = []
  private(set) var statesWithDetection: ContiguousArray<Bool>
  // Visits.
  private(set) var due = 0
  private(set) var dropped = 0
  private(set) var heldBack = 0
  private(set) var doneBy: ContiguousArray<Int>
  private(set) var done = 0
  private(set) var ripe = 0
  private(set) var onSchedule = 0
  private(set) var begunVisits = 0
  private(set) var waitSum = 0.0
  private(set) var askedAndBegun = 0
  private(set) var askedAndWaited = 0
  /// Reported grade by true grade.
  private(set) var tests = ContiguousArray<Int>(repeating: 0, count: 9)
  // Complaints taken, and findings made public.
  private(set) var complaints = 0
  private(set) var foundedComplaints = 0
  private(set) var closedComplaints = 0
  private(set) var duplicates = 0
  private(set) var duplicateCost = 0.0
  private(set) var sparedVisits = 0
  private(set) var programmesAssessed = 0
  private(set) var programmesSuspended = 0
  private(set) var areaOrders = 0
  private(set) var appeals = 0
  private(set) var appealsUpheld = 0
  private(set) var publishedBy: ContiguousArray<Int>
  // Money, USD.
  private(set) var costByBody: ContiguousArray<Double>
  private(set) var costByPayer: ContiguousArray<Double>
  private(set) var costByCategory: ContiguousArray<Double>
  /// Of bodies whose cost others bear beside the mechanism.
  private(set) var costBesideByBody: ContiguousArray<Double>
  /// By body instance.
  private var isBeside: ContiguousArray<Bool>
  private(set) var presentValueLower = 0.0
  private(set) var presentValueHigher = 0.0
  private(set) var pledged = 0.0
  private(set) var realised = 0.0
  private(set) var contingency = 0.0
  private(set) var stoppedSeconds: Int64 = 0
  private(set) var someBodyFailed = false
  var breaks = BreakRecord()
  var burden: BurdenRecord
  /// By body instance: what its host charges on top of each expense, as a share of it.
  private var overheads: ContiguousArray<Double>
  /// By body instance: its state, or −1 for the region.
  private var homes: ContiguousArray<Int>
  /// By body instance and payer: shares of the money it spends now.
  private var mix: ContiguousArray<Double>
  private var lowerRate: Double
  private var higherRate: Double
  /// Present values of a dollar spent at a moment; most bookings of a visit are of one moment.
  private var discounts = (elapsed: 0.0, lower: 1.0, higher: 1.0)

  /// - Parameter subjectYears: what there is to observe; room for a breach found in each is made at once.
  init(bodies: [Body], states: Int, reporting: ReportingParameters, subjectYears: Double) {
    latencies.reserveCapacity(Int(min(1e7, subjectYears)))
    strata = StratumRecorder(states: states, subjectYears: subjectYears)
    time = ContiguousArray(repeating: 0, count: ConductCell.count)
    valueTime = ContiguousArray(repeating: 0, count: ConductCell.count)
    detectedBy = ContiguousArray(repeating: 0, count: ActivityName.allCases.count)
    doneBy = ContiguousArray(repeating: 0, count: ActivityName.allCases.count)
    publishedBy = ContiguousArray(repeating: 0, count: ActivityName.allCases.count)
    statesWithDetection = ContiguousArray(repeating: false, count: states)
    costByBody = ContiguousArray(repeating: 0, count: BodyName.allCases.count)
    costByPayer = ContiguousArray(repeating: 0, count: Payer.allCases.count)
    costByCategory = ContiguousArray(repeating: 0, count: CostCategory.allCases.count)
    costBesideByBody = ContiguousArray(repeating: 0, count: BodyName.allCases.count)
    isBeside = ContiguousArray(bodies.map(\.isBeside))
    overheads = ContiguousArray(bodies.map(\.hostOverhead))
    homes = ContiguousArray(bodies.map(\.state))
    burden = BurdenRecord(states: states)
    mix = []
    for body in bodies { mix.append(contentsOf: body.payers) }
    lowerRate = reporting.lowerRate / Double(SimulationTime.secondsPerYear)
    higherRate = reporting.higherRate / Double(SimulationTime.secondsPerYear)
  }

  /// Goes on recording where other bodies are at work and the reporting may be another.
  ///
  /// Money in hand keeps the shares of those who gave it; a body without money of its own is paid for by those
  /// that its design names.
  mutating func go(on succession: BodySuccession, reporting: ReportingParameters) {
    let fresh = ResponseRecorder(
      bodies: succession.bodies, states: 0, reporting: reporting, subjectYears: 0)
    let old = mix
    let payers = Payer.allCases.count
    mix = fresh.mix
    isBeside = fresh.isBeside
    overheads = fresh.overheads
    homes = fresh.homes
    for (place, former) in succession.former.enumerated() where former >= 0 {
      guard succession.keepsMoney[place] else { continue }
      for payer in 0..<payers { mix[place * payers + payer] = old[former * payers + payer] }
    }
    lowerRate = fresh.lowerRate
    higherRate = fresh.higherRate
    discounts = fresh.discounts
  }

  /// Sets how many sites of issuing states have ever been assessed, where other states now issue.
  mutating func recountAssessed(_ sites: Int) { everAssessedIssuingSites = sites }
}

// MARK: Conduct, status, coverage
extension ResponseRecorder {
  /// Adds the time that a subject has spent as it is, by count and by value.
  @inline(__always)
  mutating func spent(_ subject: Subject, isIssuing: Bool, seconds: Int64) {
    let cell = ConductCell.of(subject, isIssuing: isIssuing)
    time[cell] += seconds
    if subject.kind == .mineSite {
      valueTime[cell] += Int128(subject.value) * Int128(seconds)
      if subject.isBarred, !subject.isShownBarred, isIssuing {
        staleValueTime += Int128(subject.value) * Int128(seconds)
      }
      if subject.isBarred, isIssuing {
        barredMinerTime += Int128(subject.miners) * Int128(seconds)
        barredWomenTime += Int128(subject.women) * Int128(seconds)
      }
    }
  }

  @inline(__always)
  mutating func covered(_ subject: Subject, isIssuing: Bool, seconds: Int64) {
    guard seconds > 0 else { return }
    let cell = subject.kind.index * 2 + (isIssuing ? 1 : 0)
    coveredTime[cell] += seconds
    coveredValueTime[cell] += Int128(subject.value) * Int128(seconds)
    if subject.kind == .mineSite {
      burden.covered(subject.value, in: Int(subject.state), seconds: seconds)
    }
  }

  mutating func assessedFirst(_ subject: Subject, isIssuing: Bool) {
    if subject.kind == .mineSite, isIssuing { everAssessedIssuingSites += 1 }
  }
}

// MARK: Detection
extension ResponseRecorder {
  mutating func seriousBegins(
    _ subject: Subject, isIssuing: Bool, at now: Int64, _ window: Window
  ) {
    let isCounted = now > 0 && window.contains(now)
    strata.seriousBegins(subject, isCounted: isCounted)
    if subject.kind == .mineSite, isCounted { begun[isIssuing ? 1 : 0] += 1 }
  }

  mutating func seriousDetected(
    _ subject: Subject, isIssuing: Bool, by activity: Int, at now: Int64, _ window: Window
  ) {
    strata.seriousDetected(subject, isCounted: window.contains(now))
    guard subject.kind == .mineSite, window.contains(now) else { return }
    detected[isIssuing ? 1 : 0] += 1
    if subject.gradeSince > 0, window.contains(subject.gradeSince) {
      begunAndDetected[isIssuing ? 1 : 0] += 1
    }
    guard isIssuing else { return }
    detectedBy[activity] += 1
    latencies.append(Double(now - subject.gradeSince) / Double(SimulationTime.secondsPerDay))
  }

  mutating func detected(inState state: Int, at now: Int64, _ window: Window) {
    if window.contains(now) { statesWithDetection[state] = true }
  }

  mutating func tested(truth: Grade, reported: Grade, at now: Int64, _ window: Window) {
    if window.contains(now) { tests[truth.index * Grade.count + reported.index] += 1 }
  }
}

// MARK: Visits
extension ResponseRecorder {
  mutating func requested(_ activity: Int, at now: Int64, _ window: Window, tolerance: Int64) {
    guard window.contains(now) else { return }
    due += 1
    if now + tolerance <= window.end { ripe += 1 }
  }

  mutating func dropped(at now: Int64, _ window: Window) {
    if window.contains(now) { dropped += 1 }
  }

  /// A visit waits so that money is left for those that matter more.
  mutating func heldBack(at now: Int64, _ window: Window) {
    if window.contains(now) { heldBack += 1 }
  }

  mutating func began(after wait: Int64, requested: Int64, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    begunVisits += 1
    waitSum += Double(wait)
    guard window.contains(requested) else { return }
    askedAndBegun += 1
    if wait > 0 { askedAndWaited += 1 }
  }

  mutating func done(
    _ activity: Int, isCounted: Bool, requested: Int64, at now: Int64, _ window: Window,
    tolerance: Int64
  ) {
    guard window.contains(now) else { return }
    doneBy[activity] += 1
    guard isCounted else { return }
    done += 1
    if window.contains(requested), requested + tolerance <= window.end, now - requested <= tolerance
    {
      onSchedule += 1
    }
  }
}

// MARK: Complaints and publications
extension ResponseRecorder {
  mutating func duplicated(cost: Double, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    duplicates += 1
    duplicateCost += cost
  }

  mutating func spared(at now: Int64, _ window: Window) {
    if window.contains(now) { sparedVisits += 1 }
  }

  mutating func assessedProgramme(isSuspended: Bool, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    programmesAssessed += 1
    if isSuspended { programmesSuspended += 1 }
  }

  mutating func areaOrdered(at now: Int64, _ window: Window) {
    if window.contains(now) { areaOrders += 1 }
  }

  mutating func appealed(at now: Int64, _ window: Window) {
    if window.contains(now) { appeals += 1 }
  }

  mutating func appealUpheld(at now: Int64, _ window: Window) {
    if window.contains(now) { appealsUpheld += 1 }
  }

  mutating func complained(isFounded: Bool, at now: Int64, _ window: Window) {
    guard window.contains(now) else { return }
    complaints += 1
    if isFounded { foundedComplaints += 1 }
  }

  mutating func closed(complaints: Int, at now: Int64, _ window: Window) {
    if window.contains(now) { closedComplaints += complaints }
  }

  mutating func published(_ activity: Int, at now: Int64, _ window: Window) {
    if window.contains(now) { publishedBy[activity] += 1 }
  }
}

// MARK: Money
extension ResponseRecorder {
  /// Records what arrived from one payer, until `closeMix` turns the parts into shares.
  mutating func setMix(_ body: Int, _ payer: Int, _ part: Double) {
    mix[body * Payer.allCases.count + payer] = part
  }

  /// Where nothing arrived, what is still in hand came as the plan says.
  mutating func closeMix(_ body: Int, total: Double, planned: ContiguousArray<Double>) {
    for payer in costByPayer.indices {
      let place = body * costByPayer.count + payer
      mix[place] = total > 0 ? mix[place] / total : planned[place]
    }
  }

  /// Spends what came in by the payers who gave it.
  ///
  /// - Parameters:
  ///   - counted: the share of the amount that falls in the window.
  ///   - seconds: how long the money is spent over, evenly, from now on; 0 spends it at once.
  ///   - place: the state where it is spent; nil for that of the body, if it has one.
  mutating func paysFromMix(
    _ body: Int, _ name: BodyName, _ amount: Double, as category: CostCategory, counted: Double,
    over seconds: Int64 = 0, in place: Int? = nil, at now: Int64, _ window: Window
  ) {
    guard amount > 0, counted > 0 else { return }
    let spent = amount * counted
    if isBeside[body] {
      costBesideByBody[name.index] += spent
      return
    }
    let overhead = spent * overheads[body]
    let cost = spent + overhead
    for payer in costByPayer.indices {
      costByPayer[payer] += cost * mix[body * costByPayer.count + payer]
    }
    let first = body * costByPayer.count
    burden.pays(
      host: cost * mix[first + Payer.hostState.index],
      contributions: cost * mix[first + Payer.memberStates.index],
      fees: cost * mix[first + Payer.exporters.index], home: homes[body],
      at: place ?? homes[body])
    book(spent, name, category, over: seconds, at: now, window)
    if overhead > 0 { book(overhead, name, .hostOverhead, over: seconds, at: now, window) }
  }

  /// Notes what states and their exporters pay of what a body costs at a place.
  @inline(__always)
  private mutating func statesPay(
    _ cost: Double, mix: ContiguousArray<Double>, from first: Int, _ body: Int, at place: Int
  ) {
    burden.pays(
      host: cost * mix[first + Payer.hostState.index],
      contributions: cost * mix[first + Payer.memberStates.index],
      fees: cost * mix[first + Payer.exporters.index], home: homes[body], at: place)
  }

  /// The setting up of a body, paid for as its plan says.
  ///
  /// - Parameter overhead: what the host charges on top, as a share of it.
  mutating func paysSetUp(
    _ body: Int, _ name: BodyName, _ spent: Double, overhead share: Double,
    mix: ContiguousArray<Double>, at now: Int64, _ window: Window
  ) {
    if isBeside[body] {
      costBesideByBody[name.index] += spent
      return
    }
    let overhead = spent * share
    let cost = spent + overhead
    for payer in costByPayer.indices {
      costByPayer[payer] += cost * mix[body * costByPayer.count + payer]
    }
    statesPay(cost, mix: mix, from: body * costByPayer.count, body, at: homes[body])
    book(spent, name, .fixed, over: 0, at: now, window)
    if overhead > 0 { book(overhead, name, .hostOverhead, over: 0, at: now, window) }
  }

  /// A visit paid for as it is made, by the payers of its activity: those in `mix` from a place on.
  ///
  /// - Parameter place: the state where it is made; nil for that of the body, if it has one.
  mutating func paysVisit(
    _ body: Int, _ name: BodyName, visit: Double, travel: Double, mix: ContiguousArray<Double>,
    from first: Int, in place: Int? = nil, at now: Int64, _ window: Window
  ) {
    guard visit + travel > 0 else { return }
    if isBeside[body] {
      costBesideByBody[name.index] += visit + travel
      return
    }
    let overhead = (visit + travel) * overheads[body]
    let cost = visit + travel + overhead
    for payer in costByPayer.indices { costByPayer[payer] += cost * mix[first + payer] }
    statesPay(cost, mix: mix, from: first, body, at: place ?? homes[body])
    book(visit, name, .visits, over: 0, at: now, window)
    book(travel, name, .travel, over: 0, at: now, window)
    if overhead > 0 { book(overhead, name, .hostOverhead, over: 0, at: now, window) }
  }

  /// What donors' programmes bear of a body's visits, beside the mechanism.
  mutating func bornBeside(_ name: BodyName, _ cost: Double) {
    costBesideByBody[name.index] += cost
  }

  private mutating func book(
    _ cost: Double, _ body: BodyName, _ category: CostCategory, over seconds: Int64, at now: Int64,
    _ window: Window
  ) {
    costByBody[body.index] += cost
    costByCategory[category.index] += cost
    let elapsed = Double(max(0, now - window.start))
    let counted = Double(window.overlap(now, now + seconds))
    if elapsed != discounts.elapsed {
      discounts = (
        elapsed, Portable.exp(-lowerRate * elapsed), Portable.exp(-higherRate * elapsed)
      )
    }
    presentValueLower += cost * spread(discounts.lower, lowerRate, over: counted)
    presentValueHigher += cost * spread(discounts.higher, higherRate, over: counted)
  }

  /// The present value of one dollar spent evenly over some seconds, from that of a dollar at their beginning.
  @inline(__always)
  private func spread(_ discount: Double, _ rate: Double, over seconds: Double) -> Double {
    let exponent = rate * seconds
    return exponent == 0 ? discount : discount * -Portable.expm1(-exponent) / exponent
  }

  mutating func funded(_ body: Int, pledged: Double, realised: Double) {
    if isBeside[body] { return }
    self.pledged += pledged
    self.realised += realised
  }

  /// What is pledged beyond the planned budget, USD.
  mutating func setsAside(_ body: Int, _ amount: Double) {
    if !isBeside[body] { contingency += amount }
  }

  mutating func stopped(_ body: Int, seconds: Int64, failed: Bool) {
    if isBeside[body] { return }
    stoppedSeconds += seconds
    if failed { someBodyFailed = true }
  }
}

/// The cell of the conduct-by-status table that a subject is in.
enum ConductCell {
  static let count = SubjectKind.count * 2 * Grade.count * Status.count * 8

  @inline(__always)
  static func of(_ subject: Subject, isIssuing: Bool) -> Int {
    place(
      subject.kind, isIssuing, subject.grade, subject.status, subject.isAssessed,
      subject.isDetected, subject.isCorrecting)
  }

  @inline(__always)
  static func place(
    _ kind: SubjectKind, _ isIssuing: Bool, _ grade: Grade, _ status: Status, _ isAssessed: Bool,
    _ isDetected: Bool, _ isCorrecting: Bool
  ) -> Int {
    var place = kind.index * 2 + (isIssuing ? 1 : 0)
    place = place * Grade.count + grade.index
    place = place * Status.count + status.index
    place = place * 2 + (isAssessed ? 1 : 0)
    place = place * 2 + (isDetected ? 1 : 0)
    return place * 2 + (isCorrecting ? 1 : 0)
  }
}
