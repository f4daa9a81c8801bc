/** What is published of a register entry. */
import { describe, expect, test } from 'vitest';
import {
  actorEntrySchema,
  outletEntrySchema,
  publishActor,
  publishOutlet,
  publishTopic,
  topicEntrySchema,
} from './register-source';
import { actorSchema, outletSchema, topicSchema } from './registers';

describe('publishing', () => {
  test('a person keeps full names and surnames once each, and not the main name again', () => {
    const entry = actorEntrySchema.parse({
      id: 'lindholm',
      kind: 'person',
      prefLabel: { de: 'Karin Lindholm', en: 'Karin Lindholm' },
      shortLabel: 'Lindholm',
      altLabels: ['Karin Lindholm', 'Karin af Lindholm'],
      family: ['Lindholm', 'Lindholmowa', 'Lindholm'],
      given: ['Karin', 'Karina'],
      actsFor: 'ostland',
    });
    const actor = publishActor(entry);
    expect(actor.altLabels).toEqual(['Karin af Lindholm', 'Lindholm', 'Lindholmowa']);
    expect(actorSchema.parse(actor)).toEqual(actor);
    expect(actor).toMatchObject({ actsFor: 'ostland', registered: true, kind: 'person' });
  });

  test('a state acts for itself; its seats are not its names', () => {
    const entry = actorEntrySchema.parse({
      id: 'ostland',
      kind: 'state',
      prefLabel: 'Ostland',
      shortLabel: 'Ostland',
      altLabels: ['Republik Ostland'],
      seats: ['Nordhafen'],
    });
    expect(publishActor(entry)).toMatchObject({ altLabels: ['Republik Ostland'], actsFor: null });
  });

  test('a body is also found by its abbreviations', () => {
    const entry = actorEntrySchema.parse({
      id: 'seerat',
      kind: 'body',
      prefLabel: 'Rat der Seehäfen',
      shortLabel: 'RDS',
      abbreviations: ['RDS'],
    });
    expect(publishActor(entry).altLabels).toEqual(['RDS']);
  });

  test('topics and outlets lose what only the parser needs', () => {
    const topic = publishTopic(topicEntrySchema.parse({ id: 'see', prefLabel: 'See', stems: ['seeweg'] }));
    expect(topic).toEqual(topicSchema.parse(topic));
    expect(topic).not.toHaveProperty('stems');
    const outlet = publishOutlet(
      outletEntrySchema.parse({ id: 'nordblatt', prefLabel: 'Nordblatt', kind: 'newspaper', codes: ['NB'] }),
    );
    expect(outlet).toEqual(outletSchema.parse(outlet));
    expect(outlet).not.toHaveProperty('codes');
  });
});

test.each(['Waffen', 'waffen ', '**waffe', 'öl=', ''])('a stem is not written %j', (stem) => {
  expect(topicEntrySchema.safeParse({ id: 'x', prefLabel: 'X', stems: [stem] }).success).toBe(false);
});
