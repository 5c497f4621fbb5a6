import Reports

/// Why a command could not be done, with its exit code.
enum ToolFailure: Error {
  /// Something said in one sentence, and how to mend it.
  case said(Text, help: Text?)
  case interrupted(Text)
  case output(OutputStream.Fault)
}

extension OutputStream {
  /// Writes for a command, whose failure this becomes.
  func put(_ text: String) throws(ToolFailure) {
    do throws(Fault) {
      try write(text)
    } catch {
      throw .output(error)
    }
  }
}
