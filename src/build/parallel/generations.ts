/** Folders of a cache, one for each state of what it hangs on; those used last are kept, all others are deleted. */
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../base/order';

/** States tried in turn keep what they made. */
const GENERATIONS_KEPT = 3;

export type Generations = {
  /** The folder of this state, now the one used last. */
  readonly own: string;
  /** Those before it, the last one first. */
  readonly earlier: readonly string[];
};

export function openGeneration(folder: string, state: string): Generations {
  const own = join(folder, state);
  mkdirSync(own, { recursive: true });
  const now = new Date();
  utimesSync(own, now, now);
  const others = readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => path !== own)
    // Others may clear up at the same time.
    .map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used || compareText(a.path, b.path))
    .map(({ path }) => path);
  for (const path of others.slice(GENERATIONS_KEPT - 1)) rmSync(path, { recursive: true, force: true });
  return { own, earlier: others.slice(0, GENERATIONS_KEPT - 1) };
}
