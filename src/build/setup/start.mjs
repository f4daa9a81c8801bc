/** `npm start`: installs what is missing, reads the seeds, builds the site, serves it and prints its address. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, SetupError } from './ensure-packages.mjs';
import { buildSite } from './build-site.mjs';
import { projectRoot, runCommand, packageScript } from './run-command.mjs';
import { serveSite } from './site-server.mjs';

const usage = `npm start [-- --built] [-- --folder DIR]

  --built        serve what was built before, build nothing
  --folder DIR   where the built site lies (dist)

PORT sets the port (default: 4173 or the next free one), HOST the network address it listens on (127.0.0.1),
WORTLAUT_BASE the path the site lives under (/).`;

async function start() {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(usage);
    return;
  }
  const folder = path.resolve(projectRoot, valueAfter(args, '--folder') ?? 'dist');
  if (!args.includes('--built')) {
    await ensurePackages();
    await buildCorpus();
    await buildPages();
  }
  if (!existsSync(path.join(folder, 'index.html'))) {
    throw new SetupError(`There is no built site in ${folder}. Run "npm start" without --built.`);
  }
  await serve(folder);
}

/**
 * @param {readonly string[]} args
 * @param {string} flag
 */
function valueAfter(args, flag) {
  const at = args.indexOf(flag);
  return at === -1 ? null : (args[at + 1] ?? null);
}

/** A seed with a problem is reported and left out; the rest of the corpus is worth showing. */
async function buildCorpus() {
  console.log('Reading the seeds …');
  const { code, output } = await runCommand(process.execPath, [packageScript('tsx'), 'src/build/corpus.ts']);
  if (code === 0) return;
  console.log(output.trim());
  if (!existsSync(path.join(projectRoot, 'public', 'corpus'))) {
    throw new SetupError('The seeds gave no corpus; the messages above say why.');
  }
  console.log('The seeds have problems (above). The site shows what could be read.');
}

async function buildPages() {
  console.log('Building the site …');
  const { code, output } = await buildSite();
  if (code !== 0) throw new SetupError(`The site could not be built:\n${output.trim()}`);
}

/** @param {string} folder */
async function serve(folder) {
  const { PORT, HOST = '127.0.0.1', WORTLAUT_BASE = '/' } = process.env;
  const port = PORT === undefined ? 4173 : Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new SetupError(`PORT is "${PORT}"; it has to be a number from 1 to 65535.`);
  }
  if (!/^\/(?:.*\/)?$/u.test(WORTLAUT_BASE)) {
    throw new SetupError(`WORTLAUT_BASE is "${WORTLAUT_BASE}"; it has to begin and end with a slash.`);
  }
  const site = await serveSite({
    folder,
    base: WORTLAUT_BASE,
    host: HOST,
    port,
    exactPort: PORT !== undefined,
  });
  console.log(`\nWortlaut is at http://localhost:${site.port}${WORTLAUT_BASE}\nStop it with Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, site.close);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
