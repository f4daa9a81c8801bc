/** What stands under a passage. */
import { expect, test } from 'vitest';
import type { Passage, Speech } from '../../schema/event';
import { passageCaption } from './passage-caption';

const exact = 'US-Medien berichten, der Hafen soll „bald“ öffnen.';
const at = (words: string) => {
  const start = 100 + exact.indexOf(words);
  return { start, end: start + words.length };
};
const speech = (form: Speech['form'], words: string, more: Partial<Speech> = {}): Speech => ({
  span: at(words),
  form,
  cue: null,
  frame: null,
  speaker: null,
  relay: null,
  rule: 'de/test',
  ...more,
});
const passage = (more: Partial<Passage>): Passage => ({
  span: { start: 100, end: 100 + exact.length },
  exact,
  prefix: '',
  suffix: '',
  form: 'asserted',
  hedges: [],
  speech: [],
  ...more,
});

test('where nobody is cited the caption says just that', () => {
  expect(passageCaption(passage({})).lines).toEqual([{ form: 'asserted', speaker: null, relay: null }]);
});

test("the passage's own form comes first, each combination once", () => {
  const { lines } = passageCaption(
    passage({
      form: 'indirect',
      speech: [speech('direct', '„bald“'), speech('indirect', 'der Hafen'), speech('indirect', 'soll')],
    }),
  );
  expect(lines.map(({ form }) => form)).toEqual(['indirect', 'direct']);
});

test('who is heard and who heard it are not named twice', () => {
  const span = at('US-Medien');
  const { lines } = passageCaption(
    passage({
      form: 'reported',
      speech: [
        speech('reported', 'der Hafen', {
          speaker: { actor: null, label: 'US-Medien', span },
          relay: { label: 'US-Medien', span },
        }),
      ],
    }),
  );
  expect(lines).toEqual([{ form: 'reported', speaker: { actor: null, label: 'US-Medien' }, relay: null }]);
});

test('reservations are given as worded', () => {
  expect(passageCaption(passage({ hedges: [at('soll')] })).hedges).toEqual(['soll']);
});
