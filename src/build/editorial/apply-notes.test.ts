/** What an editorial note may change, and what is said when its words stand in no article. */
import { describe, expect, test } from 'vitest';
import { namesIn } from '../../parser/link/link-corpus';
import { linkCorpus } from '../../parser/link/link-corpus';
import type { WortlautEvent } from '../../schema/event';
import { inventedRegisters } from '../../testing/invented-registers';
import { parseSample } from '../../testing/corpus-from-texts';
import { applyNotes, type Noted } from './apply-notes';
import { readNoteFile } from './read-notes';

const parsed = [
  {
    id: 'eins',
    text: 'Karin Lindholm hat Westland ein 50-tägiges Ultimatum gestellt. Präsidentin Karin Lindholm hat am Freitag mit Jens Okker telefoniert.',
  },
  { id: 'zwei', text: 'Westland hat am Montag die Lieferung von Schiffen an Ostland zugesagt.' },
].map(parseSample);
const corpus = linkCorpus(parsed, inventedRegisters);
const names = namesIn(
  parsed.map(({ draft }) => draft),
  inventedRegisters,
);

const ULTIMATUM = '{ file: eins.txt, kind: ultimatum, exact: ein 50-tägiges Ultimatum }';
const CALL = '{ file: eins.txt, kind: call, exact: mit Jens Okker telefoniert }';
const PLEDGE = '{ file: zwei.txt, kind: pledge, exact: die Lieferung von Schiffen }';
const REASON = '  reason: Andere Berichte sagen es so.\n';
const URL = '  url: https://nordblatt.example/a\n';

/** Notes as YAML, from line 1. */
function apply(
  yaml: string,
): Noted & { readonly find: (kind: WortlautEvent['kind']) => WortlautEvent | undefined } {
  const { notes, diagnostics } = readNoteFile('a.yaml', yaml);
  const noted = applyNotes({ events: corpus.events, articles: corpus.articles, names }, notes);
  return {
    events: noted.events,
    diagnostics: [...diagnostics, ...noted.diagnostics],
    find: (kind) => noted.events.find((event) => event.kind === kind),
  };
}

describe('what a note sets', () => {
  test('a day, with its reason and address; the term of an ultimatum counts from it', () => {
    const { find, diagnostics } = apply(`- event: ${ULTIMATUM}\n  time: 2025-07-01\n${REASON}${URL}`);
    expect(diagnostics).toEqual([]);
    expect(find('ultimatum')).toMatchObject({
      time: {
        edtf: '2025-07-01',
        earliest: '2025-07-01',
        latest: '2025-07-01',
        basis: 'editorial',
        note: 'Andere Berichte sagen es so.',
        noteUrl: 'https://nordblatt.example/a',
      },
      title: { de: 'Ultimatum von Lindholm an Westland (50 Tage)' },
    });
    expect(find('ultimatum')?.accounts[0]?.told.deadline).toMatchObject({
      edtf: '../2025-08-20',
      earliest: '2025-08-20',
      latest: '2025-08-20',
    });
  });

  test('a deadline that is a day of the calendar stays where it is', () => {
    const text = 'Karin Lindholm hat Westland ein Ultimatum bis zum 20. August 2025 gestellt.';
    const one = [parseSample({ id: 'drei', text })];
    const { events, articles } = linkCorpus(one, inventedRegisters);
    expect(events[0]?.accounts[0]?.told.deadline?.latest).toBe('2025-08-20');
    const { notes } = readNoteFile(
      'a.yaml',
      `- event: { file: drei.txt, kind: ultimatum, exact: bis zum 20. August }\n  time: 2025-07-01\n${REASON}${URL}`,
    );
    const noted = applyNotes(
      {
        events,
        articles,
        names: namesIn(
          one.map(({ draft }) => draft),
          inventedRegisters,
        ),
      },
      notes,
    );
    expect(noted.events[0]?.accounts[0]?.told.deadline?.latest).toBe('2025-08-20');
  });

  test('a relation to an event of another article', () => {
    const { find } = apply(
      `- event: ${PLEDGE}\n  relation: { kind: follows, event: ${CALL} }\n${REASON}${URL}`,
    );
    expect(find('pledge')?.relations).toContainEqual({
      kind: 'follows',
      event: corpus.events.find((event) => event.kind === 'call')?.id,
      note: 'Andere Berichte sagen es so.',
      noteUrl: 'https://nordblatt.example/a',
    });
  });

  test('kind, status, participants and topics, and the title follows', () => {
    const { find } = apply(
      `- event: ${CALL}\n  kind: meeting\n  status: planned\n  topics: [haefen]\n  participants: [{ actor: karin-lindholm, role: host }, { actor: nordmark, role: guest }]\n  reviewed: true\n${REASON}`,
    );
    expect(find('call')).toBeUndefined();
    expect(find('meeting')).toMatchObject({
      status: 'planned',
      review: 'reviewed',
      title: {
        de: 'Einladung von Lindholm an die Nordmark: Häfen',
        en: 'Invitation from Lindholm to Northmark: Harbours',
      },
    });
  });

  test('remove takes an event back, and what pointed at it', () => {
    const { events, diagnostics } = apply(
      `- event: ${PLEDGE}\n  relation: { kind: follows, event: ${CALL} }\n${REASON}${URL}- event: ${CALL}\n  remove: true\n${REASON}`,
    );
    expect(diagnostics).toEqual([]);
    expect(events).toHaveLength(corpus.events.length - 1);
    expect(events.flatMap((event) => event.relations)).toEqual([]);
  });

  test('one note does not move the ground under the next: both name what the rules found', () => {
    const { find, diagnostics } = apply(
      `- event: ${CALL}\n  kind: meeting\n${REASON}- event: ${CALL}\n  status: planned\n${REASON}`,
    );
    expect(diagnostics).toEqual([]);
    expect(find('meeting')?.status).toBe('planned');
  });

  test('words of an account are never touched', () => {
    const { events } = apply(`- event: ${ULTIMATUM}\n  kind: demand\n${REASON}`);
    const passages = (list: readonly WortlautEvent[]) =>
      list.flatMap((event) => event.accounts.map((one) => one.passages));
    expect(passages(events)).toEqual(passages(corpus.events));
  });
});

describe('a note that does not fit is named and changes nothing', () => {
  test.each([
    [
      'words that are not in the text',
      `- event: { file: eins.txt, kind: call, exact: mit Ole Varn telefoniert }\n  remove: true\n`,
      '„mit Ole Varn telefoniert“ does not stand',
    ],
    [
      'no such file',
      `- event: { file: drei.txt, kind: call, exact: mit Jens Okker }\n  remove: true\n`,
      'No article "drei.txt"',
    ],
    [
      'no event of that kind',
      `- event: { file: eins.txt, kind: halt, exact: mit Jens Okker telefoniert }\n  remove: true\n`,
      'No halt is told',
    ],
    ['a day that is none', `- event: ${CALL}\n  time: gestern\n${URL}`, '"gestern" is no EDTF'],
    [
      'an actor nobody knows',
      `- event: ${CALL}\n  participants: [{ actor: niemand, role: host }]\n`,
      '"niemand"',
    ],
    ['a topic nobody knows', `- event: ${CALL}\n  topics: [wetter]\n`, '"wetter"'],
    [
      'a relation to itself',
      `- event: ${CALL}\n  relation: { kind: follows, event: ${CALL} }\n${URL}`,
      'to itself',
    ],
    [
      'a relation to nothing',
      `- event: ${CALL}\n  relation: { kind: follows, event: { file: zwei.txt, kind: call, exact: die Lieferung } }\n${URL}`,
      'No call is told',
    ],
    ['a day from outside without its address', `- event: ${CALL}\n  time: 2025-07-01\n`, 'needs the address'],
    [
      'a relation from outside without its address',
      `- event: ${PLEDGE}\n  relation: { kind: follows, event: ${CALL} }\n`,
      'needs the address',
    ],
    [
      'a role there is not',
      `- event: ${CALL}\n  participants: [{ actor: ostland, role: king }]\n`,
      'participants.0.role',
    ],
    ['an unknown key', `- event: ${CALL}\n  titel: Neu\n`, 'titel'],
    [
      'words too short to find a place by',
      `- event: { file: eins.txt, kind: call, exact: mit }\n  remove: true\n`,
      'event.exact',
    ],
  ])('%s', (_, note, message) => {
    const { events, diagnostics } = apply(`# Kopf\n\n${note}${REASON}`);
    expect(events).toEqual(corpus.events);
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ severity: 'error', file: 'a.yaml', line: 3 });
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toContain('left out');
  });

  test('a note without a reason', () => {
    expect(apply(`- event: ${CALL}\n  reviewed: true\n`).diagnostics[0]?.message).toContain('reason');
  });

  test('a note on an event that an earlier one removes', () => {
    const { diagnostics } = apply(
      `- event: ${CALL}\n  remove: true\n${REASON}- event: ${CALL}\n  reviewed: true\n${REASON}`,
    );
    expect(diagnostics).toMatchObject([{ line: 4, message: 'An earlier note removes this event.' }]);
  });

  test('broken YAML and a file that is no list', () => {
    expect(apply('- event: {\n').diagnostics[0]).toMatchObject({ code: 'editorial/yaml', file: 'a.yaml' });
    expect(apply('event: x\n').diagnostics).toMatchObject([{ code: 'editorial/shape', line: 1 }]);
    expect(apply('# nichts\n').diagnostics).toEqual([]);
  });
});
