/** What an outcome depends on beside its file: the parser, Node, registers and the day given. One hash for each. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from '../../base/order';
import type { ParseSettings } from './parse-outcome';

const source = fileURLToPath(new URL('../..', import.meta.url));
/** Everything an outcome may depend on; packages change with the lockfile. */
const PARSER_SOURCES = ['base', 'schema', 'parser', 'build/read', 'build/parallel', '../package-lock.json'];

let version: string | null = null;

/** The same on every machine that parses alike. What a process has loaded stays, whatever is saved while it runs. */
export function parserVersion(): string {
  version ??= hashOfSources();
  return version;
}

function hashOfSources(): string {
  const files = PARSER_SOURCES.flatMap((path) => {
    const place = join(source, path);
    if (!existsSync(place)) return [];
    if (!statSync(place).isDirectory()) return [place];
    return readdirSync(place, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs|json)$/.test(name) && !name.endsWith('.test.ts'))
      .map((name) => join(place, name));
  });
  const parts = files.sort(compareText).flatMap((file) => [file.slice(source.length), readFileSync(file)]);
  return hashOf([process.version, ...parts]);
}

export function settingsHash({ registers, day }: ParseSettings): string {
  return hashOf([JSON.stringify(registers), String(day)]);
}

export function hashOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Lengths keep "ab" + "c" apart from "a" + "bc".
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}
