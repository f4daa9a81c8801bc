/** Corpora whose titles and texts try to break out of every format they are written to; and what exports need around them. */
import fc from 'fast-check';
import type { ExportContext } from '../domain/export/export-context';
import { buildCorpusIndex } from '../domain/corpus-index';
import { de } from '../messages/de';
import type { Corpus } from '../schema/corpus';
import { eventKinds } from '../schema/event';
import { sampleCorpus, sampleDay } from './sample-corpus';

const EVIL = [
  '=HYPERLINK("http://boese.invalid","Klick")',
  "'=1+1",
  '@SUM(1)',
  '+49',
  '-2',
  '＝1',
  '\t',
  '\r\n',
  '\n',
  '\u2028',
  '\u0085',
  '"',
  '""',
  '„Nein“',
  ',',
  ';',
  '\\n',
  '\\',
  '{',
  '}',
  '%0A',
  '&',
  '~^_#$',
  '<script>alert(1)</script>',
  ']]>',
  '</svg>',
  'END:VEVENT',
  'ER  - ',
  '@article{x,',
  '😀',
  '👩‍👧',
  'Kyjiw, Київ',
  'ä̈',
  '\u202E',
];

/** Never empty, and never only white space. */
const anyEvil = fc
  .array(fc.oneof(fc.constantFrom(...EVIL), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `${parts.join(' ')}Kai.`);

const anyTelling = fc.record({
  sentence: anyEvil,
  title: anyEvil,
  kind: fc.constantFrom(...eventKinds),
  time: fc.option(fc.integer({ min: 0, max: 900 }).map(sampleDay)),
  approx: fc.boolean(),
  deadline: fc.option(fc.integer({ min: 901, max: 1000 }).map(sampleDay)),
  relates: fc.boolean(),
});

/** One article, up to five events, each told by one sentence; some answer or shorten the one before. */
export const anyHostileCorpus: fc.Arbitrary<Corpus> = fc
  .record({
    title: anyEvil,
    outlet: anyEvil,
    hasAddress: fc.boolean(),
    tellings: fc.uniqueArray(anyTelling, { maxLength: 5, selector: ({ sentence }) => sentence }),
  })
  .map(({ title, outlet, hasAddress, tellings }) =>
    sampleCorpus({
      outlets: [{ id: 'nordblatt', name: outlet }],
      actors: [{ id: 'lindholm', name: 'Karin Lindholm' }],
      articles: [
        {
          id: 'nordblatt-1',
          outlet: 'nordblatt',
          day: '2022-02-18',
          title,
          ...(hasAddress && { url: 'https://nordblatt.example/artikel?a=1&b={2}' }),
          // Its number keeps a sentence from standing inside another.
          body: tellings.map(({ sentence }, at) => `${at}: ${sentence}`).join('\n'),
        },
      ],
      events: tellings.map(({ sentence, time, approx, deadline, relates, ...rest }, at) => ({
        ...rest,
        id: `boes${at}`,
        ...(time !== null && { time: approx ? `${time}~` : time }),
        who: { lindholm: 'speaker' },
        accounts: [
          {
            article: 'nordblatt-1',
            passages: [{ text: `${at}: ${sentence}` }],
            ...(deadline !== null && { told: { deadline: { day: `../${deadline}`, words: 'Kai' } } }),
          },
        ],
        ...(relates && at > 0 && { relations: [{ kind: 'shortens', event: `boes${at - 1}` }] }),
      })),
    }),
  );

/** An export's surroundings, on an invented host. */
export function exportContext(corpus: Corpus): ExportContext {
  return {
    index: buildCorpusIndex(corpus),
    lang: 'de',
    eventUrl: (event) => `https://wortlaut.example/e/${event}`,
    articleUrl: (article) => `https://wortlaut.example/a/${article}`,
    words: {
      kind: (kind) => de.kinds[kind],
      form: (form) => de.forms[form],
      deadline: 'Frist',
      sources: 'Quellen',
    },
    sources: new Map(),
  };
}
