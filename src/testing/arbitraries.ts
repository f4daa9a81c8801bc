/** Generators for laws: any view a link can say, any small corpus. */
import fc from 'fast-check';
import { formFilters, noFilters } from '../domain/filters/event-filters';
import type { EventFilters } from '../domain/filters/event-filters';
import type { Corpus } from '../schema/corpus';
import { eventKinds, forms } from '../schema/event';
import type { Place, ViewState } from '../url/view-state';
import { sampleCorpus, sampleDay } from './sample-corpus';
import type { SampleEvent } from './sample-corpus';

const ACTORS = ['lindholm', 'tarasenko', 'ostland', 'suedbund'];
const TOPICS = ['haefen', 'handel', 'getreide'];
const OUTLETS = ['nordblatt', 'kuestenbote'];
const WORDS = ['Hafen', 'Häfen', 'Ultimatum', 'stoppt', 'Lieferungen', 'Lindholm', 'Südbund', 'über', 'Kai'];

const anySlug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/);
const anyEventId = fc.stringMatching(/^[a-z0-9]{4,16}$/);
const anyDay = fc.integer({ min: -3000, max: 3000 }).map(sampleDay);
/** What a browser can carry: no lone halves of a character. */
const anyTyped = fc.string({ unit: 'grapheme', maxLength: 20 });

/** Lists as links hold them: each once, sorted. */
function anyChoices<T extends string>(ids: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  return fc.uniqueArray(ids, { maxLength: 4 }).map((chosen) => chosen.sort());
}

/** null or a day for either side, never ending before it begins. */
const anyDays = fc.tuple(fc.option(anyDay), fc.option(anyDay)).map(([a, b]) => {
  return a !== null && b !== null && a > b ? { from: b, to: a } : { from: a, to: b };
});

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant<Place>({ at: 'explorer' }),
  fc.record({ at: fc.constant('event' as const), event: anyEventId, compare: fc.boolean() }),
  fc.record({ at: fc.constant('embed' as const), event: anyEventId }),
  fc.constant<Place>({ at: 'embed-explorer' }),
  fc.record({
    at: fc.constant('article' as const),
    article: anySlug,
    passage: fc.option(
      fc.tuple(fc.nat({ max: 99_999 }), fc.integer({ min: 1, max: 9_999 })).map(([start, length]) => {
        return { start, end: start + length };
      }),
    ),
  }),
  fc.record({ at: fc.constant('actor' as const), actor: anySlug }),
  fc.record({ at: fc.constant('topic' as const), topic: anySlug }),
  fc.record({ at: fc.constant('outlet' as const), outlet: anySlug }),
  fc.record({ at: fc.constant('pledges' as const) }),
);

/** Any view a link can say. */
export const anyViewState: fc.Arbitrary<ViewState> = fc
  .tuple(
    anyDays,
    fc.record({
      place: anyPlace,
      kinds: anyChoices(fc.constantFrom(...eventKinds)),
      actors: anyChoices(anySlug),
      topics: anyChoices(anySlug),
      outlets: anyChoices(anySlug),
      forms: anyChoices(fc.constantFrom(...formFilters)),
      q: anyTyped,
      view: fc.constantFrom('timeline' as const, 'list' as const),
      lang: fc.constantFrom('de' as const, 'en' as const),
      accounts: fc.uniqueArray(anySlug, { maxLength: 4 }),
      blind: fc.boolean(),
      asOf: fc.option(anyDay),
    }),
  )
  .map(([days, rest]) => ({ ...days, ...rest }));

/** Filters over the ids of `anyCorpus`, with an unknown one among them. */
export const anyFilters: fc.Arbitrary<EventFilters> = fc
  .tuple(
    anyDays,
    fc.record({
      kinds: anyChoices(fc.constantFrom(...eventKinds)),
      actors: anyChoices(fc.constantFrom(...ACTORS, 'niemand')),
      topics: anyChoices(fc.constantFrom(...TOPICS)),
      outlets: anyChoices(fc.constantFrom(...OUTLETS)),
      forms: anyChoices(fc.constantFrom(...formFilters)),
      q: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...WORDS)),
    }),
  )
  .map(([days, rest]) => ({ ...noFilters, ...days, ...rest }));

const anySentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(' ')}.`);

type Told = {
  readonly sentence: string;
  readonly event: Omit<SampleEvent, 'id' | 'accounts'>;
  readonly form: number;
};

const anyTold: fc.Arbitrary<Told> = fc.record({
  sentence: anySentence,
  form: fc.nat({ max: forms.length - 1 }),
  event: fc
    .record({
      kind: fc.constantFrom(...eventKinds),
      title: anySentence,
      time: fc.option(anyDay),
      topics: anyChoices(fc.constantFrom(...TOPICS)),
      actors: anyChoices(fc.constantFrom(...ACTORS)),
    })
    .map(({ time, actors, ...event }) => ({
      ...event,
      ...(time !== null && { time }),
      who: Object.fromEntries(actors.map((actor) => [actor, 'participant' as const])),
    })),
});

/** A valid corpus of up to twelve events, each a sentence of one of two articles. */
export const anyCorpus: fc.Arbitrary<Corpus> = fc.array(anyTold, { maxLength: 12 }).map((all) => {
  const bodyOf = (outlet: number): string =>
    all
      .filter((_, at) => at % 2 === outlet)
      .map(({ sentence }) => sentence)
      .join('\n') || '–';
  return sampleCorpus({
    outlets: OUTLETS.map((id) => ({ id, name: id })),
    actors: ACTORS.map((id) => ({ id, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` })),
    topics: TOPICS.map((id) => ({ id, name: id, ...(id === 'getreide' && { broader: 'handel' }) })),
    articles: OUTLETS.map((outlet, at) => ({ id: `${outlet}-1`, outlet, body: bodyOf(at) })),
    events: all.map(({ sentence, event, form }, at) => ({
      ...event,
      id: `ev${String(at).padStart(2, '0')}`,
      accounts: [
        {
          article: `${OUTLETS[at % 2] ?? ''}-1`,
          passages: [{ text: sentence, form: forms[form] ?? 'asserted' }],
        },
      ],
    })),
  });
});

/** Articles of four days, and one whose day nobody knows. */
const TELLERS = [
  { id: 'nordblatt-1', outlet: 'nordblatt', day: sampleDay(-1) },
  { id: 'kuestenbote-1', outlet: 'kuestenbote', day: sampleDay(0) },
  { id: 'nordblatt-2', outlet: 'nordblatt', day: sampleDay(3) },
  { id: 'kuestenbote-2', outlet: 'kuestenbote', day: sampleDay(9) },
  { id: 'zettel', outlet: 'nordblatt' },
];

/** Days on which what is known of `anyRetoldCorpus` differs, and days before and after them all. */
export const anyKnownDay = fc.constantFrom(-2, -1, 0, 2, 3, 8, 9, 12).map(sampleDay);

const anyRetelling = fc.record({
  teller: fc.nat({ max: TELLERS.length - 1 }),
  sentence: anySentence,
  form: fc.constantFrom(...forms),
  /** Who speaks in it, and the deadline it names, in days. */
  speaker: fc.option(fc.constantFrom(...ACTORS)),
  deadline: fc.option(fc.integer({ min: 1, max: 20 })),
});

/** Up to eight events of up to three accounts each, some of them ultimatums that replace one another. */
export const anyRetoldCorpus: fc.Arbitrary<Corpus> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...eventKinds, 'ultimatum' as const, 'ultimatum' as const),
      time: fc.option(fc.integer({ min: -1, max: 4 }), { freq: 8 }),
      actor: fc.constantFrom(...ACTORS),
      topics: anyChoices(fc.constantFrom(...TOPICS)),
      told: fc.uniqueArray(anyRetelling, { minLength: 1, maxLength: 3, selector: ({ teller }) => teller }),
      follows: fc.nat({ max: 7 }),
    }),
    { maxLength: 8 },
  )
  .map((events) => {
    const sentences = TELLERS.map((): string[] => []);
    const accountsOf = events.map(({ told }) =>
      told.map(({ teller, sentence, form, speaker, deadline }) => {
        const text = `Tarasenko: ${sentence}`;
        sentences[teller]?.push(text);
        return {
          article: TELLERS[teller]?.id ?? '',
          passages: [
            {
              text,
              form,
              ...(speaker !== null && {
                speech: [
                  {
                    says: sentence,
                    form: 'direct' as const,
                    speaker: { label: 'Tarasenko', actor: speaker },
                  },
                ],
              }),
            },
          ],
          ...(deadline !== null && { told: { deadline: { day: sampleDay(deadline), words: 'Tarasenko' } } }),
        };
      }),
    );
    return sampleCorpus({
      outlets: OUTLETS.map((id) => ({ id, name: id })),
      actors: ACTORS.map((id) => ({ id, name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}` })),
      topics: TOPICS.map((id) => ({ id, name: id, ...(id === 'getreide' && { broader: 'handel' }) })),
      articles: TELLERS.map((teller, at) => ({ ...teller, body: sentences[at]?.join('\n') || '–' })),
      events: events.map(({ kind, time, actor, topics, follows }, at) => ({
        id: `ev${String(at).padStart(2, '0')}`,
        kind,
        title: `Ereignis ${String(at)}`,
        topics,
        who: { [actor]: 'participant' as const },
        ...(time !== null && { time: sampleDay(time) }),
        accounts: accountsOf[at] ?? [],
        relations:
          follows < at ? [{ kind: 'shortens' as const, event: `ev${String(follows).padStart(2, '0')}` }] : [],
      })),
    });
  });
