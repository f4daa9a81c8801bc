/** German texts of the sections on names, verbs of speaking and words in their sentences. */
export const termsDe = {
  readInArticle: 'Im Artikel lesen: {place}',
  noDay: 'Tag unbekannt',
  times: '{count, plural, one {einmal} other {#-mal}}',
  showAll: 'Alle {count} zeigen',
  names: 'Wie die Quellen {name} nennen',
  namesHint:
    'Titel, Beinamen und Beschreibungen, wie sie im Artikel stehen. Ein Name öffnet die Sätze. Gebeugte Formen zählen zusammen.',
  namesNone: 'In diesen Texten steht kein Name.',
  onDay: 'am {day}',
  span: '{from} bis {to}',
  verbs: 'Mit welchen Worten {name} wiedergegeben wird',
  verbsOfTopic: 'Mit welchen Worten Gesagtes wiedergegeben wird',
  verbsHint:
    'Gezählt wird jedes Verb des Sprechens; „sagen“ und „behaupten“ klingen verschieden. Ein Wort öffnet die Sätze.',
  verbsNone: 'Hier wird niemand mit einem Verb des Sprechens wiedergegeben.',
  sourceWord: 'Quellenangabe',
  words: 'Ein Wort in seinen Sätzen',
  wordsHint: 'Gezeigt wird, wie jede Quelle ein Wort verwendet. Gewertet wird nicht.',
  wordField: 'Wort oder „mehrere Wörter“',
  wordShow: 'Zeigen',
  wordOffered: 'Hier häufiger als sonst:',
  wordClear: 'Wort entfernen',
  linesCount: '{count, plural, one {# Stelle} other {# Stellen}}',
  linesNone: '„{q}“ steht in diesen Artikeln nicht.',
  quoteIn: 'Im Artikel lesen',
} as const;
