/** English texts about collections too large to be loaded as a whole. */
export const largeEn = {
  loading: '{loaded, number} of {total, number} events are loaded …',
  missingRows:
    '{count, plural, one {One event is missing} other {# events are missing}} from timeline, list and counts: they could not be loaded.',
  missingAll:
    'The events could not be loaded. You only see what is known without them: there is no counting, filtering or searching.',
  missingRegisters:
    'The names of actors, topics and outlets could not be loaded. Without them there is nothing to filter by.',
  missingSearch: 'The words could not be looked up. You see all that fits the other choices.',
  missingLines:
    '{count, plural, one {One line of the list} other {# lines of the list}} could not be loaded.',
  missingItems:
    '{count, plural, one {One event of the timeline} other {# events of the timeline}} could not be loaded.',
  missingArticles:
    '{count, plural, one {One article could not be loaded. Its wording is here all the same, but not its day and the way to the original.} other {# articles could not be loaded. Their wording is here all the same, but not their days and the way to the originals.}}',
  counting: 'Still counting …',
  dossierLoading: 'Names, verbs and quotes are being loaded …',
  dossierMissing: 'Names, verbs and quotes could not be loaded. Days, counts and the list are complete.',
  outletMissing: 'Articles, names and verbs of this outlet could not be loaded. Days and list are complete.',
  daysMissing: 'The days of the articles could not be loaded. The slider knows only the first and the last.',
  quotesMissing: 'Quotes could not be loaded.',
  quotesLoading: 'Quotes are being loaded …',
  talks: 'Show the talks',
  events: 'Show the events',
  wordEvents:
    '{total, plural, =0 {“{q}” is in no title or wording of these events.} one {“{q}” is in the title or wording of one event.} other {“{q}” is in titles or wordings of # events.}}',
  wordShown: 'Below are the sentences from the articles of the first {count, number}.',
  wordList: 'Show all of them in the list',
  sentencesLoading: 'Sentences are being loaded …',
  sentencesMissing: 'The sentences could not be loaded.',
  sentencesMore:
    '{count, plural, one {Show sentences on one more event} other {Show sentences on # more events}}',
  todayOnly: 'This section shows what is known today.',
  laddersMissing: 'The other outlets could not be loaded.',
  promisesLoading: 'The pledges are being loaded …',
  promisesMissing: 'The pledges could not be loaded. Everything else goes on working.',
  promiseMissing: 'What became of this pledge could not be loaded.',
  promiseCut: 'There is more to this pledge. You see the {count} events that are nearest to this one.',
  promisesNotShown: 'These pledges could not be loaded.',
  promisesAsOf:
    'You see what had been reported by then. What belongs together is put together as known today.',
  openTitle: 'This could not be loaded',
  openText: 'A part that is needed for it is missing. Everything else goes on working.',
  eventMissing: 'This event could not be opened: a part of it is missing. Everything else goes on working.',
  offline: 'Without a connection only what this device has saved is here.',
  retry: 'Try again',
};
