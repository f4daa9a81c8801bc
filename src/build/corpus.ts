/** The `corpus` command: without a word it builds; `parse`, `tag` and `check` as in docs/corpus-format.md, `worker` as in docs/scale.md. */
import { runBuild } from './commands/build-corpus';
import { runCheck } from './commands/check-command';
import { runParse } from './commands/parse-command';
import { runTag } from './commands/tag-command';

async function run([command = '', ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'parse':
      return runParse(args);
    case 'tag':
      return runTag(args);
    case 'check':
      return runCheck(args);
    case 'worker': {
      // Nobody else needs the queue's libraries.
      const { runWorker } = await import('./commands/worker-command');
      return runWorker(args);
    }
    default:
      return command === '' || command.startsWith('--')
        ? runBuild([command, ...args].filter(Boolean))
        : unknown(command);
  }
}

function unknown(command: string): number {
  process.stderr.write(
    `Unknown command "${command}". There are: parse, tag, check, worker; without one the corpus is built.\n`,
  );
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
