import Parameters
import Reports
import ResultsStore
import Studies

/// Why a command could not be done, which decides its exit code.
enum ToolFailure: Error {
  /// Something said in one sentence, and how to mend it.
  case said(Text, help: Text?)
  /// Faults of scenario files, registers or settings.
  case input(ParameterIssues)
  /// Results could not be kept.
  case store(ResultsStoreError)
  /// The program broke a law that every replication obeys.
  case invariant(InvariantViolation)
  case interrupted(Text)
  case output(OutputStream.Fault)

  /// Takes up an error thrown without a type by what runs a study.
  init(_ error: any Error) {
    self =
      switch error {
      case let failure as ToolFailure: failure
      case let issues as ParameterIssues: .input(issues)
      case let fault as ResultsStoreError: .store(fault)
      case let violation as InvariantViolation: .invariant(violation)
      default: .said(CommandMessageTexts.failed(String(describing: error)), help: nil)
      }
  }

  /// Does something that may find faulty input.
  static func ofInput<Value>(
    _ body: () throws(ParameterIssues) -> Value
  ) throws(ToolFailure) -> Value {
    do throws(ParameterIssues) {
      return try body()
    } catch {
      throw .input(error)
    }
  }
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
