import Testing

@testable import Mechanism

@Suite("Hosts")
struct HostTests {
  @Test("carry the bodies of the region that a design leaves to them, and no others")
  func carried() throws {
    let input = try Laboratory.region("central_audit_fund")
    #expect(input.host.kind == .independentAssociation)
    for body in input.bodies {
      let isInside = [.technicalUnit, .auditCommittee, .regionalDatabase, .oversightUnit]
        .contains(body.name)
      #expect(body.isHosted == isInside, "\(body.name)")
      #expect(body.hostOverhead == (isInside ? input.host.overhead : 0), "\(body.name)")
    }
  }

  @Test("of today add nothing to what bodies cost and when they begin")
  func today() throws {
    for design in ["rcm_practice_2020_on", "rcm_second_edition", "regional_inspectorate"] {
      let input = try Laboratory.region(design)
      #expect(input.host.kind == .icglrSecretariat)
      #expect(input.bodies.contains { $0.isHosted })
      for body in input.bodies {
        #expect(body.withOverhead == 1)
        #expect(body.hostLead == 0)
        #expect(body.contributionsCollected == 1)
      }
      #expect(input.host.startUpCost == 0)
      #expect(input.host.chanceOfChallenge == 0)
    }
  }

  @Test("with immunity are not challenged")
  func immunity() throws {
    let settings = ["hosts.challenges.share=0.3"]
    let fund = try Laboratory.region("central_audit_fund", settings)
    #expect(fund.host.chanceOfChallenge == 0.3)
    let forum = try Laboratory.region("light_secretariat", settings)
    #expect(forum.host.chanceOfChallenge == 0)
  }
}
