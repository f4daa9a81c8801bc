/** Reads the register files of a folder: what is sound is used, what is not is listed with file, line and remedy. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod/mini';
import type { Diagnostic } from '../../parser/diagnostics';
import {
  actorEntrySchema,
  officeEntrySchema,
  outletEntrySchema,
  sharedNameSchema,
  topicEntrySchema,
  type Registers,
} from '../../schema/register-source';
import { checkRegisters } from './check-registers';
import type { EntryPath, Placed } from './placed-entry';

export type RegistersRead = { readonly registers: Registers; readonly diagnostics: readonly Diagnostic[] };

/** Holds any of the keys actors, sharedNames, offices, topics, outlets; each is a list of entries. */
export type RegisterFile = { readonly file: string; readonly text: string };

/** All `.yaml` and `.yml` files of the folder, in the order of their names. */
export function readRegisters(folder: string): RegistersRead {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  return readRegisterFiles(
    names.sort().map((name) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') })),
  );
}

/** The same from texts. */
export function readRegisterFiles(files: readonly RegisterFile[]): RegistersRead {
  const read = files.map(readOne);
  const checked = checkRegisters({
    actors: read.flatMap((one) => one.actors),
    sharedNames: read.flatMap((one) => one.sharedNames),
    offices: read.flatMap((one) => one.offices),
    topics: read.flatMap((one) => one.topics),
    outlets: read.flatMap((one) => one.outlets),
  });
  return {
    registers: checked.registers,
    diagnostics: [...read.flatMap((one) => one.diagnostics), ...checked.diagnostics],
  };
}

/** One file under work. */
type Source = { readonly file: string; readonly document: Document; readonly lines: LineCounter };

function readOne({ file, text }: RegisterFile) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const source = { file, document, lines };
  const diagnostics = [...yamlProblems(source), ...keyProblems(source)];
  const list = <Entry>(key: RegisterKey, schema: z.ZodMiniType<Entry>): Placed<Entry>[] =>
    readList(source, key, schema, diagnostics);
  return {
    actors: list('actors', actorEntrySchema),
    sharedNames: list('sharedNames', sharedNameSchema),
    offices: list('offices', officeEntrySchema),
    topics: list('topics', topicEntrySchema),
    outlets: list('outlets', outletEntrySchema),
    diagnostics,
  };
}

const registerKeys = ['actors', 'sharedNames', 'offices', 'topics', 'outlets'] as const;
type RegisterKey = (typeof registerKeys)[number];

function yamlProblems({ file, document, lines }: Source): Diagnostic[] {
  return document.errors.map((error) => ({
    code: 'register/yaml',
    severity: 'error',
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `This is not valid YAML: ${error.message.split('\n')[0] ?? error.code}`,
    hint: 'Mend the line; entries below it may be lost until then.',
  }));
}

function keyProblems({ file, document, lines }: Source): Diagnostic[] {
  const hint = `Put entries in lists under ${registerKeys.join(', ')}.`;
  const problem = (message: string, line: number | null): Diagnostic => ({
    code: 'register/shape',
    severity: 'error',
    file,
    line,
    message,
    hint,
  });
  if (document.contents === null) return [];
  if (!isMap(document.contents)) return [problem('The file is not a mapping.', 1)];
  return document.contents.items.flatMap(({ key, value }) => {
    const line = isNode(key) && key.range ? lines.linePos(key.range[0]).line : null;
    const name = isScalar(key) ? String(key.value) : String(key);
    if (!registerKeys.some((known) => known === name))
      return [problem(`There is no register "${name}".`, line)];
    return isSeq(value) ? [] : [problem(`"${name}" is not a list.`, line)];
  });
}

function readList<Entry>(
  source: Source,
  key: RegisterKey,
  schema: z.ZodMiniType<Entry>,
  diagnostics: Diagnostic[],
): Placed<Entry>[] {
  const list = source.document.get(key);
  if (!isSeq(list)) return [];
  return list.items.flatMap((item, index) => {
    const lineAt = (path: EntryPath): number | null => lineOfPath(source, [key, index, ...path]);
    const value: unknown = isNode(item) ? item.toJS(source.document) : item;
    const result = schema.safeParse(value, { error: z.locales.en().localeError });
    if (result.success) return [{ entry: result.data, file: source.file, lineAt }];
    diagnostics.push(...result.error.issues.map((issue) => shapeProblem(source.file, value, issue, lineAt)));
    return [];
  });
}

function shapeProblem(
  file: string,
  value: unknown,
  issue: z.core.$ZodIssue,
  lineAt: Placed<unknown>['lineAt'],
): Diagnostic {
  const id = z.object({ id: z.string() }).safeParse(value);
  const field = issue.path.length === 0 ? 'The entry' : `Field "${issue.path.map(String).join('.')}"`;
  const of = id.success ? ` of "${id.data.id}"` : '';
  return {
    code: 'register/shape',
    severity: 'error',
    file,
    line: lineAt(issue.path),
    message: `${field}${of} does not fit: ${issue.message}.`,
    hint: 'The entry is left out until it fits src/schema/register-source.ts.',
  };
}

/** The line of the deepest part of the path that is written in the file. */
function lineOfPath({ document, lines }: Source, path: EntryPath): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return null;
}
