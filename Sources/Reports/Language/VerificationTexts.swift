/// What is told of a stored run that was made anew.
enum VerificationTexts {
  static func identical(_ folder: String, rows: String) -> Text {
    Text(
      en: "\(folder): all \(rows) replications are identical, bit for bit",
      fr: "\(folder) : les \(rows) réplications sont identiques, bit pour bit")
  }

  static func near(_ folder: String, _ count: String, of rows: String, _ largest: String) -> Text {
    Text(
      en: """
        \(folder): \(count) of \(rows) replications are not identical, but within 1e-9 (largest \(largest))
        """,
      fr: """
        \(folder) : \(count) réplications sur \(rows) ne sont pas identiques, mais à 1e-9 près (au plus \(largest))
        """)
  }

  static func differs(_ folder: String, _ count: String, of rows: String) -> Text {
    Text(
      en: "\(folder): \(count) of \(rows) replications differ",
      fr: "\(folder) : \(count) réplications sur \(rows) diffèrent")
  }

  static func first(
    _ subject: String, _ replication: Int, _ part: String, _ stored: String, _ found: String
  ) -> Text {
    Text(
      en:
        "first at \(subject), replication \(replication), \(part): stored \(stored), now \(found)",
      fr: """
        d’abord à \(subject), réplication \(replication), \(part) : conservé \(stored), maintenant \(found)
        """)
  }
}
