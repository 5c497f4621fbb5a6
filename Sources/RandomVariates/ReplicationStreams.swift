/// Which draws a replication uses: those of its own number, or the antithetic ones of that number.
@frozen
public struct ReplicationStreams: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// The number that keys every draw, together with the seed.
  public var number: UInt64
  /// Whether every uniform u is 1 − u instead (Hammersley & Morton 1956, doi:10.1017/S0305004100031455).
  public var isMirrored: Bool

  /// The draws of a number.
  public init(_ number: UInt64, isMirrored: Bool = false) {
    self.number = number
    self.isMirrored = isMirrored
  }

  /// The draws of a number, as they are.
  public init(integerLiteral number: UInt64) {
    self.init(number)
  }
}
