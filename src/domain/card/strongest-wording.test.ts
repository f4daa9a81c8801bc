/** Which words stand for an event: a quotation before what is passed on, and that before hearsay. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { sampleCorpus, type SampleEvent } from '../../testing/sample-corpus';
import { buildCorpusIndex } from '../corpus-index';
import { strongestWording } from './strongest-wording';

type Passages = SampleEvent['accounts'][number]['passages'];

function strongest(passages: Passages) {
  const corpus = sampleCorpus({
    actors: [{ id: 'lindholm', name: 'Karin Lindholm', short: 'Lindholm', also: ['Lindholm'] }],
    articles: [
      { id: 'a', body: passages.map((one) => (typeof one === 'string' ? one : one.text)).join(' ') },
    ],
    events: [{ id: 'ruf1', kind: 'call', title: 'Telefonat', accounts: [{ article: 'a', passages }] }],
  });
  const index = buildCorpusIndex(corpus);
  const [event] = corpus.events;
  assert(event !== undefined, 'one event');
  return strongestWording(index, event.accounts);
}

const QUOTED = {
  text: 'Sie sagte: "Wir öffnen morgen alle Häfen."',
  form: 'direct',
  speech: [
    {
      says: '"Wir öffnen morgen alle Häfen."',
      form: 'direct',
      cue: 'sagte',
      speaker: { label: 'Sie', actor: 'lindholm' },
    },
  ],
} as const;
const ASSERTED = 'Die Häfen werden geöffnet.';
const RUMOUR = { text: 'Die Häfen sollen angeblich öffnen.', hedges: ['angeblich'] };

test('a quoted sentence stands alone, in German marks, with its speaker by name', () => {
  expect(strongest([ASSERTED, QUOTED])).toMatchObject({
    article: 'a',
    words: '„Wir öffnen morgen alle Häfen.“',
    form: 'direct',
    hearsay: false,
    speaker: { label: 'Lindholm', actor: { id: 'lindholm' } },
  });
});

test('two quoted words do not: their sentence is shown, its own marks untouched', () => {
  const text = 'Das Gespräch nannte sie „ehrlich und nützlich“.';
  const scare = {
    text,
    form: 'asserted' as const,
    speech: [{ says: '„ehrlich und nützlich“', form: 'direct' as const }],
  };
  expect(strongest([scare])).toMatchObject({ words: `»${text}«`, form: 'asserted' });
});

test('hearsay comes last, and says what it is', () => {
  expect(strongest([RUMOUR, ASSERTED])).toMatchObject({ words: `„${ASSERTED}“`, hearsay: false });
  expect(strongest([RUMOUR])).toMatchObject({ hearsay: true });
});

test('of equally firm words those that come first', () => {
  expect(strongest([ASSERTED, 'Es wird geöffnet.'])?.words).toBe(`„${ASSERTED}“`);
});
