/** The build on a project of its own: every kind of bad input is said with its place, the rest is built. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catchOutput } from '../../testing/catch-output';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { readLedger } from '../ledger/read-ledger';
import { buildCorpus, runBuild, type BuildResult } from './build-corpus';

const CALL =
  'Präsidentin Karin Lindholm hat am Freitag mit dem westländischen Außenminister Jens Okker telefoniert. Das Gespräch dauerte 40 Minuten.\n';
const ULTIMATUM = 'Karin Lindholm hat Westland ein 50-tägiges Ultimatum gestellt.\n';
const DAY = 'outlet: nordblatt\npublishedOn: 2025-07-04\n';

let project: TempProject;
beforeEach(() => {
  project = tempProject();
});
afterEach(() => {
  project.remove();
});

function article(name: string, text: string | Uint8Array, sidecar: string | null = DAY): void {
  project.write(`articles/${name}.txt`, text);
  if (sidecar !== null) project.write(`articles/${name}.yaml`, sidecar);
}

/** Nothing but a queue, of which there is none here, keeps a corpus from being built. */
async function built(): Promise<BuildResult> {
  const result = await buildCorpus(project);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

/** "code file:line" of every diagnostic in the report. */
function problems(report: string): string[] {
  return [...report.matchAll(/^ {2}(?:error|warning) (\S+ \S+?): /gm)].map((match) => match[1] ?? '');
}

describe('a sound project', () => {
  test('one call told by two outlets is one event with two accounts; nothing is wrong', async () => {
    article('eins', CALL);
    article('zwei', CALL.replace('40', '45'), DAY.replace('nordblatt', 'kuestenfunk'));
    const { failed, report } = await built();
    expect(problems(report)).toEqual([]);
    expect(failed).toBe(false);
    const [event, ...others] = project.corpus().events;
    expect(others).toEqual([]);
    expect(event?.accounts.map(({ told }) => told.minutes?.value)).toEqual([40, 45]);
    expect(event?.title).toEqual({ de: 'Telefonat Lindholm – Okker', en: 'Call Lindholm – Okker' });
  });

  test('the same seeds give the same bytes, and ids stay when an article is added', async () => {
    article('zwei', CALL);
    await built();
    const bytes = readFileSync(join(project.out, 'corpus.json'), 'utf8');
    const id = project.corpus().events[0]?.id;
    await built();
    expect(readFileSync(join(project.out, 'corpus.json'), 'utf8')).toBe(bytes);
    article('eins', CALL.replace('40', '45'));
    await built();
    expect(project.corpus().events.map((event) => event.id)).toEqual([id]);
  });

  test('ids stay when a sidecar corrects the day, and when a text is taken out nothing is an error', async () => {
    article('eins', ULTIMATUM);
    article('zwei', 'Westland hat am Montag die Lieferung von Schiffen an Ostland zugesagt.\n');
    await built();
    const id = project.corpus().events.find((event) => event.kind === 'ultimatum')?.id;
    article('eins', ULTIMATUM, DAY.replace('07-04', '07-11'));
    rmSync(join(project.articles, 'zwei.txt'));
    rmSync(join(project.articles, 'zwei.yaml'));
    expect((await built()).failed).toBe(false);
    expect(project.corpus().events.map((event) => event.id)).toEqual([id]);
    const { ledger } = readLedger(project.ledger);
    expect(Object.keys(ledger.events)).toHaveLength(2);
  });

  test('a project without notes, ledger or articles is built', async () => {
    expect((await built()).failed).toBe(false);
    expect(project.corpus()).toMatchObject({ articles: [], events: [] });
  });
});

describe('bad input: said with file, place and remedy; the rest is built', () => {
  beforeEach(() => {
    article('gut', CALL);
  });

  /** Builds; the good article must always come through whole. */
  async function build(): Promise<string[]> {
    const { failed, report } = await built();
    expect(failed).toBe(true);
    const corpus = project.corpus();
    expect(corpus.articles.some((one) => one.id === 'gut')).toBe(true);
    expect(corpus.events.some((event) => event.kind === 'call')).toBe(true);
    return problems(report);
  }

  test.each<[string, string | Uint8Array, string | null, string[]]>([
    ['without a day', ULTIMATUM, null, ['seed/day-missing schlecht.txt']],
    ['empty', '', DAY, ['seed/empty schlecht.txt']],
    ['of 20 MB', 'Lindholm. '.repeat(2_000_000), DAY, ['seed/too-large schlecht.txt']],
    ['with NUL bytes', 'Lind\0holm', DAY, ['seed/binary schlecht.txt']],
    [
      'in Windows-1252',
      Uint8Array.from('Lindholm grüßt Okker.', (char) => char.charCodeAt(0)),
      DAY,
      ['seed/encoding schlecht.txt'],
    ],
    ['with HTML', `Erste Zeile.\n<p>${ULTIMATUM}</p>\n`, DAY, ['seed/html schlecht.txt:2']],
    ['with an unknown key beside it', ULTIMATUM, `${DAY}rating: 5\n`, ['sidecar/key schlecht.yaml:3']],
    [
      'with broken YAML beside it',
      ULTIMATUM,
      'outlet: "nordblatt\n',
      ['seed/day-missing schlecht.txt', 'sidecar/yaml schlecht.yaml:2'],
    ],
    [
      'with a day that is none',
      ULTIMATUM,
      'publishedOn: 4. Juli\n',
      ['seed/day-missing schlecht.txt', 'sidecar/key schlecht.yaml:1'],
    ],
    [
      'of an outlet nobody knows',
      ULTIMATUM,
      DAY.replace('nordblatt', 'suedblatt'),
      ['sidecar/unknown-outlet schlecht.yaml:1'],
    ],
  ])('a seed %s', async (_, text, sidecar, expected) => {
    article('schlecht', text, sidecar);
    expect(await build()).toEqual(expected);
  });

  test('HTML is skipped, its words are read', async () => {
    article('schlecht', `<p>${ULTIMATUM}</p>`);
    await build();
    const passages = project
      .corpus()
      .events.flatMap((event) => event.accounts.flatMap((one) => one.passages));
    expect(passages.some((passage) => passage.exact.startsWith('Karin Lindholm hat Westland'))).toBe(true);
  });

  test('a folder named like a text', async () => {
    mkdirSync(join(project.articles, 'ordner.txt'));
    expect(await build()).toEqual(['seed/unreadable ordner.txt']);
  });

  test('a sidecar without a text, and one that is named .yml', async () => {
    project.write('articles/allein.yaml', DAY);
    project.write('articles/gut.yml', DAY);
    expect(await build()).toEqual(['sidecar/no-text allein.yaml', 'sidecar/no-text gut.yml']);
  });

  test('two folders with one file name: both are read, under ids of their own', async () => {
    article('ost/gut', CALL.replace('40', '45'), DAY.replace('nordblatt', 'kuestenfunk'));
    expect(await build()).toEqual(['seed/doubled gut.txt']);
    expect(project.corpus().articles).toHaveLength(2);
    expect(project.corpus().events.flatMap((event) => event.accounts)).toHaveLength(2);
  });

  test('the same file twice is one source, not two', async () => {
    article('ost/gut', CALL);
    expect(await build()).toEqual(['seed/doubled gut.txt']);
    expect(project.corpus().articles).toHaveLength(1);
  });

  test('a text named .TXT is a text', async () => {
    project.write('articles/laut.TXT', ULTIMATUM);
    project.write('articles/laut.yaml', DAY);
    expect((await built()).failed).toBe(false);
    expect(project.corpus().articles.map((one) => one.id)).toEqual(['gut', 'laut']);
  });

  test('a register with a doubled name', async () => {
    const state = (id: string, adjective: string) => ({
      id,
      kind: 'state',
      prefLabel: 'Inselreich',
      shortLabel: 'Inselreich',
      adjectives: [adjective],
    });
    project.write(
      'registers/zwei.yaml',
      JSON.stringify({ actors: [state('inseln', 'inselig'), state('atoll', 'atollisch')] }),
    );
    expect((await build()).map((one) => one.split(':')[0])).toEqual(['register/doubled-name zwei.yaml']);
  });

  test.each([
    ['words that are not in the text', 'gut.txt', 'call', 'mit niemandem telefoniert'],
    ['a file that is not there', 'fehlt.txt', 'call', 'Okker telefoniert'],
    ['a kind no event has there', 'gut.txt', 'ultimatum', 'Okker telefoniert'],
  ])('an editorial note with %s', async (_, file, kind, exact) => {
    const event = { file, kind, exact };
    project.write(
      'editorial/a.yaml',
      `# Anmerkungen\n- event: ${JSON.stringify(event)}\n  remove: true\n  reason: Das steht nicht da.\n`,
    );
    expect(await build()).toEqual(['editorial/anchor a.yaml:2']);
  });

  test('a broken note beside a good one', async () => {
    const note = (exact: string, rest: string) =>
      `- event: { file: gut.txt, kind: call, exact: ${exact} }\n  reason: Aus anderen Berichten.\n${rest}`;
    project.write(
      'editorial/a.yaml',
      note('Okker telefoniert', '  reviewed: true\n') + note('Okker telefoniert', '  time: 2025-07-03\n'),
    );
    expect(await build()).toEqual(['editorial/note a.yaml:4']);
    expect(project.corpus().events[0]?.review).toBe('reviewed');
  });

  test('a broken ledger is not written over', async () => {
    project.write('ledger/event-ids.json', '{ "format": "wortlaut-ledger", "version": 1, ');
    expect(await build()).toEqual(['ledger/broken event-ids.json']);
    expect(readFileSync(project.ledger, 'utf8')).toBe('{ "format": "wortlaut-ledger", "version": 1, ');
  });

  test('an id the ledger knows and nobody tells any more', async () => {
    project.write(
      'ledger/event-ids.json',
      JSON.stringify({
        format: 'wortlaut-ledger',
        version: 1,
        events: { zzzz: { kind: 'halt', passages: ['gut:900-990'] } },
      }),
    );
    expect(await build()).toEqual(['ledger/vanished seeds/ledger/event-ids.json']);
  });

  test('every hint says what to do', async () => {
    article('schlecht', '');
    article('html', `<b>${ULTIMATUM}</b>`, null);
    const { report } = await built();
    const lines = report.split('\n').filter((line) => line.startsWith('  error'));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).toMatch(/\. (?:Put|Save|Delete) /u);
  });
});

describe('the command', () => {
  const run = (args: readonly string[]) =>
    catchOutput(() => runBuild(args, project, join(project.root, 'cache')));

  test('exit status 0 and a report, 1 with any error', async () => {
    article('gut', CALL);
    expect((await run([])).status).toBe(0);
    expect((await run([])).stdout).toContain('1 articles, 1 events, 1 accounts');
    article('leer', '');
    expect((await run([])).status).toBe(1);
  });

  test('a trial elsewhere leaves corpus and ledger alone, even before there is a ledger', async () => {
    article('gut', CALL);
    const trial = join(project.root, 'trial');
    expect((await run(['--out', trial])).status).toBe(0);
    expect(existsSync(join(trial, 'corpus.json'))).toBe(true);
    expect(existsSync(project.ledger)).toBe(false);
    expect(existsSync(project.out)).toBe(false);
  });

  test('what was parsed before comes from the cache, with the same bytes; how far it is goes to standard error', async () => {
    article('gut', CALL);
    const corpus = () => readFileSync(join(project.out, 'corpus.json'), 'utf8');
    expect((await run(['--no-cache'])).status).toBe(0);
    const bytes = corpus();
    expect((await run(['--progress'])).stderr).toContain('1 of 1 articles');
    expect(existsSync(join(project.root, 'cache'))).toBe(true);
    await run([]);
    expect(corpus()).toBe(bytes);
  });

  test('words that make no sense are said', async () => {
    expect(await run(['--out'])).toMatchObject({ status: 2 });
    expect((await run(['--fast'])).stderr).toContain('Usage');
    expect((await run(['--workers', 'all'])).stderr).toContain('Usage');
  });
});
