import EventSimulation
import Parameters
import RandomVariates

/// Sets up the bodies of a design: who works where, with how many teams, on what planned budget.
struct BodyPlanner {
  let states: [StateInput]
  /// By state, the code under which its parameters stand (copies share one).
  let scopes: [String?]

  struct Plan {
    var bodies: [Body] = []
    var executor: [[Int]]
    var committee = -1
  }

  func plan(reading reader: inout ParameterReader) -> Plan {
    var plan = Plan(
      executor: Array(
        repeating: Array(repeating: -1, count: ActivityName.allCases.count), count: states.count))
    for name in BodyName.allCases {
      let scope = reader.choice("bodies.\(name.rawValue).scope", as: BodyScope.self)
      switch scope {
      case .regional:
        addRegional(name, to: &plan, &reader)
      case .perState:
        for place in states.indices {
          reader.inState(scopes[place])
          addNational(name, at: place, to: &plan, &reader)
          reader.inState(nil)
        }
      }
    }
    checkExecutors(plan, &reader)
    return plan
  }

  private func addRegional(
    _ name: BodyName, to plan: inout Plan, _ reader: inout ParameterReader
  ) {
    let everywhere = Array(states.indices)
    // What a state has of its own does not bind a body of the region; it is looked at all the same, as what is there.
    for place in everywhere {
      reader.inState(scopes[place])
      _ = read(name, serving: [place], at: -1, &reader)
      reader.inState(nil)
    }
    let (body, isActive) = read(name, serving: everywhere, at: -1, &reader)
    guard isActive else { return }
    for place in everywhere { claim(name, at: place, for: plan.bodies.count, in: &plan) }
    if name == .auditCommittee { plan.committee = plan.bodies.count }
    plan.bodies.append(body)
  }

  private func addNational(
    _ name: BodyName, at place: Int, to plan: inout Plan, _ reader: inout ParameterReader
  ) {
    let (body, isActive) = read(name, serving: [place], at: place, &reader)
    guard isActive else { return }
    claim(name, at: place, for: plan.bodies.count, in: &plan)
    plan.bodies.append(body)
  }

  private func claim(_ name: BodyName, at place: Int, for body: Int, in plan: inout Plan) {
    for (index, activity) in states[place].activities.enumerated() where activity.body == name {
      plan.executor[place][index] = body
    }
  }

  private func read(
    _ name: BodyName, serving places: [Int], at place: Int, _ reader: inout ParameterReader
  ) -> (Body, isActive: Bool) {
    let root = "bodies.\(name.rawValue)"
    let inUse = reader.choice(root + ".in_use", as: InUse.self) == .active
    let reach = reader.choice(root + ".where", as: Reach.self)
    let isHere = place < 0 || reach == .allStates || states[place].isIssuing
    let staffing = reader.choice(root + ".staffing", as: Staffing.self)
    let given = reader.wholeCount(root + ".teams", .teams)
    let utilisation = reader.share(root + ".planned_utilisation")
    let workload = Workload(
      of: name, in: places.map { states[$0] }, reviewing: companiesReviewed(in: places, &reader))
    let teams: Int
    switch staffing {
    case .unlimited: teams = Int.max
    case .asGiven: teams = given
    case .forWorkload: teams = workload.teamsNeeded(utilisation: utilisation)
    }
    var fixed = reader.number("costs.\(name.rawValue).per_year", in: .moneyRate)
    let perTeam = reader.number("costs.\(name.rawValue).per_team_year", in: .costPerTeamYear)
    if teams != Int.max { fixed += Double(teams) * perTeam }
    if name == .nationalUnit { fixed += groupCost(&reader) }
    var meetings = 0.0
    var preparation: Int64 = 0
    if name == .auditCommittee {
      meetings = reader.count(root + ".meetings_per_year", .meetingsPerYear)
      preparation = reader.period(root + ".preparation").seconds
      fixed += meetings * reader.number("costs.audit_committee_meeting.each", in: .costPerMeeting)
    }
    let visitCost = workload.costPerYear(teams: teams)
    let fixedShares = reader.shares("\(root).paid_by", Payer.allCases.map(\.rawValue))
    let reconciliation = ReconciliationRules(reading: &reader)
    let reports =
      name == reconciliation.body
      ? reconciliation.costPerYear(states: places.count { states[$0].isIssuing }) : 0
    let beside = (place < 0 ? spending(of: name, &reader) : 0) + reports
    let total = fixed + beside + visitCost
    let funding = reader.choice(root + ".funding", as: FundingRule.self)
    let ledger = reader.choice(root + ".ledger", as: Ledger.self)
    let shares = Payer.allCases.indices.map { payer in
      total > 0 && funding == .realised
        ? ((fixed + beside) * fixedShares[payer] + visitCost * workload.payers[payer]) / total
        : fixedShares[payer]
    }
    let physical = reader.share("costs.contingency.physical")
    let price = reader.share("costs.contingency.price")
    var body = Body(
      name: name, number: UInt64(name.position + 1), state: place, teams: teams,
      funding: funding, isBeside: ledger == .beside,
      startAfter: reader.period(root + ".start_after").seconds,
      startUpCost: reader.number("costs.\(name.rawValue).start_up", in: .money),
      fixedCostPerYear: fixed,
      plannedVisitCostPerYear: visitCost + beside, contingency: (1 + physical) * (1 + price) - 1,
      payers: shares, meetingsPerYear: meetings, preparation: preparation)
    HostRules(reading: &reader).host(&body, reading: &reader)
    return (body, inUse && isHere)
  }

  /// By state: companies beside exporters that reviews of due diligence take on; those of the region with the first state.
  private func companiesReviewed(
    in places: [Int], _ reader: inout ParameterReader
  ) -> [Int] {
    let tiers = TierRules(reading: &reader)
    let isInUse = reader.choice("companies.in_use", as: InUse.self) == .active
    return places.map { place in
      guard isInUse else { return 0 }
      var companies = 0
      for tier in CompanyTier.fromMineToMarket where tiers.isReviewed[tier] {
        let isNational = tier == .trader || tier == .processor
        guard isNational || place == 0 else { continue }
        companies += tiers.count(of: tier, exporters: [states[place].exporterCount])
      }
      return companies
    }
  }

  /// USD a year that a body of the region is to spend beside its own visits: on the forum, on complaints, on watching audits.
  private func spending(of name: BodyName, _ reader: inout ParameterReader) -> Double {
    let forum = ForumRules(reading: &reader)
    let oversight = OversightRules(reading: &reader)
    let companies = reader.choice("companies.in_use", as: InUse.self) == .active
    switch name {
    case .technicalUnit:
      let complaints = GrievanceRules(reading: &reader).costEach * complaintsPerYear
      guard companies, forum.interval > 0, !forum.isBeside else { return complaints }
      return complaints
        + forum.cost * Double(SimulationTime.secondsPerYear) / Double(forum.interval)
    case .oversightUnit:
      let audits = states.reduce(0.0) { sum, state in
        let audit = state.activities[ActivityName.thirdPartyAudit.index]
        guard audit.isActive else { return sum }
        return sum
          + audit.plannedVisitsPerYear(
            subjects: state.count(of: audit),
            validity: state.statusPolicies[audit.subject.index].green.period)
      }
      return audits
        * (oversight.reviewShare * oversight.reviewCost
          + oversight.shadowShare * oversight.shadowCost)
    default: return 0
    }
  }

  /// Complaints a year that a plan reckons with, those that come whatever goes on.
  ///
  /// How many breaches there are, it cannot know.
  private var complaintsPerYear: Double {
    states.reduce(0.0) { sum, state in
      guard state.complaints.lineIsOpen else { return sum }
      return sum + state.complaints.unfoundedRate * Double(SimulationTime.secondsPerYear)
        * Double(state.count(of: .mineSite))
    }
  }

  /// USD a year that a national multi-stakeholder group adds to the national unit.
  private func groupCost(_ reader: inout ParameterReader) -> Double {
    let cost = reader.number("costs.national_group.per_year", in: .moneyRate)
    let isInUse = reader.choice("validation.group.in_use", as: InUse.self) == .active
    let secretariat = reader.choice("validation.group.secretariat", as: GroupSecretariat.self)
    return isInUse && secretariat == .own ? cost : 0
  }

  private func checkExecutors(_ plan: Plan, _ reader: inout ParameterReader) {
    for (place, state) in states.enumerated() {
      for (index, activity) in state.activities.enumerated() where activity.isActive {
        if plan.executor[place][index] < 0 {
          reader.report(
            .conflict(with: ["bodies.\(activity.body.rawValue).in_use"]),
            at: "assurance.\(activity.name.rawValue).body")
        }
        if activity.decision == .committee, plan.committee < 0 {
          reader.report(
            .conflict(with: ["bodies.audit_committee.in_use"]),
            at: "assurance.\(activity.name.rawValue).decision.by")
        }
      }
    }
  }
}

/// What a plan reckons that a body is asked to do in a year, in the states it serves.
struct Workload {
  private var jobsPerYear: [Double] = []
  private var meanDuration: [Double] = []
  private var costPerJob: [Double] = []
  /// Who pays for the visits: the shares of its activities, weighted by planned cost.
  private(set) var payers = Array(repeating: 0.0, count: Payer.allCases.count)

  /// - Parameter reviewing: by state, the companies beside exporters whose due diligence is reviewed; none if left out.
  init(of name: BodyName, in states: [StateInput], reviewing: [Int] = []) {
    for (place, state) in states.enumerated() {
      for (index, activity) in state.activities.enumerated() where activity.body == name {
        guard activity.isActive else { continue }
        let planned = activity.plannedVisitsPerYear(
          subjects: state.count(of: activity),
          validity: state.statusPolicies[activity.subject.index].green.period)
        var jobs = planned * state.frequency(of: activity)
        if activity.name == .implementationReview, place < reviewing.count {
          jobs +=
            Double(reviewing[place]) * Double(SimulationTime.secondsPerYear)
            / Double(activity.interval)
        }
        jobsPerYear.append(jobs)
        meanDuration.append(activity.duration.mean)
        costPerJob.append(activity.costPerJob)
        for payer in payers.indices {
          payers[payer] += jobs * activity.costPerJob * state.visitPayers[index][payer]
        }
      }
    }
    let total = payers.reduce(0, +)
    if total > 0 { payers = payers.map { $0 / total } }
  }

  /// Teams that keep busy for the planned share of the time: the smallest whole number, at least one.
  func teamsNeeded(utilisation: Double) -> Int {
    var busy = 0.0
    for job in jobsPerYear.indices {
      busy += jobsPerYear[job] * meanDuration[job] / Double(SimulationTime.secondsPerYear)
    }
    guard utilisation > 0 else { return 1 }
    let teams = busy / utilisation
    let whole = Int(teams)
    return max(1, Double(whole) < teams ? whole + 1 : whole)
  }

  /// Visits a year, of the planned kinds in their planned proportions, if the teams are always at work.
  ///
  /// Infinite where capacity is no limit or no visit takes time.
  func visitsPerYear(teams: Int) -> Double {
    var busy = 0.0
    for job in jobsPerYear.indices {
      busy += jobsPerYear[job] * meanDuration[job] / Double(SimulationTime.secondsPerYear)
    }
    guard busy > 0, teams > 0, teams != Int.max else { return .infinity }
    return jobsPerYear.reduce(0, +) * Double(teams) / busy
  }

  /// USD a year for visits within what the teams can do.
  func costPerYear(teams: Int) -> Double {
    var busy = 0.0
    var cost = 0.0
    for job in jobsPerYear.indices {
      busy += jobsPerYear[job] * meanDuration[job] / Double(SimulationTime.secondsPerYear)
      cost += jobsPerYear[job] * costPerJob[job]
    }
    let capacity = teams == Int.max ? busy : Double(teams)
    return busy > capacity ? cost * capacity / busy : cost
  }
}

extension Activity {
  /// Visits that a plan reckons with: those of the routine or, without one, a visit to each subject
  /// whenever its status would end.
  func plannedVisitsPerYear(subjects: Int, validity: RulePeriod) -> Double {
    let perInterval = Double(SimulationTime.secondsPerYear) / Double(interval)
    switch routine {
    case .none:
      guard onExpiry == .request, validity.seconds > 0 else { return 0 }
      return Double(subjects) * Double(SimulationTime.secondsPerYear) / Double(validity.seconds)
    case .periodic, .poisson: return Double(subjects) * perInterval
    case .randomSample: return Double(min(sampleSize, subjects)) * perInterval
    }
  }
}

extension StateInput {
  /// How many subjects an activity looks at by routine, as far as a plan can know.
  func count(of activity: Activity) -> Int {
    let all = count(of: activity.subject)
    guard activity.subject == .mineSite else { return all }
    return switch activity.among {
    case .all: all
    case .largest: min(all, activity.largest)
    case .conflictAffected: part(of: all, share: shareInConflictZones)
    case .inProgramme: part(of: all, share: shareInProgramme)
    }
  }

  /// How much oftener subjects are visited because some are in zones touched by conflict; who will be under watch, a
  /// plan cannot know.
  func frequency(of activity: Activity) -> Double {
    guard activity.subject == .mineSite, activity.conflictInterval != 1 else { return 1 }
    let inside = activity.among == .conflictAffected ? 1 : shareInConflictZones
    return 1 - inside + inside / activity.conflictInterval
  }

  private func part(of all: Int, share: Double) -> Int { Int(Double(all) * share + 0.5) }

  private var shareInConflictZones: Double {
    if registered.isEmpty {
      return zones.indices.filter { zones[$0].zoneClass == .conflictAffected }
        .reduce(0) { $0 + zoneShares.probability(of: $1) }
    }
    let inside = registered.count {
      !zones.isEmpty && zones[$0.zone].zoneClass == .conflictAffected
    }
    return Double(inside) / Double(registered.count)
  }

  private var shareInProgramme: Double {
    let gold = Mineral.gold.index
    let all = registered.isEmpty ? siteCounts.reduce(0, +) : registered.count
    let ofGold = registered.isEmpty ? siteCounts[gold] : registered.count { $0.mineral == .gold }
    return all == 0 ? 0 : programmeShare * Double(all - ofGold) / Double(all)
  }

  func count(of kind: SubjectKind) -> Int {
    switch kind {
    case .mineSite: registered.isEmpty ? siteCounts.reduce(0, +) : registered.count
    case .exporter: exporterCount
    case .memberState: 1
    }
  }
}
