/** The counts of `npm test` are real: nothing that went wrong is counted as nothing. */
import { expect, test } from 'vitest';
import { readPlaywrightReport, readVitestReport, skippedTests, triedAgain } from './read-reports.mjs';

const file = (status: string, tests: number) => ({ status, assertionResults: Array<object>(tests).fill({}) });

test('unit tests are added up', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    testResults: [file('passed', 5), file('failed', 4)],
  };
  expect(readVitestReport(report, 1)).toEqual({ passed: 7, failed: 2 });
});

test('a test file that does not load is a failure', () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    testResults: [file('passed', 5), file('failed', 0)],
  };
  expect(readVitestReport(report, 1)).toEqual({ passed: 5, failed: 1 });
});

test('a runner that fails for another reason is a failure', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, testResults: [file('passed', 5)] };
  expect(readVitestReport(report, 1)).toEqual({ passed: 5, failed: 1 });
});

test('no test at all is a failure', () => {
  expect(readVitestReport({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({
    passed: 0,
    failed: 1,
  });
});

test('a journey that passes when tried again has passed, and is counted apart', () => {
  const report = { stats: { expected: 9, unexpected: 1, flaky: 1 }, errors: [] };
  expect(readPlaywrightReport(report, 1)).toEqual({ passed: 10, failed: 1 });
  expect(triedAgain(report)).toBe(1);
});

test('a site that could not be served is a failure', () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'port in use' }] };
  expect(readPlaywrightReport(report, 1)).toEqual({ passed: 0, failed: 1 });
});

test('tests that were not run are counted apart', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 0,
    numPendingTests: 3,
    testResults: [file('passed', 10)],
  };
  expect(skippedTests(report)).toBe(3);
  expect(readVitestReport(report, 0)).toEqual({ passed: 7, failed: 0 });
});
