/** What a browser keeps of the site for reading without a network, and the worker that does it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export type KeptFiles = {
  /** Changes with any of the files. */
  readonly version: string;
  /** Names hold a hash of the content: once kept, never asked for again. */
  readonly lasting: readonly string[];
  /** Names stay while the content changes. */
  readonly changing: readonly string[];
};

/** Few and of known number; the pages and cards of a corpus grow with it and are not among them. */
const CHANGING = [
  'shell.html',
  'theme.js',
  'start.js',
  'favicon.svg',
  'icon-192.png',
  'manifest.webmanifest',
  'corpus/corpus.json',
  'corpus/sources.json',
  'corpus/forwards.json',
];

/**
 * Parts of a large corpus in the order of their use: what filters, counts, list and links need, then what is searched, then what is
 * opened. Of each kind all are kept at once or none, as long as there is room; the others once a reader has opened them.
 */
const PARTS = [
  'registers',
  'names',
  'events',
  'columns',
  'briefs',
  'words',
  'tails',
  'texts',
  'days',
  'earlier',
  'pledges',
  'ladders',
  'dossiers',
  'details',
  'tailplaces',
  'wordplaces',
  'articles',
];
/** Some fifth of that on the way: what a reader who only came for one event can be asked to carry. */
const MOST_BYTES = 10_000_000;
const MOST_FILES = 250;

function partsKeptAtOnce(site: string): readonly string[] {
  const names = new Map<string, string[]>();
  const corpus = path.join(site, 'corpus');
  const all = existsSync(corpus) ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort() : [];
  for (const name of all) {
    const kind = /^[a-z]+/u.exec(name)?.[0] ?? '';
    if (name.endsWith('.json')) names.set(kind, [...(names.get(kind) ?? []), `corpus/${name}`]);
  }
  const kept: string[] = [];
  let bytes = 0;
  for (const files of PARTS.map((kind) => names.get(kind) ?? [])) {
    const more = files.reduce((sum, file) => sum + statSync(path.join(site, file)).size, bytes);
    if (more > MOST_BYTES || kept.length + files.length > MOST_FILES) continue;
    bytes = more;
    kept.push(...files);
  }
  return kept;
}

/** `site` is the folder of the whole built site, its pages included. */
export function keptFiles(site: string): KeptFiles {
  const assets = path.join(site, 'assets');
  const scripts = existsSync(assets) ? readdirSync(assets).sort() : [];
  const lasting = [...scripts.map((name) => `assets/${name}`), ...partsKeptAtOnce(site)];
  const changing = CHANGING.filter((file) => existsSync(path.join(site, file)));
  const hash = createHash('sha256').update(workerSource());
  for (const file of [...lasting, ...changing]) {
    hash.update(`\0${file}\0`);
    // The name of a lasting file stands for its content.
    if (!lasting.includes(file)) hash.update(readFileSync(path.join(site, file)));
  }
  return { version: hash.digest('hex').slice(0, 16), lasting, changing };
}

/** The whole of `sw.js`. */
export function workerFile(kept: KeptFiles): string {
  return `self.kept = ${JSON.stringify(kept)};\n${workerSource()}`;
}

function workerSource(): string {
  return readFileSync(new URL('./keeping-worker.mjs', import.meta.url), 'utf8');
}
