/// The path of a leaf that differs for one state: `states.CD.own.PATH` is CD's variant of `PATH`.
struct StateVariant {
  let state: String
  let base: String

  init?(_ path: String) {
    let parts = path.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "states", parts[2] == "own" else { return nil }
    state = String(parts[1])
    base = String(parts[3])
  }

  static func path(of base: String, in state: String) -> String {
    "states." + state + ".own." + base
  }
}
