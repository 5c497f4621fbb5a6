/// What differs between the design in force and the one that comes into force, as far as it restarts something.
///
/// Whatever is the same in both goes on undisturbed: a design that comes into force over itself changes nothing. Rules that
/// are looked up when something happens, such as the quality of a test, need no flag: they hold from now on.
struct DesignChange {
  let old: MechanismInput
  let new: MechanismInput
  /// By state: whether it begins or ceases to issue certificates.
  let issuing: [Bool]
  /// By state and kind: whether statuses mean something else.
  let statuses: [Bool]
  /// By state and kind: whether the end of a status is answered otherwise.
  let renewals: [Bool]
  /// By state and kind: whether nothing that is now done would count as coverage, where something did.
  let endsCoverage: [Bool]
  /// By state and activity: whether its routine makes visits due otherwise.
  let routines: [Bool]
  /// By stratum: whether conduct drifts otherwise.
  let hazards: [Bool]
  /// By regime: whether it acts on conduct otherwise.
  let onsetFactors: [Bool]

  /// Whether output goes elsewhere under the new rules, though nothing has become of any site.
  let changesTrade: Bool
  /// Whether declarations are compared at other times, or no longer.
  let changesReconciliation: Bool
  /// Whether states are validated by other rules.
  let changesValidation: Bool
  /// Whether companies beside exporters are reviewed at other times.
  let changesChainReviews: Bool

  /// - Precondition: both designs are of the same region.
  init(from old: MechanismInput, to new: MechanismInput) {
    precondition(new.isOfSameRegion(as: old), "a design does not make another region")
    self.old = old
    self.new = new
    let states = Array(zip(old.states, new.states))
    issuing = states.map { $0.isIssuing != $1.isIssuing }
    changesTrade = old.trade != new.trade || issuing.contains(true)
    changesReconciliation =
      old.reconciliation.isInUse != new.reconciliation.isInUse
      || old.reconciliation.interval != new.reconciliation.interval
    changesValidation = old.validation != new.validation
    statuses = states.flatMap { old, new in
      SubjectKind.allCases.map { kind in
        old.statusPolicies[kind.index] != new.statusPolicies[kind.index]
          || old.startsAs[kind.index] != new.startsAs[kind.index]
      }
    }
    renewals = states.flatMap { old, new in
      SubjectKind.allCases.map { kind in
        let (before, after) = (old.renewing(kind), new.renewing(kind))
        return before?.name != after?.name || before?.lead != after?.lead
      }
    }
    endsCoverage = states.flatMap { old, new in
      SubjectKind.allCases.map { old.covers($0) && !new.covers($0) }
    }
    routines = states.flatMap { old, new in
      zip(old.activities, new.activities).map { !$0.hasSameRoutine(as: $1) }
    }
    let reviews = ActivityName.implementationReview.index
    changesChainReviews =
      old.companies.tiers.isReviewed != new.companies.tiers.isReviewed
      || states.contains { !$0.activities[reviews].hasSameRoutine(as: $1.activities[reviews]) }
    hazards = states.flatMap { old, new in
      SubjectKind.allCases.flatMap { kind in
        let parameters = !old.conduct[kind.index].drifts(as: new.conduct[kind.index])
        return zip(old.strata[kind.index], new.strata[kind.index]).map {
          parameters || !$0.hasSameOnset(as: $1)
        }
      }
    }
    onsetFactors = zip(old.security.effects, new.security.effects).map {
      $0.seriousOnsetFactor != $1.seriousOnsetFactor
    }
  }

  /// Whether the conduct of a subject drifts otherwise, in the regime that holds where it is.
  func movesConduct(of subject: Subject, in regime: Regime) -> Bool {
    if hazards[Strata.place(Int(subject.state), subject.kind, Int(subject.stratum))] { return true }
    return subject.zone >= 0 && onsetFactors[regime.index]
  }

  /// Whether an activity that was in use for these subjects no longer is.
  func ends(_ a: Int, inState state: Int) -> Bool {
    let (before, after) = (old.states[state].activities[a], new.states[state].activities[a])
    return before.isActive && !(after.isActive && after.subject == before.subject)
  }

  /// By place among the bodies of the new design: whether it may have visits to begin at once, because what it has or
  /// what its visits cost is no longer the same.
  func bodiesConcerned() -> [Bool] {
    let pricing =
      old.security.effects != new.security.effects || old.donors != new.donors
    var concerned = new.bodies.map { pricing || !old.bodies.contains($0) }
    for state in new.states.indices {
      for a in ActivityName.allCases.indices {
        let body = new.executor[state][a]
        guard body >= 0, old.states[state].activities[a] != new.states[state].activities[a]
        else { continue }
        concerned[body] = true
      }
    }
    return concerned
  }
}

extension MechanismInput {
  /// Whether both have the same states with the same zones, sites and exporters: a design that comes into force later
  /// finds the region as it is.
  func isOfSameRegion(as other: MechanismInput) -> Bool {
    states.count == other.states.count && companies.tiers.isOfSameChain(as: other.companies.tiers)
      && zip(states, other.states).allSatisfy { one, other in
        one.number == other.number && one.zones == other.zones
          && one.siteCounts == other.siteCounts && one.exporterCount == other.exporterCount
          && one.registered.count == other.registered.count
      }
  }
}

extension StateInput {
  /// The activity that answers the end of a status.
  fileprivate func renewing(_ kind: SubjectKind) -> Activity? {
    activities.first { $0.isActive && $0.subject == kind && $0.onExpiry == .request }
  }

  fileprivate func covers(_ kind: SubjectKind) -> Bool {
    activities.contains { $0.isActive && $0.subject == kind && $0.countsAsCoverage }
  }
}

extension Activity {
  fileprivate func hasSameRoutine(as other: Activity) -> Bool {
    isActive == other.isActive && subject == other.subject && number == other.number
      && routine == other.routine && interval == other.interval
      && countedFrom == other.countedFrom && firstDue == other.firstDue && among == other.among
      && (among != .largest || largest == other.largest)
      && watchedInterval == other.watchedInterval && conflictInterval == other.conflictInterval
  }
}

extension ConductParameters {
  /// Whether conduct drifts alike; how a found breach is corrected, and how a run starts, is left aside.
  fileprivate func drifts(as other: ConductParameters) -> Bool {
    var one = self
    one.correctionLesser = other.correctionLesser
    one.correctionSerious = other.correctionSerious
    one.startDraw = other.startDraw
    return one == other
  }
}

extension ConductStratum {
  fileprivate func hasSameOnset(as other: ConductStratum) -> Bool {
    lesserOnset == other.lesserOnset && seriousOnset == other.seriousOnset
  }
}
