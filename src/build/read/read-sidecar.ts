/** `x.yaml` beside an article: what is known about it that its text does not say. */
import { isMap, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import type { Diagnostic } from '../../parser/diagnostics';
import { outletIdSchema } from '../../schema/ids';
import { timeBasisSchema } from '../../schema/time';
import { webAddressSchema } from '../../schema/web-address';
import { readEdtf } from './read-edtf';

const edtfSchema = z
  .string()
  .check(
    z.refine(
      (text) => readEdtf(text, null) !== null,
      'no EDTF day; write it like 2025-07-04, 2025-07~ or 2025-07-01/2025-07-03',
    ),
  );

const sidecarSchema = z.strictObject({
  title: z.optional(z.string().check(z.minLength(1))),
  outlet: z.optional(outletIdSchema),
  url: z.optional(webAddressSchema),
  language: z.optional(
    z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'no language tag like "de"')),
  ),
  publishedOn: z.optional(edtfSchema),
  basis: z.optional(timeBasisSchema),
  note: z.optional(z.string()),
  noteUrl: z.optional(webAddressSchema),
  rights: z.optional(z.enum(['full', 'passages'])),
  /** Published beside the corpus, in sources.json. */
  capturedOn: z.optional(edtfSchema),
  /** Published beside the corpus, in sources.json. */
  archiveUrl: z.optional(webAddressSchema),
});

export type Sidecar = z.infer<typeof sidecarSchema>;

export type SidecarRead = {
  readonly sidecar: Sidecar;
  readonly diagnostics: readonly Diagnostic[];
  /** Line of a key, for problems found out later. */
  readonly lineOf: (key: string) => number | null;
};

/** What an article without a sidecar has. */
export const noSidecar: SidecarRead = { sidecar: {}, diagnostics: [], lineOf: () => null };

/** Keys that do not fit are named and left out; the others hold. */
export function readSidecar(file: string, text: string): SidecarRead {
  const lines = new LineCounter();
  // Schema 'failsafe' keeps 2025-07 and 2025-07-04 the strings they are.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const lineOf = (key: string): number | null => {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => String(item.key) === key)
      : undefined;
    return pair === undefined ? null : lines.linePos(pair.key.range[0]).line;
  };
  const broken = document.errors.map((error) =>
    problem(
      file,
      lines.linePos(error.pos[0]).line,
      'sidecar/yaml',
      error.message.split('\n')[0] ?? 'Broken YAML.',
    ),
  );
  if (broken.length > 0) return { ...noSidecar, diagnostics: broken };
  if (document.contents === null) return noSidecar;
  if (!isMap(document.contents))
    return { ...noSidecar, diagnostics: [problem(file, 1, 'sidecar/yaml', 'The file is no list of keys.')] };
  const data: Record<string, unknown> = z.record(z.string(), z.unknown()).parse(document.toJS());
  const issues = sidecarSchema.safeParse(data, { error: z.locales.en().localeError }).error?.issues ?? [];
  const bad = new Map(issues.flatMap((issue) => keysOf(issue).map((key) => [key, issue] as const)));
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !bad.has(key)));
  return {
    sidecar: sidecarSchema.parse(kept),
    diagnostics: [...bad].map(([key, issue]) => ({
      code: 'sidecar/key',
      severity: 'error',
      file,
      line: lineOf(key),
      message: issue.code === 'unrecognized_keys' ? `Unknown key "${key}".` : `"${key}": ${issue.message}.`,
      hint: 'The key was left out; seeds/README.md shows what may stand here.',
    })),
    lineOf,
  };
}

function keysOf(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')];
}

function problem(file: string, line: number | null, code: string, message: string): Diagnostic {
  return {
    code,
    severity: 'error',
    file,
    line,
    message,
    hint: 'Mend the YAML; the article was read without it.',
  };
}
