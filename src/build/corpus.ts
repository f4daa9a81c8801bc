/** The `corpus` command: without a word it builds; `parse`, `tag` and `check` as in docs/corpus-format.md, `worker` as in docs/scale.md. */

/** Each is loaded when it is asked for: a worker needs the queue's libraries and nothing of the others. */
async function run([command = '', ...args]: readonly string[]): Promise<number> {
  switch (command) {
    case 'parse':
      return (await import('./commands/parse-command')).runParse(args);
    case 'tag':
      return (await import('./commands/tag-command')).runTag(args);
    case 'check':
      return (await import('./commands/check-command')).runCheck(args);
    case 'worker':
      return (await import('./commands/worker-command')).runWorker(args);
    default: {
      if (command !== '' && !command.startsWith('--')) return unknown(command);
      const { runBuild } = await import('./commands/build-corpus');
      return runBuild([command, ...args].filter(Boolean));
    }
  }
}

function unknown(command: string): number {
  process.stderr.write(
    `Unknown command "${command}". There are: parse, tag, check, worker; without one the corpus is built.\n`,
  );
  return 2;
}

// Its imports are all inside: this says that it is a module.
export {};

process.exitCode = await run(process.argv.slice(2));
