/// Whether a larger or a smaller value is the better.
public enum Preference: String, Sendable {
  /// More is better.
  case larger
  /// Less is better.
  case smaller

  /// The value as it counts where larger is better; applied twice it gives the value back.
  public func oriented(_ value: Double) -> Double { self == .larger ? value : -value }
}
