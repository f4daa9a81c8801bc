/** English texts about collections too large to be loaded as a whole. */
export const largeEn = {
  loading: '{loaded, number} of {total, number} events are loaded …',
  missingRows:
    '{count, plural, one {One event is missing} other {# events are missing}} from timeline, list and counts: the server did not deliver them.',
  missingAll:
    'The server did not deliver the events. You only see what is known without them: there is no counting, filtering or searching.',
  missingRegisters:
    'The server did not deliver the names of actors, topics and outlets. Without them there is nothing to filter by.',
  missingSearch:
    'The words could not be looked up: the server did not deliver that part. You see all that fits the other choices.',
  missingLines:
    '{count, plural, one {One line of the list} other {# lines of the list}} could not be loaded.',
  missingItems:
    '{count, plural, one {One event of the timeline} other {# events of the timeline}} could not be loaded.',
  missingArticles:
    '{count, plural, one {One article is missing: the server did not deliver it. Its wording is here all the same, but not its outlet and day.} other {# articles are missing: the server did not deliver them. Their wording is here all the same, but not their outlets and days.}}',
  counting: 'Still counting …',
  dossierLoading: 'Names, verbs and quotes are being loaded …',
  dossierMissing:
    'Names, verbs and quotes are missing: the server did not deliver them. Days, counts and the list are complete.',
  outletMissing:
    'Articles, names and verbs of this outlet are missing: the server did not deliver them. Days and list are complete.',
  daysMissing:
    'The server did not deliver the days of the articles. The slider knows only the first and the last.',
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
  promiseMissing: 'What became of this pledge could not be loaded.',
  promiseCut: 'There is more to this pledge. You see the {count} events that are nearest to this one.',
  promisesNotShown: 'These pledges could not be loaded.',
  promisesAsOf:
    'You see what had been reported by then. What belongs together is put together as known today.',
  openTitle: 'This could not be loaded',
  openText: 'The server did not deliver a part that is needed for it. Everything else goes on working.',
  eventMissing:
    'This event could not be opened: the server did not deliver a part of it. Everything else goes on working.',
  retry: 'Try again',
};
