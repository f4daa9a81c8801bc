/** States no register knows, told by adjective, people and capital: invented ones, whole texts. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

/** Without bodies that nothing names. */
const actorsIn = (text: string): string[] =>
  parseText(text)
    .mentions.filter(({ rule }) => rule !== 'de/actor/unnamed')
    .map(({ actor }) => actor);
const last = (text: string): string | undefined => actorsIn(text).at(-1);

describe('once the article has named the state', () => {
  test.each<[string, string]>([
    ['Die Regierung von Halvien berät. Die halvische Armee schwieg.', 'halvien'],
    [
      'Die Regierung von Kestland berät. Der Hafen ist kestländisch, die kestländische Marine liegt dort.',
      'kestland',
    ],
    ['Die Regierung von Uskara berät. Eine uskarische Delegation kam.', 'uskara'],
    ['Die Regierung von Uskara berät. Ein uskarischer Minister kam.', 'uskara'],
    // The adjective stands before the name, too.
    ['Die halvische Armee schwieg. Die Regierung von Halvien berät.', 'halvien'],
    ['Die Regierung von Halvien berät. Die Halvier schwiegen.', 'halvien'],
    ['Die Regierung von Uskara in Usk berät. Usk schwieg.', 'uskara'],
    ['Die Regierung in Usk berät. Aus Uskara kam nichts. Usk schwieg.', 'uskara'],
    ['Die Regierung von Halvien berät in der halvischen Hauptstadt Varn. Varn schwieg.', 'halvien'],
  ])('%s', (text, state) => {
    expect(last(text)).toBe(state);
    expect(actorsIn(text).every((actor) => actor === state)).toBe(true);
  });

  test.each<[string, string]>([
    ['Der halvische Präsident kam an. Danach will Halvien beraten.', 'halvien'],
    ['Die Halvier schwiegen. In den Häfen wartet Halvien auf Öl.', 'halvien'],
    ['Nach Angaben der kestländischen Regierung schickt Kestland Zelte.', 'kestland'],
    ['Im Streit um Öl hat Ostland dem Nachbarn Kestland geantwortet. Kestland schwieg.', 'kestland'],
  ])('told by two words of one stem: %s', (text, state) => {
    expect(last(text)).toBe(state);
  });

  test.each([
    'Die demokratische Regierung berät mit anderen Demokratien.',
    'Ausländische Minister kamen aus dem Ausland.',
    'Die Prämien steigen. Der Premier schwieg.',
    'Sein Nachbar Huber schwieg.',
    'Die medizinische Hilfe lobten die Medien.',
  ])('no state: %s', (text) => expect(actorsIn(text)).toEqual([]));

  test('what a neighbour is given is no name', () => {
    expect(actorsIn('Ostland versprach dem Nachbarland Gas.')).toEqual(['ostland']);
    expect(actorsIn('Ostland gewährte dem Nachbarland Kredite.')).toEqual(['ostland']);
  });

  test('not before, and of two states with one adjective neither', () => {
    expect(actorsIn('Die halvische Armee schwieg.')).toEqual([]);
    const both = 'Die Regierung von Kestrien und die Regierung von Kestra beraten. Die kestrische Armee kam.';
    expect(last(both)).not.toMatch(/kestri?sch/);
    expect(actorsIn(both)).toEqual(['kestrien', 'kestra']);
  });
});
