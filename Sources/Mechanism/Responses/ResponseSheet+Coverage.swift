import EventSimulation

extension ResponseSheet {
  mutating func coverage(_ model: borrowing MechanismModel, _ shares: TimeShares, at end: Int64) {
    let recorder = model.recorder
    func covered(_ kind: SubjectKind, all: Bool) -> (time: Double, value: Double) {
      let place = kind.index * 2
      var time = Double(recorder.coveredTime[place + 1])
      var value = Double(recorder.coveredValueTime[place + 1])
      if all {
        time += Double(recorder.coveredTime[place])
        value += Double(recorder.coveredValueTime[place])
      }
      return (time, value)
    }
    func cells(_ kind: SubjectKind, all: Bool) -> TimeShares.Cells {
      TimeShares.Cells(kind: kind, isIssuing: all ? nil : true)
    }
    var issuingSites = 0.0
    var openSites = 0.0
    var coveredNow = 0.0
    for i in model.subjects.indices where model.subjects[i].kind == .mineSite {
      let subject = model.subjects[i]
      guard model.isIssuing[Int(subject.state)] else { continue }
      issuingSites += 1
      guard model.isOpen(i) else { continue }
      openSites += 1
      if subject.coveredUntil > end { coveredNow += 1 }
    }
    add(
      "coverage_ever_sites", "share", ratio(Double(recorder.everAssessedIssuingSites), issuingSites)
    )
    for all in [false, true] {
      let suffix = all ? "_all" : ""
      let part = covered(.mineSite, all: all)
      let whole = cells(.mineSite, all: all)
      add("coverage_current_sites\(suffix)", "share", ratio(part.time, shares.time(whole)))
      add(
        "coverage_current_sites_by_value\(suffix)", "share",
        ratio(part.value, shares.valueTime(whole)))
    }
    add("coverage_current_sites_at_end", "share", ratio(coveredNow, openSites))
    for kind in [SubjectKind.exporter, .memberState] {
      let name = kind == .exporter ? "exporters" : "member_states"
      for all in [false, true] {
        add(
          "coverage_current_\(name)\(all ? "_all" : "")", "share",
          ratio(covered(kind, all: all).time, shares.time(cells(kind, all: all))))
      }
    }
  }

  mutating func conduct(_ model: borrowing MechanismModel, _ shares: TimeShares) {
    for kind in SubjectKind.allCases {
      let prefix =
        switch kind {
        case .mineSite: ""
        case .exporter: "exporters_"
        case .memberState: "member_states_"
        }
      for all in [false, true] {
        let suffix = all ? "_all" : ""
        let isIssuing: Bool? = all ? nil : true
        let whole = shares.time(TimeShares.Cells(kind: kind, isIssuing: isIssuing))
        func share(_ grade: Grade?, detected: Bool? = nil, correcting: Bool? = nil) -> Double {
          ratio(
            shares.time(
              TimeShares.Cells(
                kind: kind, isIssuing: isIssuing, grade: grade, isDetected: detected,
                isCorrecting: correcting)), whole)
        }
        let lesser = share(.lesser)
        let serious = share(.serious)
        add("\(prefix)share_of_time_in_breach\(suffix)", "share", lesser + serious)
        add("\(prefix)share_of_time_in_serious_breach\(suffix)", "share", serious)
        if all { continue }
        add("\(prefix)share_of_time_conforming", "share", share(.conforming))
        add("\(prefix)share_of_time_in_lesser_breach", "share", lesser)
        add(
          "\(prefix)share_of_time_in_undetected_breach", "share",
          share(.lesser, detected: false) + share(.serious, detected: false))
        add("\(prefix)share_of_time_under_correction", "share", share(nil, correcting: true))
      }
      var inBreach = 0.0
      var count = 0.0
      for i in model.subjects.indices where model.subjects[i].kind == kind {
        let subject = model.subjects[i]
        guard model.isIssuing[Int(subject.state)], model.isOpen(i) else { continue }
        count += 1
        if subject.grade != .conforming { inBreach += 1 }
      }
      add("\(prefix)share_in_breach_at_end", "share", ratio(inBreach, count))
    }
  }

  mutating func status(_ shares: TimeShares) {
    for kind in SubjectKind.allCases {
      let all = shares.time(TimeShares.Cells(kind: kind, isIssuing: true))
      for status in Status.allCases {
        let part = shares.time(TimeShares.Cells(kind: kind, isIssuing: true, status: status))
        add("status_share.\(kind.rawValue).\(status.rawValue)", "share", ratio(part, all))
      }
    }
    add(
      "certifiable_on_stale_data", "share",
      ratio(
        Double(shares.recorder.staleValueTime),
        shares.valueTime(TimeShares.Cells(isIssuing: true))))
    add(
      "miners_barred_from_certifying", "people",
      Double(shares.recorder.barredMinerTime) / shares.seconds)
  }
}
