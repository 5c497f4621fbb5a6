internal import CGSL

/// The GNU Scientific Library this program runs with.
public enum GSLVersion {
  /// Its version, such as `2.7.1`.
  public static var text: String { unsafe String(cString: baraza_gsl_version()) }
}
