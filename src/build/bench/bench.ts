/**
 * `npm run bench -- quotes | dates | events | linking | speed [folder]`, `-- scale [articles]`, `-- peers [folder]`: each prints a small table.
 * `-- events --only FILE` scores the articles alone whose ids stand in the file, one a line; `--held` what is held back, too (of `linking`, as well);
 * `--marked FOLDER` articles of one's own, with every miss.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchDates } from './dates-bench';
import { benchEvents, benchMarked } from './events-bench';
import { benchLinking } from './linking-bench';
import { benchPeers } from './peers-bench';
import { benchQuotes } from './quotes-bench';
import { benchScale } from './scale-bench';
import { benchSpeed } from './speed-bench';
import { writeInvented } from './write-invented';

const shared = fileURLToPath(new URL('../../../../shared/bench', import.meta.url));

const benches: Readonly<Record<string, (folder: string | null) => Promise<string>>> = {
  quotes: (folder) => benchQuotes(folder ?? join(shared, 'quotes')),
  dates: (folder) => benchDates(folder ?? join(shared, 'dates')),
  events: () => Promise.resolve(events()),
  linking: () => Promise.resolve(benchLinking({ held: process.argv.includes('--held') })),
  speed: (folder) => Promise.resolve(benchSpeed(folder ?? join(shared, 'quotes'))),
  scale: (count) => benchScale(count),
  invent: () => Promise.resolve(writeInvented(process.argv.slice(3))),
  peers: () => peers(process.argv.slice(3)),
};

function peers(args: readonly string[]): Promise<string> {
  const folder = args[0]?.startsWith('--') === false ? args[0] : null;
  return benchPeers(folder ?? join(shared, 'peers'), folder === null ? args : args.slice(1));
}

function events(): string {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    allowPositionals: true,
    options: {
      only: { type: 'string' },
      held: { type: 'boolean', default: false },
      marked: { type: 'string' },
    },
  });
  if (values.marked !== undefined) return benchMarked(values.marked);
  return benchEvents(positionals[0] ?? join(shared, 'quotes'), {
    only: values.only ?? null,
    held: values.held,
  });
}

/** Only when asked for: beside the peers it takes most of an hour, and inventing a corpus measures nothing. */
const APART = ['peers', 'invent'];

const [name, folder = null] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches).filter((one) => !APART.includes(one)) : [name];
for (const one of chosen) {
  const bench = benches[one];
  if (bench === undefined) {
    process.stderr.write(`Unknown bench "${one}". There are: ${Object.keys(benches).join(', ')}.\n`);
    process.exitCode = 2;
  } else process.stdout.write(`${await bench(folder)}\n\n`);
}
