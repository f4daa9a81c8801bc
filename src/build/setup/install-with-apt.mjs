/** Installs a package of the system itself, on Debian and its kin as root: there it is the surest way. */
import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/**
 * What came of it, in a line.
 *
 * @param {string} name of the package
 * @returns {Promise<string>}
 */
export async function installWithApt(name) {
  if (process.getuid?.() !== 0 || !systemIsDebian()) {
    return 'Not installed with apt-get: that needs Debian or Ubuntu, and root.';
  }
  console.log(`Installing ${name} with apt-get …`);
  // A package that brings a service must not start it: we want the program, not a daemon on somebody's machine.
  const env = { DEBIAN_FRONTEND: 'noninteractive', SYSTEMD_OFFLINE: '1', RUNLEVEL: '1' };
  const update = await runCommand('apt-get', ['update', '-q'], { env });
  const install = await runCommand('apt-get', ['install', '-y', '-q', name], { env });
  return `apt-get install ${name}: ${lastLine(install.code === 0 ? update.output : install.output)}`;
}

function systemIsDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync(file, 'utf8'));
}

/** @param {string} output */
export function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}
