/** Writes pages into the built site: all of them, or one worker's share. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type * as Renderer from '../../app/render-page';
import { buildCorpusIndex, type CorpusIndex } from '../../domain/corpus-index';
import { corpusSchema, type Corpus } from '../../schema/corpus';
import { CardCache } from '../cards/card-cache';
import { writeCards, writeSiteCards } from '../cards/write-cards';
import { hashOf } from '../parallel/parser-version';
import { joinParts } from '../parts/read-parts';
import { paths } from '../project-paths';
import { citationMarks } from './page-citations';
import { assetTags, readManifest } from './page-assets';
import { doorParts, pageFile, readFrame, type PageFrame } from './page-file';
import { oembedFile } from './oembed';
import { cardOf, pageHead } from './page-head';
import { escapeMarkup } from './markup';
import { readWithin, withinPage, withLateType, type Within } from './page-within';
import { texts, titleOf } from './page-words';
import { addressOf, behindDoor, filesOf, sitePages, viewOf, type SitePage } from './site-pages';
import { linkOptions, type SiteOptions } from './site-options';

/** Everything a worker has to be told; plain data. */
export type PagesJob = {
  /** The built app, whose index.html is the frame of every page. */
  readonly site: string;
  /** That index.html, and the list of what was built, as the app's build left them. */
  readonly frame: string;
  readonly manifest: string;
  readonly corpusFile: string;
  /** That file is the manifest of a corpus in parts. */
  readonly inParts: boolean;
  /** The module that draws pages, built from src/app/render-page.tsx. */
  readonly renderer: string;
  readonly base: string;
  readonly origin: string | null;
  /** This worker takes every `of`th page, beginning with the one at `first`. */
  readonly share: { readonly first: number; readonly of: number };
};

/** Says how many pages it wrote. */
export async function writePages(job: PagesJob, options = readSite(job)): Promise<number> {
  const frame = readFrame(job.frame);
  const manifest = readManifest(job.manifest);
  const within = readWithinSite(job);
  // The bundle is made by this very build: its type is the module it was made from.
  const { renderPage } = (await import(job.renderer)) as typeof Renderer;
  const pages = pagesOf(options.index, job.share);
  // Only whole addresses may name pictures.
  if (job.origin !== null) {
    const events = options.index.eventsByDay.filter((_, place) => isIn(job.share, place));
    const state = hashOf([readFileSync(job.corpusFile)]).slice(0, 16);
    const cache = new CardCache(path.join(paths.cache, 'cards'), state);
    writeCards({ ...options.index, eventsByDay: events }, job.site, cache);
    if (job.share.first === 0) writeSiteCards(options.index, job.site, cache);
  }
  for (const page of pages) {
    const assets = page.as === 'door' ? [] : assetTags(manifest, page.place, job.base);
    const hasCard = (card: string): boolean => existsSync(path.join(job.site, card));
    const own = pageHead(page, options, hasCard);
    const head = [own, ...assets].join('\n    ');
    // Drawing waits for nothing: without a pause what it used is held until the last page is drawn.
    await setImmediate();
    const text =
      page.as === 'door'
        ? doorPage(frame, page, { head, options })
        : pageFile(frame, {
            lang: page.lang,
            head,
            content: await renderPage(options.index, viewOf(page), linkOptions(options), job.inParts),
            isFrame: page.as === 'frame',
            isList: isList(page),
            behind: job.origin === null ? '' : behindPage(page, { ...options, origin: job.origin }),
          });
    const whole = holdsItsStyles(page, job) ? readAtOnce(page, text, within) : text;
    for (const file of filesOf(page, options)) writeSiteFile(job.site, file, whole);
    if (job.origin === null) continue;
    const answer = oembedFile(page, { ...options, origin: job.origin }, cardOf(page, hasCard));
    if (answer !== null) writeSiteFile(job.site, answer.file, answer.text);
  }
  return pages.length;
}

function isList({ place }: SitePage): boolean {
  return place.at === 'explorer' || place.at === 'embed-explorer';
}

/** Of a large corpus the lists alone: its thousands of other pages would take twice the room. */
function holdsItsStyles(page: SitePage, { inParts }: PagesJob): boolean {
  return page.as !== 'door' && (!inParts || isList(page));
}

function readAtOnce(page: SitePage, text: string, within: Within): string {
  const whole = withinPage(text, within);
  return isList(page) ? withLateType(whole) : whole;
}

/** Addresses of the built app begin with its base. */
export function readWithinSite({ site, base, frame }: Pick<PagesJob, 'site' | 'base' | 'frame'>): Within {
  return readWithin(frame, (address) => readFileSync(path.join(site, address.slice(base.length)), 'utf8'));
}

/** What programs that cite read, and what a printer spells out where no script does. */
function behindPage(page: SitePage, options: SiteOptions & { readonly origin: string }): string {
  const address = `${texts[page.lang].app.printedAddress} ${options.origin}${addressOf(page, options)}`;
  return `${citationMarks(page, options)}<p class="print-only written-address">${escapeMarkup(address)}</p>`;
}

type Share = PagesJob['share'];

function isIn({ first, of }: Share, place: number): boolean {
  return place % of === first;
}

/** All pages of an event are in one share, with its picture. */
function pagesOf(index: CorpusIndex, share: Share): readonly SitePage[] {
  const places = new Map<string, number>(index.eventsByDay.map(({ id }, place) => [id, place]));
  return sitePages(index).filter(({ place }, at) => {
    const event = place.at === 'event' || place.at === 'embed' ? places.get(place.event) : undefined;
    return isIn(share, event ?? at);
  });
}

export function doorPage(
  frame: PageFrame,
  page: SitePage,
  { head, options }: { readonly head: string; readonly options: SiteOptions },
): string {
  const to = behindDoor(page);
  const door = doorParts(addressOf(to, options), titleOf(options.index, to));
  return pageFile(frame, {
    lang: page.lang,
    head: `${head}\n    ${door.head}`,
    content: null,
    withoutScript: door.body,
  });
}

export function writeSiteFile(site: string, file: string, text: string): void {
  const target = path.join(site, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The corpus as the site shows it. */
export function readSite({
  corpusFile,
  base,
  origin,
}: Pick<PagesJob, 'corpusFile' | 'base' | 'origin'>): SiteOptions {
  return { index: buildCorpusIndex(readCorpus(corpusFile)), base, origin };
}

/** A large one is published in parts: the file is then their manifest. */
function readCorpus(file: string): Corpus {
  const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const whole = corpusSchema.safeParse(data);
  if (whole.success) return whole.data;
  const { corpus, breaches } = joinParts(path.dirname(file), data);
  if (corpus !== null) return corpus;
  const [first] = breaches;
  throw new Error(`${file} is no corpus: ${first?.place ?? ''} ${first?.message ?? ''}`);
}
