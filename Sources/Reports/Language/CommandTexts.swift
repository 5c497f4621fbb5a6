/// Everything the command-line tool says of itself: help, argument faults, progress.
///
/// The tool's tables name these texts; no other file of the tool holds words for a reader.
package enum CommandTexts {
  /// The tool in one sentence.
  package static let title = Text(
    en: "Baraza simulates mineral-certification institutions and compares designs of them.",
    fr: "Baraza simule des institutions de certification minière et en compare les dispositifs.")

  /// What the tool's figures are and are not, in the long help.
  package static let standing = Text(
    en: """
      All figures come from simulated histories of generated sites and exporters. They compare \
      designs under stated assumptions; they do not judge any real site, exporter or state.
      """,
    fr: """
      Tous les chiffres viennent d'histoires simulées de sites et d'exportateurs engendrés. Ils \
      comparent des dispositifs sous des hypothèses déclarées ; ils ne jugent aucun site, exportateur \
      ou État réel.
      """)

  /// Words that stand for values in usage lines.
  package enum Placeholders {
    package static let file = Text(en: "FILE", fr: "FICHIER")
    package static let study = Text(en: "STUDY", fr: "ÉTUDE")
    package static let folder = Text(en: "DIR", fr: "DOSSIER")
    package static let design = Text(en: "DESIGN", fr: "DISPOSITIF")
    package static let name = Text(en: "NAME", fr: "NOM")
    package static let names = Text(en: "A,B|all", fr: "A,B|all")
    package static let number = Text(en: "N", fr: "N")
    package static let period = Text(en: "PERIOD", fr: "DURÉE")
    package static let date = Text(en: "DATE", fr: "DATE")
    package static let policy = Text(en: "POLICY", fr: "RÈGLE")
    package static let assignment = Text(en: "PATH=VALUE", fr: "CHEMIN=VALEUR")
    package static let entity = Text(en: "ENTITY", fr: "ENTITÉ")
    package static let prefix = Text(en: "PREFIX", fr: "PRÉFIXE")
    package static let path = Text(en: "PATH", fr: "CHEMIN")
    package static let shell = Text(en: "SHELL", fr: "SHELL")
    package static let units = Text(en: "A..B", fr: "A..B")
    package static let command = Text(en: "COMMAND", fr: "COMMANDE")
    package static let options = Text(en: "OPTIONS", fr: "OPTIONS")
  }

  /// Headings of help pages.
  package enum Headings {
    package static let usage = Text(en: "Usage", fr: "Usage")
    package static let examples = Text(en: "Examples", fr: "Exemples")
    package static let operands = Text(en: "Arguments", fr: "Arguments")
    package static let exitCodes = Text(en: "Exit codes", fr: "Codes de sortie")
    package static let environment = Text(en: "Environment", fr: "Environnement")
    package static let compare = Text(en: "Compare", fr: "Comparer")
    package static let sweep = Text(en: "Sweep", fr: "Balayer")
    package static let explore = Text(en: "Explore", fr: "Explorer")
    package static let check = Text(en: "Check", fr: "Vérifier")
    package static let other = Text(en: "Other", fr: "Autres")
    package static let question = Text(en: "What is simulated", fr: "Ce qui est simulé")
    package static let run = Text(en: "The run", fr: "Le calcul")
    package static let output = Text(en: "Output", fr: "Sortie")
    package static let general = Text(en: "General", fr: "Général")
  }

  /// One line for each command.
  package enum Summaries {
    package static let compare = Text(
      en: "Simulate designs on the same region and compare their results",
      fr: "Simuler des dispositifs dans la même région et comparer leurs résultats")
    package static let stress = Text(
      en: "Tell what breaks a design first, and after how many months",
      fr: "Dire ce qui cède en premier dans un dispositif, et après combien de mois")
    package static let burden = Text(
      en: "Tell who pays and who loses under each design",
      fr: "Dire qui paie et qui perd sous chaque dispositif")
    package static let trace = Text(
      en: "Tell the simulated history of one generated site, exporter or state",
      fr: "Raconter l'histoire simulée d'un site, exportateur ou État engendré")
    package static let replay = Text(
      en: "Run one replication once more, and show all that it gave",
      fr: "Exécuter une réplication à nouveau, et montrer tout ce qu'elle a donné")
    package static let designs = Text(
      en: "List the designs that can be compared, add-ons and worlds",
      fr: "Lister les dispositifs comparables, compléments et mondes")
    package static let show = Text(
      en: "Show the parameters of a design, and where each was set",
      fr: "Montrer les paramètres d'un dispositif, et où chacun est fixé")
    package static let explain = Text(
      en: "Explain one parameter: meaning, unit, range, evidence, sources",
      fr: "Expliquer un paramètre : sens, unité, bornes, preuve, sources")
    package static let check = Text(
      en: "Read every scenario file and report all faults",
      fr: "Lire tous les fichiers de scénarios et signaler toutes les fautes")
    package static let selfcheck = Text(
      en: "Run the verification studies against their exact answers",
      fr: "Confronter les études de vérification à leurs réponses exactes")
    package static let history = Text(
      en: "Hold the practice designs against observed figures",
      fr: "Confronter les dispositifs de la pratique aux chiffres observés")
    package static let completions = Text(
      en: "Print completions for bash, zsh or fish",
      fr: "Écrire la complétion pour bash, zsh ou fish")
    package static let help = Text(
      en: "Show the help of a command", fr: "Montrer l'aide d'une commande")
  }

  /// What each command takes besides options.
  package enum Operands {
    package static let compareDesigns = Text(
      en: "designs to compare, in that order; default: those of the study",
      fr: "dispositifs à comparer, dans cet ordre ; par défaut : ceux de l'étude")
    package static let stressDesigns = Text(
      en: "designs to put under stress, in that order",
      fr: "dispositifs à éprouver, dans cet ordre")
    package static let showDesign = Text(
      en: "the design to show; default: the region alone",
      fr: "le dispositif à montrer ; par défaut : la région seule")
    package static let showPrefix = Text(
      en: "show only the parameters whose path begins so",
      fr: "ne montrer que les paramètres dont le chemin commence ainsi")
    package static let path = Text(en: "the parameter's path", fr: "le chemin du paramètre")
    package static let checkPaths = Text(
      en: "a scenarios folder, study files or site registers (.csv); default: the scenarios folder",
      fr: """
        un dossier de scénarios, des études ou des registres de sites (.csv) ; par défaut : le \
        dossier des scénarios
        """)
    package static let entity = Text(
      en: "the code of a site, exporter or state",
      fr: "le code d'un site, d'un exportateur ou d'un État")
    package static let selfcheckFiles = Text(
      en: "study files; default: all verification studies",
      fr: "fichiers d'étude ; par défaut : toutes les études de vérification")
    package static let shell = Text(en: "bash, zsh or fish", fr: "bash, zsh ou fish")
    package static let command = Text(en: "the command to explain", fr: "la commande à expliquer")
  }

  /// What each worked example does.
  package enum Examples {
    package static let compare = Text(
      en: "the designs of the default study, over the whole region",
      fr: "les dispositifs de l'étude par défaut, dans toute la région")
    package static let compareTwo = Text(
      en: "two designs over ten years", fr: "deux dispositifs sur dix ans")
    package static let compareStored = Text(
      en: "more replications, stored, told in French",
      fr: "plus de réplications, conservées, en français")
    package static let compareLater = Text(
      en: "designs that come into force in 2030, counted from then on",
      fr: "des dispositifs qui entrent en vigueur en 2030, comptés à partir de là")
    package static let compareThresholds = Text(
      en: "how surely designs meet stated limits, in every world",
      fr: "avec quelle sûreté des seuils énoncés tiennent, dans chaque monde")
    package static let stress = Text(
      en: "one design in every world", fr: "un dispositif dans tous les mondes")
    package static let stressWorlds = Text(
      en: "one design in two worlds", fr: "un dispositif dans deux mondes")
    package static let burden = Text(
      en: "the designs of the default study", fr: "les dispositifs de l'étude par défaut")
    package static let burdenTwo = Text(
      en: "two designs, told in French", fr: "deux dispositifs, en français")
    package static let trace = Text(
      en: "the history of one generated site", fr: "l'histoire d'un site engendré")
    package static let traceState = Text(
      en: "a state's history in the eighth replication",
      fr: "l'histoire d'un État à la huitième réplication")
    package static let traceWhy = Text(
      en: "why that site stands as it does on that day",
      fr: "pourquoi ce site en est là ce jour-là")
    package static let replay = Text(
      en: "the eighth replication once more", fr: "la huitième réplication à nouveau")
    package static let replayAgainst = Text(
      en: "whether it is still the one stored there",
      fr: "si c'est encore celle qui y est conservée")
    package static let designs = Text(en: "what can be compared", fr: "ce qui peut être comparé")
    package static let show = Text(
      en: "the rules for mine sites in one design", fr: "les règles des sites dans un dispositif")
    package static let showOrigin = Text(
      en: "each value with the file and line that set it",
      fr: "chaque valeur avec le fichier et la ligne qui l'ont fixée")
    package static let explain = Text(
      en: "one rule: meaning, value, source", fr: "une règle : sens, valeur, source")
    package static let check = Text(
      en: "all scenario files", fr: "tous les fichiers de scénarios")
    package static let checkStrict = Text(
      en: "and refuse assumed values", fr: "et refuser les valeurs supposées")
    package static let selfcheck = Text(
      en: "every exact answer", fr: "toutes les réponses exactes")
    package static let selfcheckOne = Text(
      en: "one study, more replications", fr: "une étude, plus de réplications")
    package static let history = Text(
      en: "every observed figure beside what the model gives",
      fr: "chaque chiffre observé à côté de ce que donne le modèle")
    package static let historyTransferred = Text(
      en: "what is left if effects from other sectors are halved or nil",
      fr: "ce qui reste si les effets d'autres secteurs sont réduits")
    package static let completions = Text(
      en: "complete with the tab key in this shell",
      fr: "compléter avec la touche de tabulation dans ce shell")
    package static let help = Text(en: "the long help of compare", fr: "l'aide longue de compare")
  }

  /// The meaning of each exit code, in order.
  package static let exitCodes: [(code: String, meaning: Text)] = [
    ("0", Text(en: "done", fr: "fait")),
    ("1", Text(en: "done, and the answer is no", fr: "fait, et la réponse est non")),
    (
      "2",
      Text(
        en: "could not be done; faulty files and arguments included",
        fr: "n'a pas pu être fait, fichiers et arguments fautifs compris")
    ),
    (
      "75",
      Text(
        en: "a worker stopped early: give it the same units again",
        fr: "un calcul partiel s'est arrêté : redonnez-lui les mêmes unités")
    ),
    ("130", Text(en: "interrupted", fr: "interrompu")),
  ]

  /// The environment variables the tool reads.
  package static let environment: [(name: String, meaning: Text)] = [
    (
      "LC_ALL, LC_MESSAGES, LANG",
      Text(en: "language, if --lang is absent", fr: "langue, sans --lang")
    ),
    ("NO_COLOR", Text(en: "no colour when set", fr: "pas de couleur si définie")),
    (
      "CLICOLOR_FORCE",
      Text(en: "colour even off a terminal", fr: "couleur même hors d'un terminal")
    ),
    ("COLUMNS", Text(en: "width of help and tables", fr: "largeur de l'aide et des tableaux")),
  ]
}
