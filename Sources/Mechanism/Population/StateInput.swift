import RandomVariates

/// A member state as a region file describes it, with every rule and figure that holds there.
struct StateInput: Sendable {
  var code: String
  /// The code under which the region describes it; copies share one.
  var scope: String
  /// Stream number (ISO 3166-1 numeric, plus the copy's place).
  var number: UInt32
  var scheme: Scheme
  var zones: [ZoneInput]
  var zoneShares: DiscreteDistribution
  /// Generated sites by mineral; not used where sites are registered.
  var siteCounts: [Int]
  /// Sites from a register, which take the place of generated ones.
  var registered: [RegisteredSite] = []
  var programmeShare: Double
  var exporterCount: Int
  /// Shares by status at the start, for sites and for exporters.
  var siteStatus: DiscreteDistribution
  var exporterStatus: DiscreteDistribution
  var stateStatus: Status
  /// What a status at the start becomes under the design, by kind and status.
  var startsAs: [[Status]]
  var statusPolicies: [StatusPolicy]
  var conduct: [ConductParameters]
  /// By kind; for sites by zone class and group.
  var strata: [[ConductStratum]]
  var activities: [Activity]
  /// Who pays for the visits of each activity, by payer.
  ///
  /// Parameter `assurance.ACT.paid_by`.
  var visitPayers: [[Double]]
  var minerals: [MineralInput]
  var minersPerSite: Double
  /// Share of women among miners, by mineral.
  ///
  /// Parameter `sites.women_share.MINERAL`.
  var womenShare: [Double]
  /// USD of the time that a subject spends on one visit, by kind.
  ///
  /// Parameters `costs.own_time.KIND.per_visit`.
  var ownTime: [Double]
  /// Relative to those of other states.
  ///
  /// Parameter `funding.contribution_weight`.
  var contributionWeight: Double
  var funding: FundingParameters
  var complaints: ComplaintParameters
  var areaOrders: AreaOrderParameters
  var appeals: AppealParameters
  var normGap: NormGapRules
  /// By programme.
  var recognition: [RecognitionParameters]

  var isIssuing: Bool { scheme == .issuing }
}

/// A province or territory.
struct ZoneInput: Equatable, Sendable {
  var name: String
  var number: UInt32
  var zoneClass: ZoneClass
  /// Parameter `states.STATE.zones.ZONE.shock`.
  var shock: ShockName
}

/// Value and output of a mineral in one state.
struct MineralInput: Sendable {
  /// USD per kg.
  ///
  /// Parameter `minerals.MINERAL.unit_value`.
  var unitValue: Double
  /// Kilograms a year at one site.
  var outputPerSite: Distribution
}
