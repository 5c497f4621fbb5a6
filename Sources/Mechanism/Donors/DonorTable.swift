import EventSimulation
public import Parameters

/// The programmes of donors in a region, and where programmes were looked for.
public struct DonorTable: Sendable {
  /// The columns of the programmes' file, in any order.
  public static let columns = [
    "id", "donor", "title_en", "title_fr", "theme", "states", "start", "end", "amount", "currency",
    "within", "grade", "source", "otherwise", "note",
  ]
  /// The columns of the searches' file, in any order.
  public static let searchColumns = ["theme", "states", "result", "note"]

  struct Search: Sendable {
    var theme: DonorTheme
    var states: [String]
    var result: DonorSearchResult
  }

  /// In the order of the file.
  public let programmes: [DonorProgramme]
  /// The states of the region, by code.
  public let states: [String]
  let searches: [Search]

  /// Reads both files; every fault of both is reported at once, with its place.
  ///
  /// - Parameters:
  ///   - programmes: the bytes and the name of the programmes' file.
  ///   - searches: the bytes and the name of the searches' file.
  ///   - states: the codes of the region's states.
  ///   - bibliography: where sources are looked up.
  public init(
    programmes: (csv: [UInt8], file: String), searches: (csv: [UInt8], file: String),
    states: [String], bibliography: Bibliography
  ) throws(ParameterIssues) {
    self.states = states.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var issues: [ParameterIssue] = []
    var programmeRows: [DonorProgramme] = []
    var searchRows: [Search] = []
    do throws(ParameterIssues) {
      var reader = DonorRowReader(
        try CSVTable(programmes.csv, file: programmes.file), states: self.states)
      programmeRows = reader.programmes(bibliography)
      issues += reader.issues
    } catch {
      issues += error.issues
    }
    do throws(ParameterIssues) {
      var reader = DonorRowReader(
        try CSVTable(searches.csv, file: searches.file), states: self.states)
      searchRows = reader.searches()
      issues += reader.issues
    } catch {
      issues += error.issues
    }
    if !issues.isEmpty { throw ParameterIssues(issues) }
    self.programmes = programmeRows
    self.searches = searchRows
  }

  /// What is known of a theme in a state.
  public enum Cell: Sendable, Equatable {
    /// The donors whose programmes run, each once, by name.
    case donors([String])
    /// The donors of programmes that may run: a date was not found, and what is known does not rule it out.
    case undated([String])
    case none, notFound, notSearched
  }

  /// What is known of a theme in a state in a year.
  ///
  /// A programme of no named state is in no cell.
  public func cell(_ theme: DonorTheme, _ state: String, year: Int) -> Cell {
    let here = programmes.filter { $0.theme == theme && $0.states.contains(state) }
    func donors(_ programmes: [DonorProgramme]) -> [String] {
      var names: [String] = []
      for programme in programmes where !names.contains(programme.donor) {
        names.append(programme.donor)
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
    let running = donors(here.filter { $0.runs(in: year) })
    if !running.isEmpty { return .donors(running) }
    let undated = donors(here.filter { $0.mayRun(in: year) })
    if !undated.isEmpty { return .undated(undated) }
    guard let search = searches.last(where: { $0.theme == theme && $0.states.contains(state) })
    else { return .notSearched }
    return search.result == .none ? .none : .notFound
  }

  /// Those that no cell shows as running, because a date or the states were not found.
  public var unplaced: [DonorProgramme] {
    programmes.filter { $0.states.isEmpty || $0.start == nil || $0.end == nil }
  }

  /// The first and the last year in which a dated programme runs.
  public var years: ClosedRange<Int>? {
    let dated = programmes.filter { $0.start != nil && $0.end != nil }
    guard let first = dated.compactMap(\.start?.year).min(),
      let last = dated.compactMap(\.end?.year).max()
    else { return nil }
    return first...last
  }
}
