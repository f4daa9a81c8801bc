/** Files -> linked articles, on this machine or by workers of a queue: the same result either way. */
import type { Diagnostic } from '../../parser/diagnostics';
import { linkArticles, planLinking, type LinkedCorpus } from '../../parser/link/link-corpus';
import type { QueueRun } from '../queue/open-queue';
import { parseFiles, type ParseOptions } from './parse-files';

export type ParseAndLinkOptions = Omit<ParseOptions, 'elsewhere'> & {
  /** Address of a Redis; null: everything is done here. */
  readonly queue: string | null;
  /** For what somebody who waits should know. */
  readonly say: (line: string) => void;
};

export type ParsedAndLinked = {
  readonly diagnostics: readonly Diagnostic[];
  readonly corpus: LinkedCorpus;
};

/** Or why the queue cannot be had. */
export async function parseAndLink(
  files: readonly string[],
  options: ParseAndLinkOptions,
): Promise<ParsedAndLinked | string> {
  const { registers, room } = options;
  if (options.queue === null) {
    const diagnostics = await parseFiles(files, options);
    return { diagnostics, corpus: linkArticles(room.pile, registers) };
  }
  const queue = await openQueueAt(options.queue, options);
  if (typeof queue === 'string') return queue;
  try {
    const diagnostics = await parseFiles(files, { ...options, elsewhere: queue.lanes });
    const plan = planLinking(room.pile, registers);
    await queue.group(plan);
    return { diagnostics, corpus: plan.finish() };
  } finally {
    await queue.close();
  }
}

/** The queue's libraries are loaded when there is one, and only then. */
async function openQueueAt(
  url: string,
  { registers, day, say }: ParseAndLinkOptions,
): Promise<QueueRun | string> {
  const { openQueue } = await import('../queue/open-queue');
  return openQueue(url, { registers, day }, say);
}
