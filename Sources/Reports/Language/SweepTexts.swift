/// What the commands on sweeps tell.
public enum SweepTexts {
  /// Headings of tables.
  static let mean = Text(en: "mean", fr: "moyenne")
  static let defined = Text(en: "n", fr: "n")

  /// How large a sweep is.
  static func size(points: String, replications: String, total: String) -> Text {
    Text(
      en: "\(points) points × \(replications) replications = \(total)",
      fr: "\(points) points × \(replications) réplications = \(total)")
  }

  /// How its points come about.
  static func made(designs: String, worlds: String, levers: String, samples: String) -> Text {
    Text(
      en: """
        designs \(designs), worlds \(worlds), combinations of levers \(levers), samples of uncertainties \(samples)
        """,
      fr: """
        dispositifs \(designs), mondes \(worlds), combinaisons de leviers \(levers), échantillons d’incertitudes \(samples)
        """)
  }

  /// How its work is cut.
  static func units(_ count: String, of size: String) -> Text {
    Text(
      en: "\(count) units of up to \(size) replications",
      fr: "\(count) unités de \(size) réplications au plus")
  }

  /// How long it takes.
  static func time(_ seconds: String, workers: String) -> Text {
    Text(
      en:
        "about \(seconds) s with \(workers) at once, after one replication of each design and world",
      fr:
        "environ \(seconds) s à \(workers) à la fois, d’après une réplication par dispositif et monde"
    )
  }

  /// How much room it takes.
  static func bytes(_ megabytes: String, responses: String) -> Text {
    Text(
      en: "about \(megabytes) MB for \(responses) responses",
      fr: "environ \(megabytes) Mo pour \(responses) mesures")
  }

  /// That replications are missing or failed.
  static func state(done: String, missing: String, failed: String) -> Text {
    Text(
      en: "\(done) replications done, \(missing) missing, \(failed) failed",
      fr: "\(done) réplications faites, \(missing) manquantes, \(failed) échouées")
  }

  /// One replication that failed.
  static func failure(_ point: String, _ replication: Int, _ attempts: Int) -> Text {
    Text(
      en: "\(point), replication \(replication), attempts \(attempts)",
      fr: "\(point), réplication \(replication), essais \(attempts)")
  }

  /// The file that a worker wrote, or found.
  package static func shard(_ path: String, rows: Int, wasThere: Bool) -> Text {
    Text(
      en: wasThere ? "\(path) is there already" : "\(path): \(rows) replications",
      fr: wasThere ? "\(path) est déjà là" : "\(path) : \(rows) réplications")
  }

  /// That units lie beyond the sweep's.
  package static func noSuchUnits(_ count: Int) -> Text {
    Text(
      en: "the sweep has \(count) units, numbered from 0",
      fr: "le balayage a \(count) unités, à partir de 0")
  }

  /// That a worker was stopped, or could not keep what it had.
  package static let tryAgain = Text(
    en: "stopped before the end: nothing is kept, give the same units again",
    fr: "arrêté avant la fin : rien n’est conservé, redonnez les mêmes unités")

  /// That a response is not among those of the sweep.
  package static func unknownResponse(_ name: String) -> Text {
    Text(
      en: "the sweep keeps no response “\(name)”",
      fr: "le balayage ne garde aucune mesure « \(name) »")
  }
}
