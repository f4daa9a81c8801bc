/** Other programs are run to their end, whatever that end is. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packageScript, runCommand } from './run-command.mjs';

const node = (script: string, options = {}) => runCommand(process.execPath, ['-e', script], options);

test('exit status and both outputs come back', async () => {
  const { code, output } = await node('console.log("gut"); console.error("schlecht"); process.exit(3)');
  expect(code).toBe(3);
  expect(output).toContain('gut');
  expect(output).toContain('schlecht');
});

test('a program that does not exist is a failure with its name, not a crash', async () => {
  const { code, output } = await runCommand('wortlaut-gibt-es-nicht', []);
  expect(code).toBe(1);
  expect(output).toContain('wortlaut-gibt-es-nicht could not be started');
});

test('a program that hangs is stopped and said to have hung', async () => {
  const { code, output } = await node('setInterval(() => {}, 1000)', { limitSeconds: 0.3 });
  expect(code).not.toBe(0);
  expect(output).toContain('it had not ended after 0.3 seconds');
});

test('a package is asked for the script behind its command', () => {
  expect(existsSync(packageScript('typescript', 'tsc'))).toBe(true);
  expect(() => packageScript('typescript', 'nichts')).toThrow('has no command "nichts"');
});
