import EventSimulation
import RandomVariates

// Money arrives at each disbursement; bodies pay their fixed costs first, and visits while cash lasts.
extension MechanismModel {
  mutating func moneyArrives(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    noteBreaks(at: now)
    let interval = funding.places[funding.region].disbursementInterval
    fundingLevels.advance(to: now, funding, key)
    fundedUntil = now + min(interval, window.end - now)
    assessLevy(at: now)
    for body in bodies.indices {
      supply(body, for: fundedUntil - now, at: now)
      reconsiderHeld(body)
      dispatch(body, &executive)
    }
    spreadLevy()
    membershipRatesMove(&executive)
    companyDemandMoves(&executive)
    noteChains(at: now)
    if now &+ interval < window.end {
      _ = schedule(.moneyArrives, at: now &+ interval, &executive)
    }
  }

  /// The budget of one body for one disbursement period, of which some may not arrive.
  mutating func supply(_ body: Int, for whole: Int64, at now: Int64) {
    // Nobody pays for a body before it begins.
    let seconds = min(whole, now + whole - bodyStates[body].startsAt)
    if seconds <= 0 { return }
    let years = Double(seconds) / Double(SimulationTime.secondsPerYear)
    let counted = Double(window.overlap(now, now + seconds)) / Double(max(1, seconds))
    let fixed = bodies[body].fixedCostPerYear * years
    guard bodies[body].funding == .realised else {
      recorder.paysFromMix(
        body, bodies[body].name, fixed, as: .fixed, counted: counted, over: seconds, at: now, window
      )
      let paid = fixed * bodies[body].withOverhead * counted
      recorder.funded(body, pledged: paid, realised: paid)
      return
    }
    let pledged = bodies[body].pledgedPerYear * years
    let budget =
      (bodies[body].fixedCostPerYear + bodies[body].plannedVisitCostPerYear)
      * bodies[body].withOverhead * years
    recorder.setsAside(body, (pledged - budget) * counted)
    let place = bodies[body].state < 0 ? funding.region : bodies[body].state
    let hasGrant = grantIsOn(body, place, at: now)
    let donorsGive = hasGrant && now < funding.places[place].donorsLeaveAfter
    var arrived = 0.0
    for payer in Payer.allCases.indices {
      let planned = pledged * bodyPayers[body * Payer.allCases.count + payer]
      var part = planned * fundingLevels.share(place, payer, funding)
      if Payer.allCases[payer] == .memberStates {
        part = min(max(part, planned), part * bodies[body].contributionsCollected)
      }
      if Payer.allCases[payer] == .donors, !donorsGive { part = 0 }
      if Payer.allCases[payer] == .levy {
        part *= trade.levyFactor(place)
        trade.levy.receive(perYear: years > 0 ? part / years : 0)
        trade.countLevy(part * counted)
      }
      recorder.setMix(body, payer, part)
      if Payer.allCases[payer] == .hostState, planned > 0 {
        wagesStay(
          unpaid: max(0, planned - part) / pledged, paid: min(1, part / planned), body, for: seconds
        )
      }
      arrived += part
    }
    recorder.closeMix(body, total: arrived, planned: bodyPayers)
    recorder.funded(body, pledged: pledged * counted, realised: arrived * counted)
    bodyStates[body].cash += arrived
    let due = fixed * bodies[body].withOverhead
    if bodyStates[body].cash >= due {
      bodyStates[body].cash -= due
      bodyStates[body].isFunded = true
      bodyStates[body].stoppedFor = 0
      recorder.paysFromMix(
        body, bodies[body].name, fixed, as: .fixed, counted: counted, over: seconds, at: now, window
      )
    } else {
      bodyStates[body].isFunded = false
      bodyStates[body].stoppedFor += seconds
      let counted = window.overlap(now, now + seconds)
      recorder.stopped(
        body, seconds: counted,
        failed: counted > 0 && bodyStates[body].stoppedFor >= reporting.bodyFailureAfter)
    }
  }

  /// Whether a body's donor grant runs: grants end, and are renewed with some chance or after a gap.
  private mutating func grantIsOn(_ body: Int, _ place: Int, at now: Int64) -> Bool {
    let number = bodies[body].number
    let entity = funding.entities[place]
    if bodyStates[body].grantCount == 0 {
      let u = key.uniform(
        entity: entity, draw: 0, purpose: Purpose.grantStart.alone(number: number))
      bodyStates[body].grantTurns = Int64(u * Double(funding.places[place].grantLength))
      bodyStates[body].grantCount = 1
    }
    while bodyStates[body].grantTurns <= now {
      if bodyStates[body].grantIsOn {
        let u = key.uniform(
          entity: entity, draw: bodyStates[body].grantCount,
          purpose: Purpose.grantRenewal.alone(number: number))
        bodyStates[body].grantCount &+= 1
        if u < funding.places[place].grantRenewal || funding.places[place].grantGap == 0 {
          bodyStates[body].grantTurns += funding.places[place].grantLength
        } else {
          bodyStates[body].grantIsOn = false
          bodyStates[body].grantTurns += funding.places[place].grantGap
        }
      } else {
        bodyStates[body].grantIsOn = true
        bodyStates[body].grantTurns += funding.places[place].grantLength
      }
    }
    return bodyStates[body].grantIsOn
  }

  /// Whether the body that holds this visit can pay for it now, at what it costs under the present regime.
  @inline(__always)
  func canPay(_ body: Int, for job: Int32) -> Bool {
    guard bodies[body].funding == .realised else { return true }
    guard bodyStates[body].isFunded else { return false }
    let i = Int(jobs[job].subject)
    let cost = visitCost(activityPlace(i, Int(jobs[job].activity)), regime(of: i))
    return bodyStates[body].cash >= (cost.visit + cost.travel) * bodies[body].withOverhead
  }

  /// What a body spends at once beside its visits, from the cash it has where its funding is what arrives.
  ///
  /// Its plan reckons with it, so that it is not spent twice.
  mutating func spend(_ body: Int, _ cost: Double, at now: Int64) {
    let counted = window.contains(now) ? cost : 0
    guard bodies[body].funding == .realised else {
      let paid = counted * bodies[body].withOverhead
      recorder.funded(body, pledged: paid, realised: paid)
      recorder.paysVisit(
        body, bodies[body].name, visit: counted, travel: 0, mix: bodyPayers,
        from: body * Payer.allCases.count, at: now, window)
      return
    }
    bodyStates[body].cash -= cost * bodies[body].withOverhead
    recorder.paysFromMix(
      body, bodies[body].name, cost, as: .visits, counted: counted > 0 ? 1 : 0, at: now, window)
  }

  /// Whether a body has the cash for something beside its visits.
  @inline(__always)
  func canSpend(_ body: Int, _ cost: Double, at now: Int64) -> Bool {
    guard now >= bodyStates[body].startsAt else { return false }
    return bodies[body].funding != .realised
      || (bodyStates[body].isFunded
        && bodyStates[body].cash >= cost * bodies[body].withOverhead)
  }

  /// What a visit costs the body that makes it.
  @inline(__always)
  func visitCost(_ place: Int, _ regime: Regime) -> (visit: Double, travel: Double) {
    let base = activities[place].costPerJob * donorState.ownPart[place]
    let travel = base * activities[place].travelShare
    return (base - travel, travel * security.effects[regime.index].travelCostFactor)
  }

  /// A visit is paid for when it begins.
  ///
  /// - Parameter part: what it costs as a share of a whole one.
  mutating func pay(
    _ body: Int, _ place: Int, _ regime: Regime, part: Double, at now: Int64
  ) {
    var cost = visitCost(place, regime)
    cost.visit *= part
    cost.travel *= part
    let counted = window.contains(now) ? 1.0 : 0
    let state = place / activityCount
    let ownPart = donorState.ownPart[place]
    if ownPart < 1 {
      recorder.bornBeside(
        bodies[body].name, (cost.visit + cost.travel) * (1 / ownPart - 1) * counted)
    }
    guard bodies[body].funding == .realised else {
      let paid = (cost.visit + cost.travel) * bodies[body].withOverhead * counted
      recorder.funded(body, pledged: paid, realised: paid)
      recorder.paysVisit(
        body, bodies[body].name, visit: cost.visit * counted, travel: cost.travel * counted,
        mix: visitPayers, from: place * Payer.allCases.count, in: state, at: now, window)
      return
    }
    bodyStates[body].cash -= (cost.visit + cost.travel) * bodies[body].withOverhead
    recorder.paysFromMix(
      body, bodies[body].name, cost.visit, as: .visits, counted: counted, in: state, at: now,
      window)
    if cost.travel > 0 {
      recorder.paysFromMix(
        body, bodies[body].name, cost.travel, as: .travel, counted: counted, in: state, at: now,
        window)
    }
  }
}
