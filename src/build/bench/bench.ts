/** `npm run bench -- quotes | dates | events | speed [folder]`, `-- scale [articles]`: each prints a small table; without a word all of them. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchDates } from './dates-bench';
import { benchEvents } from './events-bench';
import { benchQuotes } from './quotes-bench';
import { benchScale } from './scale-bench';
import { benchSpeed } from './speed-bench';

const shared = fileURLToPath(new URL('../../../../shared/bench', import.meta.url));

const benches: Readonly<Record<string, (folder: string | null) => Promise<string>>> = {
  quotes: (folder) => benchQuotes(folder ?? join(shared, 'quotes')),
  dates: (folder) => benchDates(folder ?? join(shared, 'dates')),
  events: (folder) => Promise.resolve(benchEvents(folder ?? join(shared, 'quotes'))),
  speed: (folder) => Promise.resolve(benchSpeed(folder ?? join(shared, 'quotes'))),
  scale: (count) => benchScale(count),
};

const [name, folder = null] = process.argv.slice(2);
const chosen = name === undefined ? Object.keys(benches) : [name];
for (const one of chosen) {
  const bench = benches[one];
  if (bench === undefined) {
    process.stderr.write(`Unknown bench "${one}". There are: ${Object.keys(benches).join(', ')}.\n`);
    process.exitCode = 2;
  } else process.stdout.write(`${await bench(folder)}\n\n`);
}
