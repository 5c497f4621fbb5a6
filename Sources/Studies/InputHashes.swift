import Mechanism
public import Parameters
public import ResultsStore

extension StudyPlan {
  /// The files that the plan's numbers come from, sorted, each as the user would name it.
  ///
  /// They are the study, the parameter files and overlays that set a value in some design, the table of donor programmes, and the bibliography.
  public func inputFiles(library: ParameterLibrary) -> [String] {
    var files: Set<String> = [library.root + "/bibliography.yaml", study.file]
    for design in designs + (transition.map { [$0.past] } ?? []) {
      for leaf in design.tree.leaves {
        for origin in leaf.origins { files.insert(origin.file) }
      }
    }
    if donorProgrammes != nil {
      files.formUnion(DonorTable.files(region: study.region, library: library))
    }
    return files.filter(InputFile.isFile).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The SHA-256 of each input file, named by its path below the scenarios.
  ///
  /// - Parameters:
  ///   - library: The scenarios; a file outside keeps the name the user gave it.
  ///   - others: Further input files, such as the site register.
  /// - Throws: `ParameterIssues` for a file that cannot be read any more.
  public func inputHashes(
    library: ParameterLibrary, and others: [String] = []
  ) throws(ParameterIssues) -> [Manifest.Entry] {
    var entries: [Manifest.Entry] = []
    for file in inputFiles(library: library) + others {
      let hash = SHA256.hexadecimal(of: try InputFile.bytes(of: file))
      let folder = library.root + "/"
      let name = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
      entries.append(Manifest.Entry(name, hash))
    }
    return entries
  }
}
