/** English texts about collections too large to be loaded as a whole. */
export const largeEn = {
  loading: '{loaded, number} of {total, number} events are loaded …',
  missingRows:
    '{count, plural, one {One event is missing} other {# events are missing}} from timeline, list and counts: the server did not deliver them.',
  missingRegisters:
    'The server did not deliver the names of actors, topics and outlets. Without them there is nothing to filter by.',
  missingSearch: 'The words could not be looked up: the server did not deliver that part.',
  missingLines:
    '{count, plural, one {One line of the list} other {# lines of the list}} could not be loaded.',
  missingArticles:
    '{count, plural, one {The text of one article is missing} other {The texts of # articles are missing}}: the server did not deliver it. What the sources write is complete all the same.',
  counting: 'Still counting …',
  dossierLoading: 'Names, verbs and quotes are being loaded …',
  dossierMissing:
    'Names, verbs and quotes are missing: the server did not deliver them. Days, counts and the list are complete.',
  quotesMissing: 'Quotes could not be loaded.',
  quotesLoading: 'Quotes are being loaded …',
  talks: 'Show the talks',
  events: 'Show the events',
  wordsHint:
    'Words that stand here more often than elsewhere. Each leads to the list of events that have it.',
  todayOnly: 'This section shows what is known today.',
  promisesLoading: 'The pledges are being loaded …',
  promisesMissing:
    'The pledges are missing: the server did not deliver them. Everything else goes on working.',
  promisesNotShown: 'These pledges could not be loaded.',
  promisesAsOf:
    'You see what had been reported by then. What belongs together is put together as known today.',
  openTitle: 'This could not be loaded',
  openText: 'The server did not deliver a part that is needed for it. Everything else goes on working.',
  opening: 'The event is being loaded …',
  retry: 'Try again',
};
