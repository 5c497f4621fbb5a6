import EventSimulation

/// What programmes do in each state over the time of a run: constant between the days on which something begins or ends.
struct DonorSchedule: Sendable {
  private struct Step: Sendable {
    var from: Int64
    var factors: DonorFactors
  }

  /// By state; the first step of each is at the start, and neighbours differ.
  private var steps: [[Step]] = []

  init(_ input: DonorInput, _ calendar: SimulationCalendar) {
    for spells in input.spells {
      // A last day counts as a whole.
      let times = spells.map {
        (
          from: Self.beginning(ofDay: $0.first, calendar),
          to: $0.last == .max ? .max : Self.beginning(ofDay: $0.last + 1, calendar)
        )
      }
      let moments = times.flatMap { [$0.from, $0.to] }.filter { $0 > 0 && $0 < .max }
      var ofState: [Step] = []
      for moment in [0] + moments.sorted() {
        var running = DonorTheme.classified.map { _ in 0 }
        for (spell, time) in zip(spells, times) where time.from <= moment && moment < time.to {
          if let theme = DonorTheme.classified.firstIndex(of: spell.theme) { running[theme] += 1 }
        }
        let factors = input.effects.factors(running)
        if ofState.last?.factors != factors { ofState.append(Step(from: moment, factors: factors)) }
      }
      steps.append(ofState)
    }
  }

  private static func beginning(ofDay day: Int, _ calendar: SimulationCalendar) -> Int64 {
    if day == .min { return 0 }
    return max(0, calendar.beginning(of: CivilDate(dayNumber: day)).ticks)
  }

  /// What programmes do in a state at a moment.
  func factors(_ state: Int, at now: Int64) -> DonorFactors {
    steps[state].last { $0.from <= now }?.factors ?? DonorFactors()
  }

  /// The next moment at which what they do changes somewhere; nil for never.
  func nextChange(after now: Int64) -> Int64? {
    steps.compactMap { $0.first { $0.from > now }?.from }.min()
  }
}
