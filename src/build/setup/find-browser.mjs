/** Finds a Chromium, Chrome or Edge that is already on this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const namesOnPath = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => boolean} starts whether the program runs at all: on some systems the name is only a hint to install it
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  // Chrome on Windows opens a window when asked for its version, so there its presence has to do.
  starts: (file) =>
    process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0,
};

/**
 * A browser by the order: WORTLAUT_CHROMIUM, the PATH, the usual places of the system; null when there is none.
 *
 * @param {Machine} [machine]
 * @returns {string | null}
 */
export function findBrowser(machine = thisMachine) {
  const named = machine.env['WORTLAUT_CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const candidates = [...browsersOnPath(machine), ...usualPlaces(machine)];
  return candidates.find((file) => machine.exists(file) && machine.starts(file)) ?? null;
}

/** @param {Machine} machine */
function browsersOnPath({ platform, env }) {
  const [separator, ending] = platform === 'win32' ? [';', '.exe'] : [':', ''];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(separator).filter((folder) => folder !== '');
  return namesOnPath.flatMap((name) => folders.map((folder) => join(platform, folder, `${name}${ending}`)));
}

/** @param {Machine} machine */
function usualPlaces({ platform, env }) {
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root === undefined
        ? []
        : ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map((maker) =>
            join(platform, root, maker, 'Application', maker.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe'),
          ),
    );
  }
  if (platform === 'darwin') {
    return ['/Applications', join(platform, env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) =>
        join(platform, folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    );
  }
  return [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ];
}

/**
 * @param {NodeJS.Platform} platform
 * @param {string[]} parts
 */
function join(platform, ...parts) {
  return (platform === 'win32' ? path.win32 : path.posix).join(...parts);
}
