public import Parameters

extension Text {
  /// Makes a text from the two languages of a file.
  public init(_ text: LocalizedText) {
    self.init(en: text.en, fr: text.fr)
  }
}
