/** What a browser keeps of the site for reading without a network, and the worker that does it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type KeptFiles = {
  /** Changes with any of the files. */
  readonly version: string;
  /** Names hold a hash of the content: once kept, never asked for again. */
  readonly lasting: readonly string[];
  /** Names stay while the content changes. */
  readonly changing: readonly string[];
};

/** Few and of known number; the pages, parts and cards of a corpus grow with it and are not among them. */
const CHANGING = [
  'shell.html',
  'start.js',
  'favicon.svg',
  'icon-192.png',
  'manifest.webmanifest',
  'corpus/corpus.json',
  'corpus/sources.json',
  'corpus/forwards.json',
];

/** `site` is the folder of the whole built site, its pages included. */
export function keptFiles(site: string): KeptFiles {
  const assets = path.join(site, 'assets');
  const lasting = existsSync(assets)
    ? readdirSync(assets)
        .map((name) => `assets/${name}`)
        .sort()
    : [];
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
