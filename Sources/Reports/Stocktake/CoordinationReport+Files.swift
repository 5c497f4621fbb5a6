import Experiments
import Mechanism
import ResultsStore

// For machines: numbers are never localised, what is undefined is `null` or `nan`.
extension CoordinationReport {
  /// Returns the report as a JSON document of format 1.
  public func json() -> String {
    let moved = moves.map { move in
      JSONValue.object([
        .init("programme", .string(move.programme)), .init("theme", .string(move.theme.rawValue)),
        .init("year", .integer(move.year)), .init("from", .string(move.from)),
        .init("to", move.to.map(JSONValue.string) ?? .null),
        .init(
          "capacity_reaches_somebody", move.to.map { .bool(!withoutSupport.contains($0)) } ?? .null),
      ])
    }
    let assumed = DonorTheme.classified.map { theme in
      let effect = effects.effect(of: theme)
      return JSONValue.object([
        .init("theme", .string(theme.rawValue)), .init("capacity", .number(effect.capacity)),
        .init("onset", .number(effect.onset)),
      ])
    }
    return JSONValue.object(
      [.init("format", .integer(1)), Caveats.member]
        + [
          .init(
            "effects_note",
            .object([
              .init("en", .string(CoordinationTexts.effects.en)),
              .init("fr", .string(CoordinationTexts.effects.fr)),
            ])),
          .init("design", .string(design)), .init("world", .string(world)),
          .init("from", .integer(years.lowerBound)), .init("to", .integer(years.upperBound)),
          .init("moves", .array(moved)),
          .init("assumed_effects", .array(assumed)), .init("seed", .unsigned(facts.seed)),
          .init("replications", .integer(outcome == nil ? 0 : facts.runs)),
          .init("digest", outcome.map { .string($0.digest) } ?? .null),
          .init("responses", .array(rows.map(Self.member))),
        ]
    ).text() + "\n"
  }

  /// Returns one row a response; none where nothing is moved.
  public func csv() -> String {
    let header =
      "response,unit,n,as_planned,as_planned_low,as_planned_high,coordinated,coordinated_low,"
      + "coordinated_high,difference,difference_low,difference_high"
    let lines = rows.map { row in
      ([CanonicalRows.field(row.name), CanonicalRows.field(row.unit), String(row.n)]
        + row.numbers.map(CanonicalRows.text)).joined(separator: ",")
    }
    return ([header] + lines).joined(separator: "\n") + "\n"
  }

  private struct Row {
    var name: String
    var unit: String
    var n: Int
    /// Mean and interval of the two and of their difference.
    var numbers: [Double]
  }

  private var rows: [Row] {
    guard let table = outcome?.table else { return [] }
    return Self.responses.compactMap { name in
      guard let before = table.summary(design: 0, response: name),
        let after = table.summary(design: 1, response: name),
        let difference = table.difference(design: 1, response: name)
      else { return nil }
      return Row(
        name: name, unit: before.unit, n: difference.n,
        numbers: [
          before.mean, before.meanLow, before.meanHigh, after.mean, after.meanLow, after.meanHigh,
          difference.mean, difference.low, difference.high,
        ])
    }
  }

  private static func member(_ row: Row) -> JSONValue {
    let names = [
      "as_planned", "as_planned_low", "as_planned_high", "coordinated", "coordinated_low",
      "coordinated_high", "difference", "difference_low", "difference_high",
    ]
    return .object(
      [
        .init("name", .string(row.name)), .init("unit", .string(row.unit)),
        .init("n", .integer(row.n)),
      ] + zip(names, row.numbers).map { .init($0, .number($1)) })
  }
}
