/** The grounds of a passage name the words that decided, as they stand in the article. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCorpus } from '../../testing/arbitraries';
import { corpusFromTexts } from '../../testing/corpus-from-texts';
import { konjunktivSpans } from './konjunktiv-words';
import { passageGrounds, type Ground } from './passage-grounds';

/** The grounds of every passage of one short text. */
function grounds(text: string): readonly Ground[] {
  const { events, articles } = corpusFromTexts([{ id: 'kueste-1', text: `${text}\n` }]);
  const passages = events.flatMap((event) => event.accounts.flatMap((account) => account.passages));
  const once = new Map(passages.map((passage) => [passage.span.start, passage]));
  return [...once.values()]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap((passage) => passageGrounds(passage, articles[0]?.body ?? ''));
}

test('a quotation names the verb beside it and who speaks', () => {
  const all = grounds(
    'Präsidentin Karin Lindholm hat am Freitag mit Präsident Arvid Sundt telefoniert. „Das Gespräch mit Sundt war ehrlich“, sagte Lindholm.',
  );
  expect(all[1]).toMatchObject({
    rung: 'quoted',
    reason: 'quotedBeside',
    said: '„Das Gespräch mit Sundt war ehrlich“',
    words: { cue: 'sagte', speaker: { label: 'Lindholm' } },
  });
  expect(all).toHaveLength(2);
});

test('a subjunctive main clause shows its verbs; words of hearsay put it on the rung of hearsay', () => {
  const all = grounds(
    'Präsidentin Karin Lindholm hat am Freitag mit Präsident Arvid Sundt telefoniert. Lindholm erklärte, das Telefonat mit Sundt habe 40 Minuten gedauert und sei ehrlich gewesen. Das Telefonat mit Sundt soll angeblich 50 Minuten gedauert haben.',
  );
  expect(all.find(({ reason }) => reason === 'mainClause')).toMatchObject({
    rung: 'indirect',
    words: { cue: 'erklärte', konjunktiv: ['habe', 'sei'], hedges: [] },
  });
  expect(all.at(-1)).toMatchObject({ rung: 'hearsay', words: { hedges: ['soll', 'angeblich'] } });
  expect(all[0]).toMatchObject({ rung: 'asserted', reason: 'nobody', words: { speaker: null } });
});

test('a source without a name is said to be one', () => {
  const all = grounds(
    'Laut Insidern hat Präsidentin Karin Lindholm am Freitag mit Präsident Arvid Sundt telefoniert.',
  );
  expect(all[0]).toMatchObject({
    rung: 'hearsay',
    reason: 'source',
    unnamed: true,
    words: { source: 'Laut Insidern' },
  });
});

const konjunktivWords = (text: string): readonly string[] =>
  konjunktivSpans(text).map(({ start, end }) => text.slice(start, end));

test('the subjunctive is not looked for in quoted words, nor behind "ich"', () => {
  expect(konjunktivWords('er habe „sei ruhig“ gerufen und werde gehen')).toEqual(['habe', 'werde']);
  expect(konjunktivWords('ich habe gesagt, man könne gehen')).toEqual(['könne']);
  expect(konjunktivWords('die Haben und Werden der Seide')).toEqual([]);
});

test('all that is said of a passage is cut from its article', () => {
  fc.assert(
    fc.property(anyCorpus, ({ events, articles }) => {
      const bodies = new Map(articles.map(({ id, body }) => [id, body]));
      for (const { accounts } of events) {
        for (const { article, passages } of accounts) {
          const body = bodies.get(article) ?? '';
          for (const passage of passages) {
            for (const { said, span, pieces } of passageGrounds(passage, body)) {
              expect(body.slice(span.start, span.end)).toContain(said);
              expect(pieces.map(({ text }) => text).join('')).toBe(said);
            }
          }
        }
      }
    }),
  );
});
