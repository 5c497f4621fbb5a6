import RandomVariates

/// The declared purposes of draws.
///
/// A number, once written, is never given to another purpose.
///
/// The low byte is the purpose, the next byte the written number of an activity or a body, the byte
/// after it the kind of subject; so kinds may share ordinals within a state.
enum Purpose: UInt64 {
  case onset = 1
  case breachExit = 2
  case correction = 3
  case conductAtStart = 4
  case statusAtStart = 5
  case statusAgeAtStart = 6
  case zoneOfSite = 7
  case programmeMembership = 8
  case output = 9
  case exporterOfSite = 10
  case regimeAtStart = 11
  case regimeStay = 12
  case nextRegime = 13
  case firstDue = 14
  case requestInterval = 15
  case visitDuration = 16
  case visitTest = 17
  case visitBlocked = 18
  case decisionLatency = 19
  case decisionLapse = 20
  case randomSample = 21
  case upstreamSample = 22
  case upstreamTest = 23
  case collection = 24
  case grantStart = 25
  case grantRenewal = 26
  case miners = 27
  // Companies have 30 to 39.
  case forumVolunteer = 30
  case stepAtStart = 31
  case stepMove = 32
  case forumReport = 33
  case stepReview = 34
  case traderOfSite = 35
  case processorOfTrader = 36
  case customerOfCompany = 37
  case companyReviewDue = 38
  // Breach types have 60, challenges of decisions 61, want of law 62, oversight 63, exporters 64, the life of sites 71 to 73.
  case breachType = 60
  case challenge = 61
  case wantOfLaw = 62
  case oversight = 63
  case otherExporter = 64
  // Declarations have 65, listings 66 to 68.
  case declarationError = 65
  case listing = 66
  case listingDelay = 67
  case listingStay = 68
  case idleAtStart = 71
  case siteTurn = 72
  case discovery = 73
  // What becomes of those who complain has 74 and 75.
  case reprisal = 74
  case fear = 75
  case complaint = 80
  case unfoundedComplaint = 81
  case alertDelay = 82
  case watchRelease = 83
  case backCheckDrawn = 84
  case areaOrder = 85
  case appeal = 86
  case appealFinding = 87
  case programmeDrift = 88
  case programmeAssessment = 89
  // Scored validation of states has 50 to 59, 90 and 91.
  case stateCapacity = 50
  case requirementAtStart = 51
  case requirementMove = 52
  case requirementTest = 53
  case validationComments = 54
  case extensionAsked = 55
  case suspensionSpell = 56
  case delisting = 57
  case reEntry = 58
  case groupTurn = 59
  case lateReport = 90
  case politicalCrisis = 91
  // Membership of states has 92 to 95.
  case stateDecides = 92
  case schemeLead = 93
  case stateLeaves = 94
  case stateAway = 95
  // Trade has 40 to 49.
  case priceMove = 40
  case priceJumpCount = 41
  case priceJump = 42
  case massBalance = 43

  func of(_ kind: SubjectKind, number: UInt64 = 0) -> RandomPurpose {
    RandomPurpose(rawValue | number << 8 | UInt64(kind.index + 1) << 16)
  }

  func alone(number: UInt64 = 0) -> RandomPurpose {
    RandomPurpose(rawValue | number << 8)
  }
}
