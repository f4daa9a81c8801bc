/** Pictures drawn before, found again by what they show; those that none of the last corpora had are deleted. */
import { copyFileSync, linkSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { openGeneration, type Generations } from '../parallel/generations';

export class CardCache {
  private readonly generations: Generations;

  /** `state` stands for the corpus. The folder may be deleted at any time. */
  constructor(folder: string, state: string) {
    this.generations = openGeneration(folder, state);
  }

  /** Puts the picture into `file`; true when it had to be drawn. */
  put(name: string, file: string, draw: () => Uint8Array): boolean {
    const { own, earlier } = this.generations;
    const known = join(own, name);
    if (isCopied(known, file)) return false;
    const before = earlier.map((folder) => join(folder, name)).find((path) => isCopied(path, file));
    if (before === undefined) writeFileSync(file, draw());
    // A build that is stopped, or runs beside another, must not leave half a picture behind.
    const half = `${known}.${process.pid}-${threadId}`;
    if (before === undefined || !isLinked(before, half)) copyFileSync(file, half);
    renameSync(half, known);
    return before === undefined;
  }
}

function isCopied(from: string, to: string): boolean {
  return succeeds(() => copyFileSync(from, to));
}

/** One picture on disk, however many corpora have it; not every system can. */
function isLinked(from: string, to: string): boolean {
  return succeeds(() => linkSync(from, to));
}

/** Asked and done at once: another build may clear up in between. */
function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
