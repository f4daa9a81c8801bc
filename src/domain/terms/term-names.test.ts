/** What outlets call somebody: whole phrases, grouped over inflection, dated; never more than what stands there. */
import { describe, expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { actorNamesOverTime } from './term-names';

type Text = { readonly outlet: string; readonly day?: string; readonly body: string };

function indexOf(texts: readonly Text[]) {
  return buildCorpusIndex(
    sampleCorpus({
      outlets: [...new Set(texts.map(({ outlet }) => outlet))].map((id) => ({ id, name: id })),
      actors: [
        { id: 'holm', name: 'Jan Holm', short: 'Holm', also: ['Holm'] },
        { id: 'lindholm', name: 'Karin Lindholm', short: 'Lindholm', also: ['Lindholm'] },
        { id: 'ostland', name: 'Ostland', kind: 'state' },
      ],
      articles: texts.map((text, at) => ({ id: `a${at}`, ...text })),
    }),
  );
}

function namesIn(body: string, id = 'holm'): readonly string[] {
  const index = indexOf([{ outlet: 'nordblatt', body }]);
  return actorNamesOverTime(index, actorOf(index, id)).flatMap(({ names }) =>
    names.map(({ wording }) => wording),
  );
}

function actorOf(index: ReturnType<typeof indexOf>, id: string) {
  const actor = index.actors.get(id);
  assert(actor !== undefined, `no actor ${id}`);
  return actor;
}

describe('the phrase around a name', () => {
  test.each([
    ['Am Freitag rief Hafen-Despot Jan Holm an.', ['Hafen-Despot Jan Holm']],
    ['Der umstrittene Holm schwieg.', ['umstrittene Holm']],
    ['Die erklärte Holm am Freitag.', ['Holm']],
    ['Sie traf den ostländischen Präsidenten Jan Holm.', ['ostländischen Präsidenten Jan Holm']],
    ['Mit Ex-Präsident Holms Besuch rechnet niemand.', ['Ex-Präsident Holm']],
    ['Ehemaliger Hafenmeister Holm gewinnt.', ['Ehemaliger Hafenmeister Holm']],
    ['Holm, der Herr der Häfen, lehnt ab.', ['Herr der Häfen', 'Holm']],
    ['Der Präsident von Ostland, Jan Holm, lehnt ab.', ['Jan Holm', 'Präsident von Ostland']],
    [
      'Das Gespräch wurde vom Leiter des Hafenamtes, Jan Holm, gelobt.',
      ['Jan Holm', 'Leiter des Hafenamtes'],
    ],
    ['Das betonte Holm am Freitag.', ['Holm']],
    ['Das sagte Präsident Holm.', ['Präsident Holm']],
    ['Am Mittwoch Holm und am Freitag Lindholm.', ['Holm']],
    ['Zudem telefonierten Lindholm und Holm.', ['Holm']],
    ['Holm, der Ostland regiert, lehnt ab.', ['Holm']],
    ['Gesprochen haben Holm, der Südbund und Lindholm.', ['Holm']],
    ['Es kamen Holm, die Lindholm, und andere.', ['Holm']],
    ['Die Regierung Holm tritt zurück.', ['Holm']],
    ['Im Streit mit Lindholm Holm zu loben, fällt schwer.', ['Holm']],
    ['Es war der Wille des Präsidenten. Holm lehnte ab.', ['Holm']],
  ])('%s', (body, expected) => {
    expect([...namesIn(body)].sort()).toEqual(expected);
  });

  test('a state carries no title', () => {
    expect(namesIn('Der Nachbar Ostland schweigt.', 'ostland')).toEqual(['Ostland']);
  });
});

test('inflected forms are one name; outlets and days stay apart', () => {
  const index = indexOf([
    { outlet: 'nordblatt', day: '2022-02-18', body: 'Der ostländische Präsident Jan Holm rief an.' },
    { outlet: 'nordblatt', day: '2022-03-02', body: 'Sie schrieb dem ostländischen Präsidenten Jan Holm.' },
    { outlet: 'nordblatt', day: '2022-03-04', body: 'Hafen-Despot Holm schweigt.' },
    { outlet: 'kuestenbote', body: 'Holm schweigt.' },
  ]);
  const rows = actorNamesOverTime(index, actorOf(index, 'holm'));
  const seen = rows.map(({ outlet, articles, names }) => ({
    outlet,
    articles,
    names: names.map(({ wording, first, last, count }) => [wording, first, last, count]),
  }));
  expect(seen).toEqual([
    {
      outlet: 'nordblatt',
      articles: 3,
      names: [
        ['ostländische Präsident Jan Holm', '2022-02-18', '2022-03-02', 2],
        ['Hafen-Despot Holm', '2022-03-04', '2022-03-04', 1],
      ],
    },
    { outlet: 'kuestenbote', articles: 1, names: [['Holm', null, null, 1]] },
  ]);
});

test('a description the speech was ascribed by is a name, too; a pronoun is none', () => {
  const body = 'Jan Holm lehnt ab. „Nein“, sagte der Hafenmeister. „Nie“, sagte er.';
  const index = buildCorpusIndex(
    sampleCorpus({
      actors: [{ id: 'holm', name: 'Jan Holm' }],
      articles: [{ id: 'a', body }],
      events: [
        {
          id: 'abs1',
          kind: 'rejection',
          title: 'Ablehnung',
          accounts: [
            {
              article: 'a',
              passages: [
                {
                  text: '„Nein“, sagte der Hafenmeister.',
                  speech: [
                    { says: 'Nein', form: 'direct', speaker: { label: 'der Hafenmeister', actor: 'holm' } },
                  ],
                },
                {
                  text: '„Nie“, sagte er.',
                  speech: [{ says: 'Nie', form: 'direct', speaker: { label: 'er', actor: 'holm' } }],
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const [row] = actorNamesOverTime(index, actorOf(index, 'holm'));
  expect(row?.names.map(({ wording }) => wording)).toEqual(['Hafenmeister', 'Jan Holm']);
});

test('every place is the exact stretch of its article', () => {
  const body = 'Hafen-Despot Jan Holm, der Herr der Häfen, rief Lindholm an. Holms Anruf dauerte.';
  const index = indexOf([{ outlet: 'nordblatt', body }]);
  for (const { names } of actorNamesOverTime(index, actorOf(index, 'holm'))) {
    for (const { wording, places } of names) {
      for (const { span } of places) expect(body.slice(span.start, span.end)).toBe(wording);
    }
  }
});
