/** What a careful reader finds in the five seed articles must be in the corpus; facts only, found by words of the passage. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpusSchema } from '../schema/corpus';
import type { EventKind, WortlautEvent } from '../schema/event';
import { paths } from './project-paths';

const corpus = corpusSchema.parse(JSON.parse(readFileSync(`${paths.corpus}/corpus.json`, 'utf8')));

type Wanted = {
  readonly article: string;
  readonly kind: EventKind;
  readonly words: string;
  readonly actors?: readonly string[];
};

const wanted: readonly Wanted[] = [
  { article: '003', kind: 'call', words: 'Telefonat mit Putin geführt', actors: ['trump', 'putin'] },
  { article: '003', kind: 'call', words: 'fast anderthalb Stunden', actors: ['trump', 'putin'] },
  { article: '003', kind: 'call', words: 'Der Kreml bestätigte das Telefonat', actors: ['trump', 'putin'] },
  { article: '003', kind: 'pledge', words: 'hätten vereinbart', actors: ['trump', 'putin'] },
  { article: '003', kind: 'meeting', words: 'nach Moskau eingeladen', actors: ['putin', 'trump'] },
  { article: '003', kind: 'call', words: 'rund 90 Minuten', actors: ['selenskyj', 'trump'] },
  { article: '003', kind: 'call', words: 'bedeutsames Gespräch', actors: ['selenskyj', 'trump'] },
  { article: '003', kind: 'demand', words: 'auf Teile ihres Staatsgebiets', actors: ['hegseth', 'ukraine'] },
  { article: '003', kind: 'demand', words: 'ein unrealistisches Ziel', actors: ['hegseth'] },
  { article: '003', kind: 'demand', words: 'dieses illusorischen Ziels', actors: ['hegseth'] },
  { article: '003', kind: 'rejection', words: 'Nato-Mitgliedschaft', actors: ['trump', 'hegseth'] },
  { article: '003', kind: 'demand', words: 'robuste Sicherheitsgarantien', actors: ['hegseth'] },
  { article: '003', kind: 'demand', words: 'nicht-europäische Truppen', actors: ['hegseth'] },
  { article: '003', kind: 'rejection', words: 'keine Soldaten in der Ukraine', actors: ['hegseth'] },
  { article: '004', kind: 'halt', words: 'von einem US-Lieferstopp', actors: ['usa', 'ukraine'] },
  { article: '004', kind: 'halt', words: 'nicht mehr bereits zugesagte', actors: ['usa', 'ukraine'] },
  {
    article: '004',
    kind: 'statement',
    words: 'Einstellung oder Revision',
    actors: ['ukraine-verteidigungsministerium'],
  },
  {
    article: '004',
    kind: 'call',
    words: 'ein Telefongespräch mit den Kollegen',
    actors: ['ukraine-verteidigungsministerium', 'usa'],
  },
  { article: '004', kind: 'meeting', words: 'auf Arbeitsebene alle Details', actors: ['ukraine', 'usa'] },
  { article: '004', kind: 'meeting', words: 'Auf die ein oder andere Weise', actors: ['ukraine', 'usa'] },
  { article: '004', kind: 'pledge', words: 'Mit Dänemark und anderen Partnern', actors: ['daenemark'] },
  {
    article: '004',
    kind: 'meeting',
    words: 'bei einem Treffen mit Vertretern von US-Unternehmen',
    actors: ['selenskyj'],
  },
  { article: '004', kind: 'meeting', words: 'John Ginkel', actors: ['ukraine', 'ginkel'] },
  { article: '004', kind: 'statement', words: 'erfreut und siegesgewiss', actors: ['russland'] },
  { article: '000', kind: 'call', words: 'Am Freitag führte', actors: ['trump', 'selenskyj'] },
  { article: '000', kind: 'call', words: 'etwa 40 Minuten', actors: ['trump', 'selenskyj'] },
  { article: '001', kind: 'call', words: 'etwa 40 Minuten', actors: ['trump', 'selenskyj'] },
  { article: '001', kind: 'call', words: 'sehr wichtig und inhaltsreich', actors: ['trump', 'selenskyj'] },
  { article: '001', kind: 'call', words: 'sehr wichtig und nützlich', actors: ['trump', 'selenskyj'] },
  { article: '001', kind: 'call', words: 'Wir in der Ukraine sind dankbar', actors: ['trump', 'selenskyj'] },
  {
    article: '001',
    kind: 'call',
    words: 'Rüstungsindustrie und der gemeinsamen Produktion',
    actors: ['trump', 'selenskyj'],
  },
  { article: '000', kind: 'pledge', words: 'Dabei äußerte er den Wunsch', actors: ['trump'] },
  {
    article: '000',
    kind: 'pledge',
    words: 'Sicherung des ukrainischen Himmels',
    actors: ['trump', 'selenskyj'],
  },
  { article: '000', kind: 'meeting', words: 'Delegationen bald zusammenkommen', actors: ['ukraine', 'usa'] },
  { article: '000', kind: 'call', words: 'keinen nennenswerten Fortschritt', actors: ['trump', 'putin'] },
  { article: '000', kind: 'rejection', words: 'nicht aufgeben werde', actors: ['putin'] },
  { article: '000', kind: 'statement', words: 'äußerst enttäuscht', actors: ['trump'] },
  { article: '002', kind: 'call', words: 'soll Trump angeblich', actors: ['trump', 'selenskyj'] },
  { article: '002', kind: 'statement', words: 'Selenskyj bestätigte', actors: ['selenskyj'] },
  {
    article: '002',
    kind: 'pledge',
    words: 'die Lieferung von Patriot-Luftabwehrraketen',
    actors: ['trump', 'ukraine'],
  },
  { article: '002', kind: 'ultimatum', words: '50-tägiges Ultimatum', actors: ['trump', 'russland'] },
  { article: '002', kind: 'warning', words: 'Der Kreml hat auf', actors: ['russland'] },
  { article: '002', kind: 'warning', words: 'kein förderliches Umfeld', actors: ['peskow'] },
  { article: '002', kind: 'rejection', words: 'entschieden zurückgewiesen', actors: ['russland'] },
];

function findTold({ article, kind, words }: Wanted): WortlautEvent | undefined {
  return corpus.events.find(
    (event) =>
      event.kind === kind &&
      event.accounts.some(
        (account) =>
          account.article.startsWith(article) &&
          account.passages.some((passage) => passage.exact.includes(words)),
      ),
  );
}

describe('the events of the seeds', () => {
  test.each(wanted)('$article $kind: $words', (one) => {
    const event = findTold(one);
    expect(event).toBeDefined();
    expect(event?.participants.map(({ actor }) => actor as string)).toEqual(
      expect.arrayContaining([...(one.actors ?? [])]),
    );
  });

  test('the call of 4 July is one event with two accounts that agree on 40 minutes', () => {
    const call = findTold({ article: '000', kind: 'call', words: 'Am Freitag führte' });
    expect(call?.accounts.map((account) => account.told.minutes?.value)).toEqual([40, 40]);
    expect(call?.time).toMatchObject({ edtf: '2025-07-04', basis: 'stated' });
  });

  test('Jermak and Selenskyj are quoted on it, each by name', () => {
    const call = findTold({ article: '001', kind: 'call', words: 'sehr wichtig und inhaltsreich' });
    const quotes =
      call?.accounts.flatMap((account) => account.passages.flatMap((passage) => passage.speech)) ?? [];
    const speakers = quotes
      .filter((speech) => speech.form === 'direct')
      .map((speech) => speech.speaker?.actor);
    expect(speakers).toEqual(expect.arrayContaining(['jermak', 'selenskyj']));
  });

  test('the ultimatum of 14 July ends on 2 September', () => {
    const ultimatum = findTold({ article: '002', kind: 'ultimatum', words: '50-tägiges Ultimatum' });
    expect(ultimatum?.time).toMatchObject({ edtf: '2025-07-14', basis: 'editorial' });
    expect(ultimatum?.accounts[0]?.told.deadline?.latest).toBe('2025-09-02');
    expect(ultimatum?.accounts[0]?.told.consequence?.value).toContain('Sanktionen');
  });

  test('hearsay is marked as such', () => {
    const asked = findTold({ article: '002', kind: 'call', words: 'soll Trump angeblich' });
    expect(asked?.status).toBe('reported');
    const ninety = findTold({ article: '003', kind: 'call', words: 'rund 90 Minuten' });
    expect(ninety?.accounts[0]?.told.minutes).toMatchObject({ value: 90, qualifier: 'about' });
    expect(ninety?.accounts[0]?.passages.some((passage) => passage.hedges.length > 0)).toBe(true);
  });

  test('the halt was reported in the night to Wednesday', () => {
    const halt = findTold({ article: '004', kind: 'halt', words: 'von einem US-Lieferstopp' });
    expect(halt?.time).toMatchObject({ earliest: '2025-07-01', latest: '2025-07-02', basis: 'resolved' });
  });

  test('what is no wording of the article tells no event', () => {
    const noise = ['Lesen Sie auch', 'Informationsquelle', '/ksr/DP/stw', 'Chas Pravdy - 04', 'date 2025-07'];
    const passages = corpus.events.flatMap((event) => event.accounts.flatMap((account) => account.passages));
    expect(passages.filter((passage) => noise.some((words) => passage.exact.includes(words)))).toEqual([]);
  });
});
