import Foundation
import Testing

@Suite("The repository's texts")
struct TextTests {
  @Test("Scenario files hold neither tabs nor carriage returns")
  func noTabsInScenarios() throws {
    let files = Repository.files(under: "Scenarios")
    #expect(!files.isEmpty)
    for file in files {
      let bytes = try Repository.bytes(file)
      #expect(!bytes.contains(0x09), "\(file) holds a tab")
      #expect(!bytes.contains(0x0D), "\(file) holds a carriage return")
      #expect(bytes.last == 0x0A, "\(file) does not end with a line feed")
    }
  }

  @Test("No file names a place on somebody's machine")
  func noMachinePaths() throws {
    let tops = ["work", "home", "root", "Users"].map { "/" + $0 + "/" }
    for file in Repository.files() {
      guard let text = try Repository.text(file) else { continue }
      for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        for top in tops {
          for range in line.ranges(of: top) {
            // Inside a URL or a longer path the same letters are no machine's.
            let before =
              range.lowerBound > line.startIndex
              ? line[line.index(before: range.lowerBound)] : " "
            let isWhole = !(before.isLetter || before.isNumber || "._-/}~*".contains(before))
            #expect(!isWhole, "\(file):\(number + 1) holds \(top)")
          }
        }
      }
    }
  }

  @Test("ARCHITECTURE.md lists exactly the targets of Package.swift")
  func architectureListsTargets() throws {
    let package = try #require(try Repository.text("Package.swift"))
    let declared = try Regex(
      #"\.(?:target|executableTarget|systemLibrary)\(\s*name:\s*"([A-Za-z]+)""#)
    let targets = Set(
      package.matches(of: declared).compactMap { $0.output[1].substring.map(String.init) })
    try #require(targets.count > 10)

    let architecture = try #require(
      try? Repository.text("ARCHITECTURE.md"), "ARCHITECTURE.md is missing")
    var listed: Set<String> = []
    for line in architecture.split(separator: "\n") where line.hasPrefix("| `") {
      let name = line.dropFirst(3).prefix { $0 != "`" }
      if !name.isEmpty && name.allSatisfy({ $0.isLetter }) { listed.insert(String(name)) }
    }
    #expect(listed.subtracting(targets).sorted() == [], "listed but not in Package.swift")
    #expect(targets.subtracting(listed).sorted() == [], "in Package.swift but not listed")
  }

  @Test("Ids of designs, regions, worlds and studies are unique and made of lower-case words")
  func idsAreUnique() throws {
    var seen: [String: String] = [:]
    for folder in ["designs", "regions", "worlds", "studies"] {
      for id in Repository.ids(in: folder) {
        #expect(seen[id] == nil, "\(id) is in \(folder) and in \(seen[id] ?? "")")
        seen[id] = folder
        #expect(
          id.allSatisfy { $0 == "_" || ($0.isASCII && ($0.isLowercase || $0.isNumber)) },
          "\(folder)/\(id) is not lower_case")
      }
    }
    #expect(!seen.isEmpty)
  }
}
