/**
 * Holds JSON-LD as it was printed against the vocabulary of schema.org: schema-dts is made from it, one type for each of its classes, and
 * the compiler knows which properties and values each may have.
 */
import path from 'node:path';
import ts from 'typescript';

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2023.d.ts'],
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** What is wrong with each, by the name it was given; the texts are JSON. One call for all: the vocabulary is read once. */
export function schemaOrgFindings(printed: ReadonlyMap<string, string>): readonly string[] {
  const names = [...printed.keys()];
  const source = [
    `import type { Graph } from 'schema-dts';`,
    // JSON is a literal of the language as it stands, and one document is one line.
    ...[...printed.values()].map(
      (json, place) => `export const d${place}: Graph = ${JSON.stringify(JSON.parse(json))};`,
    ),
  ].join('\n');
  // Beside the packages, where their types are found; it is never written.
  const file = path.resolve('printed-json-ld.ts');
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    path.resolve(name) === file ? ts.createSourceFile(name, source, target) : readFile(name, target);
  const program = ts.createProgram([file], options, host);
  const checked = program.getSourceFile(file);
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(checked)].map((found) => {
    const line = checked?.getLineAndCharacterOfPosition(found.start ?? 0).line ?? 0;
    return `${names[line - 1] ?? 'schema-dts'}: ${ts.flattenDiagnosticMessageText(found.messageText, ' ')}`;
  });
}
