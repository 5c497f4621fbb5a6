/// Why results could not be kept or read: facts without prose.
public enum ResultsStoreError: Error, Sendable, Equatable {
  /// SQLite refused a statement; the code is SQLite's extended result code.
  case database(code: Int32, message: String, path: String)
  /// A system call on a file failed; the code is the C library's `errno`.
  case file(operation: FileOperation, path: String, code: Int32)
  /// The file is there but is not a results file of this program.
  case notAResultsFile(path: String)
  /// The results file was written by a later or earlier layout.
  case unknownLayout(path: String, found: Int, expected: Int)
  /// The results file belongs to another run; the entries say where the two differ.
  case otherRun(path: String, differences: [ManifestDifference])
  /// Another process is writing this results file.
  case inUse(path: String)
  /// A file that this run did not write stands where one of its outputs would go.
  case foreignFile(path: String)
  /// A replication was given twice.
  case alreadyThere(design: Int, replication: Int)
  /// Results were asked for before every replication was there.
  case incomplete(missing: Int)
  /// Two stores hold different rows for the same replication of the same point.
  case contradiction(point: String, replication: Int)

  /// What was being done to a file.
  public enum FileOperation: String, Sendable {
    case makeDirectory, open, read, write, rename
  }
}

/// One entry in which two manifests differ.
public struct ManifestDifference: Sendable, Equatable {
  /// The entry's name.
  public let name: String
  /// The value in the results file, if it has one.
  public let kept: String?
  /// The value asked for now, if there is one.
  public let asked: String?

  /// Makes a difference.
  public init(name: String, kept: String?, asked: String?) {
    self.name = name
    self.kept = kept
    self.asked = asked
  }

  /// Where two lists of entries differ, those of the first in its order, then what only the second has.
  static func between(_ old: [Manifest.Entry], and new: [Manifest.Entry]) -> [ManifestDifference] {
    var differences: [ManifestDifference] = []
    for entry in old {
      let asked = new.first { $0.name == entry.name }?.value
      if asked != entry.value {
        differences.append(ManifestDifference(name: entry.name, kept: entry.value, asked: asked))
      }
    }
    for entry in new where !old.contains(where: { $0.name == entry.name }) {
      differences.append(ManifestDifference(name: entry.name, kept: nil, asked: entry.value))
    }
    return differences
  }
}
