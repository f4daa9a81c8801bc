/** Makes sure that the end-to-end tests have a browser: finds one, else installs one. */
import { existsSync, readFileSync } from 'node:fs';
import { SetupError } from './ensure-packages.mjs';
import { findBrowser } from './find-browser.mjs';
import { runCommand, runPackage } from './run-command.mjs';

/**
 * The path of a browser. Needs the npm packages. Throws a SetupError when there is none to be had.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found !== null) return checkNamed(found);

  /** @type {string[]} */
  const tried = [];
  for (const install of [installWithApt, installWithPlaywright]) {
    const attempt = await install();
    const installed = findBrowser() ?? (await playwrightBrowser());
    if (installed !== null) return installed;
    tried.push(attempt);
  }
  throw new SetupError(
    [
      'The end-to-end tests need Chromium, Chrome or Edge, and none was found.',
      ...tried,
      'Install one yourself, or set WORTLAUT_CHROMIUM to the path of one, and run the same command again.',
    ].join('\n'),
  );
}

/** @param {string} file */
function checkNamed(file) {
  if (existsSync(file)) return file;
  throw new SetupError(`WORTLAUT_CHROMIUM names ${file}, but there is no such file.`);
}

/** The build that Playwright keeps for itself, when it is there. */
async function playwrightBrowser() {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

/** On Debian and its kin as root, where the system's own package is the surest way. */
async function installWithApt() {
  if (process.getuid?.() !== 0 || !systemIsDebian()) {
    return 'Not installed with apt-get: that needs Debian or Ubuntu, and root.';
  }
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runCommand('apt-get', ['update', '-q'], { env });
  const install = await runCommand('apt-get', ['install', '-y', '-q', 'chromium'], { env });
  return `apt-get install chromium: ${lastLine(install.code === 0 ? update.output : install.output)}`;
}

function systemIsDebian() {
  const file = '/etc/os-release';
  return existsSync(file) && /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/mu.test(readFileSync(file, 'utf8'));
}

async function installWithPlaywright() {
  console.log('Downloading Chromium with Playwright …');
  const { output } = await runPackage('playwright', ['install', 'chromium']);
  return `playwright install chromium: ${lastLine(output)}`;
}

/** @param {string} output */
function lastLine(output) {
  return output.trim().split('\n').at(-1) ?? '';
}
