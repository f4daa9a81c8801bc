/** Wortlaut beside other timelines: the built site as one more adapter of the peers bench, with a corpus made from its events. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { paths } from '../project-paths';
import { publishCorpus } from '../parts/write-parts';
import { buildPageRenderer } from '../site/build-renderer';
import { writePages } from '../site/write-pages';
import { kindsOfCategory, peersCorpus, type PeerEvent } from './peers-corpus';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const PEERS = 'wortlaut,baseline,vis-raw,vis-cluster,vis-windowed';
const SIZES = '25,1000,10000,100000';

/**
 * `folder` holds the bench; what it needs is installed and built in a copy. What stands behind it on the command line
 * (`--n 25,1000 --peer wortlaut,vis-raw --runs 3`) is handed on. Returns its tables.
 */
export async function benchPeers(folder: string, rest: readonly string[]): Promise<string> {
  if (!existsSync(join(folder, 'bench.mjs'))) return `peers: there is no bench in ${folder}.`;
  const { values } = parseArgs({
    args: [...rest],
    strict: false,
    options: { n: { type: 'string', default: SIZES }, peer: { type: 'string', default: PEERS } },
  });
  const [sizes, peers] = [String(values.n), String(values.peer)];
  const place = join(paths.cache, 'peers');
  preparePeers(folder, place);
  const { generate } = await readGenerator(place);
  const renderer = await buildRenderer();
  for (const n of sizes.split(',').map(Number)) await writeSite(place, { n, events: generate(n), renderer });
  writeFileSync(join(place, 'adapters.mjs'), withOurs(readFileSync(join(folder, 'adapters.mjs'), 'utf8')));
  writeFileSync(join(place, 'bench.mjs'), withFirst(readFileSync(join(folder, 'bench.mjs'), 'utf8')));
  const handedOn = [...rest, '--n', sizes, '--peer', peers];
  return run(place, process.execPath, ['bench.mjs', ...handedOn]);
}

function preparePeers(folder: string, place: string): void {
  mkdirSync(place, { recursive: true });
  cpSync(folder, place, { recursive: true, filter: (path) => !path.endsWith('node_modules') });
  if (!existsSync(join(place, 'node_modules'))) run(place, 'npm', ['install', '--loglevel=error']);
  if (!existsSync(join(place, 'dist'))) run(place, process.execPath, ['build.mjs']);
}

type Generator = { readonly generate: (count: number) => readonly PeerEvent[] };

async function readGenerator(place: string): Promise<Generator> {
  const module: unknown = await import(pathToFileURL(join(place, 'shared', 'gen.js')).href);
  return parseGenerator(module);
}

function parseGenerator(module: unknown): Generator {
  if (typeof module !== 'object' || module === null || !('generate' in module)) {
    throw new Error('peers: shared/gen.js makes no events.');
  }
  return module as Generator;
}

/** The module that draws written pages, as `npm run build` makes it. */
async function buildRenderer(): Promise<string> {
  // Below the project, and not below the peers, so that its imports find our packages.
  const folder = join(paths.cache, 'peers-renderer');
  await buildPageRenderer(folder);
  return pathToFileURL(join(folder, 'render-page.js')).href;
}

type Site = { readonly n: number; readonly events: readonly PeerEvent[]; readonly renderer: string };

/** The site as it is published, over a corpus of that many events, under a path of its own: of its pages the start page alone. */
async function writeSite(place: string, { n, events, renderer }: Site): Promise<void> {
  const site = join(place, 'dist', siteName(n));
  const base = `/${siteName(n)}/`;
  const args = ['vite', 'build', '--logLevel', 'error', '--manifest', '--emptyOutDir', '--outDir', site];
  run(root, 'npx', args, { ...process.env, WORTLAUT_BASE: base });
  rmSync(join(site, 'corpus'), { recursive: true, force: true });
  publishCorpus(peersCorpus(events), join(site, 'corpus'));
  await writePages({
    site,
    frame: readFileSync(join(site, 'index.html'), 'utf8'),
    manifest: readFileSync(join(site, '.vite', 'manifest.json'), 'utf8'),
    corpusFile: join(site, 'corpus', 'corpus.json'),
    inParts: false,
    renderer,
    base,
    origin: null,
    share: { first: 0, of: Infinity },
  });
}

function siteName(n: number): string {
  return `wortlaut-${n}`;
}

/** Filters as "back" does: by the address. The two first categories are what the peers keep, too. */
function withOurs(adapters: string): string {
  const kinds = kindsOfCategory.slice(0, 2).flat().join('.');
  const filter = `history.pushState(null, '', '?kind=${kinds}'); dispatchEvent(new PopStateEvent('popstate'));`;
  return `${adapters}
adapters.wortlaut = {
  path: (n) => \`/wortlaut-\${n}/\`,
  item: 'a[id^="event-"], .tl-item, .tl-more', ready: '.tl-item', stage: '.tl-clip', pan: 'drag', zoom: 'ctrlWheel',
  filter: ${JSON.stringify(filter)},
};
order.push('wortlaut');
`;
}

/** Wortlaut opens with the whole period, which cannot be panned: it is zoomed in before the gestures, as a reader would do. */
const ZOOM_IN = `for (let i = 0; i < 3; i += 1) document.querySelector('.tl-corner button:last-child').click();`;
const BEFORE_GESTURES = '// --- gestures';

/** Its written page can be read before its scripts are there: what they draw is waited for. */
const OPENED = 'return { page, cdp, guard, ev, close };';
const WAITS = `if (a.ready) { await guard(page.waitForSelector(a.ready), 'settle', left()); await ev(() => window.__bench.quiet()); }`;

function withFirst(bench: string): string {
  if (!bench.includes(BEFORE_GESTURES) || !bench.includes(OPENED))
    throw new Error('peers: bench.mjs no longer says where gestures begin.');
  const first = `if (name === 'wortlaut') { await ev(() => { ${ZOOM_IN} }); await ev(() => window.__bench.quiet()); }`;
  return bench
    .replace(BEFORE_GESTURES, `${first}\n    ${BEFORE_GESTURES}`)
    .replace(OPENED, `${WAITS}\n    ${OPENED}`);
}

function run(cwd: string, command: string, args: readonly string[], env = process.env): string {
  const { status, stdout, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`peers: ${command} ${args.join(' ')} ended with ${status}.`);
  return stdout;
}
