/** Words of a call that say how many articles are parsed, never what comes of it: shared by `corpus` and `corpus -- parse`. */

import { showProgress, silent, type Progress } from '../parallel/progress';

export type RunOptions = {
  /** null: as many as there are cores, none for a few files. */
  workers: number | null;
  /** Where outcomes are kept; null: nowhere. */
  cacheFolder: string | null;
  /** Address of a Redis whose workers parse; null: this machine does. */
  queue: string | null;
  progress: boolean;
};

export const RUN_USAGE = '[--workers N] [--queue redis://HOST:PORT] [--cache DIR] [--no-cache] [--progress]';

export function usualRun(cacheFolder: string): RunOptions {
  return { workers: null, cacheFolder, queue: null, progress: process.stderr.isTTY };
}

/** How far a run over so many files is, on standard error. */
export function shownRun(
  { progress }: RunOptions,
  files: number,
): { readonly progress: Progress; readonly say: (line: string) => void } {
  return {
    progress: progress ? showProgress(files, (text) => process.stderr.write(text)) : silent,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}

/** What is wrong with the option, null when it is taken; undefined when it is none of these. `value` is asked for once at most. */
export function takeRunOption(
  run: RunOptions,
  option: string,
  value: () => string,
): string | null | undefined {
  switch (option) {
    case '--no-cache':
      run.cacheFolder = null;
      return null;
    case '--progress':
      run.progress = true;
      return null;
    case '--cache':
      run.cacheFolder = value();
      return run.cacheFolder === '' ? '--cache wants a folder.' : null;
    case '--queue':
      run.queue = value();
      return run.queue === '' ? '--queue wants the address of a Redis.' : null;
    case '--workers': {
      const count = value();
      run.workers = Number(count);
      return /^[1-9]\d{0,2}$/.test(count) ? null : '--workers wants a number from 1 to 999.';
    }
    default:
      return undefined;
  }
}
