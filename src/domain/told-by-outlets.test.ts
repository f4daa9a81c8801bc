/** Stories told by several outlets, read by the real parser from their sentences: what each view makes of them. */
import { expect, test } from 'vitest';
import { corpusFromTexts, type SampleText } from '../testing/corpus-from-texts';
import { ladderOfAccounts, laddersByOutlet } from './passages/attribution-ladder';
import { compareSlots } from './compare/compare-slots';
import { buildCorpusIndex, type CorpusIndex } from './corpus-index';
import { origins, tieGroups } from './origins/origin-groups';
import { eventsOfOutlet, originsOfOutlet } from './dossiers/outlet-events';
import { pledgeIndex, pledgesShown } from './history/pledge-overview';
import { noFilters } from './filters/event-filters';
import { timelineItems } from './timeline/timeline-items';
import { toldAgreement } from './told-agreement';
import type { EventKind, WortlautEvent } from '../schema/event';

const indexOf = (texts: readonly SampleText[]) => buildCorpusIndex(corpusFromTexts(texts));

function only(index: CorpusIndex, kind: EventKind): WortlautEvent {
  const found = index.eventsByDay.filter((event) => event.kind === kind);
  const [event] = found;
  if (event === undefined || found.length > 1) throw new Error(`${found.length} events of kind ${kind}`);
  return event;
}

const three = indexOf([
  {
    id: 'nord-1',
    outlet: 'nordblatt',
    day: '2022-02-19',
    text: 'Karin Lindholm hat am Freitag mit Ole Varn telefoniert. Das Gespräch dauerte 40 Minuten. Karin Lindholm stellte Westland am Freitag ein Ultimatum bis Ende Februar, um die Häfen zu räumen.\n',
  },
  {
    id: 'kueste-1',
    outlet: 'kuestenbote',
    day: '2022-02-19',
    text: 'Lindholm telefonierte am Freitag mit Ole Varn; das Gespräch dauerte 45 Minuten. Lindholm setzte Westland am Freitag ein Ultimatum bis zum 28. Februar zur Räumung der Häfen.\n',
  },
  {
    id: 'ost-1',
    outlet: 'ostkurier',
    day: '2022-02-19',
    text: 'Am Freitag hat Ole Varn mit Karin Lindholm telefoniert, fast 40 Minuten lang. Lindholm hat Westland am Freitag ein Ultimatum bis zum 2. März gestellt, um die Häfen zu räumen.\n',
  },
]);

test('three outlets that disagree on minutes and deadline: one call, one ultimatum, every figure kept', () => {
  const call = only(three, 'call');
  const ultimatum = only(three, 'ultimatum');
  expect(call.accounts.map(({ told }) => told.minutes?.value)).toEqual([45, 40, 40]);
  const [minutes] = toldAgreement(call);
  expect(minutes?.groups.map(({ tellings }) => tellings.length)).toEqual([2, 1]);
  const [item] = timelineItems([ultimatum]).items;
  // The bar carries a flag for each deadline, and a line from the first to the last.
  expect(item?.deadlines).toHaveLength(2);
});

test('a call told from two sides: each lets its own speak, and both give the same minutes', () => {
  const index = indexOf([
    {
      id: 'west-1',
      outlet: 'westpost',
      day: '2022-02-19',
      text: 'Präsidentin Karin Lindholm hat am Freitag mit Ole Varn telefoniert. Das Gespräch dauerte 40 Minuten. „Es war ehrlich“, sagte Lindholm.\n',
    },
    {
      id: 'ost-1',
      outlet: 'ostpost',
      day: '2022-02-19',
      text: 'Ole Varn hat am Freitag mit Präsidentin Karin Lindholm telefoniert. Varn betonte, das Gespräch sei schwierig gewesen. Laut Kreisen dauerte das Telefonat angeblich 40 Minuten.\n',
    },
  ]);
  const call = only(index, 'call');
  const rows = compareSlots(index, call, call.accounts);
  const said = rows.filter(({ slot }) => slot.kind === 'said');
  expect(said.length).toBeGreaterThanOrEqual(2);
  const rungs = new Map<string, readonly string[]>(
    call.accounts.map((account) => [
      account.article,
      ladderOfAccounts([account]).steps.map(({ rung }) => rung),
    ]),
  );
  expect(rungs.get('west-1')).toContain('quoted');
  expect(rungs.get('ost-1')).toEqual(expect.arrayContaining(['indirect', 'hearsay']));
});

const AGENCY =
  'Präsidentin Karin Lindholm hat am Freitag mehr als 40 Minuten lang mit Ole Varn über die Öffnung der Häfen telefoniert. Nach Angaben ihres Amtes verlief das Gespräch sachlich, eine Einigung über die Kais blieb jedoch aus.\n';

const OPENINGS = [
  'Lindholm und Varn haben am Freitag telefoniert.',
  'Am Freitag telefonierte Karin Lindholm mit Ole Varn über die Häfen.',
  'Karin Lindholm rief am Freitag Ole Varn an.',
  'Ole Varn sprach am Freitag am Telefon mit Karin Lindholm.',
  'Ein Telefonat zwischen Lindholm und Varn gab es am Freitag.',
  'Zwischen Karin Lindholm und Ole Varn wurde am Freitag telefoniert.',
  'Varn telefonierte am Freitag mit Lindholm.',
];

test('twenty accounts of one call, six of them agency copies: the copies are one origin', () => {
  const own = Array.from({ length: 14 }, (_, at) => ({
    id: `eigen-${at}`,
    outlet: `blatt${at}`,
    day: '2022-02-19',
    text: `${OPENINGS[at % OPENINGS.length] ?? ''} Beobachter Nummer ${at} nannte das ${'sehr '.repeat(at)}bemerkenswert.\n`,
  }));
  const copies = Array.from({ length: 6 }, (_, at) => ({
    id: `kopie-${at}`,
    outlet: `abdruck${at}`,
    day: '2022-02-19',
    text: AGENCY,
  }));
  const index = indexOf([...own, ...copies]);
  const call = index.eventsByDay.find(({ kind }) => kind === 'call');
  if (call === undefined) throw new Error('there is a call');
  expect(call.accounts).toHaveLength(20);
  const [largest] = origins(index, call).origins;
  expect(largest?.accounts.map(({ article }) => article).filter((id) => id.startsWith('kopie'))).toHaveLength(
    6,
  );
  expect(largest?.accounts).toHaveLength(6);
  // What the page of one of the copying outlets says of the others.
  const outlet = index.outlets.get('abdruck0');
  if (outlet === undefined) throw new Error('there is the outlet');
  const { shared } = originsOfOutlet(index, outlet, eventsOfOutlet(index, outlet));
  expect(shared.map(({ outlet: id }) => id)).toEqual([
    'abdruck1',
    'abdruck2',
    'abdruck3',
    'abdruck4',
    'abdruck5',
  ]);
});

test('an outlet has its own articles, events and ladder; little text has no figures', () => {
  const nord = three.outlets.get('nordblatt');
  if (nord === undefined) throw new Error('there is the outlet');
  const found = eventsOfOutlet(three, nord);
  expect(found.articles.map(({ id }) => id)).toEqual(['nord-1']);
  expect(found.accounts.every(({ article }) => article === 'nord-1')).toBe(true);
  expect(found.others.length).toBeGreaterThan(0);
  expect(found.actors[0]?.count).toBe(2);
  const ladders = laddersByOutlet(three);
  expect(ladders.map(({ outlet }) => outlet.id).toSorted()).toEqual([
    'kuestenbote',
    'nordblatt',
    'ostkurier',
  ]);
  expect(ladders.every(({ ladder }) => ladder.thin)).toBe(true);
});

test('the ledger shows a promise whole when one of its states passes the filters', () => {
  const index = indexOf([
    { id: 'a', day: '2025-03-03', text: 'Ostland sagte Westland am Montag zehn Schiffe zu.\n' },
    {
      id: 'b',
      day: '2025-03-10',
      text: 'Ostland hat am Montag die Lieferung der Schiffe an Westland gestoppt.\n',
    },
    { id: 'c', day: '2025-03-12', text: 'Karin Lindholm sagte Nordmark am Mittwoch neue Häfen zu.\n' },
  ]);
  const all = pledgesShown(index, noFilters);
  expect(all.moved.map(({ entries }) => entries.map(({ state }) => state))).toEqual([['promised', 'halted']]);
  expect(all.still).toHaveLength(1);
  expect(all.standing).toEqual([
    { state: 'promised', count: 1 },
    { state: 'halted', count: 1 },
  ]);
  const late = pledgesShown(index, { ...noFilters, kinds: ['halt'] });
  expect(late.moved[0]?.entries).toHaveLength(2);
  expect(late.still).toEqual([]);
  const west = pledgesShown(index, { ...noFilters, actors: ['nordmark'] });
  expect([west.moved.length, west.still.length]).toEqual([0, 1]);
  expect(pledgeIndex(index).eventsByDay).toHaveLength(3);
});

test('what ties copies together is said once, with the words each of them shares', () => {
  const index = indexOf(
    ['a', 'b', 'c'].map((id) => ({ id, outlet: `blatt${id}`, day: '2022-02-19', text: AGENCY })),
  );
  const [origin] = origins(index, only(index, 'call')).origins;
  const groups = origin === undefined ? [] : tieGroups(origin);
  expect(groups.map(({ kind, articles }) => [kind, articles.map(({ article }) => article)])).toEqual([
    ['copied', ['a', 'b', 'c']],
  ]);
  expect(groups[0]?.articles.map(({ span }) => span !== null)).toEqual([false, true, true]);
});
