/** Reads the editorial notes; a note that does not fit its schema is named with file and line and left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument, isSeq } from 'yaml';
import type { Diagnostic } from '../../parser/diagnostics';
import { noteSchema, type EditorialNote } from './note-schema';

export type PlacedNote = { readonly note: EditorialNote; readonly file: string; readonly line: number };

export function readNotes(folder: string): {
  readonly notes: readonly PlacedNote[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const notes: PlacedNote[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()) {
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(join(folder, file), 'utf8'), {
      lineCounter: lines,
      schema: 'core',
    });
    for (const error of document.errors) {
      diagnostics.push(
        problem(
          file,
          error.linePos?.[0].line ?? null,
          'editorial/yaml',
          error.message.split('\n')[0] ?? 'Broken YAML.',
        ),
      );
    }
    if (document.errors.length > 0) continue;
    if (document.contents !== null && !isSeq(document.contents)) {
      diagnostics.push(problem(file, 1, 'editorial/shape', 'The file is no list of notes.'));
      continue;
    }
    for (const item of document.contents?.items ?? []) {
      const start =
        typeof item === 'object' && item !== null && 'range' in item && Array.isArray(item.range)
          ? Number(item.range[0])
          : 0;
      const { line } = lines.linePos(start);
      const data: unknown =
        typeof item === 'object' && item !== null && 'toJS' in item
          ? (item as { toJS(d: unknown): unknown }).toJS(document)
          : item;
      const parsed = noteSchema.safeParse(data);
      if (parsed.success) notes.push({ note: parsed.data, file, line });
      else
        for (const issue of parsed.error.issues)
          diagnostics.push(
            problem(file, line, 'editorial/note', `${issue.path.join('.') || 'note'}: ${issue.message}`),
          );
    }
  }
  return { notes, diagnostics };
}

function problem(file: string, line: number | null, code: string, message: string): Diagnostic {
  return {
    code,
    severity: 'error',
    file,
    line,
    message,
    hint: 'The note was left out; seeds/editorial/README.md shows how to write one.',
  };
}
