/** English texts of the sections on names, verbs of speaking and words in their sentences. */
import type { Messages } from './de';

export const termsEn: Messages['terms'] = {
  readInArticle: 'Read in the article: {place}',
  noDay: 'day unknown',
  times: '{count, plural, one {once} other {# times}}',
  byOutlet: 'By source',
  strip: 'When it occurs: {stretches}',
  inStretch: '{when} {count} times',
  showAll: 'Show all {count}',
  showMore: 'Show {count} more',
  waiting: 'The sentence is being loaded …',
  missing: 'The sentence could not be loaded.',
  names: 'What the sources call {name}',
  namesHint:
    'Titles, bynames and descriptions as the articles have them. A name opens its sentences. Inflected forms count together.',
  namesNone: 'These texts hold no name.',
  span: '{from} to {to}',
  verbs: 'The words that introduce what {name} says',
  verbsOfTopic: 'The words that introduce what is said',
  verbsHint:
    'Every verb of speaking is counted; “sagen” (say) and “behaupten” (claim) sound different. A word opens its sentences.',
  verbsNone: 'Nobody’s words are introduced by a verb of speaking here.',
  sourceWord: 'names the source',
  words: 'A word in its sentences',
  wordsHint: 'This shows how each source uses a word. Nothing is scored.',
  wordField: 'Word or “several words”',
  wordShow: 'Show',
  wordOffered: 'More frequent here than elsewhere:',
  linesCount: '{count, plural, one {# place} other {# places}}',
  linesNone: '“{q}” does not occur in these articles.',
  quoteIn: 'Read in the article',
};
