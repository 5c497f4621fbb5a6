internal import CYAML

/// The libyaml this program runs with.
public enum YAMLVersion {
  /// Its version, such as `0.2.5`.
  public static var text: String { unsafe String(cString: yaml_get_version_string()) }
}
