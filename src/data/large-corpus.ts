/** A large corpus as the app holds it: the manifest, and the worker that answers for all events. */
import { notifyManager } from '@tanstack/react-query';
import type { Corpus } from '../schema/corpus';
import { manifestSchema, PARTS_VERSION, type Manifest } from '../schema/parts';
import { createBriefReader, type ReadBriefs } from './brief-reader';
import { checkShape, valueOf, type Failed } from './read-corpus';
import { createRowAsker, type RowAsker } from './row-asker';

export type LargeCorpus = {
  /** The folder the parts are in, with a slash at its end. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly asker: RowAsker;
  readonly readBriefs: ReadBriefs;
};

/** The names of everything: loaded with the first screen. */
export type Registers = Pick<Corpus, 'actors' | 'topics' | 'outlets'>;

/** Checks the manifest found below `base` and starts the worker. */
export function openLargeCorpus(
  base: string,
  data: unknown,
): { readonly ok: true; readonly corpus: LargeCorpus } | Failed {
  const version = valueOf(data, 'version');
  if (typeof version === 'number' && version > PARTS_VERSION) {
    return { ok: false, problem: { code: 'newer-version', version } };
  }
  const checked = checkShape(manifestSchema, data);
  if (!checked.ok) return checked;
  const worker = new Worker(new URL('./columns-worker.ts', import.meta.url), {
    type: 'module',
    name: 'wortlaut-columns',
  });
  // Views ask the worker step by step: a timer between each answer and its drawing would add up.
  notifyManager.setScheduler(queueMicrotask);
  return {
    ok: true,
    corpus: {
      folder: `${base}corpus/`,
      manifest: checked.data,
      asker: createRowAsker(worker),
      readBriefs: createBriefReader(worker),
    },
  };
}
