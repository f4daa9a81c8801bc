/** Reads what Vitest and Playwright report, so that `npm test` can add up real counts. */

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * A runner that failed without a failed test (a file that does not load, a server that does not start) counts as one failure;
 * so does a runner that ran nothing.
 *
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function withRunner({ passed, failed }, exitCode) {
  const ranNothing = passed + failed === 0;
  const failedUnseen = exitCode !== 0 && failed === 0;
  return { passed, failed: ranNothing || failedUnseen ? failed + 1 : failed };
}

/**
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readVitestReport(report, exitCode) {
  const { numPassedTests, numFailedTests, testResults } =
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
      report
    );
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  return withRunner({ passed: numPassedTests, failed: numFailedTests + brokenFiles }, exitCode);
}

/**
 * Tests that need something which is not on every machine; `npm test` says how many were not run.
 *
 * @param {unknown} report
 * @returns {number}
 */
export function skippedTests(report) {
  const { numPendingTests } = /** @type {{ numPendingTests: number }} */ (report);
  return numPendingTests;
}

/**
 * A journey that passes only when tried again has passed: a busy machine is no broken page. `npm test` names it.
 *
 * @param {unknown} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function readPlaywrightReport(report, exitCode) {
  const { stats, errors } =
    /** @type {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} */ (
      report
    );
  return withRunner(
    { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length },
    exitCode,
  );
}

/**
 * How many journeys passed only the second time.
 *
 * @param {unknown} report
 * @returns {number}
 */
export function triedAgain(report) {
  const { stats } = /** @type {{ stats: { flaky: number } }} */ (report);
  return stats.flaky;
}
