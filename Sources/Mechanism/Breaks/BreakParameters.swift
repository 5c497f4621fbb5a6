import Parameters

/// When something counts as broken; nothing here changes what happens.
///
/// That a body has stopped for too long is judged by `reporting.body_failure_after`.
struct BreakParameters: Sendable {
  /// The share of value below which current coverage of mine sites is too low; 0 never is.
  ///
  /// Parameter `reporting.breaks.coverage_floor`.
  var coverageFloor: Double
  /// Seconds without a break for which it must be too low.
  ///
  /// Parameter `reporting.breaks.coverage_below_for`.
  var coverageBelowFor: Int64
  /// Seconds from the beginning of what is counted in which coverage may still be built up.
  ///
  /// Parameter `reporting.breaks.coverage_build_up`.
  var coverageBuildUp: Int64
  /// Waiting visits, in years of the body's full capacity, above which its backlog is too long.
  ///
  /// Parameter `reporting.breaks.backlog_of_capacity`.
  var backlogOfCapacity: Double

  init(reading reader: inout ParameterReader) {
    coverageFloor = reader.share("reporting.breaks.coverage_floor")
    coverageBelowFor = reader.period("reporting.breaks.coverage_below_for").seconds
    coverageBuildUp = reader.period("reporting.breaks.coverage_build_up").seconds
    backlogOfCapacity = reader.ratio("reporting.breaks.backlog_of_capacity")
  }
}

extension Body {
  /// Visits a year that each body could make if its teams were always at work on what its plan reckons with.
  ///
  /// Infinite where capacity is no limit, and where no plan says what a visit takes.
  static func yearlyCapacities(
    of bodies: [Body], in states: [StateInput]
  ) -> ContiguousArray<Double> {
    ContiguousArray(
      bodies.map { body in
        let served = body.state < 0 ? states : [states[body.state]]
        return Workload(of: body.name, in: served).visitsPerYear(teams: body.teams)
      })
  }
}
