import Statistics
import Testing

@Suite("Time-weighted average")
struct TimeWeightedAverageTests {
  @Test("The area under steps is what hand arithmetic gives")
  func byHand() {
    var open = TimeWeightedAverage(level: 0)
    open.add(2, at: 10)
    open.add(3, at: 20)
    open.set(1, at: 30)
    // 0 × 10 + 2 × 10 + 5 × 10 + 1 × 70 = 140.
    #expect(open.integral(until: 100) == 140)
    #expect(open.average(until: 100) == 1.4)
    #expect(open.level == 1)
  }

  @Test("Time outside the window does not count")
  func window() {
    var open = TimeWeightedAverage(level: 7, windowStart: 15, windowEnd: 35)
    #expect(open.average(until: 10).isNaN)
    open.set(2, at: 10)
    open.set(5, at: 20)
    open.set(100, at: 30)
    open.set(0, at: 40)
    // 2 × 5 + 5 × 10 + 100 × 5 = 560 over 20 ticks.
    #expect(open.integral(until: 60) == 560)
    #expect(open.average(until: 60) == 28)
    #expect(open.average(until: 1_000_000) == 28)
  }

  @Test("A level that begins late is averaged from then on")
  func late() {
    var open = TimeWeightedAverage(level: 4, at: 100)
    open.set(0, at: 150)
    #expect(open.average(until: 200) == 2)
  }

  @Test("Several changes at one moment count as one")
  func ties() {
    var open = TimeWeightedAverage(level: 1)
    open.set(1000, at: 5)
    open.set(3, at: 5)
    #expect(open.integral(until: 10) == 20)
  }

  @Test("Areas are exact where floating point is not")
  func exact() {
    var open = TimeWeightedAverage(level: 1 << 53)
    open.set((1 << 53) + 1, at: 1)
    #expect(open.integral(until: 2) == (1 << 54) + 1)
  }

  @Test("A change in the past stops")
  func past() async {
    await #expect(processExitsWith: .failure) {
      var open = TimeWeightedAverage(level: 1, at: 10)
      open.set(2, at: 9)
    }
  }
}
