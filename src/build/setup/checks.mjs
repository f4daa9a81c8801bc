/** Every check that `npm test` runs, by name: static ones count as one each, the test runners bring their own counts. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './build-site.mjs';
import { checkByteBudget } from './byte-budget.mjs';
import { compareFolders } from './compare-folders.mjs';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureRedis } from './ensure-redis.mjs';
import { readPlaywrightReport, readVitestReport, skippedTests, triedAgain } from './read-reports.mjs';
import { projectRoot, runPackage } from './run-command.mjs';
import { findFreePort } from './site-server.mjs';

/** @typedef {import('./read-reports.mjs').Counts & { output: string }} CheckResult */
/** @typedef {{ name: string, run: () => Promise<CheckResult> }} Check */

const reports = path.join(projectRoot, '.cache', 'reports');
const siteUnderBase = '.cache/site-under-base';

/**
 * @param {boolean} ok
 * @param {string} output
 * @returns {CheckResult}
 */
function asOne(ok, output) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, output };
}

/**
 * @param {string} name
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {string} [command]
 * @returns {Check}
 */
function staticCheck(name, packageName, args, command = packageName) {
  return {
    name,
    run: async () => {
      const { code, output } = await runPackage(packageName, args, { command });
      return asOne(code === 0, output);
    },
  };
}

/**
 * @param {string} name of the runner
 * @param {readonly string[]} args
 * @param {(report: unknown, exitCode: number) => import('./read-reports.mjs').Counts} read
 * @param {Record<string, string>} env
 * @returns {Promise<CheckResult>}
 */
async function runTests(name, args, read, env) {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  const { code, output } = await runPackage(name, args, { env });
  if (!existsSync(file)) return asOne(false, output);
  return { ...read(JSON.parse(readFileSync(file, 'utf8')), code), output };
}

/** The seeds, read again, must give the very bytes that are committed: no change of a wording goes unseen in review. */
async function corpusUnchanged() {
  const fresh = mkdtempSync(path.join(tmpdir(), 'wortlaut-corpus-'));
  try {
    const { code, output } = await runPackage('tsx', ['src/build/corpus.ts', '--out', fresh, '--no-cache']);
    if (code !== 0) return asOne(false, output);
    const differences = compareFolders(path.join(projectRoot, 'public', 'corpus'), fresh);
    const advice = 'Run "npm run corpus", look at what changed, and commit public/corpus.';
    return asOne(differences.length === 0, [...differences, advice].join('\n'));
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function build() {
  const plain = await buildSite();
  if (plain.code !== 0) return asOne(false, plain.output);
  const underBase = await buildSite({
    folder: siteUnderBase,
    env: { WORTLAUT_BASE: '/archiv/wortlaut/', WORTLAUT_ORIGIN: 'https://wortlaut.invalid' },
  });
  return asOne(underBase.code === 0, underBase.output);
}

/** @returns {Promise<CheckResult>} */
async function byteBudget() {
  const { ok, report } = checkByteBudget(path.join(projectRoot, 'dist'));
  return asOne(ok, report);
}

/** @returns {Promise<CheckResult>} */
async function unitTests() {
  const noRedis = await ensureRedis();
  if (noRedis !== null) console.log(`       no redis-server for the tests of the queue. ${noRedis}`);
  const outputFile = `--outputFile.json=${path.join(reports, 'vitest.json')}`;
  const readReport = (/** @type {unknown} */ report, /** @type {number} */ exitCode) => {
    const skipped = skippedTests(report);
    if (skipped > 0)
      console.log(`       ${skipped} unit tests SKIPPED, because the machine lacks what they need`);
    return readVitestReport(report, exitCode);
  };
  return runTests('vitest', ['run', '--reporter=dot', '--reporter=json', outputFile], readReport, {});
}

/** @returns {Promise<CheckResult>} */
async function endToEndTests() {
  const browser = await ensureBrowser();
  const port = await findFreePort(4391);
  const portUnderBase = await findFreePort(port + 1);
  const readReport = (/** @type {unknown} */ report, /** @type {number} */ exitCode) => {
    const again = triedAgain(report);
    if (again > 0) console.log(`       ${again} of the journeys passed only when tried again`);
    return readPlaywrightReport(report, exitCode);
  };
  return runTests('playwright', ['test', '--reporter=dot,json'], readReport, {
    PLAYWRIGHT_JSON_OUTPUT_NAME: path.join(reports, 'playwright.json'),
    WORTLAUT_CHROMIUM: browser,
    WORTLAUT_E2E_PORT: String(port),
    WORTLAUT_E2E_PORT_UNDER_BASE: String(portUnderBase),
  });
}

/**
 * The checks that need nothing of one another; they may run side by side. The slow ones stand first, so that two cores end
 * together.
 *
 * @type {readonly Check[]}
 */
export const independentChecks = [
  { name: 'unit tests', run: unitTests },
  staticCheck('lint', 'eslint', ['.']),
  staticCheck('types', 'typescript', ['-p', 'tsconfig.json'], 'tsc'),
  { name: 'build', run: build },
  staticCheck('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  staticCheck('types of the pure layers', 'typescript', ['-p', 'tsconfig.pure.json'], 'tsc'),
  staticCheck('imports', 'dependency-cruiser', ['src', '--config', '.dependency-cruiser.cjs'], 'depcruise'),
  staticCheck('unused code', 'knip', []),
  { name: 'corpus unchanged', run: corpusUnchanged },
];

/**
 * These look at what the build has left, one after the other.
 *
 * @type {readonly Check[]}
 */
export const siteChecks = [
  { name: 'byte budget', run: byteBudget },
  { name: 'end to end', run: endToEndTests },
];
