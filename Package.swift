// swift-tools-version:6.2
import PackageDescription

// Every target is held to the same strict settings; see ARCHITECTURE.md.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .strictMemorySafety(),
]

// SwiftPM's release mode does not specialise generics across modules (measured 8.7 times slower).
let fast: [SwiftSetting] =
  strict + [.unsafeFlags(["-cross-module-optimization"], .when(configuration: .release))]

let package = Package(
  name: "baraza",
  products: [
    .executable(name: "baraza", targets: ["baraza"])
  ],
  targets: [
    // 0: system libraries. No `link` line in the module maps: pkg-config supplies the flags.
    .systemLibrary(name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    .systemLibrary(name: "CPrefetch"),

    // 1: tools of the trade, none of which knows the domain.
    .target(name: "EventSimulation", dependencies: ["CPrefetch"], swiftSettings: fast),
    .target(name: "RandomVariates", swiftSettings: fast),
    .target(name: "Statistics", dependencies: ["CGSL"], swiftSettings: fast),
    .target(name: "Parameters", dependencies: ["CYAML"], swiftSettings: fast),

    // 2: the domain, the method, the storage; they do not know each other.
    .target(
      name: "Mechanism",
      dependencies: ["EventSimulation", "RandomVariates", "Statistics", "Parameters"],
      swiftSettings: fast),
    .target(
      name: "Experiments", dependencies: ["Statistics", "RandomVariates"], swiftSettings: fast),
    .target(
      name: "Decisions", dependencies: ["Statistics", "RandomVariates"], swiftSettings: fast),
    .target(name: "ResultsStore", dependencies: ["CSQLite"], swiftSettings: fast),

    // 3: files in; tables, JSON and words out.
    .target(
      name: "Studies",
      dependencies: [
        "Mechanism", "Experiments", "ResultsStore", "Parameters", "RandomVariates",
        "EventSimulation", "Statistics",
      ],
      swiftSettings: fast),
    .target(
      name: "Reports",
      dependencies: [
        "Mechanism", "Experiments", "ResultsStore", "Parameters", "Statistics", "EventSimulation",
      ],
      swiftSettings: fast),

    // 4: the command-line tool.
    .executableTarget(
      name: "baraza",
      dependencies: [
        "Studies", "Reports", "Mechanism", "Experiments", "ResultsStore", "Parameters",
        "Statistics", "EventSimulation",
      ],
      swiftSettings: fast),

    // Measures the above from outside, as any user of the modules would; no product.
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Studies", "Mechanism", "Experiments", "Parameters", "Statistics", "RandomVariates",
        "EventSimulation",
      ],
      path: "Benchmarks",
      exclude: ["README.md", "References", "peers", "Thresholds"],
      swiftSettings: fast),

    .testTarget(
      name: "EventSimulationTests", dependencies: ["EventSimulation"], swiftSettings: strict),
    .testTarget(
      name: "RandomVariatesTests", dependencies: ["RandomVariates", "Statistics", "CGSL"],
      swiftSettings: strict),
    .testTarget(
      name: "StatisticsTests", dependencies: ["Statistics", "RandomVariates"],
      exclude: ["Oracles"], swiftSettings: strict),
    .testTarget(name: "ParametersTests", dependencies: ["Parameters"], swiftSettings: strict),
    .testTarget(
      name: "MechanismTests",
      dependencies: [
        "Mechanism", "Parameters", "RandomVariates", "EventSimulation", "Statistics",
      ],
      exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "ExperimentsTests", dependencies: ["Experiments", "Statistics", "RandomVariates"],
      exclude: ["Oracles"], swiftSettings: strict),
    .testTarget(
      name: "DecisionsTests", dependencies: ["Decisions", "Statistics", "RandomVariates"],
      exclude: ["Oracles"], swiftSettings: strict),
    .testTarget(name: "ResultsStoreTests", dependencies: ["ResultsStore"], swiftSettings: strict),
    .testTarget(
      name: "StudiesTests",
      dependencies: [
        "Studies", "Mechanism", "Parameters", "EventSimulation", "RandomVariates", "ResultsStore",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: [
        "Reports", "Experiments", "ResultsStore", "Parameters", "Mechanism", "Statistics",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "BarazaTests", dependencies: ["baraza", "Reports", "Parameters"], swiftSettings: strict),
    .testTarget(
      name: "RepositoryTests",
      dependencies: ["Studies", "Parameters", "Mechanism", "Reports", "EventSimulation"],
      swiftSettings: strict),
  ]
)
