import Experiments
import ResultsStore

// For machines: numbers are never localised, what is undefined is `null` or `nan`.
extension FeasibilityReport {
  /// Returns the report as a JSON document of format 1.
  public func json() -> String {
    JSONValue.object(
      [.init("format", .integer(1)), Caveats.member]
        + [.init("random_numbers", .string(facts.randomNumbers.rawValue))]
        + (facts.past?.members ?? []) + [
          .init("seed", .unsigned(facts.seed)), .init("replications", .integer(facts.runs)),
          .init("required_probability", .number(required)),
          .init("near_zero", .number(nearZero)),
          .init(
            "thresholds",
            .array(
              zip(thresholds, units).map { threshold, unit in
                .object([
                  .init("response", .string(threshold.response)),
                  .init(threshold.side.rawValue, .number(threshold.limit)),
                  .init("unit", .string(unit)),
                ])
              })),
          .init("worlds", .array(worlds.map(json))),
          .init(
            "designs",
            .array(
              facts.designs.enumerated().map { place, design in
                let count = worldCount(design: place)
                return .object([
                  .init("id", .string(design.id)),
                  .init("worlds_where_all_hold", .integer(count.estimated)),
                  .init("worlds_where_all_surely_hold", .integer(count.surely)),
                  .init("worlds", .integer(worlds.count)),
                ])
              })),
          .init("all_hold_nowhere", .bool(isHopeless)),
        ]
    ).text() + "\n"
  }

  private func json(_ world: World) -> JSONValue {
    .object([
      .init("id", .string(world.id)), .init("digest", .string(world.digest)),
      .init(
        "designs",
        .array(
          zip(facts.designs, world.findings).map { design, found in
            .object([
              .init("id", .string(design.id)),
              .init("all", .object(Self.members(found.all))),
              .init("binding", .array(found.binding.map { .string(thresholds[$0].response) })),
              .init("thresholds", .array(found.findings.map(json))),
            ])
          })),
    ])
  }

  private func json(_ finding: Feasibility.Finding) -> JSONValue {
    .object(
      [.init("response", .string(finding.threshold.response))] + Self.members(finding.share) + [
        .init("fails", .integer(finding.fails)),
        .init("fails_alone", .integer(finding.failsAlone)),
        .init("missing", .integer(finding.missing)),
        .init("best", .number(finding.best)), .init("best_tenth", .number(finding.bestTenth)),
      ])
  }

  static func members(_ share: Share) -> [JSONValue.Member] {
    [
      .init("n", .integer(share.runs)), .init("held", .integer(share.held)),
      .init("share", .number(share.estimate)), .init("low", .number(share.low)),
      .init("high", .number(share.high)),
    ]
  }

  /// Returns one row a world, design and threshold, and one, `all`, for all of them.
  ///
  /// - Parameter world: The place of the one world wanted; nil for all.
  public func csv(world only: Int? = nil) -> String {
    var lines = [
      "world,design,response,side,limit,unit,n,held,share,low,high,fails,fails_alone,missing,binds,"
        + "best,best_tenth"
    ]
    func line(_ texts: [String], _ share: Share, _ rest: [String]) {
      let numbers = [share.estimate, share.low, share.high].map(CanonicalRows.text)
      lines.append(
        (texts.map(CanonicalRows.field) + [String(share.runs), String(share.held)] + numbers + rest)
          .joined(separator: ","))
    }
    for (place, world) in worlds.enumerated() where only ?? place == place {
      for (design, found) in zip(facts.designs, world.findings) {
        for (place, finding) in found.findings.enumerated() {
          let threshold = finding.threshold
          line(
            [
              world.id, design.id, threshold.response, threshold.side.rawValue,
              CanonicalRows.text(threshold.limit), units[place],
            ], finding.share,
            [
              String(finding.fails), String(finding.failsAlone), String(finding.missing),
              found.binding.contains(place) ? "true" : "false",
              CanonicalRows.text(finding.best), CanonicalRows.text(finding.bestTenth),
            ])
        }
        line(
          [world.id, design.id, "all", "", "", ""], found.all,
          [String(found.all.runs - found.all.held), "", "", "", "", ""])
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
