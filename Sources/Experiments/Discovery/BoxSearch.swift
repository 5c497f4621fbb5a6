internal import RandomVariates

/// The search for boxes that are dense in cases of interest: patient rule induction.
///
/// J. H. Friedman and N. I. Fisher, "Bump hunting in high-dimensional data", Statistics and Computing 9, 1999, 123-143,
/// doi:10.1023/A:1008894516817; for scenarios B. P. Bryant and R. J. Lempert (2010, Technological Forecasting and Social
/// Change 77, 34-49, doi:10.1016/j.techfore.2009.08.002). From all cases on, a thin slice at one end of one factor is peeled
/// off again and again, always the one that raises the density most for each case lost (the lenient objective of J. H.
/// Kwakkel and M. Jaxa-Rozen, 2016, doi:10.1016/j.envsoft.2015.11.020, which also serves categories); then slices that still
/// raise it are pasted back. Where interest is a probability, its mean takes the place of the share.
public struct BoxSearch: Sendable, Equatable {
  /// What share of the cases in the box a peel takes off.
  public let peel: Double
  /// What share of the cases beside the box a paste brings back.
  public let paste: Double
  /// The smallest share of all cases that a box may hold.
  public let smallestMass: Double

  /// Makes a search.
  ///
  /// - Precondition: All strictly between 0 and ½.
  public init(peel: Double = 0.05, paste: Double = 0.05, smallestMass: Double = 0.05) {
    for share in [peel, paste, smallestMass] {
      precondition(share > 0 && share < 0.5, "a share strictly between 0 and 1/2")
    }
    self.peel = peel
    self.paste = paste
    self.smallestMass = smallestMass
  }

  /// Every box on the way, from that of all cases over the peels to the pastes: the choice between coverage and density is
  /// the reader's.
  ///
  /// - Complexity: O(boxes × factors × *n* log *n*).
  public func trajectory(_ cases: ScenarioCases) -> [BoxFinding] {
    let whole = cases.wholeBox
    var box = whole
    var places = Array(cases.interest.indices)
    var found = [cases.finding(box, places: places, whole: whole)]
    func go(_ candidates: () -> [BoxCandidate], _ isBetter: (BoxCandidate) -> Bool) {
      while let next = best(candidates(), than: places, cases, whole), isBetter(next) {
        box = next.box
        places = next.places
        found.append(cases.finding(box, places: places, whole: whole))
      }
    }
    let least = smallestMass
    func mass(_ places: [Int]) -> Double { Double(places.count) / Double(cases.interest.count) }
    go({ peels(cases, box, places) }) { next in
      mass(next.places) >= least && next.places.count < places.count
    }
    go({ pastes(cases, box, whole) }) { next in
      mass(next.places) >= least && next.places.count > places.count
    }
    return found
  }

  /// The first candidate of the highest score above 0; of equal scores the one that restricts fewer factors.
  private func best(
    _ candidates: [BoxCandidate], than places: [Int], _ cases: ScenarioCases, _ whole: ScenarioBox
  ) -> BoxCandidate? {
    let density = cases.interest(places) / Double(places.count)
    var best: BoxCandidate?
    var bestScore = 0.0
    var bestRestricted = Int.max
    for candidate in candidates {
      let lost = (places.count - candidate.places.count).magnitude
      guard !candidate.places.isEmpty, lost > 0 else { continue }
      let gain = cases.interest(candidate.places) / Double(candidate.places.count) - density
      let score = gain / Double(lost)
      guard score > 0, score >= bestScore else { continue }
      let restricted = candidate.box.restricted(against: whole).count
      if score > bestScore || restricted < bestRestricted {
        best = candidate
        bestScore = score
        bestRestricted = restricted
      }
    }
    return best
  }
}

/// A box that the search may go to next, and the cases in it.
struct BoxCandidate {
  let box: ScenarioBox
  let places: [Int]
}
