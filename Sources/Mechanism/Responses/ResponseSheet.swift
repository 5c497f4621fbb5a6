import EventSimulation
import Statistics

/// All responses of one replication, named; the same code makes names and values, so they cannot part.
struct ResponseSheet {
  private(set) var definitions: [ResponseDefinition] = []
  private(set) var values: [Double] = []

  init(_ model: borrowing MechanismModel, at end: Int64) {
    let shares = TimeShares(model)
    coverage(model, shares, at: end)
    conduct(model, shares)
    detection(model, shares)
    assurance(model, shares)
    status(shares)
    visits(model)
    tests(model)
    complaints(model)
    grievances(model)
    costs(model)
    money(model)
    breaks(model)
    trade(model)
    reconciliation(model)
    sanctions(model)
    validations(model)
    companies(model)
    tiers(model)
    breachTypes(model)
    oversight(model)
    siteLife(model)
    hosts(model)
    harmonisation(model)
    movement(model)
    memberships(model)
    burdens(model)
  }

  mutating func add(_ name: String, _ unit: String, _ value: Double) {
    definitions.append(ResponseDefinition(name: name, unit: unit))
    values.append(value)
  }

  /// A ratio, or not a number where there is nothing to divide by.
  func ratio(_ part: Double, _ whole: Double) -> Double { whole > 0 ? part / whole : .nan }
}

/// Sums over the conduct-by-status table.
struct TimeShares {
  let recorder: ResponseRecorder
  let seconds: Double

  init(_ model: borrowing MechanismModel) {
    recorder = model.recorder
    seconds = Double(model.window.seconds)
  }

  /// Which cells are summed; nil takes all of a dimension.
  struct Cells {
    var kind: SubjectKind = .mineSite
    var isIssuing: Bool?
    var grade: Grade?
    var status: Status?
    var isAssessed: Bool?
    var isDetected: Bool?
    var isCorrecting: Bool?
  }

  func time(_ cells: Cells) -> Double {
    Double(sum(cells) { Int64(recorder.time[$0]) })
  }

  func valueTime(_ cells: Cells) -> Double {
    Double(sum(cells) { recorder.valueTime[$0] })
  }

  private func sum<Number: AdditiveArithmetic>(
    _ cells: Cells, _ read: (Int) -> Number
  ) -> Number {
    var total = Number.zero
    for isIssuing in [false, true] where cells.isIssuing ?? isIssuing == isIssuing {
      for grade in Grade.allCases where cells.grade ?? grade == grade {
        for status in Status.allCases where cells.status ?? status == status {
          for isAssessed in [false, true] where cells.isAssessed ?? isAssessed == isAssessed {
            for isDetected in [false, true] where cells.isDetected ?? isDetected == isDetected {
              for isCorrecting in [false, true]
              where cells.isCorrecting ?? isCorrecting == isCorrecting {
                total += read(
                  ConductCell.place(
                    cells.kind, isIssuing, grade, status, isAssessed, isDetected, isCorrecting))
              }
            }
          }
        }
      }
    }
    return total
  }
}
