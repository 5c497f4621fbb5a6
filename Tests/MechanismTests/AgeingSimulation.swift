import Glibc

/// Cycles of conforming and breach simulated in small steps, apart from the code under test: onset ages from
/// the last cure, is damped wholly just after a visit, and visits come at random once a year and cure.
struct AgeingSimulation {
  let shareConforming: (mean: Double, error: Double)

  init(rate: Double, shape: Double, decay: Double) {
    // A SplitMix64 generator of its own.
    var state: UInt64 = 99
    func next() -> Double {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      return (Double((z ^ (z >> 31)) >> 11) + 0.5) * 0x1p-53
    }
    // A plain Weibull onset is thinned: it is kept with the chance that the afterglow leaves of the hazard.
    var shares: [Double] = []
    for _ in 0..<30 {
      var conforming = 0.0
      var all = 0.0
      for _ in 0..<(Laboratory.isFull ? 20_000 : 4_000) {
        var age = 0.0
        var visit = 0.0
        var nextVisit = -log(next())
        while true {
          let hazardUsed = pow(rate * age, shape) - log(next())
          var candidate = pow(hazardUsed, 1 / shape) / rate
          if candidate > nextVisit {
            // Nothing happened before the visit: the clock of onset runs on from there.
            candidate = nextVisit
            age = candidate
            visit = candidate
            nextVisit += -log(next())
            continue
          }
          age = candidate
          if next() < 1 - exp(-(candidate - visit) / decay) { break }
        }
        conforming += age
        all += nextVisit
      }
      shares.append(conforming / all)
    }
    let moments = Moments(shares)
    shareConforming = (moments.mean, moments.standardError)
  }
}
