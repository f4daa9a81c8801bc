/** Outcomes of files parsed before, found again by all that decides them: bytes, name, sidecar, registers, parser. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SeedFile } from '../read/read-seeds';
import { openGeneration } from './generations';
import { isLasting, type ParseOutcome, type ParseSettings } from './parse-outcome';
import { hashOf, parserVersion, settingsHash } from './parser-version';

export class ParseCache {
  private readonly generation: string;
  private counter = 0;

  /** One generation per parser, registers and day. */
  constructor(folder: string, settings: ParseSettings) {
    const state = hashOf([parserVersion(), settingsHash(settings)]).slice(0, 16);
    this.generation = openGeneration(folder, state).own;
  }

  keyOf({ path, sha256, sidecar, id }: SeedFile): string {
    const beside = sidecar instanceof Uint8Array ? hashOf([sidecar]) : JSON.stringify(sidecar);
    return hashOf([sha256, basename(path), id, beside]);
  }

  /** null where nothing, or nothing whole, was kept. */
  find(key: string): ParseOutcome | null {
    try {
      return parseKept(readFileSync(this.fileOf(key), 'utf8'), key);
    } catch {
      // Not there or cut short: the file is parsed again, and kept again.
      return null;
    }
  }

  /** What cannot be kept, on a full disk say, is parsed again another time. */
  keep(key: string, outcome: ParseOutcome): void {
    if (!isLasting(outcome)) return;
    try {
      this.write(key, outcome);
    } catch {
      // The cache never changes what a run gives, nor whether it ends well.
    }
  }

  private write(key: string, outcome: ParseOutcome): void {
    const file = this.fileOf(key);
    this.counter += 1;
    const fresh = `${file}.${process.pid}.${this.counter}`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, JSON.stringify({ key, outcome }));
    // Nobody ever sees half a file.
    renameSync(fresh, file);
  }

  private fileOf(key: string): string {
    return join(this.generation, key.slice(0, 2), `${key.slice(2)}.json`);
  }
}

/** null where the folder cannot be written: everything is parsed then. */
export function openCache(folder: string, settings: ParseSettings): ParseCache | null {
  try {
    return new ParseCache(folder, settings);
  } catch {
    return null;
  }
}

type Kept = { readonly key: string; readonly outcome: ParseOutcome };

/** We wrote it ourselves, under this very parser: whole JSON of the right key is trusted. */
function parseKept(text: string, key: string): ParseOutcome | null {
  const kept = JSON.parse(text) as Kept;
  return kept.key === key ? kept.outcome : null;
}
