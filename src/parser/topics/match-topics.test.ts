/** Stems of topics over the invented register. */
import { expect, test } from 'vitest';
import { inventedRegisters } from '../../testing/invented-registers';
import { tokenize } from '../language/tokens';
import { topicMatcher } from './match-topics';

const topicsOf = topicMatcher(inventedRegisters.topics);
const topics = (text: string): string[] => topicsOf(tokenize(text, { start: 0, end: text.length }));

test.each<[string, string[]]>([
  ['Schiffe und Schiffbau', ['schiffe']],
  ['die Handelsflotte', ['schiffe']],
  ['der Handel', ['handel']],
  ['die Handelnden', []],
  ['ein freier Markt', ['handel']],
  ['ein freier Platz', []],
  ['Ost-Hafen', ['haefen']],
  ['nichts davon', []],
])('%s', (text, expected) => expect(topics(text)).toEqual(expected));

test('the topic named most often comes first', () => {
  expect(topics('Hafen, Schiffe, Schiff')).toEqual(['schiffe', 'haefen']);
});
