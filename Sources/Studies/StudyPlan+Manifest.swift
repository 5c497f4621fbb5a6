import EventSimulation
import Experiments
import Mechanism
import Parameters
public import ResultsStore

/// What a results file says about the program that made it.
public struct ProgramIdentity: Sendable {
  /// The program's version.
  public var version: String

  /// The commit it was built from, if known.
  public var commit: String?

  /// The version of the Swift compiler.
  public var swift: String

  /// Versions of the libraries used.
  public var libraries: [Manifest.Entry]

  /// The command line as typed.
  public var commandLine: String

  /// Makes an identity.
  public init(
    version: String, commit: String?, swift: String, libraries: [Manifest.Entry],
    commandLine: String
  ) {
    self.version = version
    self.commit = commit
    self.swift = swift
    self.libraries = libraries
    self.commandLine = commandLine
  }
}

extension StudyPlan {
  /// Everything that says what the plan's run is.
  ///
  /// - Parameters:
  ///   - program: The program that runs it.
  ///   - inputs: The hashes of the input files, as `inputHashes` gives them.
  public func manifest(program: ProgramIdentity, inputs: [Manifest.Entry]) -> Manifest {
    Manifest(
      version: program.version, commit: program.commit, swift: program.swift,
      libraries: program.libraries, seed: settings.seed, replications: replications,
      settings: settingEntries,
      designs: designs.map {
        Manifest.Design(id: $0.id, titleEnglish: $0.title.en, titleFrench: $0.title.fr)
      },
      responses: responses.map { Manifest.Response(name: $0.name, unit: $0.unit) }, states: states,
      inputs: inputs, commandLine: program.commandLine)
  }

  /// The settings that change results, in a fixed order.
  private var settingEntries: [Manifest.Entry] {
    var entries = [
      Manifest.Entry("study", study.id),
      Manifest.Entry("region", study.region),
      Manifest.Entry("world", study.world ?? ""),
      Manifest.Entry("horizon_seconds", String(settings.horizon.ticks)),
      Manifest.Entry("warm_up_seconds", String(settings.warmUp.ticks)),
      Manifest.Entry("start", settings.start.description),
      Manifest.Entry("fixed_parameters", fixedParameters ? "yes" : "no"),
      Manifest.Entry("random_numbers", randomNumbers.rawValue),
    ]
    if let transition {
      entries.append(Manifest.Entry("in_force_from", transition.date.description))
      entries.append(Manifest.Entry("in_force_before", transition.past.id))
    }
    for (position, setting) in set.enumerated() {
      entries.append(Manifest.Entry("set.\(position + 1)", setting))
    }
    return entries
  }
}

extension PlannedDesign {
  /// Every resolved parameter as the row a results file keeps of it.
  public var parameterRows: [ParameterRow] {
    tree.leaves.map { leaf in
      ParameterRow(
        path: leaf.path, value: leaf.text, unit: leaf.unit?.name, evidence: leaf.evidence.rawValue,
        source: leaf.sources.map { citation in
          citation.at.map { "\(citation.cite) (\($0))" } ?? citation.cite
        }.joined(separator: "; "),
        origin: leaf.origins.last.map { "\($0.file):\($0.line)" } ?? "")
    }
  }
}
