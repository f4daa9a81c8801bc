/** The same bytes from any number of workers, in any order, from the cache, and when a worker is lost. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkArticles, linkCorpus } from '../../parser/link/link-corpus';
import { makeParser } from '../../parser/stages';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { writeArticles } from '../../testing/write-articles';
import { listSeeds } from '../read/list-seeds';
import { readRegisters } from '../read/read-registers';
import { readSeeds } from '../read/read-seeds';
import { holdBack } from '../write/hold-back';
import { parseFiles, type ParseOptions } from './parse-files';
import { printCorpus } from './print-corpus';
import { WaitingRoom } from './waiting-room';

const FAULTY = new URL('../../testing/faulty-worker.ts', import.meta.url);
/** Starting workers takes seconds on a busy machine. */
const SLOW = 120_000;

let project: TempProject;
beforeEach(() => {
  project = tempProject();
});
afterEach(() => {
  project.remove();
});

type Printed = { readonly json: string; readonly problems: readonly string[]; readonly steps: number };

async function parse(
  options: Partial<ParseOptions> = {},
  reorder = (files: string[]) => files,
): Promise<Printed> {
  const { registers } = readRegisters(project.registers);
  const room = new WaitingRoom();
  let steps = 0;
  try {
    const diagnostics = await parseFiles(reorder([...listSeeds([project.articles]).files]), {
      registers,
      day: null,
      room,
      cacheFolder: null,
      workers: null,
      progress: { step: () => (steps += 1), end: () => undefined },
      ...options,
    });
    const corpus = linkArticles(room.pile, registers);
    const json = [...printCorpus(corpus, (article) => room.bodies.get(article))].join('');
    return { json, problems: diagnostics.map((one) => `${one.code} ${one.file}`), steps };
  } finally {
    room.remove();
  }
}

describe('one result', () => {
  test(
    'for one worker, three, none and any order of files: that of reading all in one go',
    async () => {
      writeArticles(project, 60);
      const { registers } = readRegisters(project.registers);
      const seeds = readSeeds(listSeeds([project.articles]).files, {
        registers,
        parse: makeParser(registers),
        day: null,
      });
      const whole = `${JSON.stringify(holdBack(linkCorpus(seeds.parsed, registers)))}\n`;
      expect(JSON.parse(whole)).toMatchObject({ events: { length: expect.any(Number) as number } });
      const one = await parse({ workers: 1 });
      expect(one.steps).toBe(60);
      expect(one.json === whole).toBe(true);
      expect((await parse({ workers: 3 }, (files) => files.reverse())).json === whole).toBe(true);
      expect((await parse()).json === whole).toBe(true);
    },
    SLOW,
  );
});

describe('the cache', () => {
  const cached = () => parse({ cacheFolder: join(project.root, 'cache') });
  const keptFiles = (): string[] =>
    readdirSync(join(project.root, 'cache'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(project.root, 'cache', name));

  test('gives what parsing gives, character for character', async () => {
    writeArticles(project, 6);
    project.write('articles/html.txt', 'Am Freitag <b>kam</b> niemand.');
    const plain = await parse();
    const first = await cached();
    expect(keptFiles()).toHaveLength(7);
    expect([first, await cached()]).toEqual([plain, plain]);
  });

  test('is asked: what lies in it is taken, what is cut short is parsed again', async () => {
    project.write('articles/a.txt', 'Es geschah nichts.');
    await cached();
    const [file = ''] = keptFiles();
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, kept.replace('"body":"Es geschah nichts."', '"body":"Aus dem Schrank."'));
    expect((await cached()).json).toContain('Aus dem Schrank.');
    writeFileSync(file, kept.slice(0, 100));
    expect((await cached()).json).toContain('Es geschah nichts.');
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  test.each<[string, () => void]>([
    ['text', () => project.write('articles/a.txt', 'Es geschah viel.')],
    ['sidecar', () => project.write('articles/a.yaml', 'publishedOn: 2024-01-02\n')],
    [
      'register',
      () => project.write('registers/more.yaml', 'topics: [{ id: see, prefLabel: See, stems: [seeweg] }]\n'),
    ],
  ])('does not outlive a changed %s', async (_, change) => {
    project.write('articles/a.txt', 'Es geschah nichts.');
    await cached();
    change();
    await cached();
    expect(keptFiles()).toHaveLength(2);
  });

  test('that cannot be written costs nothing but time', async () => {
    project.write('articles/a.txt', 'Es geschah nichts.');
    const file = project.write('kein-ordner', '');
    expect(await parse({ cacheFolder: join(file, 'cache') })).toEqual(await parse());
    expect(existsSync(join(file, 'cache'))).toBe(false);
  });
});

describe('a broken article', () => {
  test(
    'that ends or hangs its worker is named; all others are read',
    async () => {
      writeArticles(project, 9);
      const without = await parse();
      project.write('articles/a2-ends.txt', 'THREAD ENDS');
      project.write('articles/a4-hangs.txt', 'NEVER ENDS');
      project.write('articles/a6-ends.txt', 'THREAD ENDS');
      const cacheFolder = join(project.root, 'cache');
      const broken = await parse({ workers: 2, entry: FAULTY, patienceMs: 12_000, cacheFolder });
      expect(broken.problems.filter((one) => one.startsWith('parser/'))).toEqual([
        'parser/lost a2-ends.txt',
        'parser/lost a4-hangs.txt',
        'parser/lost a6-ends.txt',
      ]);
      expect(broken.json === without.json).toBe(true);
    },
    SLOW,
  );

  test(
    'on which a stage throws is named, and keeps its text',
    async () => {
      project.write('articles/a8-throws.txt', 'STAGE THROWS');
      const thrown = await parse({ workers: 1, entry: FAULTY });
      expect(thrown.problems).toContain('parser/failed a8-throws.txt');
      expect(thrown.json).toContain('STAGE THROWS');
    },
    SLOW,
  );

  test(
    'nothing at all is parsed by a worker that cannot start',
    async () => {
      project.write('articles/a.txt', 'Es geschah nichts.');
      const entry = new URL('file:///nowhere/worker.ts');
      await expect(parse({ workers: 2, entry })).rejects.toThrow('nowhere');
    },
    SLOW,
  );
});
