/** Verbs of speaking: form to infinitive, counted once per cue, by actor and outlet. */
import { describe, expect, test } from 'vitest';
import { sampleCorpus } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { speechVerbs } from './term-speech-verbs';
import { infinitiveOf, lemmaOfCue } from './term-verb-lemma';

test.each([
  ['sagte', 'sagen'],
  ['sagt', 'sagen'],
  ['sage', 'sagen'],
  ['gesagt', 'sagen'],
  ['bekräftigte', 'bekräftigen'],
  ['bestätigte', 'bestätigen'],
  ['bestätigten', 'bestätigen'],
  ['erklärt', 'erklären'],
  ['forderten', 'fordern'],
  ['fordert', 'fordern'],
  ['gefordert', 'fordern'],
  ['äußerte', 'äußern'],
  ['berichteten', 'berichten'],
  ['berichtet', 'berichten'],
  ['antwortete', 'antworten'],
  ['antworten', 'antworten'],
  ['behauptet', 'behaupten'],
  ['meldete', 'melden'],
  ['bezeichnete', 'bezeichnen'],
  ['betonte', 'betonen'],
  ['hofft', 'hoffen'],
  ['drohte', 'drohen'],
  ['droht', 'drohen'],
  ['gewarnt', 'warnen'],
  ['warnte', 'warnen'],
  ['spricht', 'sprechen'],
  ['nannte', 'nennen'],
  ['bat', 'bitten'],
  ['schrieb', 'schreiben'],
  ['meinte', 'meinen'],
  ['mahnt', 'mahnen'],
  ['bemerkte', 'bemerken'],
  ['beklagte', 'beklagen'],
])('%s: %s', (form, infinitive) => {
  expect(infinitiveOf(form)).toBe(infinitive);
});

test.each([
  ['teilte', ' das Hafenamt am Freitag mit, es sei offen.', 'mitteilen'],
  ['teilt', ' Holm mit.', 'mitteilen'],
  ['wies', ' darauf hin, dass die Kais offen seien.', 'hinweisen'],
  ['wies', ' die Forderung zurück.', 'zurückweisen'],
  ['kündigte', ' Holm an, er höre zu.', 'ankündigen'],
  ['sagte', ' Holm, er höre zu.', 'sagen'],
  ['lehnte', ' das Ultimatum ab und ging.', 'ablehnen'],
  ['laut', ' Holm', null],
  ['Angaben zufolge', '', null],
])('%s%s → %s', (cue, clause, lemma) => {
  expect(lemmaOfCue(cue, clause)).toBe(lemma);
});

describe('counting', () => {
  const NORD = '„Wir hoffen“, sagte Holm. Holm sagte, es sei „gut“. Lindholm behauptete, es sei schlecht.';
  const OST = 'Holm tobte nicht, er teilte am Freitag mit, dass er komme. Laut Holm kommt er.';
  const holm = { label: 'Holm', actor: 'holm' };
  const index = buildCorpusIndex(
    sampleCorpus({
      outlets: [
        { id: 'nordblatt', name: 'Nordblatt' },
        { id: 'ostkurier', name: 'Ostkurier' },
      ],
      actors: [
        { id: 'holm', name: 'Holm' },
        { id: 'lindholm', name: 'Lindholm' },
      ],
      articles: [
        { id: 'n', outlet: 'nordblatt', body: NORD },
        { id: 'o', outlet: 'ostkurier', body: OST },
      ],
      events: [
        {
          id: 'eins',
          kind: 'statement',
          title: 'Stellungnahme',
          who: { holm: 'speaker' },
          accounts: [
            {
              article: 'n',
              passages: [
                {
                  text: '„Wir hoffen“, sagte Holm.',
                  speech: [{ says: 'Wir hoffen', form: 'direct', cue: 'sagte', speaker: holm }],
                },
                {
                  text: 'Holm sagte, es sei „gut“.',
                  speech: [
                    { says: 'es sei', form: 'indirect', cue: 'sagte', speaker: holm },
                    { says: 'gut', form: 'direct', cue: 'sagte', speaker: holm },
                  ],
                },
                {
                  text: 'Lindholm behauptete, es sei schlecht.',
                  speech: [
                    {
                      says: 'es sei schlecht',
                      form: 'indirect',
                      cue: 'behauptete',
                      speaker: { label: 'Lindholm', actor: 'lindholm' },
                    },
                  ],
                },
              ],
            },
            {
              article: 'o',
              passages: [
                {
                  text: 'Holm tobte nicht, er teilte am Freitag mit, dass er komme.',
                  speech: [{ says: 'dass er komme', form: 'indirect', cue: 'teilte', speaker: holm }],
                },
                {
                  text: 'Laut Holm kommt er.',
                  speech: [{ says: 'kommt er', form: 'attributed', cue: 'Laut', speaker: holm }],
                },
              ],
            },
          ],
        },
      ],
    }),
  );
  const seen = (scope: Parameters<typeof speechVerbs>[1]) =>
    speechVerbs(index, scope).map(({ word, isVerb, count }) => [word, isVerb, count]);

  test('by actor: one cue with two stretches counts once', () => {
    expect(seen({ actor: 'holm' })).toEqual([
      ['sagen', true, 2],
      ['laut', false, 1],
      ['mitteilen', true, 1],
    ]);
  });

  test('by outlet, and by both', () => {
    expect(seen({ outlet: 'nordblatt' })).toEqual([
      ['sagen', true, 2],
      ['behaupten', true, 1],
    ]);
    expect(seen({ outlet: 'nordblatt', actor: 'lindholm' })).toEqual([['behaupten', true, 1]]);
    expect(seen({ outlet: 'ostkurier', actor: 'lindholm' })).toEqual([]);
  });

  test('the numbers per outlet add up', () => {
    for (const { count, perOutlet, places } of speechVerbs(index, {})) {
      expect(perOutlet.reduce((sum, outlet) => sum + outlet.count, 0)).toBe(count);
      expect(places).toHaveLength(count);
    }
  });
});
