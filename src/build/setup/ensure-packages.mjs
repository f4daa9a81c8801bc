/** Installs the npm packages when they are missing or older than package-lock.json. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot, runNpm } from './run-command.mjs';

const oldestNode = [20, 19];

/** Without a network npm would try again for minutes before it says so. */
const patience = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** A setup step that could not be done; the message says what to do about it. */
export class SetupError extends Error {}

/**
 * @param {string} version such as "20.19.0"
 * @returns {boolean}
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * npm leaves a lockfile of its own in node_modules when an installation is complete; its age tells ours.
 *
 * @param {string} folder the project's folder
 */
export function packagesAreCurrent(folder) {
  const installed = modifiedAt(path.join(folder, 'node_modules', '.package-lock.json'));
  const wanted = modifiedAt(path.join(folder, 'package-lock.json'));
  // npm writes both files within the same moment when somebody adds a package.
  const sameMoment = 2000;
  return installed !== null && wanted !== null && installed + sameMoment >= wanted;
}

/**
 * @param {string} file
 * @returns {number | null} milliseconds; null when there is no such file
 */
function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * What to tell a person when npm failed.
 *
 * @param {string} output what npm printed
 */
export function explainFailedInstall(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/u.test(output)) {
    return 'The packages could not be fetched: the network is not reachable.\nConnect once and run the same command again; later runs need no network.';
  }
  if (/EACCES|EPERM|EROFS/u.test(output)) {
    return `The packages could not be written to ${path.join(projectRoot, 'node_modules')}.\nCheck who owns this folder, then run the same command again.`;
  }
  return `The packages could not be installed. npm said:\n${output.trim().split('\n').slice(-15).join('\n')}`;
}

/** Leaves node_modules as package-lock.json wants it, or throws a SetupError. */
export async function ensurePackages() {
  if (!nodeIsNewEnough(process.versions.node)) {
    throw new SetupError(
      `Node.js ${oldestNode.join('.')} or newer is needed; this is ${process.versions.node}.`,
    );
  }
  if (packagesAreCurrent(projectRoot)) return;
  console.log('Installing packages …');
  // Build tools are development packages: they are wanted even where NODE_ENV says "production".
  const args = ['--include=dev', '--prefer-offline', '--loglevel=error', ...patience];
  const { code, output } = await runNpm(['ci', ...args]);
  if (code !== 0) throw new SetupError(explainFailedInstall(output));
}
