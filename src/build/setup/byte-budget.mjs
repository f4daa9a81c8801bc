/** Measures the JavaScript a reader has to load before the page works: the built page's scripts and what they import. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Gzipped bytes of JavaScript before the timeline's own chunk (docs/decisions say why). */
export const scriptBudget = 160_000;

/** @typedef {{ file: string, bytes: number }} MeasuredScript */

/**
 * The scripts that index.html names, preloads, or reaches by static imports, with their gzipped sizes.
 *
 * @param {string} folder the built site
 * @param {string} [base]
 * @returns {MeasuredScript[]}
 */
export function measureScripts(folder, base = '/') {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const waiting = scriptsNamedBy(page).map((address) => path.join(folder, address.slice(base.length)));
  if (waiting.length === 0) throw new Error(`${folder}/index.html names no script`);
  /** @type {Map<string, number>} */
  const measured = new Map();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (measured.has(file)) continue;
    const script = readFileSync(file, 'utf8');
    measured.set(file, gzipSync(script).length);
    waiting.push(...staticImports(script).map((name) => path.join(path.dirname(file), name)));
  }
  return [...measured].map(([file, bytes]) => ({ file: path.relative(folder, file), bytes }));
}

/** @param {string} page */
function scriptsNamedBy(page) {
  const tags = page.match(/<(?:script|link)\b[^>]*>/gu) ?? [];
  return tags.flatMap((tag) => {
    const later = /\bdata-app="(?<scripts>[^"]+)"/u.exec(tag)?.groups?.['scripts'];
    const address = /\b(?:src|href)="(?<address>[^"]+\.js)"/u.exec(tag)?.groups?.['address'];
    const loadsAtOnce = tag.startsWith('<script') || tag.includes('rel="modulepreload"');
    const named = address !== undefined && loadsAtOnce ? [address] : [];
    // A page with content starts the app by a small script that is told its addresses (public/start.js).
    return later === undefined ? named : [...named, ...later.split(' ')];
  });
}

/**
 * Static imports only: `import("…")` loads later.
 *
 * @param {string} script
 */
export function staticImports(script) {
  const found = script.matchAll(/\b(?:import|from)\s*["'](?<name>\.\.?\/[^"']+\.js)["']/gu);
  return [...found].flatMap((match) => match.groups?.['name'] ?? []);
}

/**
 * @param {string} folder
 * @returns {{ ok: boolean, report: string }}
 */
export function checkByteBudget(folder) {
  if (!existsSync(path.join(folder, 'index.html'))) return { ok: false, report: 'There is no built site.' };
  const scripts = measureScripts(folder);
  const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
  const lines = scripts.map(({ file, bytes }) => `  ${inKilobytes(bytes)}  ${file}`);
  const verdict = `JavaScript before the timeline: ${inKilobytes(total)} gzipped; the budget is ${inKilobytes(scriptBudget)}.`;
  return { ok: total <= scriptBudget, report: [verdict, ...lines].join('\n') };
}

/** @param {number} bytes */
function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
