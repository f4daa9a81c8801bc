/** Texts -> articles with their drafts parsed; what is wrong with a file is said, the rest goes on. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { slugOf } from '../../base/slug';
import type { Draft } from '../../parser/document';
import type { Diagnostic } from '../../parser/diagnostics';
import type { ParsedArticle } from '../../parser/link/linkable-article';
import { newDraft } from '../../parser/new-draft';
import { readHeader, type Header } from '../../parser/segment/read-header';
import { segment } from '../../parser/segment/segment';
import type { Registers } from '../../schema/register-source';
import { articleIdSchema, type ArticleId, type OutletId } from '../../schema/ids';
import { dayOf, readArticleDay } from './article-day';
import { decodeText, MAX_SEED_BYTES, tooLarge } from './decode-text';
import { sidecarBeside } from './list-seeds';
import { noSidecar, readSidecar, type SidecarRead } from './read-sidecar';

export type SeedOptions = {
  readonly registers: Registers;
  /** Runs all stages on a draft. */
  readonly parse: (draft: Draft) => Draft;
  /** For texts without a day; YYYY-MM-DD. */
  readonly day: string | null;
};

export type SeedsRead = {
  readonly parsed: readonly ParsedArticle[];
  readonly diagnostics: readonly Diagnostic[];
};

/** All files in their order; two that would get one id are told apart, the same file twice is read once. */
export function readSeeds(files: readonly string[], options: SeedOptions): SeedsRead {
  const parsed: ParsedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { seed, diagnostics: problems } of openSeeds(files)) {
    diagnostics.push(...problems);
    if (seed === null) continue;
    const read = readSeed(seed, options);
    diagnostics.push(...read.diagnostics);
    if (read.parsed !== null) parsed.push(read.parsed);
  }
  return { parsed, diagnostics };
}

/** A file's bytes, those of its sidecar and the id of its article, before anything is made of them: all that reading needs. */
export type SeedFile = {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** null: there is none; a diagnostic: it cannot be had. */
  readonly sidecar: Uint8Array | Diagnostic | null;
  readonly sha256: string;
  readonly id: ArticleId;
};

/** `seed` is null for what cannot be read or was read before. */
export type OpenedSeed = { readonly seed: SeedFile | null; readonly diagnostics: readonly Diagnostic[] };

/** Opens one file after the other, each when it is asked for: the bytes of thousands are never held at once. */
export function* openSeeds(files: readonly string[]): Generator<OpenedSeed, void> {
  const taken = new Map<string, Taken>();
  for (const path of files) {
    const diagnostics: Diagnostic[] = [];
    const bytes = readBytes(path);
    if (bytes instanceof Uint8Array) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const id = freeId(path, sha256, taken, diagnostics);
      const sidecar = readSidecarBytes(path);
      yield { seed: id === null ? null : { path, bytes, sidecar, sha256, id }, diagnostics };
    } else yield { seed: null, diagnostics: [bytes] };
  }
}

type Taken = { readonly path: string; readonly sha256: string };

/** The file's bytes, or why they cannot be had. A file far too large is not even opened. */
function readBytes(path: string): Uint8Array | Diagnostic {
  const file = basename(path);
  try {
    const { size } = statSync(path);
    return size > MAX_SEED_BYTES ? tooLarge(file, size) : readFileSync(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return problem({ file, line: null }, 'seed/unreadable', `The file cannot be read: ${why}.`, {
      hint: 'Look at its rights and whether it is a file; the others were read.',
    });
  }
}

/** The file name's slug; a second file of that slug gets part of its fingerprint behind it, or null if it is the same text. */
function freeId(
  path: string,
  sha256: string,
  taken: Map<string, Taken>,
  diagnostics: Diagnostic[],
): ArticleId | null {
  const file = basename(path);
  const slug = slugOf(basename(path, extname(path))) || 'article';
  const before = taken.get(slug);
  if (before === undefined) {
    taken.set(slug, { path, sha256 });
    return articleIdSchema.parse(slug);
  }
  const same = before.sha256 === sha256;
  diagnostics.push(
    problem(
      { file, line: null },
      'seed/doubled',
      same
        ? `This is the same file as ${before.path}; it was read once.`
        : `${before.path} has the same name, from which an article gets its id.`,
      { hint: same ? 'Delete one of them.' : 'Rename one of them before anybody links to it.' },
    ),
  );
  return same ? null : articleIdSchema.parse(`${slug}-${sha256.slice(0, 8)}`);
}

/** One article; null where the bytes are no text. */
export function readSeed(
  { path, bytes, sidecar, sha256, id }: SeedFile,
  options: SeedOptions,
): { readonly parsed: ParsedArticle | null; readonly diagnostics: readonly Diagnostic[] } {
  const file = basename(path);
  const decoded = decodeText(file, bytes);
  if (decoded.text === null) return { parsed: null, diagnostics: decoded.diagnostics };
  const side = readSidecarBeside(file, sidecar);
  const bare = segment(newDraft({ id, file, title: null, body: decoded.text }, null));
  const header = readHeader(bare, options.registers.outlets);
  const published = readArticleDay(id, { sidecar: side.sidecar, header, fallback: options.day, file });
  const outlet = outletOf(side, header, { registers: options.registers, sidecarFile: sidecarBeside(file) });
  const draft = parseSafely({ ...bare, day: dayOf(published.time) }, options.parse);
  const diagnostics = [
    ...decoded.diagnostics,
    ...side.diagnostics,
    ...published.diagnostics,
    ...outlet.diagnostics,
    ...draft.diagnostics,
  ];
  // The first words of a text that may not be shown are no title for it.
  const mayShow = header.hasHeadline || side.sidecar.rights !== 'passages';
  const article = {
    id,
    file,
    outlet: outlet.id,
    title: side.sidecar.title ?? (mayShow ? header.title : file),
    url: side.sidecar.url ?? null,
    language: side.sidecar.language ?? 'de',
    publishedOn: published.time,
    sha256,
    rights: side.sidecar.rights ?? 'full',
    body: decoded.text,
  } as const;
  return { parsed: { article, draft }, diagnostics };
}

/** A fault of ours in one article must not cost the others; the article stays, without what could not be found in it. */
function parseSafely(draft: Draft, parse: (draft: Draft) => Draft): Draft {
  try {
    return parse(draft);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const failed = problem(
      { file: draft.article.file, line: null },
      'parser/failed',
      `The parser broke off: ${why}.`,
      { hint: 'This is a fault of the parser, not of the text; its events are missing.' },
    );
    return { ...draft, diagnostics: [...draft.diagnostics, failed] };
  }
}

function readSidecarBytes(path: string): SeedFile['sidecar'] {
  const beside = sidecarBeside(path);
  return existsSync(beside) ? readBytes(beside) : null;
}

function readSidecarBeside(file: string, bytes: SeedFile['sidecar']): SidecarRead {
  // No sidecar is the normal case for a text dropped in by hand; an empty one says nothing.
  if (bytes === null) return noSidecar;
  if (!(bytes instanceof Uint8Array)) return { ...noSidecar, diagnostics: [bytes] };
  if (bytes.length === 0) return noSidecar;
  const beside = sidecarBeside(file);
  const decoded = decodeText(beside, bytes);
  if (decoded.text === null) return { ...noSidecar, diagnostics: decoded.diagnostics };
  const read = readSidecar(beside, decoded.text);
  return { ...read, diagnostics: [...decoded.diagnostics, ...read.diagnostics] };
}

/** The sidecar's outlet, the one the text names, or the one at whose host the article lies. */
function outletOf(
  { sidecar, lineOf }: SidecarRead,
  header: Header,
  { registers, sidecarFile }: { readonly registers: Registers; readonly sidecarFile: string },
): { readonly id: OutletId | null; readonly diagnostics: readonly Diagnostic[] } {
  const { outlet: said } = sidecar;
  if (said !== undefined && registers.outlets.some(({ id }) => id === said))
    return { id: said, diagnostics: [] };
  const host = sidecar.url === undefined ? null : hostOf(sidecar.url);
  const atHost = registers.outlets.find(({ url }) => url !== null && host !== null && hostOf(url) === host);
  const diagnostics =
    said === undefined
      ? []
      : [
          problem(
            { file: sidecarFile, line: lineOf('outlet') },
            'sidecar/unknown-outlet',
            `No register holds the outlet "${said}".`,
            { hint: 'Add it to registers/outlets.yaml or correct the id; until then it is left out.' },
          ),
        ];
  return { id: header.outlet ?? atHost?.id ?? null, diagnostics };
}

function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

function problem(
  { file, line }: { readonly file: string; readonly line: number | null },
  code: string,
  message: string,
  { hint }: { readonly hint: string },
): Diagnostic {
  return { code, severity: 'error', file, line, message, hint };
}
