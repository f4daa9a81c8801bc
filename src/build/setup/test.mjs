/** `npm test`: installs what is missing, runs every check even when one fails, and ends with `N passed, N failed`. */
import { independentChecks, siteChecks } from './checks.mjs';
import { ensurePackages, SetupError } from './ensure-packages.mjs';

/** @typedef {import('./checks.mjs').Check} Check */
/** @typedef {import('./checks.mjs').CheckResult & { name: string, seconds: number }} Finished */

const usage = `npm test [-- NAME…]

Runs every check, or only those whose name contains one of the words given:
npm test -- lint unit · npm test -- build end`;

async function test() {
  const words = process.argv.slice(2);
  if (words.includes('--help')) {
    console.log(usage);
    return;
  }
  await ensurePackages();
  /** @param {Check} check */
  const wanted = ({ name }) => words.length === 0 || words.some((word) => name.includes(word));

  // Two lanes, because the usual machine has two cores; the browser tests want both for themselves.
  const lanes = [...independentChecks.filter(wanted)];
  const finished = (await Promise.all([runNext(lanes), runNext(lanes)])).flat();
  for (const check of siteChecks.filter(wanted)) finished.push(await runCheck(check));
  report(finished);
}

/**
 * Takes check after check off the list that the lanes share.
 *
 * @param {Check[]} waiting
 */
async function runNext(waiting) {
  /** @type {Finished[]} */
  const finished = [];
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    finished.push(await runCheck(check));
  }
  return finished;
}

/**
 * @param {Check} check
 * @returns {Promise<Finished>}
 */
async function runCheck({ name, run }) {
  const start = performance.now();
  const result = await run().catch((error) => ({ passed: 0, failed: 1, output: explain(error) }));
  const seconds = (performance.now() - start) / 1000;
  const counts =
    result.failed === 0 ? `${result.passed} passed` : `${result.passed} passed, ${result.failed} failed`;
  console.log(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${counts} (${seconds.toFixed(1)} s)`);
  return { ...result, name, seconds };
}

/** @param {unknown} error */
function explain(error) {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** @param {readonly Finished[]} finished */
function report(finished) {
  const failures = finished.filter(({ failed }) => failed > 0);
  for (const { name, output } of failures) console.log(`\n──── ${name} ────\n${output.trim()}`);
  const passed = finished.reduce((sum, check) => sum + check.passed, 0);
  const failed = finished.reduce((sum, check) => sum + check.failed, 0);
  if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ name }) => name).join(', ')}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

try {
  await test();
} catch (error) {
  console.log(`${explain(error)}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}
