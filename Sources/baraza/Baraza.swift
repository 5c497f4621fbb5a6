import Glibc

/// The command-line tool.
@main
struct Baraza {
  static func main() {
    OutputStream.ignoreVanishedReaders()
    let context = ToolContext(
      line: Array(CommandLine.arguments.dropFirst()), environment: .ofProcess)
    exit(ToolRun(context: context).run().rawValue)
  }
}
