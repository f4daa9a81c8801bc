/** Files and folders of texts -> articles with their drafts parsed; what is wrong with a file is said, the rest goes on. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { slugOf } from '../../base/slug';
import type { Draft } from '../../parser/document';
import type { Diagnostic } from '../../parser/diagnostics';
import type { ParsedArticle } from '../../parser/link/link-corpus';
import { newDraft } from '../../parser/new-draft';
import { readHeader, type Header } from '../../parser/segment/read-header';
import { segment } from '../../parser/segment/segment';
import type { Registers } from '../../schema/register-source';
import { articleIdSchema, type ArticleId, type OutletId } from '../../schema/ids';
import type { EventTime } from '../../schema/time';
import { isDay } from '../../base/day';
import { decodeText } from './decode-text';
import { dayOfEdtf, readEdtf } from './read-edtf';
import { readSidecar, type Sidecar } from './read-sidecar';

export type SeedOptions = {
  readonly registers: Registers;
  /** Runs all stages on a draft. */
  readonly parse: (draft: Draft) => Draft;
  /** For texts without a day; YYYY-MM-DD. */
  readonly day: string | null;
};

export type SeedResult = {
  readonly parsed: ParsedArticle | null;
  readonly diagnostics: readonly Diagnostic[];
};

/** Paths of the `.txt` files named or held by the folders named, sorted. */
export function listSeeds(paths: readonly string[]): string[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .filter((name) => extname(name) === '.txt')
          .map((name) => join(path, name))
      : [path],
  );
  return [...new Set(files)].sort();
}

export function readSeed(path: string, options: SeedOptions): SeedResult {
  const file = basename(path);
  const bytes = readFileSync(path);
  const decoded = decodeText(file, bytes);
  if (decoded.text === null) return { parsed: null, diagnostics: decoded.diagnostics };
  const side = readSidecarBeside(path);
  const id = articleIdSchema.parse(slugOf(basename(file, '.txt')) || 'article');
  const bare = segment(newDraft({ id, file, title: null, body: decoded.text }, null));
  const header = readHeader(bare, options.registers.outlets);
  const published = publishedOn(id, { sidecar: side.sidecar, header, fallback: options.day, file });
  const draft = options.parse({ ...bare, day: anchorDay(published.time) });
  const article = {
    id,
    file,
    outlet: outletOf(side.sidecar, header, options.registers),
    title: side.sidecar.title ?? header.title,
    url: side.sidecar.url ?? null,
    language: side.sidecar.language ?? 'de',
    publishedOn: published.time,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    rights: side.sidecar.rights ?? 'full',
    body: decoded.text,
  } as const;
  const diagnostics = [
    ...decoded.diagnostics,
    ...side.diagnostics,
    ...published.diagnostics,
    ...draft.diagnostics,
  ];
  return { parsed: { article, draft }, diagnostics };
}

function readSidecarBeside(path: string): ReturnType<typeof readSidecar> {
  const beside = path.replace(/\.txt$/, '.yaml');
  let text: string;
  try {
    text = readFileSync(beside, 'utf8');
  } catch {
    // No sidecar is the normal case for a text dropped in by hand.
    return { sidecar: {}, diagnostics: [] };
  }
  return readSidecar(basename(beside), text);
}

type DaySource = {
  readonly sidecar: Sidecar;
  readonly header: Header;
  readonly fallback: string | null;
  readonly file: string;
};

/** Sidecar, then what the text says, then --day; without any a diagnostic. */
function publishedOn(
  article: ArticleId,
  { sidecar, header, fallback, file }: DaySource,
): { time: EventTime | null; diagnostics: Diagnostic[] } {
  const said = header.day;
  const evidence = said === null ? null : { article, span: said.span };
  if (sidecar.publishedOn !== undefined) {
    const days = readEdtf(sidecar.publishedOn, null);
    const { basis = 'editorial', note = null, noteUrl = null, publishedOn: edtf } = sidecar;
    const fits = said !== null && said.earliest === days?.earliest && said.latest === days.latest;
    if (days !== null)
      return {
        time: { edtf, ...days, basis, evidence: fits ? evidence : null, note, noteUrl },
        diagnostics: [],
      };
    const bad = problem(
      file.replace(/\.txt$/, '.yaml'),
      'sidecar/edtf',
      `"publishedOn": "${edtf}" is no EDTF day.`,
      'Write it like 2025-07-04, 2025-07~ or 2025-07-01/2025-07-03.',
    );
    return { time: null, diagnostics: [bad] };
  }
  if (said !== null) {
    const { edtf, earliest, latest } = said;
    return {
      time: { edtf, earliest, latest, basis: 'stated', evidence, note: null, noteUrl: null },
      diagnostics: [],
    };
  }
  if (fallback !== null && isDay(fallback)) {
    return {
      time: {
        edtf: fallback,
        earliest: fallback,
        latest: fallback,
        basis: 'editorial',
        evidence: null,
        note: null,
        noteUrl: null,
      },
      diagnostics: [],
    };
  }
  const missing = problem(
    file,
    'seed/day-missing',
    'Nothing says when this article appeared; relative days stay open.',
    'Put "publishedOn: YYYY-MM-DD" into a .yaml of the same name.',
  );
  return { time: null, diagnostics: [missing] };
}

/** The one day that "gestern" counts from: the day itself, or the last day of a short stretch. */
function anchorDay(time: EventTime | null): string | null {
  if (time === null) return null;
  const day = dayOfEdtf(time.edtf);
  if (day !== null) return day;
  return time.earliest.slice(0, 7) === time.latest.slice(0, 7) && time.earliest.slice(8) > '01'
    ? time.latest
    : null;
}

/** The sidecar's outlet, the one the text names, or the one at whose host the article lies. */
function outletOf(sidecar: Sidecar, header: Header, registers: Registers): OutletId | null {
  if (sidecar.outlet !== undefined) return sidecar.outlet;
  if (header.outlet !== null || sidecar.url === undefined) return header.outlet;
  const host = new URL(sidecar.url).hostname.replace(/^www\./, '');
  return (
    registers.outlets.find(
      (outlet) => outlet.url !== null && new URL(outlet.url).hostname.replace(/^www\./, '') === host,
    )?.id ?? null
  );
}

function problem(file: string, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', file, line: null, message, hint };
}
