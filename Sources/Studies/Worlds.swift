public import Parameters

/// The worlds that a question is asked in.
public enum Worlds {
  /// The word for the region as it stands, without a world laid over it.
  public static let reference = "reference"
  /// The word for the reference and every world that lies over the region.
  public static let all = "all"

  /// The names written in an option, apart by commas; `nil` stands for the region as it stands.
  ///
  /// - Throws: `unknownName` for each name that no world has, with the nearest.
  public static func named(
    _ written: String, option: String, over region: String, in library: ParameterLibrary
  ) throws(ParameterIssues) -> [String?] {
    let known = library.worldIDs(over: region)
    if written == all { return [nil] + known.filter { $0 != reference }.map { $0 } }
    var worlds: [String?] = []
    var issues: [ParameterIssue] = []
    for name in written.split(separator: ",").map(String.init) {
      let isGround = name == reference && !known.contains(reference)
      if !isGround {
        do throws(ParameterIssues) {
          _ = try library.file(of: .world, name)
        } catch {
          let offered = [reference, all] + known
          issues.append(
            ParameterIssue(
              .unknownName(
                noun: .world, found: name,
                suggestions: NearestNames.suggestions(for: name, among: offered)),
              at: .option(option, written)))
        }
      }
      let world = isGround ? nil : name
      if !worlds.contains(world) { worlds.append(world) }
    }
    if worlds.isEmpty { issues.append(ParameterIssue(.missingValue, at: .option(option, written))) }
    guard issues.isEmpty else { throw ParameterIssues(issues) }
    return worlds
  }
}
