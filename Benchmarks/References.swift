/// The C and C++ programs measured against, built once when there is a compiler.
struct References {
  /// A program of `Benchmarks/References/`.
  enum Program: String, CaseIterable {
    case mm1
    case hold
    case crn
    case rngbench

    var compile: (compiler: [String], source: String, libraries: [String]) {
      switch self {
      case .mm1: (Self.c, "mm1.c", ["-lm", "-lpthread"])
      case .hold: (Self.cpp, "hold.cpp", [])
      case .crn: (Self.cpp, "crn.cpp", [])
      case .rngbench: (Self.c, "rngbench.c", ["-lm"])
      }
    }

    private static var c: [String] { ["gcc", "-O3", "-march=native", "-std=gnu11"] }
    private static var cpp: [String] { ["g++", "-O3", "-march=native", "-std=c++20"] }
  }

  /// Why there is no reference, or nil.
  private(set) var missing: String?
  private let folder = ".build/benchmarks"
  private var built: [Program] = []

  /// Builds those that are older than their source.
  init() {
    guard ChildProgram.run(["mkdir", "-p", folder]).exitCode == 0 else {
      missing = "\(folder) cannot be made"
      return
    }
    for program in Program.allCases {
      let (compiler, source, libraries) = program.compile
      let words =
        compiler + ["-o", "\(folder)/\(program.rawValue)", "Benchmarks/References/\(source)"]
        + libraries
      if ChildProgram.run(words, errorsShown: false).exitCode == 0 {
        built.append(program)
      } else {
        missing = "no ratio to \(source): \(compiler[0]) is not there or could not build it"
      }
    }
  }

  /// What a program says after `field=`, in the line that begins with `start`; nil without the program.
  func value(
    _ program: Program, _ arguments: [String], line start: String = "", field: String
  ) -> Double? {
    guard built.contains(program) else { return nil }
    let ending = ChildProgram.run(["\(folder)/\(program.rawValue)"] + arguments)
    guard ending.exitCode == 0 else { return nil }
    for line in ending.output.split(separator: "\n") where line.hasPrefix(start) {
      for word in line.split(separator: " ") where word.hasPrefix(field + "=") {
        let text = word.dropFirst(field.count + 1)
        return Double(text.last == "x" ? text.dropLast() : text)
      }
    }
    return nil
  }
}
