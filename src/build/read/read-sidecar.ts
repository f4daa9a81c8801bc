/** `x.yaml` beside an article: what is known about it that its text does not say. */
import { LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import type { Diagnostic } from '../../parser/diagnostics';
import { outletIdSchema } from '../../schema/ids';
import { timeBasisSchema } from '../../schema/time';

const sidecarSchema = z.strictObject({
  title: z.optional(z.string()),
  outlet: z.optional(outletIdSchema),
  url: z.optional(z.url()),
  language: z.optional(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/))),
  publishedOn: z.optional(z.string()),
  basis: z.optional(timeBasisSchema),
  note: z.optional(z.string()),
  noteUrl: z.optional(z.url()),
  rights: z.optional(z.enum(['full', 'passages'])),
  capturedOn: z.optional(z.string()),
  archiveUrl: z.optional(z.url()),
});

export type Sidecar = z.infer<typeof sidecarSchema>;

/** Keys that do not fit are named and left out; the others hold. */
export function readSidecar(
  file: string,
  text: string,
): { readonly sidecar: Sidecar; readonly diagnostics: readonly Diagnostic[] } {
  const lines = new LineCounter();
  // Schema 'failsafe' keeps 2025-07 and 2025-07-04 the strings they are.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe' });
  const diagnostics: Diagnostic[] = document.errors.map((error) => ({
    code: 'sidecar/yaml',
    severity: 'error',
    file,
    line: error.linePos?.[0].line ?? null,
    message: error.message.split('\n')[0] ?? 'Broken YAML.',
    hint: 'Mend the YAML; the article was read without it.',
  }));
  if (diagnostics.length > 0) return { sidecar: {}, diagnostics };
  const data: unknown = document.toJS() ?? {};
  const parsed = sidecarSchema.safeParse(data);
  if (parsed.success) return { sidecar: parsed.data, diagnostics };
  return {
    sidecar: salvage(data, parsed.error.issues),
    diagnostics: parsed.error.issues.map((issue) => breach(file, lines, document, issue)),
  };
}

type Issue = z.core.$ZodIssue;

function breach(
  file: string,
  lines: LineCounter,
  document: ReturnType<typeof parseDocument>,
  issue: Issue,
): Diagnostic {
  const key = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : String(issue.path[0] ?? '');
  const node = document.get(key, true);
  const offset =
    typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
      ? Number(node.range[0])
      : null;
  return {
    code: 'sidecar/key',
    severity: 'error',
    file,
    line: offset === null ? null : lines.linePos(offset).line,
    message: issue.code === 'unrecognized_keys' ? `Unknown key "${key}".` : `"${key}": ${issue.message}`,
    hint: 'The key was left out; docs/corpus-format.md lists what may stand here.',
  };
}

/** The keys no issue names. */
function salvage(data: unknown, issues: readonly Issue[]): Sidecar {
  if (typeof data !== 'object' || data === null) return {};
  const bad = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')],
    ),
  );
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !bad.has(key)));
  const parsed = sidecarSchema.safeParse(kept);
  return parsed.success ? parsed.data : {};
}
