/// Units as people read them; files and machine outputs keep the written English unit.
public enum UnitTexts {
  /// Returns the name of a unit; an unknown one stands for itself.
  public static func name(_ unit: String) -> Text {
    table.first { $0.unit == unit }?.text ?? Text(same: unit)
  }

  private static let table: [(unit: String, text: Text)] = [
    ("second", Text(en: "second", fr: "seconde")), ("minute", Text(en: "minute", fr: "minute")),
    ("hour", Text(en: "hour", fr: "heure")), ("day", Text(en: "day", fr: "jour")),
    ("points", Text(same: "points")),
    ("days", Text(en: "days", fr: "jours")), ("week", Text(en: "week", fr: "semaine")),
    ("month", Text(en: "month", fr: "mois")), ("months", Text(en: "months", fr: "mois")),
    ("year", Text(en: "year", fr: "an")), ("years", Text(en: "years", fr: "ans")),
    ("per day", Text(en: "per day", fr: "par jour")),
    ("per week", Text(en: "per week", fr: "par semaine")),
    ("per month", Text(en: "per month", fr: "par mois")),
    ("per year", Text(en: "per year", fr: "par an")),
    ("share", Text(en: "share", fr: "part")), ("ratio", Text(en: "ratio", fr: "rapport")),
    ("thousand USD", Text(en: "thousand USD", fr: "milliers d’USD")),
    ("million USD", Text(en: "million USD", fr: "millions d’USD")),
    ("USD per year", Text(en: "USD per year", fr: "USD par an")),
    ("thousand USD per year", Text(en: "thousand USD per year", fr: "milliers d’USD par an")),
    ("million USD per year", Text(en: "million USD per year", fr: "millions d’USD par an")),
    ("body-months", Text(en: "body-months", fr: "mois-organes")),
    ("USD per year per site", Text(en: "USD per year per site", fr: "USD par an et par site")),
    ("USD per visit", Text(en: "USD per visit", fr: "USD par visite")),
    ("USD per audit", Text(en: "USD per audit", fr: "USD par audit")),
    ("USD per site", Text(en: "USD per site", fr: "USD par site")),
    ("USD per team year", Text(en: "USD per team year", fr: "USD par équipe et par an")),
    ("USD per meeting", Text(en: "USD per meeting", fr: "USD par réunion")),
    ("USD per kg", Text(en: "USD per kg", fr: "USD par kg")),
    ("USD per g", Text(en: "USD per g", fr: "USD par g")),
    ("USD per tonne", Text(en: "USD per tonne", fr: "USD par tonne")),
    ("kg per year", Text(en: "kg per year", fr: "kg par an")),
    ("tonne per year", Text(en: "tonne per year", fr: "tonnes par an")),
    ("kg", Text(en: "kg", fr: "kg")), ("tonne", Text(en: "tonne", fr: "tonne")),
    ("sites", Text(en: "sites", fr: "sites")),
    ("exporters", Text(en: "exporters", fr: "exportateurs")),
    ("companies", Text(en: "companies", fr: "entreprises")),
    ("states", Text(en: "states", fr: "États")), ("teams", Text(en: "teams", fr: "équipes")),
    ("person-years", Text(en: "person-years", fr: "années-personnes")),
    ("people", Text(en: "people", fr: "personnes")),
    ("meetings per year", Text(en: "meetings per year", fr: "réunions par an")),
    ("zones", Text(en: "zones", fr: "zones")), ("subjects", Text(en: "subjects", fr: "sujets")),
    ("copies", Text(en: "copies", fr: "copies")),
    ("replications", Text(en: "replications", fr: "réplications")),
    ("number", Text(en: "number", fr: "numéro")), ("visits", Text(en: "visits", fr: "visites")),
    (
      "days per site-year", Text(en: "days per site-year", fr: "jours par site et par an")
    ),
  ]
}
