/** A corpus in parts: the same corpus comes back, each part says what the events say, and check names what is broken. */
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catchOutput } from '../../testing/catch-output';
import { harbourCorpus } from '../../testing/harbour-corpus';
import { tempProject, type TempProject } from '../../testing/temp-project';
import { buildCorpusIndex } from '../../domain/corpus-index';
import { runCheck } from '../commands/check-command';
import { divideCorpus } from './divide-corpus';
import { relatedRows } from './related-rows';
import { readParts } from './read-parts';
import { publishCorpus, writeParts } from './write-parts';

const corpus = harbourCorpus();
let project: TempProject;
beforeEach(() => {
  project = tempProject();
});
afterEach(() => {
  project.remove();
});

const manifestIn = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'corpus.json'), 'utf8'));
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();
const check = () => catchOutput(() => runCheck([project.out]));

describe('writing', () => {
  test('what was divided is read back whole', () => {
    writeParts(corpus, project.out);
    const { corpus: back, breaches } = readParts(project.out, manifestIn(project.out));
    expect(breaches).toEqual([]);
    const sorted = <T extends { id: string }>(all: readonly T[]) =>
      [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(back && { ...back, events: sorted(back.events), articles: sorted(back.articles) }).toEqual({
      ...corpus,
      events: sorted(corpus.events),
      articles: sorted(corpus.articles),
    });
  });

  test('the same corpus gives the same files; another leaves none of the first behind', () => {
    writeParts(corpus, project.out);
    const before = filesIn(project.out);
    writeParts(harbourCorpus(), project.out);
    expect(filesIn(project.out)).toEqual(before);
    writeParts({ ...corpus, events: corpus.events.slice(1) }, project.out);
    expect(
      filesIn(project.out).filter((file) => /^(?:details|columns|names)/.test(file) && before.includes(file)),
    ).toEqual(['columns', 'details']);
    expect(publishCorpus(corpus, project.out)).toBe('whole');
    expect(filesIn(project.out)).toEqual(['corpus.json']);
  });

  test('only what is long is divided', () => {
    expect(publishCorpus(corpus, project.out, 100)).toBe('parts');
    expect(manifestIn(project.out)).toMatchObject({ format: 'wortlaut-corpus-parts', events: 4 });
  });

  test('the opening and the days are enough for a first screen', () => {
    const manifest = divideCorpus(corpus, () => undefined);
    expect(manifest.opening).toHaveLength(4);
    expect(manifest.begins.talks.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(manifest.dated).toBe(3);
  });
});

test('an event brings along all that relations lead to, in both directions', () => {
  const [first, second, third, fourth] = buildCorpusIndex(corpus).eventsByDay;
  const follows = (event: string | undefined) => [
    { kind: 'follows' as const, event: event ?? '', note: null, noteUrl: null },
  ];
  const events = [
    { ...first, relations: [] },
    { ...second, relations: follows(first?.id) },
    { ...third, relations: follows(second?.id) },
    { ...fourth, relations: [] },
  ];
  const related = relatedRows(buildCorpusIndex({ ...corpus, events: events as typeof corpus.events }));
  expect([0, 1, 2, 3].map(related)).toEqual([[1, 2], [0, 2], [0, 1], []]);
});

describe('check', () => {
  const broken: readonly [string, (folder: string) => void, string][] = [
    ['a part that is gone', (folder) => rmSync(join(folder, 'columns'), { recursive: true }), 'columns/0'],
    ['a part that was changed', (folder) => change(folder, 'details', '„', '»'), 'details/0'],
    [
      'a manifest that says something else',
      (folder) => {
        const file = join(folder, 'corpus.json');
        writeFileSync(file, readFileSync(file, 'utf8').replace('"dated":3', '"dated":2'));
      },
      'corpus.json/dated',
    ],
    [
      'a text under another name',
      (folder) => {
        const name = readdirSync(join(folder, 'articles'))[0] ?? '';
        renameSync(join(folder, 'articles', name), join(folder, 'articles', `x-${name}`));
      },
      'articles/',
    ],
  ];
  const change = (folder: string, part: string, from: string, to: string): void => {
    const name = readdirSync(join(folder, part))[0] ?? '';
    const file = join(folder, part, name);
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  };

  test('a sound one', async () => {
    writeParts(corpus, project.out);
    expect(await check()).toMatchObject({ status: 0 });
  });

  test.each(broken)('%s', async (_, breakIt, place) => {
    writeParts(corpus, project.out);
    breakIt(project.out);
    const { status, stdout } = await check();
    expect(status).toBe(1);
    expect(stdout).toContain(place);
  });
});
