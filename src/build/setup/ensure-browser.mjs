/** Makes sure that the end-to-end tests have a browser: finds one, else installs one. */
import { existsSync } from 'node:fs';
import { SetupError } from './ensure-packages.mjs';
import { findBrowser } from './find-browser.mjs';
import { installWithApt, lastLine } from './install-with-apt.mjs';
import { runPackage } from './run-command.mjs';

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
  for (const install of [() => installWithApt('chromium'), installWithPlaywright]) {
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

async function installWithPlaywright() {
  console.log('Downloading Chromium with Playwright …');
  const { output } = await runPackage('playwright', ['install', 'chromium']);
  return `playwright install chromium: ${lastLine(output)}`;
}
