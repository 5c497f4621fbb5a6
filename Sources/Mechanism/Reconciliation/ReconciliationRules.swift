import EventSimulation
import Parameters
import RandomVariates

/// Who declares how much of a mineral leaves a state.
enum DeclarationSource: String, CaseIterable, Sendable {
  case mine, export, smelter, customs

  static let count = 4
}

/// What becomes of a report that compares declarations.
enum GapPublication: String, CaseIterable, Sendable { case kept, published }

/// How declarations of what flows are compared with one another, and what that shows.
///
/// After the reconciliation of payments in the Extractive Industries Transparency Initiative, applied to flows of
/// minerals by state and mineral.
struct ReconciliationRules: Equatable, Sendable {
  /// Parameter `reconciliation.in_use`.
  var isInUse: Bool
  /// Seconds that one report covers.
  ///
  /// Parameter `reconciliation.every`.
  var interval: Int64
  /// Seconds from the end of that time until the report appears.
  ///
  /// Parameter `reconciliation.report_lag`.
  var lag: Int64
  /// Parameter `reconciliation.body`.
  var body: BodyName
  /// USD for one report on one state.
  ///
  /// Parameter `costs.reconciliation.per_report`.
  var cost: Double
  /// The gap beyond which declarations are said not to agree.
  ///
  /// Parameter `reconciliation.threshold`.
  var threshold: Double
  /// Parameter `reconciliation.publication`.
  var isPublished: Bool
  /// The activity that a gap asks for, or −1.
  ///
  /// Parameter `reconciliation.alerts`.
  var alerts: Int
  /// By source, 1 where it is compared and 0 where not.
  ///
  /// Parameter `reconciliation.compares.SOURCE`.
  var compared: DeclarationFactors
  /// By source, coefficient of variation of what is declared around what that source sees.
  ///
  /// Parameter `reconciliation.errors.SOURCE`.
  var errors: DeclarationFactors
  /// Share of what leaves undeclared that the partner's import statistics show.
  ///
  /// Parameter `reconciliation.mirror_visible`.
  var mirrorVisible: Double

  init(reading reader: inout ParameterReader) {
    isInUse = reader.choice("reconciliation.in_use", as: InUse.self) == .active
    interval = max(1, reader.period("reconciliation.every").seconds)
    lag = reader.period("reconciliation.report_lag").seconds
    body = reader.choice("reconciliation.body", as: BodyName.self)
    cost = reader.money("costs.reconciliation.per_report")
    threshold = reader.share("reconciliation.threshold")
    isPublished =
      reader.choice("reconciliation.publication", as: GapPublication.self) == .published
    alerts = reader.choice("reconciliation.alerts", as: AskedActivity.self).place
    compared = DeclarationFactors {
      reader.choice("reconciliation.compares.\($0.rawValue)", as: InUse.self) == .active ? 1 : 0
    }
    errors = DeclarationFactors { reader.ratio("reconciliation.errors.\($0.rawValue)") }
    mirrorVisible = reader.share("reconciliation.mirror_visible")
  }

  /// USD a year for reports on so many states.
  func costPerYear(states: Int) -> Double {
    guard isInUse else { return 0 }
    return cost * Double(states) * Double(SimulationTime.secondsPerYear) / Double(interval)
  }

  /// By how much the largest of the declarations compared exceeds the smallest, as a share of the largest.
  ///
  /// Mines, exporters and smelters all see what is declared; the customs of the partner also see some of what is not.
  ///
  /// - Parameters:
  ///   - undeclared: of what is produced, the share that leaves undeclared, in [0, 1].
  ///   - deviations: by source, what is declared as a multiple of what is seen.
  @inline(__always)
  func gap(undeclared: Double, deviations: DeclarationFactors) -> Double {
    var largest = 0.0
    var smallest = Double.infinity
    for source in 0..<DeclarationSource.count where compared[source] > 0 {
      let isCustoms = source == DeclarationSource.count - 1
      let seen = 1 - undeclared + (isCustoms ? mirrorVisible * undeclared : 0)
      largest = max(largest, seen * deviations[source])
      smallest = min(smallest, seen * deviations[source])
    }
    return largest > 0 ? (largest - smallest) / largest : 0
  }
}

/// One number for each source of declarations.
struct DeclarationFactors: Equatable, Sendable, BitwiseCopyable {
  private var values: (Double, Double, Double, Double)

  init(_ value: (DeclarationSource) -> Double) {
    values = (value(.mine), value(.export), value(.smelter), value(.customs))
  }

  /// The same number for all.
  static func alike(_ value: Double) -> Self { Self(values: (value, value, value, value)) }

  private init(values: (Double, Double, Double, Double)) { self.values = values }

  subscript(_ source: Int) -> Double {
    get {
      switch source {
      case 0: values.0
      case 1: values.1
      case 2: values.2
      default: values.3
      }
    }
    set {
      switch source {
      case 0: values.0 = newValue
      case 1: values.1 = newValue
      case 2: values.2 = newValue
      default: values.3 = newValue
      }
    }
  }

  static func == (one: Self, other: Self) -> Bool { one.values == other.values }
}
