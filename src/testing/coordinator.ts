/** `parse` as a process of its own, for tests that kill it: with the registers of a test. */
import { runParse } from '../build/commands/parse-command';

const [registers = '', parseCache = '', ...args] = process.argv.slice(2);
process.exitCode = await runParse(args, { registers, parseCache });
