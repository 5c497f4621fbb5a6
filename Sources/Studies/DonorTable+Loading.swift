public import Mechanism
public import Parameters

extension DonorTable {
  /// The table beside a region's file, or nil where the region has none.
  public static func load(
    region: String, library: ParameterLibrary
  ) throws(ParameterIssues) -> DonorTable? {
    let tree = try library.tree(region: region)
    let files = files(region: region, library: library)
    guard !files.isEmpty else { return nil }
    let (programmes, searches) = (files[0], files[1])
    return try DonorTable(
      programmes: (InputFile.bytes(of: programmes), programmes),
      searches: (InputFile.bytes(of: searches), searches),
      states: ParameterReader(tree).keys(of: "states"), bibliography: library.bibliography)
  }

  /// The names of its two files, or nothing where the region has no table.
  static func files(region: String, library: ParameterLibrary) -> [String] {
    let folder = "\(library.root)/donors/\(region)"
    guard InputFile.isFolder(folder) else { return [] }
    return ["programmes", "searches"].map { "\(folder)/\($0).csv" }
  }
}
