/** Builds the whole site, as `npm run build` does: for `npm start` and for the tests alike. */
import { packageScript, runCommand } from './run-command.mjs';

/** @param {{ folder?: string, env?: Record<string, string> }} [wish] */
export function buildSite({ folder = 'dist', env = {} } = {}) {
  const args = [packageScript('tsx'), 'src/build/site.ts', '--out', folder];
  return runCommand(process.execPath, args, { env });
}
