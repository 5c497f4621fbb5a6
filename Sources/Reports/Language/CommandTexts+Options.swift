extension CommandTexts {
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
    package static let worlds = Text(
      en: "worlds to ask in, apart by commas, or all",
      fr: "mondes où poser la question, séparés par des virgules, ou all")
    package static let worldsDetails = Text(
      en: """
        “reference” is the region as it stands; “all” is that and every world that lies over it. Default: \
        for compare the study's world, for stress all. In compare only together with --thresholds.
        """,
      fr: """
        « reference » est la région telle quelle ; « all », celle-ci et tous les mondes qui la modifient. \
        Par défaut : pour compare le monde de l'étude, pour stress tous. Dans compare, seulement avec \
        --thresholds.
        """)
    package static let thresholds = Text(
      en: "limits to hold the designs against (YAML)",
      fr: "seuils auxquels confronter les dispositifs (YAML)")
    package static let thresholdsDetails = Text(
      en: """
        Tells how surely each limit and all of them hold, and which one binds, in place of the usual \
        table. The format is told in Scenarios/studies; thresholds.yaml there is an example, not a \
        recommendation.
        """,
      fr: """
        Dit avec quelle sûreté chaque seuil et tous ensemble tiennent, et lequel contraint, à la place du \
        tableau habituel. Le format est décrit dans Scenarios/studies ; thresholds.yaml y est un exemple, \
        non une recommandation.
        """)
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
    package static let checkInvariants = Text(
      en: "hold every replication against laws that all obey",
      fr: "vérifier des lois que toute réplication respecte")
    package static let checkInvariantsDetails = Text(
      en: """
        Such as Little's law on every queue and costs that sum alike however they are split. A breach \
        is a fault of the program and ends the run (exit code 1).
        """,
      fr: """
        Par exemple la loi de Little sur chaque file, ou des coûts de même somme quelle que soit la \
        répartition. Une violation est une faute du programme et arrête le calcul (code de sortie 1).
        """)
    package static let transferred = Text(
      en: "effects from other sectors in full, by half and not at all",
      fr: "effets d'autres secteurs en entier, pour moitié et pas du tout")
    package static let transferredDetails = Text(
      en: """
        For the parameters marked transferred_from; only designs whose results depend on them are \
        shown. --horizon counts for this alone.
        """,
      fr: """
        Pour les paramètres marqués transferred_from ; seuls sont montrés les dispositifs dont les \
        résultats en dépendent. --horizon ne vaut que pour cela.
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
        compare writes results.sqlite, replications.csv and manifest.json there, sweep and merge \
        sweep.sqlite. A folder that holds another run is refused; nothing is overwritten.
        """,
      fr: """
        compare y écrit results.sqlite, replications.csv et manifest.json, sweep et merge \
        sweep.sqlite. Un dossier qui contient un autre calcul est refusé ; rien n'est écrasé.
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
}
