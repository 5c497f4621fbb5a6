import Mechanism
import Parameters
import Studies

/// Reads scenarios in every combination they can be used in, and collects every fault.
struct ScenarioCheck {
  private(set) var designs: Set<String> = []
  private(set) var studies: Set<String> = []
  private(set) var registers: Set<String> = []
  private(set) var issues: [ParameterIssue] = []
  /// The parameters met, and which of them are assumed, by path in the order met.
  private(set) var parameters: Set<String> = []
  private(set) var assumed: [ParameterLeaf] = []

  /// Everything in a folder of scenarios.
  mutating func checkFolder(_ library: ParameterLibrary) {
    let regions = library.regionIDs()
    for region in regions {
      for world in [nil] + library.worldIDs().map(Optional.some) {
        for design in [nil] + library.designIDs().map(Optional.some) {
          checkTree(library, region: region, world: world, design: design)
        }
      }
      for addOn in library.addOnIDs() {
        for design in library.designIDs() {
          checkTree(library, region: region, world: nil, design: "\(design)+\(addOn)")
        }
      }
      collect { () throws(ParameterIssues) in
        _ = try DonorTable.load(region: region, library: library)
      }
    }
    designs.formUnion(library.designIDs())
    for study in library.studyIDs() {
      let file = "\(library.root)/studies/\(study).yaml"
      if StudyFile.isStudy(file) { checkStudy(file, library) }
      if ThresholdFile.isOne(file) { checkThresholds(file, library) }
      if SweepFile.isOne(file) { checkSweep(file, library) }
    }
    let observed = "\(library.root)/\(HistoryFile.name)"
    if InputFile.isFile(observed) { checkHistory(observed, library) }
    let folder = library.root + "/registers"
    for name in InputFile.names(inFolder: folder) ?? [] where name.hasSuffix(".csv") {
      checkRegister("\(folder)/\(name)", library)
    }
  }

  /// A study, with all it refers to.
  mutating func checkStudy(_ file: String, _ library: ParameterLibrary) {
    studies.insert(file)
    collect { () throws(ParameterIssues) in
      _ = try StudyPlan(StudyFile.load(file), library: library)
    }
  }

  /// A sweep, with all it refers to.
  mutating func checkSweep(_ file: String, _ library: ParameterLibrary) {
    studies.insert(file)
    collect { () throws(ParameterIssues) in
      _ = try SweepPlan(SweepFile.load(file), library: library)
    }
  }

  /// A file of observed figures, with the designs and statistics it refers to.
  mutating func checkHistory(_ file: String, _ library: ParameterLibrary) {
    collect { () throws(ParameterIssues) in
      _ = try HistoryPlan(
        .load(file, bibliography: library.bibliography), library: library)
    }
  }

  /// Thresholds, against the responses of the study that designs are compared by.
  mutating func checkThresholds(_ file: String, _ library: ParameterLibrary) {
    collect { () throws(ParameterIssues) in
      let study = try StudyFile.load(library.file(of: .study, ToolContext.defaultStudy))
      _ = try ThresholdFile.load(file, responses: StudyPlan(study, library: library).responses)
    }
  }

  /// A site register, in the region that designs are compared in.
  mutating func checkRegister(_ file: String, _ library: ParameterLibrary) {
    registers.insert(file)
    collect { () throws(ParameterIssues) in
      let register = try SiteRegister(csv: InputFile.bytes(of: file), file: file)
      let study = try StudyFile.load(library.file(of: .study, ToolContext.defaultStudy))
      _ = try StudyPlan(study, library: library, register: register)
    }
  }

  /// A design given as a file, in every region.
  mutating func checkDesign(_ file: String, _ library: ParameterLibrary) {
    designs.insert(file)
    for region in library.regionIDs() {
      checkTree(library, region: region, world: nil, design: file)
    }
  }

  private mutating func checkTree(
    _ library: ParameterLibrary, region: String, world: String?, design: String?
  ) {
    let tree: ParameterTree
    do throws(ParameterIssues) {
      tree = try library.tree(region: region, world: world, design: design)
    } catch {
      // A world over another region is checked with that region.
      issues += error.issues.filter {
        if case .worldOfAnotherRegion = $0.kind { false } else { true }
      }
      return
    }
    var reader = ParameterReader(tree)
    _ = MechanismInput(reading: &reader, register: nil)
    issues += reader.issues
    if reader.isSound { issues += reader.unread() }
    for leaf in tree.leaves where parameters.insert(leaf.path).inserted {
      if leaf.evidence == .assumed { assumed.append(leaf) }
    }
  }

  private mutating func collect(_ body: () throws(ParameterIssues) -> Void) {
    do throws(ParameterIssues) {
      try body()
    } catch {
      issues += error.issues
    }
  }
}
