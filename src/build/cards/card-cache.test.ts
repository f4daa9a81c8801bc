/** Pictures are drawn once for the corpora of the last builds; what none of them has is gone. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CardCache } from './card-cache';

let folder: string;
let builds: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wortlaut-card-cache-'));
  builds = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** One build with these pictures; says which had to be drawn. */
function build(corpus: string, ...pictures: readonly string[]): readonly string[] {
  const kept = join(folder, 'kept');
  const cache = new CardCache(kept, corpus);
  const drawn = pictures.filter((name) => {
    const file = join(folder, name);
    const isNew = cache.put(name, file, () => Buffer.from(`picture ${name}`));
    expect(readFileSync(file, 'utf8')).toBe(`picture ${name}`);
    return isNew;
  });
  builds += 1;
  // A build later each time, however quick they are.
  utimesSync(join(kept, corpus), builds, builds);
  return drawn;
}

test('a picture that an earlier corpus had is not drawn again', () => {
  expect(build('monday', 'a', 'b')).toEqual(['a', 'b']);
  expect(build('monday', 'a', 'b')).toEqual([]);
  expect(build('tuesday', 'b', 'c')).toEqual(['c']);
});

test('pictures of the last three corpora are kept, all others deleted', () => {
  build('monday', 'a', 'b');
  build('tuesday', 'b');
  build('wednesday', 'b');
  expect(build('monday', 'a')).toEqual([]);
  build('thursday', 'b');
  expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['monday', 'thursday', 'wednesday']);
  build('friday', 'b');
  build('saturday', 'b');
  expect(build('sunday', 'a', 'b')).toEqual(['a']);
});

test('pictures that lay beside each other, of builds before there were corpora apart, go too', () => {
  build('monday', 'a');
  for (const name of ['x.png', 'y.png', 'z.png']) {
    writeFileSync(join(folder, 'kept', name), '');
    utimesSync(join(folder, 'kept', name), 0, 0);
  }
  build('tuesday', 'a');
  build('wednesday', 'a');
  expect(readdirSync(join(folder, 'kept')).sort()).toEqual(['monday', 'tuesday', 'wednesday']);
});
