/** An English card has an English frame; the wording is the article's, in German, and says so. */
import { expect, test } from 'vitest';
import { cardText } from '../../domain/card/card-content';
import { buildCorpusIndex } from '../../domain/corpus-index';
import type { Lang } from '../../messages/messages';
import { harbourCorpus } from '../../testing/harbour-corpus';
import type { CardOf } from './card-path';
import { cardContent } from './event-card';

const index = buildCorpusIndex(harbourCorpus());
const [call] = index.eventsByDay.filter(({ id }) => id === 'ruf1');
if (call === undefined) throw new Error('no call');
const card = (lang: Lang, of: CardOf = 'event') => {
  const content = cardContent(index, call, { of, lang });
  if (content === null) throw new Error('no card');
  return content;
};

test('kind, day, title and form in the language of the page, the wording untouched', () => {
  const [de, en] = [card('de'), card('en')];
  expect(de).toMatchObject({ kind: 'Telefonat', title: call.title.de, note: '2 Quellen' });
  expect(en).toMatchObject({
    kind: 'Call',
    title: call.title.en,
    note: '2 sources · original wording in German',
  });
  expect(en.day).not.toBe(de.day);
  expect(en.quotes[0]?.words).toBe(de.quotes[0]?.words);
  expect(en.quotes[0]?.caption).not.toBe(de.quotes[0]?.caption);
});

test('a name is spelled in the language of the frame', () => {
  const lindholm = index.actors.get('lindholm');
  if (lindholm === undefined) throw new Error('no Lindholm');
  const shortLabel = { de: lindholm.shortLabel.de, en: 'Lindholmsky' };
  const actors = new Map([...index.actors, ['lindholm', { ...lindholm, shortLabel }]]);
  const caption = (lang: Lang): string =>
    cardContent({ ...index, actors }, call, { of: 'event', lang })?.quotes[0]?.caption ?? '';
  expect(caption('de')).toContain('Lindholm');
  expect(caption('de')).not.toContain('Lindholmsky');
  expect(caption('en')).toContain('Lindholmsky');
});

test('one line says all that the picture shows', () => {
  const content = card('en', 'comparison');
  const text = cardText(content);
  const { kind, day, title, quotes, note } = content;
  expect(quotes).toHaveLength(2);
  for (const part of [
    kind,
    day,
    title,
    note,
    ...quotes.flatMap((one) => [one.outlet, one.words, one.caption]),
  ])
    expect(text).toContain(part);
});

test('an event that one outlet tells has nothing to compare', () => {
  const alone = index.eventsByDay.find(({ accounts }) => accounts.length === 1);
  expect(alone && cardContent(index, alone, { of: 'comparison', lang: 'de' })).toBeNull();
});
