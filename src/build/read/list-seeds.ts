/** Files and folders named -> the texts to read; what lies beside them and will not be read is said. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareText } from '../../base/order';
import type { Diagnostic } from '../../parser/diagnostics';

export type SeedList = { readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Paths of the `.txt` files in the folders named, and of the files named themselves, whatever they are called; a `.yaml`
 * named (`parse folder/*`) is read with its text. Sorted, each once.
 */
export function listSeeds(paths: readonly string[]): SeedList {
  const files = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    if (!existsSync(path)) diagnostics.push(notFound(path));
    else if (statSync(path).isDirectory()) {
      const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter(isText)) files.add(join(path, name));
      diagnostics.push(...lonelySidecars(names));
    } else if (!isSidecar(path)) files.add(path);
  }
  return { files: [...files].sort(compareText), diagnostics };
}

/** Where the sidecar of a text lies: `a.txt` -> `a.yaml`. */
export function sidecarBeside(path: string): string {
  return `${isText(path) ? path.slice(0, -4) : path}.yaml`;
}

function isText(name: string): boolean {
  return extname(name).toLowerCase() === '.txt';
}

function isSidecar(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** A sidecar whose text is missing or spelt otherwise says nothing to anybody: that is never meant. */
function lonelySidecars(names: readonly string[]): Diagnostic[] {
  const wanted = new Set(names.filter(isText).map(sidecarBeside));
  return names
    .filter((name) => isSidecar(name) && !wanted.has(name))
    .sort(compareText)
    .map((name) => {
      const misspelt = wanted.has(name.replace(/\.ya?ml$/i, '.yaml'));
      return {
        code: 'sidecar/no-text',
        severity: 'error',
        file: basename(name),
        line: null,
        message: misspelt ? 'A sidecar is named .yaml.' : 'No text of this name lies beside it.',
        hint: misspelt ? 'Rename it; it was not read.' : 'Add the text, rename or delete the sidecar.',
      };
    });
}

function notFound(path: string): Diagnostic {
  return {
    code: 'seed/not-found',
    severity: 'error',
    file: path,
    line: null,
    message: 'No such file or folder.',
    hint: 'Check the path; everything else was read.',
  };
}
