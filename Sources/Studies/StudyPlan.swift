public import EventSimulation
public import Experiments
public import Mechanism
public import Parameters

/// A study made ready: every design's resolved parameters, the run's settings and what each replication will give.
///
/// A plan is sound: each design's parameters were read by the model without a fault and without one left over.
public struct StudyPlan: Sendable {
  /// The study, with what the command line put in place of its file's words.
  public let study: StudyFile

  /// The designs in the order of results.
  public let designs: [PlannedDesign]

  /// The place of the design that the others are compared with.
  public let baseline: Int

  /// The seed, horizon, warm-up and start of every replication.
  public let settings: RunSettings

  /// What is in force before the designs; nil where they are in force from the start.
  public let transition: Transition?

  /// The replications of each design.
  public let replications: Int

  /// Whether every parameter stays at its written value.
  public let fixedParameters: Bool

  /// Real or synthetic sites that take the place of generated ones.
  public let register: SiteRegister?

  /// What donors do where and when; nil where the region has no table.
  public let donorProgrammes: DonorCalendar?

  /// The `PATH=VALUE` settings laid over every design.
  public let set: [String]

  /// What each replication gives, the same for every design.
  public let responses: [ResponseDefinition]

  /// The codes of the member states in the order of their fingerprints.
  public let states: [String]

  /// How much of what was carried over from other sectors holds: 1 all of it, 0 none.
  public var transferredEffect = 1.0

  /// How the random numbers of replications and designs hang together.
  public var randomNumbers: RandomNumbers { study.run.randomNumbers }

  /// The place of a response, if there is one of that name.
  public func place(ofResponse name: String) -> Int? {
    responses.firstIndex { $0.name == name }
  }

  /// The place of a design, if there is one of that id.
  public func place(ofDesign id: String) -> Int? {
    designs.firstIndex { $0.id == id }
  }
}

extension StudyPlan {
  /// The same plan run otherwise.
  func running(_ settings: RunSettings, designs: [PlannedDesign]? = nil) -> StudyPlan {
    StudyPlan(
      study: study, designs: designs ?? self.designs, baseline: designs == nil ? baseline : 0,
      settings: settings, transition: transition, replications: replications,
      fixedParameters: fixedParameters, register: register,
      donorProgrammes: donorProgrammes, set: set, responses: responses,
      states: states, transferredEffect: transferredEffect)
  }
}

/// The design that all the others take the place of, and when.
public struct Transition: Sendable {
  /// The design in force from the start.
  public let past: PlannedDesign

  /// The day at whose beginning the other designs come into force.
  public let date: CivilDate

  /// The same moment in the time of the run.
  public let moment: SimulationTime
}

/// A design with the parameters it resolves to.
public struct PlannedDesign: Sendable {
  /// The id: the file's base name, or the variant's name.
  public let id: String

  /// The title; the study's title with the variant's name where the design is written inline.
  public let title: LocalizedText

  /// Every parameter, at its written value.
  public let tree: ParameterTree

  /// What donors do in place of what the plan says; nil for that.
  public var donorProgrammes: DonorCalendar?
}
