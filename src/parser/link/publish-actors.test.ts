/** Short ids while a surname is nobody else's; two people of one surname stay two. */
import { describe, expect, test } from 'vitest';
import { inventedRegisters } from '../../testing/invented-registers';
import { parseText } from '../../testing/parse-text';
import { actorIdSchema } from '../../schema/ids';
import type { Draft, NewActor } from '../document';
import { publishActors } from './publish-actors';

function met(
  ...people: readonly (readonly [id: string, label: string, short: string, actsFor?: string])[]
): Draft {
  const newActors = people.map(([id, label, short, actsFor]): NewActor => ({
    actor: actorIdSchema.parse(id),
    kind: 'person',
    label: { de: label, en: label },
    shortLabel: { de: short, en: short },
    actsFor: actsFor === undefined ? null : actorIdSchema.parse(actsFor),
  }));
  return { ...parseText(''), newActors };
}

const ids = (drafts: readonly Draft[], ...wanted: string[]) => {
  const { idOf } = publishActors(drafts, inventedRegisters.actors);
  return wanted.map((id) => idOf(actorIdSchema.parse(id)));
};

describe('people no register knows', () => {
  test('are called by their surname while nobody else is', () => {
    expect(ids([met(['jonas-brandt', 'Jonas Brandt', 'Brandt'])], 'jonas-brandt')).toEqual(['brandt']);
  });

  test('two of one surname are not merged, in one article or in two', () => {
    const [jonas, mara] = [
      ['jonas-brandt', 'Jonas Brandt', 'Brandt'],
      ['mara-brandt', 'Mara Brandt', 'Brandt'],
    ] as const;
    for (const drafts of [[met(jonas, mara)], [met(jonas), met(mara)], [met(mara), met(jonas)]])
      expect(ids(drafts, 'jonas-brandt', 'mara-brandt')).toEqual(['jonas-brandt', 'mara-brandt']);
  });

  test('nobody takes the surname or id of somebody in the register', () => {
    const drafts = [
      met(['eva-lindholm', 'Eva Lindholm', 'Lindholm'], ['tom-ostland', 'Tom Ostland', 'Ostland']),
    ];
    expect(ids(drafts, 'eva-lindholm', 'tom-ostland')).toEqual(['eva-lindholm', 'tom-ostland']);
  });

  test('the article that says more is believed, whichever comes first', () => {
    const [bare, telling] = [
      met(['jonas-brandt', 'Jonas Brandt', 'Brandt']),
      met(['jonas-brandt', 'Jonas Brandt', 'Brandt', 'westland']),
    ];
    for (const drafts of [
      [bare, telling],
      [telling, bare],
    ]) {
      const { actorOf } = publishActors(drafts, inventedRegisters.actors);
      expect(actorOf(actorIdSchema.parse('brandt'))).toMatchObject({
        actsFor: 'westland',
        registered: false,
      });
    }
  });

  test('the register keeps its ids', () => {
    expect(ids([], 'karin-lindholm')).toEqual(['karin-lindholm']);
    expect(
      publishActors([], inventedRegisters.actors).actorOf(actorIdSchema.parse('ostland'))?.registered,
    ).toBe(true);
  });
});
