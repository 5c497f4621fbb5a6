import Parameters

/// The commit of the checkout that the scenarios stand in, read from git's own files.
enum SourceCommit {
  /// Returns the commit, or nil outside a checkout.
  ///
  /// Changes that are not committed do not show here; the hashes of the input files show them.
  static func above(_ folder: String) -> String? {
    var folder = folder
    for _ in 0..<32 {
      let git = folder + "/.git"
      if InputFile.isFolder(git) { return commit(in: git) }
      // A worktree has a file that names its folder.
      if let link = line(of: git), link.hasPrefix("gitdir: ") {
        return commit(in: String(link.dropFirst("gitdir: ".count)))
      }
      folder += "/.."
    }
    return nil
  }

  private static func commit(in git: String) -> String? {
    guard let head = line(of: git + "/HEAD") else { return nil }
    guard head.hasPrefix("ref: ") else { return head }
    let name = String(head.dropFirst("ref: ".count))
    let common = line(of: git + "/commondir").map { git + "/" + $0 } ?? git
    if let commit = line(of: common + "/" + name) { return commit }
    return text(of: common + "/packed-refs")?
      .split(separator: "\n")
      .first { $0.hasSuffix(" " + name) }
      .map { String($0.prefix { $0 != " " }) }
  }

  private static func line(of path: String) -> String? {
    text(of: path)?.split(separator: "\n").first.map(String.init)
  }

  private static func text(of path: String) -> String? {
    guard InputFile.isFile(path), let bytes = try? InputFile.bytes(of: path) else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}
