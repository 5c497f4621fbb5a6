import Decisions
import RandomVariates
import Statistics
import Testing

@Suite("Value of learning some parameters")
struct PartialInformationTests {
  private static let key = RandomKey(masterSeed: 5, replication: 0)

  @Test("Regression agrees with the additive models of R within 3 % or 0.02 of the value of all")
  func mgcv() throws {
    let synthetic = try SyntheticDecision()
    let text = String(decoding: try OracleFile.data("psa_synth_evppi_gam_R.csv"), as: UTF8.self)
    var compared = 0
    for line in text.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",").map(String.init)
      let wtp = try #require(Double(fields[0]))
      let names = fields[1].filter { $0 != "\"" }.split(separator: "+")
      let (te, tp) = (try #require(Double(fields[2])), try #require(Double(fields[3])))
      let row = try #require(synthetic.oracle.rows.first { $0.wtp == wtp })
      let parameters = try names.map { synthetic.parameters[try #require(Int($0.dropFirst())) - 1] }
      let benefit = try NetBenefit(synthetic.table, willingness: wtp)
      let found = try PartialInformation(benefit, parameters: parameters).value
      // R's own two bases differ by up to 7 %; we are held to the nearer.
      let distance = min((found.value - te).magnitude, (found.value - tp).magnitude)
      #expect(
        distance <= max(0.03 * te, 0.02 * row.evpi),
        "\(fields[1]) at \(wtp): \(found.value), R \(te) and \(tp)")
      #expect(found.count == 5000 && found.standardError == nil)
      compared += 1
    }
    #expect(compared == 24)
  }

  @Test("Regression lies within 4 standard errors of the true value, by quadrature")
  func quadrature() throws {
    let synthetic = try SyntheticDecision()
    let row = try #require(synthetic.oracle.rows.first { $0.wtp == 90 })
    let benefit = try NetBenefit(synthetic.table, willingness: 90)
    let draws = KeyedDraws(key: Self.key, purpose: RandomPurpose(1), count: 60)
    for (place, parameter) in synthetic.parameters.enumerated() {
      let found = try PartialInformation(benefit, parameters: [parameter], errors: draws)
      let truth = try #require(row.true_evppi_quadrature["x\(place + 1)"])
      let error = try #require(found.value.standardError)
      #expect(error > 0)
      #expect((found.value.value - truth).magnitude < 4 * error, "x\(place + 1): \(found.value)")
    }
    let joint = try PartialInformation(
      benefit, parameters: [synthetic.parameters[1], synthetic.parameters[2]], errors: draws)
    let error = try #require(joint.value.standardError)
    #expect((joint.value.value - row.true_evppi_x2x3).magnitude < 4 * error)
    #expect(joint.value.method == "regression, tensor spline, GCV")
  }

  @Test("Bins agree with an independent script")
  func bins() throws {
    let synthetic = try SyntheticDecision()
    for row in synthetic.oracle.rows {
      let benefit = try NetBenefit(synthetic.table, willingness: row.wtp)
      for (place, parameter) in synthetic.parameters.enumerated() {
        let found = try BinnedInformation.estimate(benefit, parameter: parameter)
        let expected = try #require(row.evppi_binned30["x\(place + 1)"])
        #expect((found.value - expected).magnitude < 1e-9, "x\(place + 1) at \(row.wtp)")
      }
    }
  }

  private struct Gaussian: Decodable {
    let mu: Double
    let b: [Double]
    let evpi: Double
    let evppi_x1: Double
    let evppi_x2: Double
    let evppi_x3: Double
    let evppi_x1x2: Double
    let evsi_x1_n10_obs_sd5: Double
  }

  @Test("Normal parameters have a closed form")
  func closedForm() throws {
    let oracle = try OracleFile.json("evpi_gaussian_closed_form.json", as: Gaussian.self)
    func value(_ parts: [Double]) throws -> Double {
      try GaussianInformation.value(
        mean: oracle.mu, deviation: parts.reduce(0) { $0 + $1 * $1 }.squareRoot())
    }
    #expect(agree(try value(oracle.b), oracle.evpi, within: 1e-9))
    #expect(agree(try value([oracle.b[0]]), oracle.evppi_x1, within: 1e-9))
    #expect(agree(try value([oracle.b[1]]), oracle.evppi_x2, within: 1e-9))
    #expect((try value([oracle.b[2]]) - oracle.evppi_x3).magnitude < 1e-9)
    #expect(agree(try value([oracle.b[0], oracle.b[1]]), oracle.evppi_x1x2, within: 1e-9))
    let deviation = try GaussianInformation.preposteriorDeviation(
      prior: 1, observations: 10, observationDeviation: 5)
    #expect(agree(try value([oracle.b[0] * deviation]), oracle.evsi_x1_n10_obs_sd5, within: 1e-9))
    #expect(try GaussianInformation.value(mean: 3, deviation: 0) == 0)
  }

  @Test("Regression finds the closed form of normal parameters within 4 standard errors")
  func regressionOfGaussian() throws {
    let oracle = try OracleFile.json("evpi_gaussian_closed_form.json", as: Gaussian.self)
    let count = 2000
    let x = (0..<3).map { parameter in
      (0..<count).map {
        Portable.normalQuantile(
          Self.key.uniform(entity: UInt32($0), draw: UInt32(parameter), purpose: RandomPurpose(2)))
      }
    }
    let gain = (0..<count).map { draw in
      (0..<3).reduce(oracle.mu) { $0 + oracle.b[$1] * x[$1][draw] }
    }
    let benefit = try NetBenefit(
      designs: ["as it is", "new"], values: [Array(repeating: 0, count: count), gain])
    let draws = KeyedDraws(key: Self.key, purpose: RandomPurpose(3), count: 100)
    for (parameters, expected) in [
      ([x[0]], oracle.evppi_x1), ([x[0], x[1]], oracle.evppi_x1x2), (x, oracle.evpi),
    ] {
      let found = try PartialInformation(benefit, parameters: parameters, errors: draws).value
      let error = try #require(found.standardError)
      #expect((found.value - expected).magnitude < 4 * error, "\(parameters.count): \(found)")
    }
  }

  @Test("Parameters that do not vary, too few draws and designs without difference")
  func degenerate() throws {
    let values = (0..<100).map { Double($0 * 37 % 100) }
    let benefit = try NetBenefit(designs: ["a", "b"], values: [values, values.map { 50 - $0 }])
    #expect(throws: DataProblem.noVariation) {
      try PartialInformation(benefit, parameters: [Array(repeating: 1, count: 100)])
    }
    #expect(throws: DataProblem.tooFew(needed: 1, found: 0)) {
      try PartialInformation(benefit, parameters: [])
    }
    #expect(throws: DataProblem.unequalLengths(expected: 100, found: 2)) {
      try PartialInformation(benefit, parameters: [[1, 2]])
    }
    let few = try NetBenefit(designs: ["a", "b"], values: [[1, 2, 3], [2, 3, 1]])
    #expect(throws: DataProblem.tooFew(needed: 20, found: 3)) {
      try PartialInformation(few, parameters: [[1, 2, 4]])
    }
    // Designs alike in every draw: the value is 0, not undefined.
    let alike = try NetBenefit(designs: ["a", "b"], values: [values, values])
    let found = try PartialInformation(alike, parameters: [values])
    #expect(found.value.value == 0 && found.explained[1].isNaN)
    // A parameter of two values is a straight line between two means.
    let coin = values.map { $0 < 50 ? 0.0 : 1 }
    let split = try PartialInformation(benefit, parameters: [coin])
    // By hand: NB of b less a is 50 − 2v; means over v < 50 are 50 − 49 = 1, over the rest −99; overall
    // −49. Value: (1 + 0)/2 − 0 = 0.5, for a is taken at −99 and b at 1.
    #expect((split.value.value - 0.5).magnitude < 0.02)
    #expect(throws: DataProblem.noVariation) {
      try BinnedInformation.estimate(benefit, parameter: Array(repeating: 0, count: 100), bins: 5)
    }
    #expect(throws: DataProblem.tooFew(needed: 300, found: 100)) {
      try BinnedInformation.estimate(benefit, parameter: values)
    }
  }
}
