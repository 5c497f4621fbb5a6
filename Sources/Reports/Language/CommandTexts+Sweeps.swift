extension CommandTexts {
  /// What the commands on sweeps say of themselves.
  package enum Sweeps {
    package static let file = Text(
      en: "the sweep's file, or its name below studies",
      fr: "le fichier du balayage, ou son nom sous studies")
    package static let folder = Text(
      en: "the folder of a sweep", fr: "le dossier d'un balayage")
    package static let shards = Text(
      en: "files written by run", fr: "fichiers écrits par run")

    package static let planSummary = Text(
      en: "Tell what a sweep would run: points, units, time, bytes",
      fr: "Dire ce qu'un balayage calculerait : points, unités, temps, octets")
    package static let planDetails = Text(
      en: """
        Every point is a design in a world, with one combination of levers and one sample of uncertainties. \
        Nothing is run but one replication of each design and world, for the time.
        """,
      fr: """
        Chaque point est un dispositif dans un monde, avec une combinaison de leviers et un échantillon \
        d'incertitudes. Rien n'est calculé, sauf une réplication par dispositif et monde, pour le temps.
        """)
    package static let planExample = Text(
      en: "how long a small sweep takes", fr: "la durée d'un petit balayage")

    package static let sweepSummary = Text(
      en: "Run a sweep, or go on with one that was stopped",
      fr: "Exécuter un balayage, ou reprendre celui qui fut arrêté")
    package static let sweepDetails = Text(
      en: """
        Every replication is kept in DIR as soon as its block is done, every point's first block before any \
        second, so a sweep that was stopped is a whole one with fewer replications. The same command goes \
        on; a study with more points or replications adds what is missing. A replication that fails is noted \
        with its seed and the others go on; then the answer is no (1).
        """,
      fr: """
        Chaque réplication est conservée dans DOSSIER dès que son bloc est fini, le premier bloc de chaque \
        point avant tout second : un balayage arrêté est entier, avec moins de réplications. La même commande \
        reprend ; une étude avec plus de points ou de réplications ajoute ce qui manque. Une réplication qui \
        échoue est notée avec sa graine et les autres continuent ; la réponse est alors non (1).
        """)
    package static let sweepExample = Text(
      en: "run it, and later resume it", fr: "l'exécuter, et plus tard le reprendre")

    package static let statusSummary = Text(
      en: "Tell how far a sweep is and what failed",
      fr: "Dire où en est un balayage et ce qui a échoué")
    package static let statusDetails = Text(
      en: "Reads the folder only. The digest is that of the rows there are.",
      fr: "Lit seulement le dossier. L'empreinte est celle des lignes présentes.")
    package static let statusExample = Text(
      en: "what is done, missing and failed", fr: "ce qui est fait, manque ou a échoué")

    package static let summarySummary = Text(
      en: "Summarise every point of a sweep, with intervals",
      fr: "Résumer chaque point d'un balayage, avec intervalles")
    package static let summaryDetails = Text(
      en: """
        Means with 95 % t intervals, and the values that 10, 50 and 90 % of replications are below. n tells \
        in how many replications a response is defined; nothing is filled in.
        """,
      fr: """
        Moyennes avec intervalles t à 95 %, et valeurs sous lesquelles sont 10, 50 et 90 % des réplications. \
        n dit dans combien de réplications une mesure est définie ; rien n'est complété.
        """)
    package static let summaryExample = Text(
      en: "what each point costs", fr: "ce que coûte chaque point")

    package static let sensitivitySummary = Text(
      en: "Tell which uncertainties the spread of a response is owed to",
      fr: "Dire à quelles incertitudes tient la dispersion d'une mesure")
    package static let sensitivityDetails = Text(
      en: """
        The sample decides the method: saltelli gives Sobol' indices without the noise of replications, morris \
        elementary effects, every other sample partial rank correlations and, from 50 points on, distances of \
        distributions. Undefined results are left out and counted; more than one in twenty is refused.
        """,
      fr: """
        L'échantillon décide de la méthode : saltelli donne des indices de Sobol sans le bruit des \
        réplications, morris des effets élémentaires, tout autre échantillon des corrélations partielles de \
        rangs et, dès 50 points, des distances de distributions. Les résultats indéfinis sont écartés et \
        comptés ; plus d'un sur vingt est refusé.
        """)
    package static let sensitivityExample = Text(
      en: "what drives time in breach", fr: "ce qui fait le temps en infraction")
    package static let allowMissing = Text(
      en: "leave out any number of undefined results",
      fr: "écarter autant de résultats indéfinis qu'il y en a")

    package static let runSummary = Text(
      en: "Run some units of a sweep into a file of their own",
      fr: "Calculer des unités d'un balayage dans un fichier à part")
    package static let runDetails = Text(
      en: """
        For several machines: plan tells how many units there are, each runs some, merge puts the files \
        together. The file is there whole or not at all; run again, it is taken as done.
        """,
      fr: """
        Pour plusieurs machines : plan dit combien il y a d'unités, chacune en calcule, merge réunit les \
        fichiers. Le fichier est là entier ou pas du tout ; s'il est là, il est tenu pour fait.
        """)
    package static let runExample = Text(
      en: "the first twenty units", fr: "les vingt premières unités")

    package static let mergeSummary = Text(
      en: "Put files of units together in a sweep's folder",
      fr: "Réunir des fichiers d'unités dans le dossier d'un balayage")
    package static let mergeDetails = Text(
      en: """
        In any order, and again without harm. Files of another program, seed or setting are refused, and so \
        is one that contradicts what is there.
        """,
      fr: """
        Dans n'importe quel ordre, et encore sans dommage. Les fichiers d'un autre programme, d'une autre \
        graine ou d'un autre réglage sont refusés, comme celui qui contredit ce qui est là.
        """)
    package static let mergeExample = Text(
      en: "all files of a folder", fr: "tous les fichiers d'un dossier")

    package static let verifySummary = Text(
      en: "Run a stored comparison or sweep again and compare bit for bit",
      fr: "Refaire une comparaison ou un balayage et comparer bit à bit")
    package static let verifyDetails = Text(
      en: """
        Takes study, seed and settings from the folder and the scenarios from here; input files that are not \
        those of the run are named. Says that all is identical, within 1e-9, or where it first differs; then \
        the answer is no (1).
        """,
      fr: """
        Prend l'étude, la graine et les réglages du dossier, les scénarios d'ici ; les fichiers d'entrée qui ne \
        sont pas ceux du calcul sont nommés. Dit que tout est identique, à 1e-9 près, ou la première \
        différence ; la réponse est alors non (1).
        """)
    package static let verifyFolder = Text(
      en: "the folder of compare -o or sweep -o", fr: "le dossier de compare -o ou de sweep -o")
    package static let verifyExample = Text(
      en: "whether it is still the same", fr: "si c'est encore la même chose")

    package static let units = Text(
      en: "units from A to before B", fr: "unités de A jusqu'avant B")
    package static let unitsDetails = Text(
      en: "plan tells how many there are; the first is 0.",
      fr: "plan dit combien il y en a ; la première est 0.")
    package static let shard = Text(
      en: "file for the rows of these units", fr: "fichier pour les lignes de ces unités")
    package static let retryFailed = Text(
      en: "run replications again that failed before",
      fr: "refaire les réplications qui ont échoué")
    package static let response = Text(
      en: "response to show; may be repeated; default: the first",
      fr: "mesure à montrer ; répétable ; par défaut : les premières")
  }
}
