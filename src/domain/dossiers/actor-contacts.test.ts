/** Whom an actor talked to. */
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import { sampleCorpus } from '../../testing/sample-corpus';
import { contactsOfActor } from './actor-contacts';
import { buildCorpusIndex } from '../corpus-index';

const BODY =
  'Holm rief Lindholm an. Holm traf Lindholm und Marek. Holm drohte Lindholm. Marek rief Lindholm an.';
const event = (
  id: string,
  kind: 'call' | 'meeting' | 'warning',
  who: Record<string, 'participant'>,
  text: string,
) => ({
  id,
  kind,
  title: text,
  who,
  accounts: [{ article: 'a', passages: [text] }],
});
const both = { holm: 'participant', lindholm: 'participant' } as const;
const index = buildCorpusIndex(
  sampleCorpus({
    actors: ['holm', 'lindholm', 'marek'].map((id) => ({ id, name: id })),
    articles: [{ id: 'a', body: BODY }],
    events: [
      event('ruf1', 'call', both, 'Holm rief Lindholm an.'),
      event('treff1', 'meeting', { ...both, marek: 'participant' }, 'Holm traf Lindholm und Marek.'),
      event('droh1', 'warning', both, 'Holm drohte Lindholm.'),
      event('ruf2', 'call', { marek: 'participant', lindholm: 'participant' }, 'Marek rief Lindholm an.'),
    ],
  }),
);

function contacts(id: string) {
  const actor = index.actors.get(id);
  assert(actor !== undefined, id);
  return contactsOfActor(index, actor).map(({ actor: other, calls, meetings }) => [
    other.id,
    calls,
    meetings,
  ]);
}

test('calls and meetings are counted apart; a warning is no talk', () => {
  expect(contacts('holm')).toEqual([
    ['lindholm', 1, 1],
    ['marek', 0, 1],
  ]);
});

test('who talked to somebody was talked to as often', () => {
  expect(contacts('lindholm')).toEqual([
    ['holm', 1, 1],
    ['marek', 1, 1],
  ]);
});
