import EventSimulation
public import Mechanism
import Parameters

/// A design with donor programmes as they would run, and with their overlap given to gaps.
///
/// Both are run in pairs on common random numbers: what differs between the two runs of a pair is what the re-allocation did.
public struct CoordinatedStudy: Sendable {
  /// The ids of the two, in the order of results.
  public static let ids = ["as_planned", "coordinated"]

  /// The two designs; the first is what the second is compared with.
  public let plan: StudyPlan

  /// What is moved.
  public let coordination: DonorCoordination

  /// Codes of the states in the order in which gaps are filled.
  public let order: [String]

  /// Codes of the states where the design has nobody whom more capacity would reach.
  public let withoutSupport: [String]

  /// The years in which overlap is moved.
  public let years: ClosedRange<Int>

  /// What programmes do, at its written values.
  public let effects: DonorEffects

  /// The calendar years that a plan simulates, also in part.
  public static func years(of plan: StudyPlan) -> ClosedRange<Int> {
    let calendar = SimulationCalendar(start: plan.settings.start)
    let last = calendar.date(at: plan.settings.horizon.advanced(by: -1)).year
    return plan.settings.start.year...last
  }

  /// Re-allocates what runs in the years of a study.
  ///
  /// - Parameters:
  ///   - plan: whose baseline is run.
  ///   - years: those that are looked at, of those that are simulated.
  public init(_ plan: StudyPlan, years: ClosedRange<Int>) {
    let design = plan.designs[plan.baseline]
    var reader = ParameterReader(design.tree)
    let input = MechanismInput(
      reading: &reader, register: plan.register, donorProgrammes: plan.donorProgrammes)
    self.years = years
    order = input.statesByValue
    withoutSupport = input.statesWithoutSupport
    effects = input.donorEffects
    coordination = DonorCoordination(
      input.donorSpells, needs: input.donorNeeds, order: order, years: years)
    let spells = [input.donorSpells, coordination.spells]
    self.plan = plan.running(
      plan.settings,
      designs: zip(Self.ids, spells).map { id, spells in
        PlannedDesign(
          id: id, title: design.title, tree: design.tree, donorProgrammes: .settled(spells))
      })
  }
}
