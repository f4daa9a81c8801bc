/** The sources as they are now, in a folder of their own: processes started one after the other run the same ones, whatever is saved meanwhile. */
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export type CopiedSources = {
  /** Of a module by its path below `src`. */
  readonly moduleAt: (path: string) => URL;
  readonly remove: () => void;
};

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What no command of a test needs. */
const LEFT = /(?:\.test\.tsx?|[/\\]build[/\\]bench)$/;

export function copySources(): CopiedSources {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-sources-'));
  cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true, filter: (path) => !LEFT.test(path) });
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name));
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  return {
    moduleAt: (path) => pathToFileURL(join(folder, 'src', path)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
