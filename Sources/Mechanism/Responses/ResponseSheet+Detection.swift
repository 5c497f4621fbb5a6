import EventSimulation
import Statistics

extension ResponseSheet {
  mutating func detection(_ model: borrowing MechanismModel, _ shares: TimeShares) {
    let recorder = model.recorder
    let years = model.window.years
    for all in [false, true] {
      let suffix = all ? "_all" : ""
      let begun = Double(recorder.begun[1] + (all ? recorder.begun[0] : 0))
      let detected = Double(recorder.detected[1] + (all ? recorder.detected[0] : 0))
      add("serious_breaches_begun\(suffix)", "per year", begun / years)
      add("serious_breaches_detected\(suffix)", "per year", detected / years)
      let both = Double(recorder.begunAndDetected[1] + (all ? recorder.begunAndDetected[0] : 0))
      add("detected_share_of_serious_breaches\(suffix)", "share", ratio(both, begun))
    }
    let latencies = recorder.latencies.sorted()
    let mean = ratio(latencies.reduce(0, +), Double(latencies.count))
    add("detection_latency_mean", "day", mean)
    add("detection_latency_p50", "day", quantile(latencies, 0.5))
    add("detection_latency_p90", "day", quantile(latencies, 0.9))
    let undetected = shares.time(
      TimeShares.Cells(isIssuing: true, grade: .serious, isDetected: false))
    let all = shares.time(TimeShares.Cells(isIssuing: true))
    add(
      "undetected_serious_breach_days", "days per site-year",
      ratio(undetected, all) * Double(SimulationTime.secondsPerYear)
        / Double(SimulationTime.secondsPerDay))
    for (index, activity) in ActivityName.allCases.enumerated() {
      add(
        "serious_breaches_detected_by.\(activity.rawValue)", "per year",
        Double(recorder.detectedBy[index]) / years)
    }
  }

  private func quantile(_ sorted: [Double], _ p: Double) -> Double {
    sorted.isEmpty ? .nan : Quantiles.sorted(sorted, p: p)
  }

  mutating func assurance(_ model: borrowing MechanismModel, _ shares: TimeShares) {
    typealias Cells = TimeShares.Cells
    let all = shares.time(Cells(isIssuing: true))
    let allValue = shares.valueTime(Cells(isIssuing: true))
    let green = Cells(isIssuing: true, grade: .serious, status: .green, isAssessed: true)
    let yellow = Cells(isIssuing: true, grade: .serious, status: .yellow, isAssessed: true)
    add("false_assurance", "share", ratio(shares.time(green) + shares.time(yellow), all))
    add(
      "false_assurance_by_value", "share",
      ratio(shares.valueTime(green) + shares.valueTime(yellow), allValue))
    add(
      "green_over_lesser_breach", "share",
      ratio(
        shares.time(Cells(isIssuing: true, grade: .lesser, status: .green, isAssessed: true)), all))
    let blue = Cells(isIssuing: true, grade: .serious, status: .blue)
    add("tolerated_unverified_trade", "share", ratio(shares.time(blue), all))
    add("tolerated_unverified_trade_by_value", "share", ratio(shares.valueTime(blue), allValue))
    let wrongful = shares.time(Cells(isIssuing: true, grade: .conforming, status: .red))
    add(
      "wrongful_red_days", "days per site-year",
      ratio(wrongful, all) * Double(SimulationTime.secondsPerYear)
        / Double(SimulationTime.secondsPerDay))
  }

  mutating func tests(_ model: borrowing MechanismModel) {
    let tests = model.recorder.tests
    func count(_ truth: Grade, _ reported: Grade) -> Double {
      Double(tests[truth.index * Grade.count + reported.index])
    }
    let truePositive = count(.serious, .serious)
    let missed = count(.serious, .conforming) + count(.serious, .lesser)
    let falsePositive = count(.conforming, .serious) + count(.lesser, .serious)
    let trueNegative =
      count(.conforming, .conforming) + count(.conforming, .lesser) + count(.lesser, .conforming)
      + count(.lesser, .lesser)
    let all = truePositive + missed + falsePositive + trueNegative
    add("positive_predictive_value", "share", ratio(truePositive, truePositive + falsePositive))
    add("negative_predictive_value", "share", ratio(trueNegative, trueNegative + missed))
    add("apparent_prevalence", "share", ratio(truePositive + falsePositive, all))
    add("effective_sensitivity", "share", ratio(truePositive, truePositive + missed))
    let states = model.recorder.statesWithDetection
    add(
      "states_with_detection", "share",
      ratio(Double(states.count(where: { $0 })), Double(states.count)))
  }
}
