public import EventSimulation
public import Parameters

/// A list of mine sites that takes the place of generated ones in the states it names.
///
/// Names, identifiers and coordinates are checked and then forgotten: nothing that is reported can
/// give them away.
public struct SiteRegister: Sendable {
  /// The columns of the file, in any order; none may be missing, and no other may stand there but the optional ones.
  public static let columns = [
    "number", "identifier", "name", "state", "zone", "mineral", "longitude", "latitude", "workers",
    "output_kg_per_year", "status", "last_inspection",
  ]

  /// Columns that may stand in the file beside the others.
  public static let optionalColumns = ["women"]

  let file: String
  let rows: [Row]

  struct Row: Sendable {
    var number: UInt32
    var state: String
    var stateAt: SourceLocation
    var zone: String
    var zoneAt: SourceLocation
    var mineral: Mineral
    var workers: Double
    /// Of the workers; nil where it is not known.
    var women: Double?
    var outputPerYear: Double
    var status: Status
    var lastInspection: CivilDate?
    var lastInspectionAt: SourceLocation
  }

  /// Inspections after the day on which a run starts, which it cannot know of.
  public func inspections(after start: CivilDate) -> [ParameterIssue] {
    rows.compactMap { row in
      guard let date = row.lastInspection, date > start else { return nil }
      return ParameterIssue(
        .conflict(with: ["run.start \(start)"]), at: row.lastInspectionAt)
    }
  }

  /// Reads a register; every fault of the file is reported at once, with its place.
  ///
  /// - Parameters:
  ///   - csv: the bytes of a UTF-8 file with commas, and quotes where a field holds a comma.
  ///   - file: its name, as errors are to show it.
  public init(csv: [UInt8], file: String) throws(ParameterIssues) {
    let table = try CSVTable(csv, file: file)
    var reader = SiteRowReader(table)
    rows = try reader.read()
    self.file = file
  }
}

/// A site of a register, in the state it belongs to.
struct RegisteredSite: Sendable {
  var number: UInt32
  /// Place among the zones of its state.
  var zone: Int
  var mineral: Mineral
  var workers: Double
  var women: Double?
  var outputPerYear: Double
  var status: Status
  var lastInspection: CivilDate?
}

extension SiteRegister {
  /// The sites of one state, its zones looked up; a zone the region does not have is a fault.
  func sites(in state: StateInput, reporting reader: inout ParameterReader) -> [RegisteredSite] {
    let zones = state.zones.map(\.name)
    return rows.compactMap { row in
      guard row.state == state.code else { return nil }
      guard let zone = zones.firstIndex(of: row.zone) else {
        reader.report(row.zoneIssue(allowed: zones))
        return nil
      }
      return RegisteredSite(
        number: row.number, zone: zone, mineral: row.mineral, workers: row.workers,
        women: row.women, outputPerYear: row.outputPerYear, status: row.status,
        lastInspection: row.lastInspection)
    }
  }

  /// A state the region does not have is a fault.
  func checkStates(_ codes: [String], reporting reader: inout ParameterReader) {
    for row in rows where !codes.contains(row.state) {
      reader.report(row.stateIssue(allowed: codes))
    }
  }
}
