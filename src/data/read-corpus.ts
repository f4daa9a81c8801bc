/** Turns text into a checked corpus, or says what is wrong with it and where. After this door nobody checks again. */
import { CORPUS_VERSION, corpusSchema } from '../schema/corpus';
import type { Corpus } from '../schema/corpus';

export type CorpusProblem =
  /** The server could not be reached. */
  | { readonly code: 'network'; readonly detail: string }
  | { readonly code: 'status'; readonly status: number }
  | { readonly code: 'broken-json'; readonly detail: string }
  /** The page is older than its corpus: loading it again helps. */
  | { readonly code: 'newer-version'; readonly version: number }
  /** `path` leads to the first field that breaks the contract: 'events[3].accounts[0].told.minutes'. */
  | { readonly code: 'schema'; readonly path: string; readonly detail: string };

export type CorpusReading =
  { readonly ok: true; readonly corpus: Corpus } | { readonly ok: false; readonly problem: CorpusProblem };

/** Reads one whole corpus. */
export function readCorpus(text: string): CorpusReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: { code: 'broken-json', detail: messageOf(error) } };
  }
  const version = versionOf(json);
  if (version !== null && version > CORPUS_VERSION) {
    return { ok: false, problem: { code: 'newer-version', version } };
  }
  const checked = corpusSchema.safeParse(json);
  if (checked.success) return { ok: true, corpus: checked.data };
  const issue = checked.error.issues[0];
  return {
    ok: false,
    problem: { code: 'schema', path: formatPath(issue?.path ?? []), detail: issue?.message ?? '' },
  };
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null;
  return typeof json.version === 'number' ? json.version : null;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
