import Parameters

extension StatusPolicy {
  /// Reads the status machine of one kind of subject; for example `mine_site.yellow.correction_period`.
  init(kind: SubjectKind, reading reader: inout ParameterReader) {
    let root = kind.rawValue
    unverified = StatusRule(
      mayCertify: reader.choice("\(root).unverified.certify", as: Permission.self) == .permitted,
      mayTrade: reader.choice("\(root).unverified.trade", as: Permission.self) == .permitted,
      period: RulePeriod(seconds: 0, months: -1), lapsesTo: nil)
    blue = Self.rule("\(root).blue", lasting: "longest_stay", lapses: true, &reader)
    green = Self.rule("\(root).green", lasting: "validity", lapses: true, &reader)
    yellow = Self.rule("\(root).yellow", lasting: "correction_period", lapses: true, &reader)
    red = Self.rule("\(root).red", lasting: "shortest_stay", lapses: false, &reader)
    foundConforming = reader.choice("\(root).found.conforming", as: Status.self)
    foundLesserBreach = reader.choice("\(root).found.lesser_breach", as: Status.self)
    foundSeriousBreach = reader.choice("\(root).found.serious_breach", as: Status.self)
    countedFrom = reader.choice("\(root).validity_counted_from", as: CountedFrom.self)
  }

  private static func rule(
    _ path: String, lasting: String, lapses: Bool, _ reader: inout ParameterReader
  ) -> StatusRule {
    StatusRule(
      mayCertify: reader.choice(path + ".certify", as: Permission.self) == .permitted,
      mayTrade: reader.choice(path + ".trade", as: Permission.self) == .permitted,
      period: reader.rulePeriod(path + "." + lasting),
      lapsesTo: lapses ? reader.choice(path + ".lapses_to", as: Lapse.self).status : nil)
  }
}

extension SubjectKind {
  /// What each status of the world becomes at the start; for example `mine_site.starts_as.blue`.
  func startsAs(reading reader: inout ParameterReader) -> [Status] {
    Status.allCases.map { status in
      reader.choice("\(rawValue).starts_as.\(status.rawValue)", as: Status.self)
    }
  }
}
