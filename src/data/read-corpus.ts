/** Turns text into a checked corpus, or says what is wrong with it and where. After this door nobody checks again. */
import type * as z from 'zod/mini';
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

export type Failed = { readonly ok: false; readonly problem: CorpusProblem };

export type CorpusReading =
  | { readonly ok: true; readonly form: 'whole'; readonly corpus: Corpus }
  /** A manifest of parts, still unchecked: its schema comes with the code for large corpora. */
  | { readonly ok: true; readonly form: 'parts'; readonly manifest: unknown }
  | Failed;

/** Reads one whole corpus, or finds that it comes in parts. */
export function readCorpus(text: string): CorpusReading {
  const reading = readJson(text);
  if (!reading.ok) return reading;
  const { data } = reading;
  if (valueOf(data, 'format') === 'wortlaut-corpus-parts') return { ok: true, form: 'parts', manifest: data };
  const version = valueOf(data, 'version');
  if (typeof version === 'number' && version > CORPUS_VERSION) {
    return { ok: false, problem: { code: 'newer-version', version } };
  }
  const checked = checkShape(corpusSchema, data);
  return checked.ok ? { ok: true, form: 'whole', corpus: checked.data } : checked;
}

/** JSON, or what is wrong with it. */
export function readJson(text: string): { readonly ok: true; readonly data: unknown } | Failed {
  try {
    return { ok: true, data: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: { code: 'broken-json', detail: messageOf(error) } };
  }
}

/** The first field that breaks a schema. */
export function checkShape<T extends z.ZodMiniType>(
  schema: T,
  data: unknown,
): { readonly ok: true; readonly data: z.infer<T> } | Failed {
  const checked = schema.safeParse(data);
  if (checked.success) return { ok: true, data: checked.data };
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

/** What stands under a key of something yet unchecked. */
export function valueOf(data: unknown, key: string): unknown {
  if (typeof data !== 'object' || data === null) return undefined;
  return Object.entries(data).find(([name]) => name === key)?.[1];
}

function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
