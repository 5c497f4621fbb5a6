import EventSimulation
import Testing

@Suite("Simulation time")
struct SimulationTimeTests {
  @Test("A year is 365.25 days and a month is a twelfth of it")
  func lengths() {
    #expect(SimulationTime.secondsPerYear == 31_557_600)
    #expect(4 * SimulationTime.secondsPerYear == 1461 * SimulationTime.secondsPerDay)
    #expect(12 * SimulationTime.secondsPerMonth == SimulationTime.secondsPerYear)
  }

  @Test(
    "Years are rounded to the nearest second",
    arguments: [
      (0.0, 0), (1.0, 31_557_600), (20.0, 631_152_000), (0.25, 7_889_400),
      (0.4 / 31_557_600, 0), (0.6 / 31_557_600, 1), (-0.6 / 31_557_600, -1),
      // A 64th of a year is 493,087.5 seconds exactly.
      (1 / 64, 493_088), (-1 / 64, -493_088), (3 / 64, 1_479_263),
    ] as [(Double, Int64)])
  func rounding(_ years: Double, _ ticks: Int64) {
    #expect(SimulationTime(years: years).ticks == ticks)
  }

  @Test("Years beyond the clock are never", arguments: [1e12, 1e300, Double.infinity])
  func beyondTheClock(_ years: Double) {
    #expect(SimulationTime(years: years) == .never)
  }

  @Test("Whole seconds survive the way to years and back")
  func roundTrip() {
    for ticks in stride(from: Int64(0), through: 3_155_760_000, by: 12_345_677) {
      #expect(SimulationTime(years: SimulationTime(ticks: ticks).years).ticks == ticks)
    }
  }

  @Test("Never stays never, and a sum beyond the clock is never")
  func saturation() {
    #expect(SimulationTime.never.advanced(by: -5) == .never)
    #expect(SimulationTime(ticks: .max - 1).advanced(by: 5) == .never)
    #expect(SimulationTime(ticks: 5).advanced(by: .max) == .never)
    #expect(SimulationTime(ticks: 5).advanced(by: -7).ticks == -2)
    #expect(SimulationTime.zero < .never)
  }

  @Test("A time that is not a number stops")
  func notANumber() async {
    await #expect(processExitsWith: .failure) { _ = SimulationTime(years: .nan) }
  }
}
