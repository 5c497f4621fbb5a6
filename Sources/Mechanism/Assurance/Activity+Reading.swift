import EventSimulation
import Parameters
import RandomVariates

extension Activity {
  /// Reads one activity as it holds in the state that `reader` is set to.
  init(_ name: ActivityName, isIssuing: Bool, reading reader: inout ParameterReader) {
    let root = "assurance.\(name.rawValue)"
    self.name = name
    number = UInt64(clamping: reader.wholeCount(root + ".number", .number))
    subject = reader.choice(root + ".subject", as: SubjectKind.self)
    let inUse = reader.choice(root + ".in_use", as: InUse.self) == .active
    let reach = reader.choice(root + ".where", as: Reach.self)
    isActive = inUse && (reach == .allStates || isIssuing)
    body = reader.choice(root + ".body", as: BodyName.self)
    priority = reader.wholeCount(root + ".priority", .number)
    routine = reader.choice(root + ".routine", as: Routine.self)
    interval = max(1, reader.period(root + ".interval").seconds)
    sampleSize = reader.wholeCount(root + ".sample_size", .subjects)
    countedFrom = reader.choice(root + ".counted_from", as: ClockStart.self)
    overlap = reader.choice(root + ".overlap", as: Overlap.self)
    firstDue = reader.choice(root + ".first_due", as: FirstDue.self)
    among = reader.choice(root + ".among", as: Among.self)
    largest = reader.wholeCount("assurance.largest_sites", .sites)
    watchedInterval = reader.ratio(root + ".risk.watched_interval")
    conflictInterval = reader.ratio(root + ".risk.conflict_interval")
    release = reader.share(root + ".risk.release")
    onExpiry = reader.choice(root + ".on_expiry", as: OnExpiry.self)
    lead = reader.period(root + ".lead").seconds
    duration = reader.duration(root + ".duration")
    isInstant = duration.mean == 0
    needsAccess = reader.choice(root + ".needs_access", as: Access.self) == .needed
    upstream = UpstreamSample(
      rule: reader.choice(root + ".upstream.rule", as: UpstreamRule.self),
      fewest: reader.wholeCount(root + ".upstream.fewest", .sites),
      most: reader.wholeCount(root + ".upstream.most", .sites),
      size: reader.wholeCount(root + ".upstream.size", .sites))
    let appointer = reader.choice(root + ".appointed_by", as: Appointer.self)
    isChosenByAuditee = appointer == .auditee
    backCheckShare = reader.share(root + ".back_check_share")
    test = TestQuality(
      name, appointer: appointer, backCheckShare: backCheckShare, reading: &reader)
    costPerJob = reader.number("costs.\(name.rawValue).per_job", in: .costPerVisit)
    travelShare = reader.share("costs.\(name.rawValue).travel_share")
    decision = reader.choice(root + ".decision.by", as: DecisionForm.self)
    (decisionLatency, decisionLapse) = Self.latency(of: decision, &reader)
    changesStatus =
      reader.choice(root + ".decision.changes_status", as: StatusEffect.self) == .changes
    correctionStarts = reader.choice(root + ".correction_starts", as: CorrectionStart.self)
    countsAsCoverage = reader.choice(root + ".coverage", as: CoverageEffect.self) == .counts
    validity = reader.rulePeriod(root + ".validity")
    publication = reader.choice(root + ".publication.level", as: PublicationLevel.self)
    publishedEvery = reader.period(root + ".publication.every").seconds
    alerts = reader.choice(root + ".alerts", as: AskedActivity.self).place
    if !isActive { leaveNothingToFollow() }
  }

  /// What is left of an activity that is not in use.
  ///
  /// A visit that was under way when its design gave way to one without the activity is finished and its finding known,
  /// but nothing follows from it.
  private mutating func leaveNothingToFollow() {
    routine = .none
    upstream.rule = .none
    decision = .atOnce
    changesStatus = false
    correctionStarts = .atFinding
    countsAsCoverage = false
    publication = .nothing
    backCheckShare = 0
    alerts = -1
  }

  private static func latency(
    of decision: DecisionForm, _ reader: inout ParameterReader
  ) -> (Distribution, Double) {
    var latencies: [(Distribution, Double)] = []
    for form in [DecisionForm.ministerialOrder, .administrativeAct] {
      let root = "decisions.\(form.rawValue)"
      latencies.append((reader.duration(root), reader.share(root + ".lapse")))
    }
    return switch decision {
    case .ministerialOrder: latencies[0]
    case .administrativeAct: latencies[1]
    case .atOnce, .committee: (.fixed(0), 0)
    }
  }
}

extension TestQuality {
  fileprivate init(
    _ name: ActivityName, appointer: Appointer, backCheckShare: Double,
    reading reader: inout ParameterReader
  ) {
    let root = "tests.\(name.rawValue)"
    var capture = 0.0
    for candidate in Appointer.allCases {
      let share = reader.share("tests.capture.\(candidate.rawValue)")
      if candidate == appointer { capture = share }
    }
    let power = reader.share("tests.back_check_power")
    let oversight = OversightRules(reading: &reader)
    // What may uncover the silence of an auditor: a back-check, a review of the report, a shadow audit.
    let uncovered =
      name == .thirdPartyAudit
      ? 1 - (1 - backCheckShare * power) * oversight.chanceUnseen : backCheckShare * power
    func effective(_ sensitivity: Double) -> Double {
      Self.effective(
        sensitivity: sensitivity, capture: capture, backCheckShare: uncovered, backCheckPower: 1)
    }
    lesser = effective(reader.share(root + ".sensitivity.lesser"))
    serious = effective(reader.share(root + ".sensitivity.serious"))
    falseLesser = reader.share(root + ".false_positive.lesser")
    falseSerious = reader.share(root + ".false_positive.serious")
  }
}
