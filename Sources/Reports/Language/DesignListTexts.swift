/// The headings of the list of designs.
enum DesignListTexts {
  static let addOns = Text(
    en: "Add-ons, over any design: DESIGN+ADDON",
    fr: "Compléments, sur tout dispositif : DISPOSITIF+COMPLÉMENT")
  static let worlds = Text(
    en: "Worlds: --world NAME; without it the region as it stands",
    fr: "Mondes : --world NOM ; sans cela la région telle quelle")
}
