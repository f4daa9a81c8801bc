/** Laws of linking through the real parser: order, batches, slices, second calls, relations. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusFromTexts, parseSample, type SampleText } from '../../testing/corpus-from-texts';
import { inventedRegisters } from '../../testing/invented-registers';
import { corpusSchema } from '../../schema/corpus';
import type { WortlautEvent } from '../../schema/event';
import { actorIdSchema } from '../../schema/ids';
import { checkCorpus } from '../check/check-corpus';
import { linkCorpus } from './link-corpus';

const call = (minutes: number): string =>
  `Präsidentin Karin Lindholm hat am Freitag ${minutes} Minuten lang mit dem westländischen Außenminister Jens Okker telefoniert.`;
const STATE_CALL = 'Präsidentin Karin Lindholm hat am Freitag mit der Regierung von Westland telefoniert.';
const OTHER_CALL = 'Präsidentin Karin Lindholm hat am Freitag mit der nordmärkischen Regierung telefoniert.';
const PLEDGE = 'Westland hat am Montag die Lieferung von Schiffen an Ostland zugesagt.';
const HALT = 'Westland hat am Mittwoch die Lieferung von Schiffen an Ostland gestoppt.';
const ULTIMATUM = 'Karin Lindholm hat Westland ein 50-tägiges Ultimatum gestellt.';
const SHORTER = 'Karin Lindholm hat das Ultimatum an Westland auf zwölf Tage verkürzt.';

function ofKind(events: readonly WortlautEvent[], kind: WortlautEvent['kind']): WortlautEvent[] {
  return events.filter((event) => event.kind === kind);
}

describe('one event per happening', () => {
  const calls = (...texts: string[]) =>
    ofKind(corpusFromTexts(texts.map((text, i) => ({ id: `a${i}`, text }))).events, 'call');

  test('40 against 45 minutes: one call, two accounts, each with its own figure', () => {
    const [event, ...others] = calls(call(40), call(45));
    expect(others).toEqual([]);
    expect(event?.accounts.map(({ told }) => told.minutes?.value)).toEqual([40, 45]);
  });

  test('two deeds of one sentence are two events, and another article tells one of them', () => {
    const corpus = corpusFromTexts([
      { id: 'a', text: 'Am Montag sagte Ostland 20 Millionen Euro zu, die Nordmark 5 Millionen.' },
      { id: 'b', text: 'Die Nordmark hat am Montag fünf Millionen Euro zugesagt.' },
    ]);
    const pledges = ofKind(corpus.events, 'pledge');
    const sums = pledges.map(({ accounts }) =>
      accounts.map(({ article, told }) => `${article} ${told.amount?.value ?? '-'}`).join(),
    );
    expect(sums.sort()).toEqual(['a 20000000', 'a 5000000,b 5000000']);
    expect(new Set(pledges.map(({ id }) => id)).size).toBe(2);
    expect(corpusSchema.safeParse(corpus).success).toBe(true);
    expect(checkCorpus(corpus)).toEqual([]);
  });

  test('50 against 45 days: one ultimatum, two accounts, each with its own deadline', () => {
    const { events } = corpusFromTexts([
      { id: 'a', text: ULTIMATUM },
      { id: 'b', text: ULTIMATUM.replace('50', '45') },
    ]);
    const [event, ...others] = ofKind(events, 'ultimatum');
    expect(others).toEqual([]);
    const deadlines = event?.accounts.map(({ told }) => told.deadline?.latest);
    expect(new Set(deadlines).size).toBe(2);
    expect(deadlines).not.toContain(undefined);
    expect(event?.title.de, 'a title takes no side').not.toMatch(/Tage/u);
  });

  test('a second call of the same day stays a second call: other minutes, or another partner', () => {
    expect(calls(call(40), call(90))).toHaveLength(2);
    expect(calls(call(40), OTHER_CALL)).toHaveLength(2);
  });

  test('a person stands for its state', () => {
    const [event, ...others] = calls(call(40), STATE_CALL);
    expect(others).toEqual([]);
    expect(event?.title.de).toBe('Telefonat Lindholm – Okker');
  });

  const pledges = (...texts: readonly (readonly [string, string?])[]) =>
    ofKind(
      corpusFromTexts(texts.map(([text, day = '2025-07-04'], i) => ({ id: `a${i}`, text, day }))).events,
      'pledge',
    ).map(({ accounts }) => accounts.map(({ article }) => article).join());

  test('one telling makes two of others one, where nothing speaks against it', () => {
    const whole = 'Ostland hat Westland am Freitag 20 Millionen Euro für den Bau von Schleusen zugesagt.';
    const other = 'Ostland hat Westland am Freitag Geld für den Bau von Schleusen zugesagt.';
    const later = 'Von den 20 Millionen Euro, die Ostland Westland versprochen hat, kam nichts an.';
    expect(pledges([whole], [other], [later, '2025-07-28'])).toEqual(['a0,a1,a2']);
  });

  test('but other sums stay apart, whoever stands between', () => {
    const between = 'Ostland hat Westland am Freitag Hilfe für Schleusen und Brunnen zugesagt.';
    const euro = 'Ostland hat Westland am Freitag 20 Millionen Euro für Schleusen zugesagt.';
    const pumps = 'Ostland hat Westland am Freitag 30 Pumpen für Brunnen zugesagt.';
    expect(pledges([euro], [between], [pumps])).not.toContain('a0,a1,a2');
  });

  test('people are counted alike, whatever they are called', () => {
    expect(
      pledges(
        ['Ostland hat am Freitag versprochen, 60 Soldaten freizulassen.'],
        ['Am Freitag sagte Ostland 60 Gefangenen die Heimkehr zu.'],
      ),
    ).toEqual(['a0,a1']);
  });

  test('whoever stands in for a state in one article stands for it in another', () => {
    const stands = 'Ostland will 60 Soldaten freilassen. Das sagte Präsidentin Ada Varga am Freitag zu.';
    const bare = 'Präsidentin Varga hat am Freitag versprochen, 60 Gefangene freizulassen.';
    const state = 'Ostland versprach am Freitag, 60 Gefangene freizulassen.';
    expect(pledges([stands], [bare], [state])).toEqual(['a0,a1,a2']);
  });

  test('accounts stand in the order of publication', () => {
    const { events } = corpusFromTexts([
      { id: 'spaet', text: call(40), day: '2025-07-06' },
      { id: 'zuerst', text: call(45), day: '2025-07-05' },
    ]);
    expect(events[0]?.accounts.map((account) => account.article)).toEqual(['zuerst', 'spaet']);
  });
});

describe('relations', () => {
  const relationsOf = (...samples: SampleText[]) => {
    const { events } = corpusFromTexts(samples);
    return events.flatMap((event) =>
      event.relations.map(
        ({ kind, event: other }) =>
          `${event.kind} ${kind} ${events.find((one) => one.id === other)?.kind ?? ''}`,
      ),
    );
  };

  test('a halt points at the pledge it halts, across articles', () => {
    expect(relationsOf({ id: 'a', text: PLEDGE }, { id: 'b', text: HALT })).toEqual(['halt halts pledge']);
  });

  test('a halt does not take back what the other side promised', () => {
    const other = 'Ostland hat am Montag die Lieferung von Schiffen an Westland zugesagt.';
    expect(relationsOf({ id: 'a', text: other }, { id: 'b', text: HALT })).toEqual([]);
  });

  test('a halt towards another side halts no pledge, and nobody shortens the ultimatum of the other side', () => {
    const elsewhere = 'Westland hat am Mittwoch die Lieferung von Schiffen an die Nordmark gestoppt.';
    expect(relationsOf({ id: 'a', text: PLEDGE }, { id: 'b', text: elsewhere })).toEqual([]);
    const theirs = 'Westland hat das Ultimatum an Ostland auf zwölf Tage verkürzt.';
    const ours = 'Ostland hat Westland ein 50-tägiges Ultimatum gestellt.';
    expect(
      relationsOf({ id: 'a', text: ours, day: '2025-07-01' }, { id: 'b', text: theirs, day: '2025-07-20' }),
    ).toEqual([]);
  });

  test('a pledge made after the halt is not what it halts', () => {
    expect(relationsOf({ id: 'a', text: PLEDGE, day: '2025-07-08' }, { id: 'b', text: HALT })).toEqual([]);
  });

  test('a shorter term points at the ultimatum it shortens', () => {
    const samples = [
      { id: 'a', text: ULTIMATUM },
      { id: 'b', text: SHORTER, day: '2025-07-20' },
    ];
    expect(relationsOf(...samples)).toEqual(['ultimatum shortens ultimatum']);
  });

  test('a rejection answers the ultimatum it names, whoever of the other side speaks', () => {
    const rejection = parseSample({
      id: 'b',
      text: 'Jens Okker hat das Ultimatum zurückgewiesen.',
      day: '2025-07-08',
    });
    const [found] = rejection.draft.events;
    const speaker = { actor: actorIdSchema.parse('jens-okker'), role: 'speaker' } as const;
    const events =
      found === undefined ? [] : [{ ...found, kind: 'rejection' as const, participants: [speaker] }];
    const corpus = linkCorpus(
      [parseSample({ id: 'a', text: ULTIMATUM }), { ...rejection, draft: { ...rejection.draft, events } }],
      inventedRegisters,
    );
    const [ultimatum] = ofKind(corpus.events, 'ultimatum');
    expect(ofKind(corpus.events, 'rejection')[0]?.relations).toMatchObject([
      { kind: 'responds-to', event: ultimatum?.id },
    ]);
  });
});

const texts = fc.oneof(
  fc.constantFrom(30, 40, 45, 90).map(call),
  fc.constantFrom(STATE_CALL, OTHER_CALL, PLEDGE, HALT, ULTIMATUM, SHORTER),
);
const samples: fc.Arbitrary<SampleText[]> = fc
  .array(
    fc.record({
      all: fc.array(texts, { minLength: 1, maxLength: 3 }),
      day: fc.constantFrom('2025-07-03', '2025-07-04', '2025-07-05'),
    }),
    { maxLength: 5 },
  )
  .map((list) => list.map(({ all, day }, i) => ({ id: `a${i}`, text: all.join(' '), day })));

describe('laws', () => {
  test('the corpus does not depend on the order of the articles', () => {
    fc.assert(
      fc.property(
        samples.chain((all) =>
          fc.tuple(
            fc.constant(all),
            fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(corpusFromTexts(shuffled)).toEqual(corpusFromTexts(all));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('nor on batching: articles parsed one at a time, at any time, link to the same corpus', () => {
    fc.assert(
      fc.property(samples, samples, (all, between) => {
        const together = linkCorpus(all.map(parseSample), inventedRegisters);
        const apart = all.map((sample) => {
          between.forEach(parseSample);
          return parseSample(sample);
        });
        expect(linkCorpus(apart, inventedRegisters)).toEqual(together);
      }),
      { numRuns: 20 },
    );
  });

  test('every corpus is sound: shape, references, and every passage equals its slice', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const corpus = corpusFromTexts(all);
        expect(corpusSchema.safeParse(corpus).success).toBe(true);
        expect(checkCorpus(corpus)).toEqual([]);
        for (const { accounts } of corpus.events)
          for (const { article, passages } of accounts)
            for (const { span, exact } of passages)
              expect(all.find(({ id }) => id === article)?.text.slice(span.start, span.end)).toBe(exact);
      }),
      { numRuns: 60 },
    );
  });

  test('no finding is lost: each article tells as many events alone as together', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const accounts = corpusFromTexts(all).events.flatMap((event) => event.accounts);
        for (const sample of all) {
          const alone = corpusFromTexts([sample]).events.length;
          expect(accounts.filter((account) => account.article === sample.id)).toHaveLength(alone);
        }
      }),
      { numRuns: 40 },
    );
  });
});
