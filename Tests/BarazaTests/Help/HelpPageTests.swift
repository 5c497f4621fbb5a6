import Reports
import Testing

@testable import baraza

@Suite("Help pages")
struct HelpPageTests {
  @Test("The short help of a command in English")
  func shortEnglish() throws {
    let command = try #require(CommandTable.command(.completions))
    let page = HelpPage(language: .english, width: 80, style: Style(colored: false))
    #expect(
      page.page(command, long: false) == """
        Print completions for bash, zsh or fish

        Usage: baraza completions SHELL [OPTIONS]

        Arguments
          SHELL  bash, zsh or fish

        General
              --scenarios DIR            the scenarios folder
              --lang en|fr               language; default: from LC_ALL, LC_MESSAGES or
                                         LANG
              --color auto|always|never  colour; default: auto, on a terminal only
              --no-progress              do not report progress
          -h, --help                     -h for short help, --help for long

        Examples
          source <(baraza completions bash)
              complete with the tab key in this shell

        see: baraza completions --help

        """)
  }

  @Test("The short help of a command in French")
  func shortFrench() throws {
    let command = try #require(CommandTable.command(.completions))
    let page = HelpPage(language: .french, width: 80, style: Style(colored: false))
    // A plain space stands here for each no-break space.
    let text = String(
      page.page(command, long: false).map { "\u{A0}\u{202F}".contains($0) ? " " : $0 })
    #expect(
      text == """
        Écrire la complétion pour bash, zsh ou fish

        Usage : baraza completions SHELL [OPTIONS]

        Arguments
          SHELL  bash, zsh ou fish

        Général
              --scenarios DOSSIER        le dossier des scénarios
              --lang en|fr               langue ; par défaut : d'après LC_ALL,
                                         LC_MESSAGES ou LANG
              --color auto|always|never  couleur ; par défaut : auto, sur un terminal
                                         seulement
              --no-progress              ne pas afficher l'avancement
          -h, --help                     -h pour l'aide courte, --help pour la longue

        Exemples
          source <(baraza completions bash)
              compléter avec la touche de tabulation dans ce shell

        voir : baraza completions --help

        """)
  }

  @Test(
    "Every page of both languages fits its width and names each option of the command",
    arguments: CommandName.allCases)
  func pagesFit(_ name: CommandName) throws {
    let command = try #require(CommandTable.command(name))
    for language in Language.allCases {
      for long in [false, true] {
        let page = HelpPage(language: language, width: 80, style: Style(colored: false))
          .page(command, long: long)
        for option in command.allOptions { #expect(page.contains("--" + option.rawValue)) }
        for line in page.split(separator: "\n") where !line.hasPrefix("  baraza") {
          #expect(line.count <= 80, "\(line)")
        }
      }
    }
  }

  @Test("Text is wrapped at spaces, and a long word stands alone")
  func wraps() {
    #expect(TextLayout.lines("one two three", width: 7) == ["one two", "three"])
    #expect(TextLayout.lines("abcdefghij k", width: 4) == ["abcdefghij", "k"])
    #expect(TextLayout.lines("a\nb", width: 4) == ["a", "b"])
  }
}
