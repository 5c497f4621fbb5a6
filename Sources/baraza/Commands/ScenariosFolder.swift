import Glibc
import Parameters
import Reports

/// Finds the folder of scenario files.
enum ScenariosFolder {
  static let name = "Scenarios"

  /// The folder to read, as a path that reads well in messages.
  ///
  /// What `--scenarios` says; else `Scenarios` in the current folder or the nearest folder above;
  /// else in the nearest folder above the executable, which is the package's root after a build.
  static func find(given: String?) throws(ToolFailure) -> String {
    if let given {
      guard InputFile.isFolder(given) else {
        throw .said(CommandMessageTexts.notAFolder(given), help: nil)
      }
      return given
    }
    var path = name
    for _ in 0..<depth(of: currentFolder()) {
      if InputFile.isFolder(path) { return path }
      path = "../" + path
    }
    var folder = executableFolder()[...]
    while !folder.isEmpty {
      let candidate = folder + "/" + name
      if InputFile.isFolder(String(candidate)) { return String(candidate) }
      folder = folder.lastIndex(of: "/").map { folder[..<$0] } ?? ""
    }
    throw .said(CommandMessageTexts.noScenarios, help: CommandMessageTexts.noScenariosHelp)
  }

  /// The number of folders on the way from the root, the root included.
  private static func depth(of path: String) -> Int {
    path.split(separator: "/").count + 1
  }

  private static func currentFolder() -> String {
    guard let path = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(path) }
    return unsafe String(cString: path)
  }

  private static func executableFolder() -> String {
    var bytes = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/exe", &bytes, bytes.count)
    let path = String(
      decoding: bytes.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
