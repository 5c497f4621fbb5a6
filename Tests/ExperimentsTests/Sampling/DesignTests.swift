import Experiments
import Statistics
import Testing

@Suite("Samples")
struct SampleTests {
  @Test(
    "A Latin block has one point in each range of every factor; blocks are independent, and kept when others are added"
  )
  func latin() {
    let sampler = LatinHypercube(dimensions: 3, blockSize: 50, seed: 0)
    let first = sampler.block(0)
    for dimension in 0..<3 {
      #expect(first.map { Int($0[dimension] * 50) }.sorted() == Array(0..<50))
    }
    #expect(sampler.block(0) == first && sampler.block(1) != first)
    #expect(LatinHypercube(dimensions: 3, blockSize: 50, seed: 1).block(0) != first)
    // Different factors are shuffled differently.
    #expect(first.map { Int($0[0] * 50) } != first.map { Int($0[1] * 50) })
  }

  @Test("A grid goes through all combinations, the last factor fastest")
  func grid() throws {
    let grid = try FullGrid(levels: [2, 1, 3])
    #expect(grid.count == 6)
    #expect(
      (0..<6).map { grid.levels($0) }
        == [[0, 0, 0], [0, 0, 1], [0, 0, 2], [1, 0, 0], [1, 0, 1], [1, 0, 2]])
    #expect(grid.point(4) == [1, 0.5, 0.5])
    #expect(throws: AnalysisError.tooManyPoints) {
      try FullGrid(levels: Array(repeating: 1_000, count: 7))
    }
  }

  @Test("A constraint leaves points with their numbers, and the search goes on where it ended")
  func accepted() throws {
    let sequence = HaltonSequence(dimensions: 2)
    func isLow(_ point: [Double]) -> Bool { point[0] + point[1] < 1 }
    let all = try AcceptedPoints(10, tryingAtMost: 100, of: sequence.point, where: isLow)
    let some = try AcceptedPoints(4, tryingAtMost: 100, of: sequence.point, where: isLow)
    let rest = try AcceptedPoints(
      6, from: some.next, tryingAtMost: 100, of: sequence.point, where: isLow)
    #expect(some.indices + rest.indices == all.indices && rest.next == all.next)
    // By hand: point 1 is (1/2, 1/3), point 2 (1/4, 2/3), point 3 (3/4, 1/9), point 5 (5/8, 7/9).
    #expect(all.indices.prefix(4) == [0, 1, 2, 3] && !all.indices.contains(5))
    #expect(throws: AnalysisError.tooFewAccepted(accepted: 0, tried: 7)) {
      try AcceptedPoints(1, tryingAtMost: 7, of: sequence.point) { _ in false }
    }
  }
}

@Suite("Designs for sensitivity")
struct SensitivityDesignTests {
  @Test(
    "Saltelli's design without scramble gives SciPy's and SALib's points to the last bit before scaling"
  )
  func saltelli() throws {
    let expected = try OracleFile.rows("ishigami_saltelli_N1024_unscrambled.csv")
    let found = try SaltelliDesign(factors: 3).points(rows: 0..<1_024)
    #expect(found.count == 5 * 1_024 && expected.count == found.count)
    let scaled = found.map { $0.map { -Double.pi + 2 * Double.pi * $0 } }
    #expect(zip(scaled, expected).allSatisfy { near($0, Array($1[..<3]), within: 1e-12) })
    // The coordinates are multiples of 2^-10, so those of the file are found again without error.
    let unit = expected.map { row in
      row[..<3].map { (($0 + Double.pi) / (2 * Double.pi) * 1_024).rounded() / 1_024 }
    }
    #expect(found == unit)
  }

  @Test("With second order, each row is a, a with each from b, b with each from a, b")
  func layout() throws {
    let row = try SaltelliDesign(factors: 2, isSecondOrder: true).row(5)
    let (a, b) = (row[0], row[5])
    #expect(
      row == [a, [b[0], a[1]], [a[0], b[1]], [a[0], b[1]], [b[0], a[1]], b])
    #expect(a + b == (try SobolSequence(dimensions: 4).point(5)))
  }

  @Test("A design of more than 128 factors is an error")
  func limit() {
    #expect(throws: AnalysisError.tooManyDimensions(asked: 258, limit: 256)) {
      try SaltelliDesign(factors: 129)
    }
  }

  @Test("Morris's trajectories move each factor once by two thirds, and use all levels alike")
  func morris() {
    let design = MorrisDesign(factors: 4, seed: 0)
    #expect(design.step == 2.0 / 3)
    var counts = [0, 0, 0, 0]
    var orders = Set<[Int]>()
    for number in 0..<300 {
      let points = design.trajectory(number)
      #expect(points.count == 5)
      var order: [Int] = []
      for (before, after) in zip(points, points.dropFirst()) {
        let moved = before.indices.filter { before[$0] != after[$0] }
        #expect(moved.count == 1)
        order.append(moved[0])
        #expect(near((after[moved[0]] - before[moved[0]]).magnitude, 2.0 / 3, within: 1e-15))
      }
      #expect(order.sorted() == [0, 1, 2, 3])
      orders.insert(order)
      for value in points[0] { counts[Int((value * 3).rounded())] += 1 }
    }
    // 1,200 starts: 300 for each level, standard deviation 15.
    #expect(counts.allSatisfy { near(Double($0), 300, within: 60) })
    #expect(orders.count == 24)
    #expect(design.trajectory(3) == MorrisDesign(factors: 4, seed: 0).trajectory(3))
    #expect(design.trajectory(3) != MorrisDesign(factors: 4, seed: 1).trajectory(3))
  }
}

@Suite("Coupled factors")
struct GaussianCopulaTests {
  @Test("combine normal scores by the Cholesky root")
  func byHand() throws {
    // Φ(0.6 Φ⁻¹(0.9) + 0.8 Φ⁻¹(0.3)), computed with SciPy 1.17.1.
    let copula = try GaussianCopula(correlations: [[1, 0.6], [0.6, 1]])
    #expect(near(copula.couple([0.9, 0.3]), [0.9, 0.6366094351267664], within: 1e-14))
    // Uncorrelated factors stay as they are.
    let none = try GaussianCopula(correlations: [[1, 0], [0, 1]])
    #expect(near(none.couple([0.2, 0.7]), [0.2, 0.7], within: 1e-15))
  }

  @Test("have the rank correlations asked for, and stay uniform")
  func ranks() throws {
    let target = [[1, 0.5, -0.9], [0.5, 1, -0.3], [-0.9, -0.3, 1]]
    let copula = try GaussianCopula(rankCorrelations: target)
    let points = try SobolSequence(dimensions: 3, scramble: NestedScramble(seed: 2))
      .points(0..<1_024).map { copula.couple($0) }
    for i in 0..<3 {
      #expect(near(points.map { $0[i] }.reduce(0, +) / 1_024, 0.5, within: 0.01))
      for j in 0..<i {
        // Spearman's coefficient of uniform variables is 12 E[(u − ½)(v − ½)].
        let product = points.map { ($0[i] - 0.5) * ($0[j] - 0.5) }.reduce(0, +) / 1_024
        #expect(near(12 * product, target[i][j], within: 0.02))
      }
    }
  }

  @Test("with a rank correlation r have the correlation 2 sin(πr/6) of normal scores")
  func kruskal() throws {
    // 2 sin(π/12) = (√6 − √2)/2; 2 sin(3π/20) = 0.90798099947909.
    for (rank, normal) in [(0.5, 0.517_638_090_205_041_5), (-0.9, -0.907_980_999_479_093_5)] {
      let byRank = try GaussianCopula(rankCorrelations: [[1, rank], [rank, 1]])
      let byScore = try GaussianCopula(correlations: [[1, normal], [normal, 1]])
      #expect(
        near(byRank.couple([0.9, 0.3]), byScore.couple([0.9, 0.3]), within: 1e-15))
    }
  }

  @Test("must have possible correlations")
  func impossible() {
    #expect(throws: AnalysisError.notPositiveDefinite) {
      try GaussianCopula(correlations: [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]])
    }
    #expect(throws: AnalysisError.notPositiveDefinite) {
      try GaussianCopula(correlations: [[1, 1], [1, 1]])
    }
    for matrix in [
      [[1.0, 0.5]], [[1, 0.2], [0.3, 1]], [[2, 0], [0, 1]], [[1, .nan], [.nan, 1]],
    ] {
      #expect(throws: AnalysisError.notACorrelationMatrix) {
        try GaussianCopula(correlations: matrix)
      }
    }
  }
}
