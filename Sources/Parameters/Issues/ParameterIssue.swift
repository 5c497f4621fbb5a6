/// One fault in the user's input, as facts without prose.
public struct ParameterIssue: Error, Sendable, Hashable {
  /// What is wrong.
  public let kind: Kind
  /// Where it is wrong, if it stands in a file or an option.
  public let location: SourceLocation?
  /// The parameter concerned, if there is one.
  public let path: String?

  /// Creates an issue.
  public init(_ kind: Kind, at location: SourceLocation?, path: String? = nil) {
    self.kind = kind
    self.location = location
    self.path = path
  }

  /// The stable code of the kind, such as `E102`.
  public var code: String { kind.code }
}

/// All faults found in one reading, ordered by file, line and column.
public struct ParameterIssues: Error, Sendable {
  /// The faults; those without a location come last.
  public let issues: [ParameterIssue]

  /// Creates the collection, sorted, with exact repeats removed.
  public init(_ issues: [ParameterIssue]) {
    var seen: Set<ParameterIssue> = []
    let unique = issues.filter { seen.insert($0).inserted }
    let order = unique.indices.sorted { first, second in
      let a = unique[first].location
      let b = unique[second].location
      switch (a, b) {
      case (let a?, let b?):
        if a.file != b.file { return a.file < b.file }
        if a.line != b.line { return a.line < b.line }
        if a.column != b.column { return a.column < b.column }
        return first < second
      case (.some, nil): return true
      case (nil, .some): return false
      case (nil, nil): return first < second
      }
    }
    self.issues = order.map { unique[$0] }
  }
}

/// Collects issues, up to a limit that keeps a hopeless file from flooding the screen.
struct IssueLog {
  static let limit = 500

  private(set) var issues: [ParameterIssue] = []

  /// Whether no more suggestions should be worked out.
  var isFull: Bool { issues.count >= Self.limit }
  var isEmpty: Bool { issues.isEmpty }

  mutating func report(
    _ kind: @autoclosure () -> ParameterIssue.Kind, at location: SourceLocation?,
    path: String? = nil
  ) {
    if issues.count > Self.limit { return }
    let isLast = issues.count == Self.limit
    issues.append(
      ParameterIssue(
        isLast ? .tooManyIssues(limit: Self.limit) : kind(), at: location,
        path: isLast ? nil : path))
  }

  mutating func drop(_ issue: ParameterIssue) {
    issues.removeAll { $0 == issue }
  }

  mutating func add(_ more: [ParameterIssue]) {
    for issue in more { report(issue.kind, at: issue.location, path: issue.path) }
  }
}
