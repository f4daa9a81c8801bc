/** A state whose name is somebody's surname as well: alone it is the state, beside an office of his the man. */
import { expect, test } from 'vitest';
import { actorIdSchema, articleIdSchema } from '../../schema/ids';
import { inventedRegisters } from '../../testing/invented-registers';
import { newDraft } from '../new-draft';
import { makeParser } from '../stages';

const namesake = inventedRegisters.actors.flatMap((entry) =>
  entry.kind === 'person' && entry.id === 'jens-okker'
    ? [
        {
          ...entry,
          id: actorIdSchema.parse('arvo-nordmark'),
          family: ['Nordmark'],
          given: ['Arvo'],
          familyAlone: false,
        },
      ]
    : [],
);
const parse = makeParser({ ...inventedRegisters, actors: [...namesake, ...inventedRegisters.actors] });

test.each([
  ['Nordmark hat Hilfe zugesagt.', 'nordmark'],
  ['Nordmarks Hilfe traf ein.', 'nordmark'],
  ['Arvo Nordmark hat Hilfe zugesagt.', 'arvo-nordmark'],
  ['Der westländische Außenminister Nordmark hat Hilfe zugesagt.', 'arvo-nordmark'],
  ['Westlands Außenminister Arvo Nordmark hat Hilfe zugesagt.', 'arvo-nordmark'],
])('%s', (text, actor) => {
  const draft = newDraft(
    { id: articleIdSchema.parse('probe'), file: 'probe.txt', title: null, body: text },
    '2025-07-04',
  );
  const found = new Set<string>(parse(draft).mentions.map((mention) => mention.actor));
  expect(found).toContain(actor);
  expect(found.has(actor === 'nordmark' ? 'arvo-nordmark' : 'nordmark')).toBe(false);
});
