/** Reads the editorial notes; a note that does not fit its schema is named with file and line and left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import type { Diagnostic } from '../../parser/diagnostics';
import { noteSchema, type EditorialNote } from './note-schema';

export type PlacedNote = { readonly note: EditorialNote; readonly file: string; readonly line: number };

export type NotesRead = {
  readonly notes: readonly PlacedNote[];
  readonly diagnostics: readonly Diagnostic[];
};

/** All notes of the folder, by file name; a project without the folder has none. */
export function readNotes(folder: string): NotesRead {
  if (!existsSync(folder)) return { notes: [], diagnostics: [] };
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  const read = files.sort().map((file) => readNoteFile(file, readFileSync(join(folder, file), 'utf8')));
  return {
    notes: read.flatMap((one) => one.notes),
    diagnostics: read.flatMap((one) => one.diagnostics),
  };
}

/** One file of notes; a file with broken YAML gives none of them, since nobody can say where they end. */
export function readNoteFile(file: string, text: string): NotesRead {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const broken = document.errors.map((error) =>
    problem(
      { file, line: lines.linePos(error.pos[0]).line },
      'editorial/yaml',
      error.message.split('\n')[0] ?? 'Broken YAML.',
    ),
  );
  if (broken.length > 0) return { notes: [], diagnostics: broken };
  if (document.contents === null) return { notes: [], diagnostics: [] };
  if (!isSeq(document.contents))
    return {
      notes: [],
      diagnostics: [problem({ file, line: 1 }, 'editorial/shape', 'The file is no list of notes.')],
    };
  const notes: PlacedNote[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of document.contents.items) {
    const { line } = lines.linePos(item.range[0]);
    const data: unknown = item.toJS(document);
    const parsed = noteSchema.safeParse(data, { error: z.locales.en().localeError });
    if (parsed.success) notes.push({ note: parsed.data, file, line });
    else
      for (const issue of parsed.error.issues)
        diagnostics.push(
          problem(
            { file, line },
            'editorial/note',
            `${issue.path.map(String).join('.') || 'note'}: ${issue.message}.`,
          ),
        );
  }
  return { notes, diagnostics };
}

function problem(
  { file, line }: { readonly file: string; readonly line: number },
  code: string,
  message: string,
): Diagnostic {
  return {
    code,
    severity: 'error',
    file,
    line,
    message,
    hint: 'The note was left out; seeds/editorial/README.md shows how to write one.',
  };
}
