/** Compares two folders byte by byte: the committed corpus and the one that the seeds give now. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * One line for each file that is not the same in both.
 *
 * @param {string} committed
 * @param {string} fresh
 * @returns {string[]}
 */
export function compareFolders(committed, fresh) {
  const before = filesBelow(committed);
  const after = filesBelow(fresh);
  const names = [...new Set([...before, ...after])].sort();
  return names.flatMap((name) => {
    if (!after.includes(name)) return [`${name} is committed, but the seeds no longer give it`];
    if (!before.includes(name)) return [`${name} is new`];
    const same = readFileSync(path.join(committed, name)).equals(readFileSync(path.join(fresh, name)));
    return same ? [] : [`${name} has changed`];
  });
}

/** @param {string} folder */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
