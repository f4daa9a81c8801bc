/** Turns the built app into the whole site: a page for every thing, 404, list for search engines, feed. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { keptFiles, workerFile } from '../offline/kept-files';
import { headersFile } from '../safety/site-policy.mjs';
import { manifestSchema } from '../../schema/parts';
import { feedFile } from './feed';
import { forwardPages, readForwards } from './forward-pages';
import { missingPage } from './missing-page';
import { shellPage } from './shell-page';
import { readFrame } from './page-file';
import { sitePages } from './site-pages';
import { robotsFile, sitemapFiles } from './sitemap';
import { readSite, readWithinSite, writePages, writeSiteFile, type PagesJob } from './write-pages';

/** A smaller corpus in one file is drawn, all its some hundred pages, before another thread has read it. Bytes, where it is one file. */
const WORTH_A_THREAD = 300_000;

/** Says how many pages there are. */
export async function writeSite(
  given: Omit<PagesJob, 'share' | 'frame' | 'manifest' | 'inParts'>,
): Promise<number> {
  const frame = readFileSync(path.join(given.site, 'index.html'), 'utf8');
  const manifestFolder = path.join(given.site, '.vite');
  const manifest = readFileSync(path.join(manifestFolder, 'manifest.json'), 'utf8');
  // Nobody reads it on the site.
  rmSync(manifestFolder, { recursive: true });
  const text = readFileSync(given.corpusFile, 'utf8');
  const inParts = manifestSchema.safeParse(JSON.parse(text)).success;
  const threads = inParts || text.length > WORTH_A_THREAD ? availableParallelism() : 1;
  const shares = Array.from({ length: threads }, (_, first) => ({
    ...given,
    frame,
    manifest,
    inParts,
    share: { first, of: threads },
  }));
  const [own, ...others] = shares;
  // They read the corpus while this thread does.
  const elsewhere = others.map(inThread);
  const options = readSite(given);
  const pages = sitePages(options.index);
  const written = await Promise.all([...elsewhere, own === undefined ? 0 : writePages(own, options)]);
  const forwards = readForwards(given.corpusFile);
  const hasCard = (card: string): boolean => existsSync(path.join(given.site, card));
  const files = [
    { file: '_headers', text: headersFile(given.base, readWithinSite({ ...given, frame }).policy) },
    { file: '404.html', text: missingPage(readFrame(frame), options) },
    { file: 'shell.html', text: shellPage(readFrame(frame)) },
    robotsFile(options),
    ...(forwards === null ? [] : forwardPages(forwards, { frame: readFrame(frame), options, hasCard })),
    ...(options.origin === null
      ? []
      : [
          ...sitemapFiles(pages, { ...options, origin: options.origin }),
          feedFile({ ...options, origin: options.origin }),
        ]),
  ];
  for (const { file, text } of files) writeSiteFile(given.site, file, text);
  // Last: its version is worked out from what the others hold.
  writeSiteFile(given.site, 'sw.js', workerFile(keptFiles(given.site)));
  return written.reduce((sum, count) => sum + count, 0);
}

function inThread(job: PagesJob): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../parallel/start-worker.mjs', import.meta.url), {
      workerData: { entry: new URL('./pages-worker.ts', import.meta.url).href, job },
      execArgv: [],
    });
    worker.once('message', resolve).once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A thread that writes pages ended with ${code}.`)));
  });
}
