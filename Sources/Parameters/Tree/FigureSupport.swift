/// What backs a figure that stands outside the parameter tree; written and checked as in a leaf.
public struct FigureSupport: Sendable {
  /// How well it is founded.
  public let evidence: Evidence
  /// Where it comes from.
  public let sources: [Citation]
  /// The day on which the sources were last checked, as year-month-day.
  public let checked: String?
  /// The arithmetic or the reason, as written.
  public let because: String?
  /// A remark, as written.
  public let note: String?
}

extension NodeReader {
  /// Reads `evidence`, `source`, `checked`, `because` and `note`.
  ///
  /// - Parameter required: whether `evidence` must be there.
  public mutating func support(
    bibliography: Bibliography, required: Bool = true
  ) -> FigureSupport {
    let support = LeafReader.support(&self, bibliography: bibliography, required: required)
    return FigureSupport(
      evidence: support.evidence ?? .assumed, sources: support.sources, checked: support.checked,
      because: support.because, note: support.note)
  }
}
