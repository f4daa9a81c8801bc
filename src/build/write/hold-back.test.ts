/** Of an article with rights "passages" nothing else leaks, and spans keep counting. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../parser/check/check-corpus';
import { GAP } from '../../schema/article';
import { corpusSchema, type Corpus } from '../../schema/corpus';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { holdBack } from './hold-back';

const CALL =
  'Präsidentin Karin Lindholm hat am Freitag mit dem westländischen Außenminister Jens Okker telefoniert.';
const FILLER = [
  'Der Himmel blieb grau.',
  'Es regnete.',
  'Am Kai roch es nach Teer.',
  'Die Möwen schwiegen.',
  'Ein Hund bellte.',
];

function withRights(corpus: Corpus, rights: 'full' | 'passages'): Corpus {
  return { ...corpus, articles: corpus.articles.map((article) => ({ ...article, rights })) };
}

function held(text: string): { readonly whole: Corpus; readonly cut: Corpus; readonly body: string } {
  const whole = withRights(corpusFromTexts([{ id: 'a', text }]), 'passages');
  const cut = holdBack(whole);
  return { whole, cut, body: cut.articles[0]?.body ?? '' };
}

describe('articles of which passages alone may be shown', () => {
  test('the passage and one sentence on either side stay, everything else is gaps', () => {
    const { body } = held(`${FILLER.slice(0, 3).join(' ')} ${CALL} ${FILLER.slice(3).join(' ')}`);
    expect(body.replace(/\uE000+/gu, '#')).toBe(
      `# # # # # # Am Kai roch es nach Teer. ${CALL} Die Möwen schwiegen. # # #`,
    );
  });

  test('paragraphs and length stay, so that every span still counts', () => {
    const text = `${FILLER[0] ?? ''}\n\n${FILLER[1] ?? ''}\n\n${CALL}\n\n${FILLER[3] ?? ''}\n\n${FILLER[4] ?? ''}`;
    const { body } = held(text);
    expect(body).toHaveLength(text.length);
    expect([...body.matchAll(/\n/gu)].map((match) => match.index)).toEqual(
      [...text.matchAll(/\n/gu)].map((match) => match.index),
    );
  });

  test('letters of two code units leave two gaps', () => {
    expect(held(`😀😀 ${FILLER[0] ?? ''} Es regnete. ${CALL}`).body.startsWith(GAP.repeat(4))).toBe(true);
  });

  test('an article without events shows nothing', () => {
    expect(held(FILLER.join(' ')).body).toMatch(/^[\uE000\s]+$/u);
  });

  test('context of a passage ends where a gap begins', () => {
    const { cut } = held(`Nichts davon zeigen. Ja. ${CALL} Ja. Auch davon nichts.`);
    const passage = cut.events[0]?.accounts[0]?.passages[0];
    expect(passage?.prefix.trim()).toBe('Ja.');
    expect(passage?.suffix.trim()).toBe('Ja.');
  });

  test('full articles are left as they are', () => {
    const corpus = withRights(corpusFromTexts([{ id: 'a', text: `${FILLER.join(' ')} ${CALL}` }]), 'full');
    expect(holdBack(corpus)).toEqual(corpus);
  });
});

describe('laws', () => {
  const sentences = fc.array(fc.constantFrom(CALL, '„Wir reden“, sagte Karin Lindholm.', ...FILLER), {
    maxLength: 14,
  });
  const texts = fc
    .tuple(sentences, fc.constantFrom(' ', '\n', '\n\n', '\r\n'))
    .map(([all, end]) => all.join(end));

  test('what is held back is still a sound corpus, and every passage equals its slice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { cut, whole } = held(text);
        expect(corpusSchema.safeParse(cut).success).toBe(true);
        expect(checkCorpus(cut)).toEqual([]);
        expect(cut.events.map((event) => event.id)).toEqual(whole.events.map((event) => event.id));
      }),
      { numRuns: 80 },
    );
  });

  test('nothing else leaks: a sentence further off stands nowhere in what is published', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FILLER), { minLength: 2, maxLength: 8 }), (around) => {
        const secret = 'Das Geheimnis heißt Xanthippe.';
        const { cut } = held([secret, ...around, CALL, ...around, secret].join(' '));
        expect(JSON.stringify(cut)).not.toContain('Xanthippe');
      }),
    );
  });
});
