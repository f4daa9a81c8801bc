/** German texts about collections too large to be loaded as a whole. */
export const largeDe = {
  loading: 'Von {total, number} Ereignissen sind {loaded, number} geladen …',
  missingRows:
    '{count, plural, one {Ein Ereignis fehlt} other {# Ereignisse fehlen}} in Zeitleiste, Liste und Zahlen: Der Server hat sie nicht geliefert.',
  missingRegisters:
    'Die Namen der Akteure, Themen und Quellen hat der Server nicht geliefert. Ohne sie lässt sich nicht filtern.',
  missingSearch:
    'Die gesuchten Wörter ließen sich nicht nachschlagen: Der Server hat den Teil nicht geliefert.',
  missingLines:
    '{count, plural, one {Eine Zeile der Liste ließ} other {# Zeilen der Liste ließen}} sich nicht laden.',
  missingArticles:
    '{count, plural, one {Der Text eines Artikels fehlt} other {Die Texte von # Artikeln fehlen}}: Der Server hat ihn nicht geliefert. Was die Quellen schreiben, ist trotzdem vollständig.',
  counting: 'Gezählt wird noch …',
  dossierLoading: 'Namen, Verben und Zitate werden geladen …',
  dossierMissing:
    'Namen, Verben und Zitate fehlen: Der Server hat sie nicht geliefert. Tage, Zahlen und Liste sind vollständig.',
  quotesMissing: 'Zitate ließen sich nicht laden.',
  quotesLoading: 'Zitate werden geladen …',
  talks: 'Gespräche zeigen',
  events: 'Ereignisse zeigen',
  wordsHint:
    'Wörter, die hier häufiger stehen als sonst. Jedes führt in die Liste der Ereignisse, in denen es vorkommt.',
  todayOnly: 'Dieser Abschnitt zeigt den heutigen Stand.',
  promisesLoading: 'Die Zusagen werden geladen …',
  promisesMissing:
    'Die Zusagen fehlen: Der Server hat sie nicht geliefert. Alles andere lässt sich weiter benutzen.',
  promisesNotShown: 'Diese Zusagen ließen sich nicht laden.',
  promisesAsOf:
    'Gezeigt ist, was bis dahin berichtet war. Was zusammengehört, ist nach dem heutigen Stand zugeordnet.',
  openTitle: 'Das ließ sich nicht laden',
  openText:
    'Der Server hat einen Teil nicht geliefert, der dafür nötig ist. Alles andere lässt sich weiter benutzen.',
  opening: 'Das Ereignis wird geladen …',
  retry: 'Noch einmal versuchen',
} as const;
