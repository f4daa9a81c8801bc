/** The `build` command: the app by Vite, then a page of its own for everything the corpus holds. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { paths } from './project-paths';
import { buildPageRenderer } from './site/build-renderer';
import { keepPromises } from './site/promised-files';
import { readBase, readOrigin } from './site/site-options';
import { writeSite } from './site/write-site';

const usage = `npm run build [-- --out DIR] [--corpus FILE]

  --out DIR       where the site is written (dist)
  --corpus FILE   a whole corpus (public/corpus/corpus.json)

WORTLAUT_BASE is the path the site lives under ("/"), WORTLAUT_ORIGIN the beginning of its address, such as "https://example.org".`;

async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: 'string' }, corpus: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const site = path.resolve(values.out ?? 'dist');
  const base = readBase(process.env['WORTLAUT_BASE']);
  const origin = readOrigin(process.env['WORTLAUT_ORIGIN']);
  await build({ logLevel: 'warn', build: { outDir: site, emptyOutDir: true, manifest: true } });
  mkdirSync(paths.cache, { recursive: true });
  const scratch = mkdtempSync(path.join(paths.cache, 'renderer-'));
  try {
    await buildPageRenderer(scratch);
    const pages = await writeSite({
      site,
      corpusFile: path.resolve(values.corpus ?? path.join(paths.corpus, 'corpus.json')),
      renderer: pathToFileURL(path.join(scratch, 'render-page.js')).href,
      base,
      origin,
    });
    // Another corpus has addresses of its own, and no ledger here.
    if (values.corpus === undefined) keepPromises(site, paths.ledger);
    process.stdout.write(`${pages} pages in ${site}.\n`);
    if (origin === null) process.stdout.write(withoutOrigin);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const withoutOrigin = `WORTLAUT_ORIGIN is not set: the pages name no canonical address and no pictures for chats, and there is no
sitemap.xml, no feed.xml and no oembed. Set it to where the site will live, such as "https://example.org", and build again.\n`;

await run(process.argv.slice(2));
