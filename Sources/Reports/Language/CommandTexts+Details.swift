extension CommandTexts {
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
    package static let stress = Text(
      en: """
        Simulates each design in each world and tells in what share of the runs something breaks \
        within the horizon, what breaks first, and after how many months: a body has stopped for too \
        long, coverage by value has been too low for too long, or a backlog has grown too long. What \
        counts as too long or too low stands in mechanism/reporting.yaml and can be set with --set.
        """,
      fr: """
        Simule chaque dispositif dans chaque monde et dit dans quelle part des simulations quelque chose \
        cède avant l'horizon, ce qui cède en premier, et après combien de mois : un organe est resté trop \
        longtemps à l'arrêt, la couverture en valeur trop longtemps trop basse, ou un arriéré est devenu \
        trop long. Ce qui compte comme trop est dans mechanism/reporting.yaml et se change par --set.
        """)
    package static let burden = Text(
      en: """
        Simulates the designs and tells who pays, what is borne by the audited, what a site and a visit \
        cost, how many miners work at sites barred from certifying and how long conforming sites are \
        red, each with its interval and its paired difference from the baseline.
        """,
      fr: """
        Simule les dispositifs et dit qui paie, ce qui est à la charge des audités, ce que coûtent un site \
        et une visite, combien de mineurs travaillent sur des sites exclus de la certification et combien \
        de temps des sites conformes sont rouges, avec l'intervalle et l'écart apparié à la référence.
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
    package static let history = Text(
      en: """
        Runs the designs of the practice from their own dates and prints each observed figure of \
        Scenarios/history/observed.yaml beside the central 90 % of simulated samples of the \
        observed size, with the width of that interval, whether the figure lies in it, and whether \
        it was used to set parameters. Only held-out figures count as hits. Figures without a \
        counterpart in the model are listed too. There is no pass mark: the exit code is 0 whatever \
        is found.
        With --transferred it shows instead what the designs of the usual comparison give when \
        effects that were observed in other sectors or countries hold in full, by half and not at \
        all.
        """,
      fr: """
        Exécute les dispositifs de la pratique à partir de leurs propres dates et écrit chaque \
        chiffre observé de Scenarios/history/observed.yaml à côté des 90 % centraux d'échantillons \
        simulés de la taille observée, avec la largeur de cet intervalle, si le chiffre s'y trouve, \
        et s'il a servi à fixer des paramètres. Seuls les chiffres réservés comptent. Ceux qui n'ont \
        pas d'équivalent dans le modèle sont listés aussi. Il n'y a pas de seuil de réussite : le \
        code de sortie est 0 quoi qu'il en soit.
        Avec --transferred, montre plutôt ce que donnent les dispositifs de la comparaison usuelle \
        quand les effets observés dans d'autres secteurs ou pays valent en entier, pour moitié et \
        pas du tout.
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
      en: """
        Lists every design, add-on and world of the scenarios folder with its title and what it is. \
        With --names, the designs alone.
        """,
      fr: """
        Liste chaque dispositif, complément et monde du dossier des scénarios avec son titre et ce qu'il \
        est. Avec --names, les dispositifs seuls.
        """)
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
}
