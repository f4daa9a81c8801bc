/** Event ids survive articles that are added later. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { corpusFromTexts, type SampleText } from '../../testing/corpus-from-texts';
import type { Corpus } from '../../schema/corpus';
import { emptyLedger, keepIds, type Kept, type Ledger } from './ledger';

const texts = fc.constantFrom(
  'Präsidentin Karin Lindholm hat am Freitag 40 Minuten lang mit dem westländischen Außenminister Jens Okker telefoniert.',
  'Präsidentin Karin Lindholm hat am Freitag mit der Regierung von Westland telefoniert.',
  'Präsidentin Karin Lindholm hat am Freitag 90 Minuten lang mit dem westländischen Außenminister Jens Okker telefoniert.',
  'Westland hat am Montag die Lieferung von Schiffen an Ostland zugesagt.',
  'Westland hat am Mittwoch die Lieferung von Schiffen an Ostland gestoppt.',
  'Karin Lindholm hat Westland ein 50-tägiges Ultimatum gestellt.',
);
const samples = fc
  .uniqueArray(fc.tuple(fc.constantFrom('b', 'd', 'f', 'h'), texts), { maxLength: 4, selector: ([id]) => id })
  .map((list): SampleText[] => list.map(([id, text]) => ({ id, text })));

function keep({ events, articles }: Corpus, ledger: Ledger): Kept {
  return keepIds(events, ledger, new Set(articles.map((article) => article.id)));
}

/** Event ids by the places that tell them: every published link, and where it leads. */
function tellings({ events }: Kept): Map<string, string> {
  return new Map(
    events.flatMap(({ id, kind, accounts }) =>
      accounts.flatMap(({ article, passages }) =>
        passages.map(({ span }) => [`${kind} ${article} ${span.start}`, id] as const),
      ),
    ),
  );
}

test('ids survive added articles: no published id is lost, each leads to an event that tells what it told', () => {
  fc.assert(
    fc.property(samples, samples, (first, more) => {
      const known = new Set(first.map(({ id }) => id));
      const added = more.map((sample) =>
        known.has(sample.id) ? { ...sample, id: `${sample.id}-neu` } : sample,
      );
      const before = keep(corpusFromTexts(first), emptyLedger);
      const after = keep(corpusFromTexts([...added, ...first]), before.ledger);
      expect(after.diagnostics).toEqual([]);
      const alive = new Set(after.events.map((event) => event.id));
      for (const event of before.events) {
        const forward = after.ledger.events[event.id]?.forward ?? event.id;
        expect(alive.has(forward)).toBe(true);
        const told = [...tellings({ ...before, events: [event] }).keys()];
        expect(told.some((place) => tellings(after).get(place) === forward)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('and stay what they are when the corpus is built again from fewer articles and then from all', () => {
  fc.assert(
    fc.property(samples, (all) => {
      const whole = keep(corpusFromTexts(all), emptyLedger);
      const fewer = keep(corpusFromTexts(all.slice(1)), whole.ledger);
      const again = keep(corpusFromTexts(all), fewer.ledger);
      expect(tellings(again)).toEqual(tellings(whole));
    }),
    { numRuns: 40 },
  );
});
