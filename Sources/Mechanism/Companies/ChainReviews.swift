import EventSimulation
import RandomVariates

/// What happens to a company that is no subject of visits.
public enum CompanyTurn: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  case reviewDue, findingPublished
}

// Reviews of companies beside exporters, where a design extends the implementation review to them: the same interval,
// test, price and body. Such a company has no status, so nothing is decided; its review does not queue for a team, but the
// plan of the body reckons with it, and without cash it waits for the next disbursement.
extension MechanismModel {
  /// The place of the review's rules: those of the company's state, or of the first state for a company of the region.
  @inline(__always)
  func reviewPlace(_ company: Int) -> Int {
    max(0, Int(network.members[company].state)) * activityCount
      + ActivityName.implementationReview.index
  }

  /// Sets the clocks of reviews going, evenly spread over their first interval.
  mutating func startChainReviews(_ executive: inout Executive<MechanismEvent>) {
    let now = executive.now.ticks
    for company in companies.indices {
      _ = executive.cancel(chainReviewEvents[company])
      chainReviewEvents[company] = .none
      let tier = network.members[company].tier
      let place = reviewPlace(company)
      guard companyRules.isInUse, companyRules.tiers.isReviewed[tier], activities[place].isActive
      else { continue }
      let u = key.uniform(
        entity: network.members[company].entity, draw: 0,
        purpose: Purpose.companyReviewDue.alone(number: tier.number))
      let isSpread = activities[place].firstDue == .spread
      chainReviewEvents[company] = schedule(
        .companyTurns(company: Int32(company), turn: .reviewDue),
        at: ticks(from: now, after: (isSpread ? u : 1) * Double(activities[place].interval)),
        &executive)
    }
  }

  mutating func companyTurns(
    _ company: Int, _ turn: CompanyTurn, _ executive: inout Executive<MechanismEvent>
  ) {
    switch turn {
    case .reviewDue: chainReviewDue(company, &executive)
    case .findingPublished: publicise(company, &executive)
    }
  }

  private mutating func chainReviewDue(
    _ company: Int, _ executive: inout Executive<MechanismEvent>
  ) {
    let now = executive.now.ticks
    let place = reviewPlace(company)
    let body = executor[place]
    let cost = activities[place].costPerJob * donorState.ownPart[place]
    let takesPlace = activities[place].isActive && body >= 0
    let isPaid = takesPlace && canSpend(body, cost, at: now)
    // Visits that wait are paid for first when money arrives; what is left is for these.
    let next =
      takesPlace && !isPaid && fundedUntil > now ? fundedUntil : now &+ activities[place].interval
    chainReviewEvents[company] = schedule(
      .companyTurns(company: Int32(company), turn: .reviewDue), at: next, &executive)
    guard isPaid else { return }
    spend(body, cost, at: now)
    companies[company].reviews &+= 1
    guard
      findShort(company, visit: companies[company].reviews, value: network.values[company], at: now)
    else { return }
    recommend(company, by: companyRules.recommendation, &executive)
    guard companyRules.tiers.publicity > 0, activities[place].publication == .entity else { return }
    let every = activities[place].publishedEvery
    guard every > 0 else { return publicise(company, &executive) }
    _ = schedule(
      .companyTurns(company: Int32(company), turn: .findingPublished),
      at: (now / every + 1) &* every, &executive)
  }

  /// Who was named in public takes up steps faster for a time.
  mutating func publicise(_ company: Int, _ executive: inout Executive<MechanismEvent>) {
    recommend(company, by: companyRules.tiers.publicity, &executive)
  }
}
