import Experiments
import ResultsStore

// For machines: numbers are never localised, what is undefined is `null` or `nan`.
extension StressReport {
  /// Returns the report as a JSON document of format 1.
  public func json() -> String {
    JSONValue.object(
      [.init("format", .integer(1)), Caveats.member]
        + [.init("random_numbers", .string(facts.randomNumbers.rawValue))]
        + (facts.past?.members ?? []) + [
          .init("seed", .unsigned(facts.seed)), .init("replications", .integer(facts.runs)),
          .init("months_observed", .number(months)),
          .init(
            "limits",
            .object([
              .init("body_stopped_for_months", .number(limits.bodyMonths)),
              .init("coverage_floor", .number(limits.floor)),
              .init("coverage_below_for_months", .number(limits.belowMonths)),
              .init("coverage_build_up_months", .number(limits.buildUpMonths)),
              .init("backlog_years_of_capacity", .number(limits.backlog)),
            ])),
          .init(
            "worlds",
            .array(
              worlds.map { world in
                .object([
                  .init("id", .string(world.id)), .init("digest", .string(world.digest)),
                  .init(
                    "designs",
                    .array(
                      zip(facts.designs, world.findings).map { design, found in
                        .object([
                          .init("id", .string(design.id)),
                          .init("any", .object(Self.members(found.any))),
                          .init("kinds", .object(found.kinds.map(Self.member))),
                          .init("bodies", .object(found.bodies.map(Self.member))),
                        ])
                      })),
                ])
              })),
        ]
    ).text() + "\n"
  }

  private static func members(_ time: TimeToEvent) -> [JSONValue.Member] {
    FeasibilityReport.members(time.happened) + [
      .init("month_p10", .number(time.p10)), .init("month_p50", .number(time.p50)),
      .init("month_p90", .number(time.p90)),
    ]
  }

  private static func member(_ part: StressFinding.Part) -> JSONValue.Member {
    .init(part.name, .object(members(part.time) + [.init("firsts", .integer(part.firsts))]))
  }

  /// Returns one row a world, design and thing that can break; `any` for whatever breaks first.
  public func csv() -> String {
    var lines = [
      "world,design,what,name,n,broke,share,low,high,month_p10,month_p50,month_p90,firsts"
    ]
    func line(_ texts: [String], _ time: TimeToEvent, firsts: Int) {
      let share = time.happened
      let numbers = [share.estimate, share.low, share.high, time.p10, time.p50, time.p90]
      lines.append(
        (texts.map(CanonicalRows.field) + [String(share.runs), String(share.held)]
          + numbers.map(CanonicalRows.text) + [String(firsts)]).joined(separator: ","))
    }
    for world in worlds {
      for (design, found) in zip(facts.designs, world.findings) {
        line([world.id, design.id, "any", ""], found.any, firsts: found.any.happened.held)
        for part in found.kinds {
          line([world.id, design.id, "kind", part.name], part.time, firsts: part.firsts)
        }
        for part in found.bodies {
          line([world.id, design.id, "body", part.name], part.time, firsts: part.firsts)
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
