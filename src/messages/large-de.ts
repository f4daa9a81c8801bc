/** German texts about collections too large to be loaded as a whole. */
export const largeDe = {
  loading: 'Von {total, number} Ereignissen sind {loaded, number} geladen …',
  missingRows:
    '{count, plural, one {Ein Ereignis fehlt} other {# Ereignisse fehlen}} in Zeitleiste, Liste und Zahlen: Sie ließen sich nicht laden.',
  missingAll:
    'Die Ereignisse ließen sich nicht laden. Zu sehen ist nur, was auch ohne sie bekannt ist: Zählen, filtern und suchen lässt sich so nicht.',
  missingRegisters:
    'Die Namen der Akteure, Themen und Quellen ließen sich nicht laden. Ohne sie lässt sich nicht filtern.',
  missingSearch:
    'Die gesuchten Wörter ließen sich nicht nachschlagen. Zu sehen ist alles, was ohne sie zur Auswahl passt.',
  missingLines:
    '{count, plural, one {Eine Zeile der Liste ließ} other {# Zeilen der Liste ließen}} sich nicht laden.',
  missingItems:
    '{count, plural, one {Ein Ereignis der Zeitleiste ließ} other {# Ereignisse der Zeitleiste ließen}} sich nicht laden.',
  missingArticles:
    '{count, plural, one {Ein Artikel ließ sich nicht laden. Sein Wortlaut steht hier trotzdem, aber nicht der Tag und der Weg zum Original.} other {# Artikel ließen sich nicht laden. Ihr Wortlaut steht hier trotzdem, aber nicht der Tag und der Weg zum Original.}}',
  counting: 'Gezählt wird noch …',
  dossierLoading: 'Namen, Verben und Zitate werden geladen …',
  dossierMissing:
    'Namen, Verben und Zitate ließen sich nicht laden. Tage, Zahlen und Liste sind vollständig.',
  outletMissing:
    'Artikel, Namen und Verben dieser Quelle ließen sich nicht laden. Tage und Liste sind vollständig.',
  daysMissing:
    'Die Erscheinungstage der Artikel ließen sich nicht laden. Der Regler kennt nur den ersten und den letzten.',
  quotesMissing: 'Zitate ließen sich nicht laden.',
  quotesLoading: 'Zitate werden geladen …',
  talks: 'Gespräche zeigen',
  events: 'Ereignisse zeigen',
  wordEvents:
    '{total, plural, =0 {„{q}“ kommt in Titeln und Wortlauten dieser Ereignisse nicht vor.} one {„{q}“ kommt in Titel oder Wortlaut eines Ereignisses vor.} other {„{q}“ kommt in Titeln oder Wortlauten von # Ereignissen vor.}}',
  wordShown: 'Hier stehen die Sätze aus den Artikeln der ersten {count, number}.',
  wordList: 'Alle in der Liste zeigen',
  sentencesLoading: 'Sätze werden geladen …',
  sentencesMissing: 'Die Sätze ließen sich nicht laden.',
  sentencesMore:
    '{count, plural, one {Sätze zu einem weiteren Ereignis zeigen} other {Sätze zu # weiteren Ereignissen zeigen}}',
  todayOnly: 'Dieser Abschnitt zeigt den heutigen Stand.',
  laddersMissing: 'Die anderen Quellen ließen sich nicht laden.',
  promisesLoading: 'Die Zusagen werden geladen …',
  promisesMissing: 'Die Zusagen ließen sich nicht laden. Alles andere lässt sich weiter benutzen.',
  promiseMissing: 'Was aus dieser Zusage wurde, ließ sich nicht laden.',
  promiseCut:
    'Zu dieser Zusage gehört mehr. Gezeigt sind die {count} Ereignisse, die diesem am nächsten liegen.',
  promisesNotShown: 'Diese Zusagen ließen sich nicht laden.',
  promisesAsOf:
    'Gezeigt ist, was bis dahin berichtet war. Was zusammengehört, ist nach dem heutigen Stand zugeordnet.',
  openTitle: 'Das ließ sich nicht laden',
  openText: 'Es fehlt ein Teil, der dafür nötig ist. Alles andere lässt sich weiter benutzen.',
  eventMissing:
    'Dieses Ereignis ließ sich nicht öffnen: Ein Teil davon fehlt. Alles andere lässt sich weiter benutzen.',
  offline: 'Ohne Verbindung ist nur da, was dieses Gerät gespeichert hat.',
  retry: 'Noch einmal versuchen',
} as const;
