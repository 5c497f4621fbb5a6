import EventSimulation
import Foundation
import RandomVariates
import Testing

@testable import Mechanism

@Suite("The sourcing network")
struct SourcingNetworkTests {
  private static func population(_ settings: [String] = []) throws -> Population {
    Population(
      try Laboratory.region("rcm_second_edition", settings),
      key: RandomKey(masterSeed: 11, replication: 0),
      calendar: SimulationCalendar(start: Laboratory.start))
  }

  @Test("draws partners evenly without concentration, and by Zipf's law with it")
  func partners() {
    let even = PartnerDraw(among: 7, exponent: 0)
    for u in [0.0, 0.14, 0.15, 0.5, 0.99999] { #expect(even.index(u) == Int(u * 7)) }
    // Weights 1, 1/2 and 1/3: sums 6/11, 9/11 and 1.
    let zipf = PartnerDraw(among: 3, exponent: 1)
    let cases = [(0.0, 0), (0.545, 0), (0.546, 1), (0.818, 1), (0.819, 2), (0.999999, 2)]
    for (u, place) in cases { #expect(zipf.index(u) == place) }
  }

  @Test("loses nothing between one tier and the next", arguments: ["0", "1"])
  func conserves(concentration: String) throws {
    let population = try Self.population(["companies.network.concentration=\(concentration)"])
    let network = population.network
    func value(_ tier: CompanyTier) -> Int64 {
      network.ranges[tier.index].reduce(0) { $0 + network.values[$1] }
    }
    let mined = population.suppliersOf.members.reduce(Int64(0)) {
      $0 + population.subjects[Int($1)].value
    }
    #expect(value(.trader) == mined)
    #expect(value(.processor) == mined)
    #expect(value(.exporter) == mined)
    // Each link rounds to whole USD.
    #expect(abs(value(.refiner) - mined) <= Int64(network.customers.count))
    #expect(abs(value(.importer) - mined) <= Int64(network.customers.count))
    for company in network.members.indices {
      let links = network.links(of: company)
      guard !links.isEmpty else { continue }
      let whole = links.reduce(0.0) { $0 + network.weights[$1] }
      #expect(abs(whole - 1) < 1e-12)
      for link in links {
        let customer = Int(network.customers[link])
        let places = network.suppliers.range(of: customer)
        #expect(places.contains { Int(network.suppliers.members[$0]) == company })
      }
    }
  }

  @Test("leaves the exporter of every site as it was, however many companies stand beside")
  func exporters() throws {
    let without = try Self.population(Self.none)
    let with = try Self.population()
    #expect(without.network.members.count < with.network.members.count)
    #expect(without.suppliersOf.members == with.suppliersOf.members)
    for exporter in with.subjects.indices {
      #expect(without.suppliersOf.range(of: exporter) == with.suppliersOf.range(of: exporter))
    }
  }

  @Test("lets the companies beside exporters change no history and no other response")
  func bystanders() throws {
    let settings = Laboratory.settings(years: 3)
    let with = try Laboratory.region("rcm_practice_2020_on")
    let without = try Laboratory.region("rcm_practice_2020_on", Self.none)
    let names = Simulation.responses(of: with).map(\.name)
    let one = Simulation.run(with, settings: settings, replication: ReplicationStreams(1))
    let other = Simulation.run(without, settings: settings, replication: ReplicationStreams(1))
    #expect(one.fingerprint == other.fingerprint)
    #expect(one.events > other.events)
    for (place, name) in names.enumerated() {
      let family = name.split(separator: ".").first.map(String.init) ?? name
      if family.hasPrefix("tier_") || family == "companies_in_chain" { continue }
      if family == "whole_chain_practised" { continue }
      let (a, b) = (one.values[place], other.values[place])
      #expect(a == b || (a.isNaN && b.isNaN), "\(name)")
    }
  }

  @Test("concentrates sites on the first exporters of a state")
  func concentration() throws {
    let even = try Self.population()
    let concentrated = try Self.population(["companies.network.concentration=1.5"])
    func largest(_ population: Population) -> Int {
      population.subjects.indices.map { population.suppliersOf.range(of: $0).count }.max() ?? 0
    }
    #expect(largest(concentrated) > 2 * largest(even))
  }

  private static let none = [
    "companies.tiers.trader.per_exporter=0", "companies.tiers.processor.per_exporter=0",
    "companies.tiers.refiner.count=0", "companies.tiers.importer.count=0",
  ]
}
