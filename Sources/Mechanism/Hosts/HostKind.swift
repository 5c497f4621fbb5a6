/// The institution in which bodies of the region have their seat.
public enum HostKind: String, CaseIterable, Sendable {
  case none
  case icglrSecretariat = "icglr_secretariat"
  case oecd
  case worldBankTrustFund = "world_bank_trust_fund"
  case independentAssociation = "independent_association"
}

/// Whether what hosted bodies find is out of the reach of national courts.
enum Immunity: String, CaseIterable, Sendable { case immune, none }

/// Whether the host carries a body.
enum Seat: String, CaseIterable, Sendable { case inside, outside }
