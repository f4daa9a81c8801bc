/** Unions and their members, and bodies of one land side by side: invented register, whole texts. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';

const parties = (text: string): string[] =>
  (parseText(text).events.at(-1)?.participants ?? []).map(({ actor }) => actor);

describe('a word for several states', () => {
  test.each<[string, string[]]>([
    ['Die Seestaaten haben der Nordmark Zelte zugesagt.', ['ostland', 'westland', 'nordmark']],
    ['Die beiden seeischen Länder haben der Nordmark Zelte zugesagt.', ['ostland', 'westland', 'nordmark']],
    ['Die Nordmark hat den Seestaaten Zelte zugesagt.', ['nordmark', 'ostland', 'westland']],
    // Some of them are not all of them.
    ['Mehrere seeische Staaten haben der Nordmark Zelte zugesagt.', ['nordmark']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});

test('many of a people are no subject behind "der"', () => {
  expect(parseText('80 Prozent der Westländern lehnen den Vertrag ab.').events).toEqual([]);
});

test('a ministry or an authority of whatever field is its state', () => {
  expect(parties('Die westländische Fischereibehörde hat die Einfuhr aus der Nordmark gestoppt.')).toEqual([
    'westland',
    'nordmark',
  ]);
});

test('a word that alone means an office of one state is another state’s behind its adjective', () => {
  const actors = (text: string): string[] => parseText(text).mentions.map(({ actor }) => actor);
  expect(actors('Die Turmherrin schwieg.')).toEqual(['karin-lindholm']);
  expect(actors('Die westländische Turmherrin schwieg.')).toEqual(['westland']);
});

describe('whoever fights in a land', () => {
  const actors = (text: string): string[] => parseText(text).mentions.map(({ actor }) => actor);
  test.each<[string, string]>([
    ['Die Rebellen im Osten Ostlands schwiegen.', 'ostland-rebellen'],
    ['Die Opposition in der Nordmark schwieg.', 'nordmark-opposition'],
  ])('%s', (text, actor) => expect(actors(text)[0]).toBe(actor));

  test('and its government beside them', () => {
    expect(actors('Regierung und Rebellen in Ostland schwiegen.').slice(0, 2)).toEqual([
      'ostland',
      'ostland-rebellen',
    ]);
    expect(actors('Die Rebellen im Osten schwiegen.')).toEqual(['rebellen-probe']);
  });
});

describe('part of a body, a party in power, the federation', () => {
  const actors = (text: string): string[] => parseText(text).mentions.map(({ actor }) => actor);
  test.each<[string, string[]]>([
    // A body acts by its organs; a state has no board.
    ['Der Vorstand des Südbunds schwieg.', ['suedbund']],
    ['Der Vorstand der Bäckerei schwieg.', []],
    ['Die Minderheitsregierung in Osthaven schwieg.', ['ostland']],
    ['Der westländische Senat schwieg.', ['westland-parlament']],
    ['Der Bund der Imker schwieg.', []],
  ])('%s', (text, expected) => expect(actors(text)).toEqual(expected));
});
