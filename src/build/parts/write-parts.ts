/** Writes a corpus below a folder: whole where it is small, in parts where it is large; what an earlier one left there goes. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Corpus } from '../../schema/corpus';
import { PARTS_FORMAT } from '../../schema/parts';
import { divideCorpus } from './divide-corpus';

/** Up to this many characters of JSON one request is quicker than several. */
const LONGEST_WHOLE = 3_000_000;

/** Folders and files that parts are written to, beside the manifest. */
const PART_FOLDERS = [
  'actors',
  'articles',
  'briefs',
  'columns',
  'details',
  'earlier',
  'events',
  'formerly',
  'outlets',
  'tailplaces',
  'tails',
  'texts',
  'topics',
  'wordplaces',
  'words',
];
const PART_FILES = /^(?:registers|names|days|dossiers|pledges|ladders)\.[0-9a-f]{16}\.json$/;

/** `corpus.json` below the folder is the corpus itself, or the manifest of its parts. */
export function publishCorpus(
  corpus: Corpus,
  folder: string,
  longestWhole = LONGEST_WHOLE,
): 'whole' | 'parts' {
  if (isLonger(corpus, longestWhole)) {
    writeParts(corpus, folder);
    return 'parts';
  }
  removeOthers(folder, new Set());
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'corpus.json'), `${JSON.stringify(corpus, null, 1)}\n`);
  return 'whole';
}

/** Counted piece by piece: the JSON of a very large corpus is longer than a string may be. */
function isLonger(corpus: Corpus, most: number): boolean {
  let length = 0;
  for (const list of [corpus.events, corpus.articles, corpus.actors, corpus.topics, corpus.outlets]) {
    for (const one of list) {
      length += JSON.stringify(one).length;
      if (length > most) return true;
    }
  }
  return false;
}

/** The manifest comes last, so that whoever reads meanwhile never finds it lead to nothing. */
export function writeParts(corpus: Corpus, folder: string): void {
  const written = new Set<string>();
  const folders = new Set<string>();
  const manifest = divideCorpus(corpus, ({ file, text }) => {
    const place = join(folder, file);
    written.add(file);
    if (!folders.has(dirname(place))) mkdirSync(dirname(place), { recursive: true });
    folders.add(dirname(place));
    // Of the same name is of the same content.
    if (!existsSync(place)) writeFileSync(place, text);
  });
  writeFileSync(join(folder, 'corpus.json'), `${JSON.stringify(manifest)}\n`);
  removeOthers(folder, written);
}

/** True when text is a manifest of parts, sound or not. */
export function isManifest(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'format' in data && data.format === PARTS_FORMAT;
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const place = join(folder, name);
    if (PART_FILES.test(name) && !wanted.has(name)) rmSync(place);
    if (!PART_FOLDERS.includes(name)) continue;
    for (const file of readdirSync(place)) if (!wanted.has(`${name}/${file}`)) rmSync(join(place, file));
    if (readdirSync(place).length === 0) rmSync(place, { recursive: true });
  }
}
