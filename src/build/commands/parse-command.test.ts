/** The parse command: a corpus and nothing else on standard output, diagnostics on standard error, exit statuses. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GAP } from '../../schema/article';
import { corpusSchema, type Corpus } from '../../schema/corpus';
import { catchOutput } from '../../testing/catch-output';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { checkData } from './check-command';
import { runParse } from './parse-command';

const CALL =
  'Präsidentin Karin Lindholm hat am Freitag mit dem westländischen Außenminister Jens Okker telefoniert. Das Gespräch dauerte 40 Minuten.\n';

let project: TempProject;
beforeEach(() => {
  project = tempProject();
});
afterEach(() => {
  project.remove();
});

const parse = (...args: string[]) =>
  catchOutput(() =>
    runParse(args, { registers: project.registers, parseCache: join(project.root, 'cache') }),
  );

/** All of standard output is one sound corpus. */
function read(stdout: string): Corpus {
  const data: unknown = JSON.parse(stdout);
  expect(checkData(data)).toEqual([]);
  return corpusSchema.parse(data);
}

describe('parse', () => {
  test('files and folders give one corpus on standard output, problems go to standard error', async () => {
    const file = project.write('a.txt', CALL);
    project.write('a.yaml', 'publishedOn: 2025-07-04\nurl: https://nordblatt.example/a\n');
    project.write('folder/deep/b.TXT', CALL.replace('40', '45'));
    project.write('folder/leer.txt', '');
    const { status, stdout, stderr } = await parse(file, join(project.root, 'folder'), '--day', '2025-07-05');
    expect(status).toBe(0);
    const { articles, events } = read(stdout);
    expect(articles.map((one) => [one.id, one.outlet, one.publishedOn?.edtf])).toEqual([
      ['a', 'nordblatt', '2025-07-04'],
      ['b', null, '2025-07-05'],
    ]);
    expect(events.map((event) => [event.kind, event.accounts.length])).toEqual([['call', 2]]);
    expect(stderr.split('\n').filter(Boolean)).toEqual([
      expect.stringContaining('error seed/empty leer.txt'),
    ]);
  });

  test('--day is for texts without a day only', async () => {
    const file = project.write('a.txt', `Nordblatt - 04 Juli 2025 20:27\n\n${CALL}`);
    const { stdout } = await parse(file, '--day', '2024-01-01');
    expect(read(stdout).articles[0]?.publishedOn).toMatchObject({ edtf: '2025-07-04', basis: 'stated' });
  });

  test('editorial notes are never used', async () => {
    const file = project.write('gut.txt', CALL);
    project.write(
      'editorial/a.yaml',
      '- event: { file: gut.txt, kind: call, exact: Okker telefoniert }\n  remove: true\n  reason: Soll nicht gelten.\n',
    );
    const { stdout } = await parse(file, '--day', '2025-07-04');
    expect(read(stdout).events).toHaveLength(1);
  });

  test('a folder/* of the shell names sidecars too: they are read with their texts', async () => {
    const file = project.write('a.txt', CALL);
    const sidecar = project.write('a.yaml', 'publishedOn: 2025-07-04\n');
    const { status, stdout, stderr } = await parse(file, sidecar);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(read(stdout).articles).toHaveLength(1);
  });

  test('texts that let only passages be shown are cut here as well', async () => {
    const file = project.write('a.txt', `Ganz anderes steht hier. Es hat damit nichts zu tun. ${CALL}`);
    project.write('a.yaml', 'publishedOn: 2025-07-04\nrights: passages\n');
    const [article] = read((await parse(file)).stdout).articles;
    expect(article?.body.startsWith(GAP)).toBe(true);
    expect(article?.title).toBe('a.txt');
  });

  test('a problem of a register is said', async () => {
    const file = project.write('a.txt', CALL);
    project.write('registers/b.yaml', 'actors: { id: ostland }\n');
    const { status, stderr } = await parse(file, '--day', '2025-07-04');
    expect(status).toBe(0);
    expect(stderr).toContain('error register/shape b.yaml:1');
  });

  test('exit status 1 only if nothing could be read', async () => {
    const good = project.write('gut.txt', CALL);
    const empty = project.write('leer.txt', '');
    const missing = join(project.root, 'fehlt.txt');
    expect((await parse(good, empty, missing)).status).toBe(0);
    const failed = await parse(empty, missing);
    expect(failed).toMatchObject({ status: 1, stdout: '' });
    expect(failed.stderr).toContain(`error seed/not-found ${missing}`);
  });

  test.each([
    [[]],
    [['--fast', 'a.txt']],
    [['a.txt', '--day']],
    [['a.txt', '--day', '4.7.2025']],
    [['a.txt', '--queue']],
    [['a.txt', '--cache']],
    [['a.txt', '--workers', '0']],
  ])('the words %j make no sense: exit status 2 and how it is used', async (args) => {
    const { status, stdout, stderr } = await parse(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage:');
  });
});
