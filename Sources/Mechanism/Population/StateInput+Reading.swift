import Parameters
import RandomVariates

extension StateInput {
  /// Reads a state and every rule as it holds there; `reader` is set to the state.
  ///
  /// - Parameter isTurned: whether it is taken to issue certificates where it does not, and the other way round.
  init(code: String, isTurned: Bool = false, reading reader: inout ParameterReader) {
    let root = "states.\(code)"
    self.code = code
    scope = code
    number = UInt32(clamping: reader.wholeCount(root + ".number", .number))
    let own = reader.choice(root + ".scheme", as: Scheme.self)
    scheme = isTurned ? (own == .issuing ? .none : .issuing) : own
    let isIssuing = scheme == .issuing
    siteCounts = Mineral.allCases.map { mineral in
      reader.rounded("\(root).mine_sites.\(mineral.rawValue)", .sites)
    }
    programmeShare = reader.share(root + ".programme_share")
    exporterCount = reader.rounded(root + ".exporters", .exporters)
    zones = []
    for zone in reader.keys(of: root + ".zones") {
      let place = "\(root).zones.\(zone)"
      zones.append(
        ZoneInput(
          name: zone, number: UInt32(clamping: reader.wholeCount(place + ".number", .number)),
          zoneClass: reader.choice(place + ".class", as: ZoneClass.self),
          shock: reader.choice(place + ".shock", as: ShockName.self)))
    }
    zoneShares = reader.discrete(zones.map { "\(root).zones.\($0.name).share_of_sites" })
    let words = Status.allCases.map(\.rawValue)
    siteStatus = reader.discrete(root + ".status.mine_site", words)
    exporterStatus = reader.discrete(root + ".status.exporter", words)
    stateStatus = reader.choice(root + ".status.member_state", as: Status.self)
    startsAs = SubjectKind.allCases.map { $0.startsAs(reading: &reader) }
    statusPolicies = SubjectKind.allCases.map { StatusPolicy(kind: $0, reading: &reader) }
    conduct = SubjectKind.allCases.map { ConductParameters(kind: $0, reading: &reader) }
    strata = SubjectKind.allCases.map { ConductStratum.all(kind: $0, reading: &reader) }
    activities = ActivityName.allCases.map {
      Activity($0, isIssuing: isIssuing, reading: &reader)
    }
    visitPayers = ActivityName.allCases.map {
      reader.shares("assurance.\($0.rawValue).paid_by", Payer.allCases.map(\.rawValue))
    }
    minerals = Mineral.allCases.map { MineralInput($0, reading: &reader) }
    minersPerSite = reader.count("sites.miners_per_site.mean", .people)
    womenShare = Mineral.allCases.map { reader.share("sites.women_share.\($0.rawValue)") }
    ownTime = SubjectKind.allCases.map {
      reader.number("costs.own_time.\($0.rawValue).per_visit", in: .costPerVisit)
    }
    contributionWeight = reader.ratio("funding.contribution_weight")
    funding = FundingParameters(reading: &reader)
    complaints = ComplaintParameters(reading: &reader)
    areaOrders = AreaOrderParameters(reading: &reader)
    appeals = AppealParameters(reading: &reader)
    normGap = NormGapRules(reading: &reader)
    recognition = Programme.allCases.map { RecognitionParameters($0, reading: &reader) }
    checkZones(root, &reader)
    checkRenewals(root, &reader)
    checkNumbers(&reader)
  }

  /// Two activities of one number would share their draws.
  private func checkNumbers(_ reader: inout ParameterReader) {
    for (place, activity) in activities.enumerated() {
      guard let first = activities[..<place].first(where: { $0.number == activity.number })
      else { continue }
      reader.report(
        .conflict(with: ["assurance.\(first.name.rawValue).number"]),
        at: "assurance.\(activity.name.rawValue).number")
    }
  }

  /// Two zones of one number would share their security regimes.
  private func checkZones(_ root: String, _ reader: inout ParameterReader) {
    for (place, zone) in zones.enumerated() {
      guard let first = zones[..<place].first(where: { $0.number == zone.number }) else { continue }
      reader.report(
        .conflict(with: ["\(root).zones.\(first.name).number"]),
        at: "\(root).zones.\(zone.name).number")
    }
  }

  /// At most one activity may answer the end of a status, else two would race for the same subject.
  private func checkRenewals(_ root: String, _ reader: inout ParameterReader) {
    for kind in SubjectKind.allCases {
      let renewing = activities.filter {
        $0.isActive && $0.subject == kind && $0.onExpiry == .request
      }
      if renewing.count > 1 {
        reader.report(
          .conflict(with: renewing.map { "assurance.\($0.name.rawValue).on_expiry" }),
          at: "assurance.\(renewing[1].name.rawValue).on_expiry")
      }
    }
  }
}

extension MineralInput {
  init(_ mineral: Mineral, reading reader: inout ParameterReader) {
    let root = "minerals.\(mineral.rawValue)"
    unitValue = reader.number(root + ".unit_value", in: .price)
    outputPerSite = .spread(
      .lognormal, mean: reader.number(root + ".output_per_site.mean", in: .massRate),
      cv: reader.ratio(root + ".output_per_site.cv"))
  }
}

extension FundingParameters {
  init(reading reader: inout ParameterReader) {
    collection = Payer.allCases.map { reader.share("funding.collection.\($0.rawValue)") }
    persistence = reader.ratio("funding.collection.persistence")
    spread = reader.share("funding.collection.spread")
    disbursementInterval = max(1, reader.period("funding.disbursement_interval").seconds)
    grantLength = max(1, reader.period("funding.donor_grant.length").seconds)
    grantRenewal = reader.share("funding.donor_grant.renewal_probability")
    grantGap = reader.period("funding.donor_grant.gap").seconds
    donorsLeaveAfter = reader.period("funding.donor_grant.all_end_after").seconds
  }
}
