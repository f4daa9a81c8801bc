/** Starts other programs from the setup scripts: plain Node, because nothing is installed yet when it first runs. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * @typedef {object} CommandResult
 * @property {number} code exit status; 1 as well when it was ended by a signal or could not be started
 * @property {string} output standard output and standard error, in the order they came
 */

/**
 * Runs a program to its end. With `show`, its output appears while it runs; it is collected either way.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, limitSeconds?: number }} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(program, args, { show = false, env = {}, limitSeconds = 540 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const limit = setTimeout(() => {
      output += `\nStopped: it had not ended after ${limitSeconds} seconds.\n`;
      child.kill('SIGTERM');
    }, limitSeconds * 1000);
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ code: 1, output: `${output}${program} could not be started: ${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * The script behind a command of an installed package, so that it can be run by Node itself: the shims in
 * node_modules/.bin differ between systems.
 *
 * @param {string} packageName
 * @param {string} [command] the package's own name when left out
 */
export function packageScript(packageName, command = packageName) {
  const folder = path.join(projectRoot, 'node_modules', packageName);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command "${command}"`);
  return path.join(folder, script);
}

/**
 * Runs a command of an installed package.
 *
 * @param {string} packageName
 * @param {readonly string[]} args
 * @param {{ command?: string, show?: boolean, env?: Record<string, string> }} [options]
 */
export function runPackage(packageName, args, { command, ...options } = {}) {
  return runCommand(process.execPath, [packageScript(packageName, command), ...args], options);
}

/**
 * Runs npm: by the script that npm itself names when it started us, else by the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {{ show?: boolean }} [options]
 */
export function runNpm(args, options) {
  const script = process.env['npm_execpath'];
  if (script !== undefined && /\.c?js$/u.test(script)) {
    return runCommand(process.execPath, [script, ...args], options);
  }
  return runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
}
