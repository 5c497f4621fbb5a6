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
    package static let folder = Text(en: "DIR", fr: "DOSSIER")
    package static let design = Text(en: "DESIGN", fr: "DISPOSITIF")
    package static let name = Text(en: "NAME", fr: "NOM")
    package static let number = Text(en: "N", fr: "N")
    package static let period = Text(en: "PERIOD", fr: "DURÉE")
    package static let date = Text(en: "DATE", fr: "DATE")
    package static let policy = Text(en: "POLICY", fr: "RÈGLE")
    package static let assignment = Text(en: "PATH=VALUE", fr: "CHEMIN=VALEUR")
    package static let entity = Text(en: "ENTITY", fr: "ENTITÉ")
    package static let prefix = Text(en: "PREFIX", fr: "PRÉFIXE")
    package static let path = Text(en: "PATH", fr: "CHEMIN")
    package static let shell = Text(en: "SHELL", fr: "SHELL")
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
    package static let trace = Text(
      en: "Tell the simulated history of one generated site, exporter or state",
      fr: "Raconter l'histoire simulée d'un site, exportateur ou État engendré")
    package static let replay = Text(
      en: "Run one replication once more, and show all that it gave",
      fr: "Exécuter une réplication à nouveau, et montrer tout ce qu'elle a donné")
    package static let designs = Text(
      en: "List the designs that can be compared", fr: "Lister les dispositifs comparables")
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
    package static let completions = Text(
      en: "Print completions for bash, zsh or fish",
      fr: "Écrire la complétion pour bash, zsh ou fish")
    package static let help = Text(
      en: "Show the help of a command", fr: "Montrer l'aide d'une commande")
  }

  /// Paragraphs for each command's long help.
  package enum Details {
    package static let compare = Text(
      en: """
        Simulates each design the given number of times over the same region and prints one table \
        of results: the median of each response with the range from the tenth to the ninetieth \
        percentile of the runs, the paired differences from the baseline, and in words which of \
        them is not clear. In replication r all designs meet the same sites, the same hazards and \
        the same draw of every uncertain parameter.
        Without designs on the line, those of the study are compared. With --output the results \
        of every replication are stored in DIR; if the run is interrupted, the same command \
        carries on from what is stored.
        """,
      fr: """
        Simule chaque dispositif le nombre de fois donné dans la même région et écrit un tableau des \
        résultats : la médiane de chaque réponse avec l'intervalle du dixième au \
        quatre-vingt-dixième centile des simulations, les écarts appariés à la référence, et en \
        mots les écarts qui ne sont pas nets. À la réplication r, tous les dispositifs rencontrent les \
        mêmes sites, les mêmes aléas et le même tirage de chaque paramètre incertain.
        Sans dispositif sur la ligne, ceux de l'étude sont comparés. Avec --output, les résultats de \
        chaque réplication sont conservés dans DOSSIER ; si le calcul est interrompu, la même \
        commande reprend à partir de ce qui est conservé.
        """)
    package static let replay = Text(
      en: """
        Runs one replication from its seed alone and prints the fingerprint of its history, whole and \
        by state, how many events happened and how many of them could have changed places, and every \
        response with all its digits. They are those of the same replication in a comparison; with \
        --against the program compares them itself, and the answer may be no (exit code 1).
        """,
      fr: """
        Exécute une réplication à partir de sa seule graine et affiche l'empreinte de son histoire, \
        entière et par État, le nombre d'événements et combien pouvaient changer de place, et chaque \
        réponse avec tous ses chiffres. Ce sont ceux de la même réplication dans une comparaison ; avec \
        --against, le programme les compare lui-même, et la réponse peut être non (code de sortie 1).
        """)
    package static let trace = Text(
      en: """
        Runs one replication and tells, in words and in order of time, what happened to one \
        generated entity. Every line begins with SIMULATED: the entity does not exist. Codes are \
        such as CD-gold-000123, RW-exporter-004 or BI-state.
        """,
      fr: """
        Exécute une réplication et raconte, en mots et dans l'ordre du temps, ce qui est arrivé à \
        une entité engendrée. Chaque ligne commence par SIMULÉ : l'entité n'existe pas. Les codes \
        sont de la forme CD-gold-000123, RW-exporter-004 ou BI-state.
        """)
    package static let designs = Text(
      en: "Lists every design of the scenarios folder with its title.",
      fr: "Liste chaque dispositif du dossier des scénarios avec son titre.")
    package static let show = Text(
      en: """
        Prints the resolved parameters of a design, in the order of the files. With --origin each \
        line names the file and line that set the value. A prefix such as mine_site limits the \
        list. Without a design, the region is shown before any design changes it.
        """,
      fr: """
        Écrit les paramètres résolus d'un dispositif, dans l'ordre des fichiers. Avec --origin, chaque \
        ligne nomme le fichier et la ligne qui ont fixé la valeur. Un préfixe tel que mine_site \
        limite la liste. Sans dispositif, la région est montrée avant toute modification.
        """)
    package static let explain = Text(
      en: """
        Prints the page of one parameter: what it means, its value, unit and range, the kind of \
        evidence, its sources, its uncertainty and where it was set.
        """,
      fr: """
        Écrit la page d'un paramètre : ce qu'il veut dire, sa valeur, son unité et ses bornes, la \
        nature de la preuve, ses sources, son incertitude et où il a été fixé.
        """)
    package static let check = Text(
      en: """
        Reads every region, design, world and study, each in every combination it can be used in, \
        and reports all faults at once with file, line and column. Ends with a count of what was \
        read and of how many values are assumed. With --strict an assumed value is an answer of \
        no (exit code 1).
        """,
      fr: """
        Lit chaque région, dispositif, monde et étude, dans toutes les combinaisons où ils peuvent \
        servir, et signale toutes les fautes à la fois avec fichier, ligne et colonne. Termine par \
        le compte de ce qui a été lu et des valeurs supposées. Avec --strict, une valeur supposée \
        vaut une réponse négative (code de sortie 1).
        """)
    package static let selfcheck = Text(
      en: """
        Runs studies whose answers are known exactly and prints for each the expected value, the \
        value found, its standard error and the distance z between them in standard errors. The \
        answer is no (exit code 1) when any |z| is above 4, or when histories that must be \
        identical differ. Without files, every study of Scenarios/studies/verification is run.
        """,
      fr: """
        Exécute des études dont la réponse est connue exactement et écrit pour chacune la valeur \
        attendue, la valeur trouvée, son erreur type et l'écart z qui les sépare en erreurs types. \
        La réponse est négative (code de sortie 1) si un |z| dépasse 4, ou si des histoires qui \
        doivent être identiques diffèrent. Sans fichier, toutes les études de \
        Scenarios/studies/verification sont exécutées.
        """)
    package static let completions = Text(
      en: """
        Prints a script that completes commands, options, values, designs and parameter paths. \
        bash: add the example line to ~/.bashrc. zsh: save it as _baraza in a folder of fpath. \
        fish: save it as ~/.config/fish/completions/baraza.fish.
        """,
      fr: """
        Écrit un script qui complète les commandes, options, valeurs, dispositifs et chemins de \
        paramètres. bash : ajoutez la ligne d'exemple à ~/.bashrc. zsh : enregistrez-le sous le \
        nom _baraza dans un dossier de fpath. fish : enregistrez-le dans \
        ~/.config/fish/completions/baraza.fish.
        """)
    package static let help = Text(
      en: "Shows the long help of a command, or of the tool.",
      fr: "Montre l'aide longue d'une commande, ou de l'outil.")
  }

  /// What each command takes besides options.
  package enum Operands {
    package static let compareDesigns = Text(
      en: "designs to compare, in that order; default: those of the study",
      fr: "dispositifs à comparer, dans cet ordre ; par défaut : ceux de l'étude")
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
    package static let completions = Text(
      en: "complete with the tab key in this shell",
      fr: "compléter avec la touche de tabulation dans ce shell")
    package static let help = Text(en: "the long help of compare", fr: "l'aide longue de compare")
  }

  /// One line for each option, and for some a few sentences more.
  package enum Options {
    package static let study = Text(
      en: "study file; default: studies/comparison.yaml",
      fr: "fichier d'étude ; par défaut : studies/comparison.yaml")
    package static let design = Text(
      en: "the design; default: the baseline of the study",
      fr: "le dispositif ; par défaut : la référence de l'étude")
    package static let baseline = Text(
      en: "the design that differences are taken from; default: the study's",
      fr: "le dispositif de référence des écarts ; par défaut : celui de l'étude")
    package static let region = Text(
      en: "region to simulate; default: the study's",
      fr: "région à simuler ; par défaut : celle de l'étude")
    package static let world = Text(
      en: "world to simulate it in; default: the study's",
      fr: "monde où la simuler ; par défaut : celui de l'étude")
    package static let worldDetails = Text(
      en: "A world changes facts outside the institutions' control, such as prices or insecurity.",
      fr: "Un monde change des faits hors du pouvoir des institutions : prix, insécurité.")
    package static let register = Text(
      en: "site register (CSV) to use in place of generated sites",
      fr: "registre de sites (CSV) à la place des sites engendrés")
    package static let registerDetails = Text(
      en: "One row a site; see Scenarios/registers for the columns and an example.",
      fr: "Une ligne par site ; voir Scenarios/registers pour les colonnes et un exemple.")
    package static let set = Text(
      en: "give a parameter another value; may be repeated",
      fr: "donner une autre valeur à un paramètre ; répétable")
    package static let setDetails = Text(
      en: "Such as --set 'mine_site.yellow.correction_period=3 month'. Unit and range are checked.",
      fr: """
        Par exemple --set 'mine_site.yellow.correction_period=3 month'. L'unité et les bornes sont \
        vérifiées.
        """)
    package static let fixedParameters = Text(
      en: "hold uncertain parameters at their value",
      fr: "garder les paramètres incertains à leur valeur")
    package static let fixedParametersDetails = Text(
      en: "Otherwise each is drawn once in each replication, the same for all designs.",
      fr: "Sinon chacun est tiré une fois par réplication, le même pour tous les dispositifs.")
    package static let replications = Text(
      en: "number of replications of each design; default: the study's",
      fr: "nombre de réplications de chaque dispositif ; par défaut : celui de l'étude")
    package static let replication = Text(
      en: "the replication to run, from 0; default: 0",
      fr: "la réplication à exécuter, à partir de 0 ; par défaut : 0")
    package static let seed = Text(
      en: "master seed; default: the study's",
      fr: "graine ; par défaut : celle de l'étude")
    package static let seedDetails = Text(
      en: "The same seed gives the same bits on any machine, with any number of jobs.",
      fr: "La même graine donne les mêmes bits sur toute machine, quel que soit --jobs.")
    package static let horizon = Text(
      en: "length of each history, such as '20 years'; a bare number counts years",
      fr: "durée de chaque histoire, par exemple '20 ans' ; un nombre seul compte des années")
    package static let horizonDetails = Text(
      en: "Units: day, week, month, year. Default: the study's.",
      fr: "Unités : jour, semaine, mois, an. Par défaut : celle de l'étude.")
    package static let warmUp = Text(
      en: "time at the start left out of the results",
      fr: "temps du début laissé hors des résultats")
    package static let inForceFrom = Text(
      en: "the day designs take the place of the baseline, such as 2030-01-01",
      fr: "le jour où les dispositifs remplacent la référence, par exemple 2030-01-01")
    package static let inForceFromDetails = Text(
      en: """
        Until then every design runs as the baseline; that past is simulated once for all. Results \
        count it too: leave it out with --warm-up. Default: designs are in force from the start.
        """,
      fr: """
        Jusque-là, chaque dispositif suit la référence ; ce passé n'est simulé qu'une fois pour tous. \
        Les résultats le comptent aussi : --warm-up l'écarte. Par défaut : en vigueur dès le début.
        """)
    package static let randomNumbers = Text(
      en: "common, independent or antithetic; default: the study's",
      fr: "communs, indépendants ou antithétiques ; par défaut : ceux de l'étude")
    package static let randomNumbersDetails = Text(
      en: """
        common: replication r of every design draws the same numbers, so that differences stand out. \
        independent: nothing is shared. antithetic: as common, and replications 2k and 2k + 1 mirror \
        each other; a pair is one observation.
        """,
      fr: """
        common : la réplication r de chaque dispositif tire les mêmes nombres, et les écarts \
        ressortent. independent : rien n'est partagé. antithetic : comme common, et les réplications \
        2k et 2k + 1 se répondent en miroir ; une paire est une observation.
        """)
    package static let shuffleTies = Text(
      en: "also run with ties in another order, and tell what moved",
      fr: "simuler aussi les événements simultanés dans un autre ordre")
    package static let shuffleTiesDetails = Text(
      en: """
        Events of the same second have no order that the model could justify: a result that moves \
        with it is to be distrusted. Takes twice as long; what is stored is the usual order.
        """,
      fr: """
        Rien dans le modèle ne fixe l'ordre des événements d'une même seconde : un résultat qui \
        bouge avec lui est douteux. Prend deux fois plus de temps ; l'ordre habituel est conservé.
        """)
    package static let jobs = Text(
      en: "simulations run at once; default: the number of cores",
      fr: "simulations menées à la fois ; par défaut : le nombre de cœurs")
    package static let jobsDetails = Text(
      en: "The results do not depend on it.", fr: "Les résultats n'en dépendent pas.")
    package static let why = Text(
      en: "what last touched it up to this day, and what led to that",
      fr: "ce qui l'a touché en dernier ce jour-là, et ce qui y a mené")
    package static let whyDetails = Text(
      en: """
        Follows each event to the one that scheduled it, back to the start of the run. In text the \
        last twelve; with --json all.
        """,
      fr: """
        Remonte de chaque événement à celui qui l'a programmé, jusqu'au début de la simulation. En \
        texte les douze derniers ; avec --json tous.
        """)
    package static let trace = Text(
      en: "tell every event, with its number and its cause",
      fr: "dire chaque événement, avec son numéro et sa cause")
    package static let traceDetails = Text(
      en: "A line an event, before the rest; with --json each line is a JSON document.",
      fr:
        "Une ligne par événement, avant le reste ; avec --json, chaque ligne est un document JSON.")
    package static let against = Text(
      en: "compare with the replication stored in this folder",
      fr: "comparer avec la réplication conservée dans ce dossier")
    package static let againstDetails = Text(
      en: """
        What the line leaves out (seed, horizon, region and so on) is taken from the stored run. \
        Nothing is written there.
        """,
      fr: """
        Ce que la ligne ne dit pas (graine, horizon, région, etc.) est pris du calcul conservé. Rien \
        n'y est écrit.
        """)
    package static let output = Text(
      en: "store every replication in this folder, and resume there",
      fr: "conserver chaque réplication dans ce dossier, et y reprendre")
    package static let outputDetails = Text(
      en: """
        Writes results.sqlite, replications.csv and manifest.json. A folder that holds another run \
        is refused; nothing is overwritten.
        """,
      fr: """
        Écrit results.sqlite, replications.csv et manifest.json. Un dossier qui contient un autre \
        calcul est refusé ; rien n'est écrasé.
        """)
    package static let json = Text(en: "print JSON (format 1)", fr: "écrire du JSON (format 1)")
    package static let jsonDetails = Text(
      en: "Faults are printed as JSON too, with code, file, line and column.",
      fr: "Les fautes aussi sont écrites en JSON, avec code, fichier, ligne et colonne.")
    package static let csv = Text(
      en: "print the results as CSV", fr: "écrire les résultats en CSV")
    package static let names = Text(
      en: "print the names only, one a line", fr: "n'écrire que les noms, un par ligne")
    package static let origin = Text(
      en: "add the file and line that set each value",
      fr: "ajouter le fichier et la ligne qui ont fixé chaque valeur")
    package static let strict = Text(
      en: "answer no (exit code 1) if any value is assumed",
      fr: "répondre non (code de sortie 1) si une valeur est supposée")
    package static let scenarios = Text(
      en: "the scenarios folder", fr: "le dossier des scénarios")
    package static let scenariosDetails = Text(
      en: """
        Default: Scenarios in the current folder or the nearest folder above it, else above the \
        program itself.
        """,
      fr: """
        Par défaut : Scenarios dans le dossier courant ou le plus proche dossier au-dessus, sinon \
        au-dessus du programme lui-même.
        """)
    package static let lang = Text(
      en: "language; default: from LC_ALL, LC_MESSAGES or LANG",
      fr: "langue ; par défaut : d'après LC_ALL, LC_MESSAGES ou LANG")
    package static let color = Text(
      en: "colour; default: auto, on a terminal only",
      fr: "couleur ; par défaut : auto, sur un terminal seulement")
    package static let colorDetails = Text(
      en: "NO_COLOR and CLICOLOR_FORCE are obeyed under auto. No meaning rests on colour alone.",
      fr: "Sous auto, NO_COLOR et CLICOLOR_FORCE sont suivis. La couleur seule ne porte aucun sens."
    )
    package static let noProgress = Text(
      en: "do not report progress", fr: "ne pas afficher l'avancement")
    package static let help = Text(
      en: "-h for short help, --help for long", fr: "-h pour l'aide courte, --help pour la longue")
    package static let version = Text(
      en: "print the version and those of Swift and the libraries",
      fr: "écrire la version et celles de Swift et des bibliothèques")
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
