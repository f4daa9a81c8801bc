/** What every part of writing the site needs to know: which corpus, under which path, at which host. */
import type { CorpusIndex } from '../../domain/corpus-index';
import { eventSlugs } from '../../url/event-slugs';
import type { LinkOptions, SlugOf } from '../../url/view-link';

export type SiteOptions = {
  readonly index: CorpusIndex;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** "https://wortlaut.example"; null while nobody has said where the site will live: then nothing may name whole addresses. */
  readonly origin: string | null;
};

/** Addresses as the pages have them: readable words behind ids, English in the path. */
export function linkOptions({ index, base }: SiteOptions): LinkOptions & { readonly slugOf: SlugOf } {
  return { base, englishInPath: true, slugOf: eventSlugs(index) };
}

/** Reads WORTLAUT_BASE; throws when it is not a path with a slash at both ends. */
export function readBase(given: string | undefined): string {
  if (given === undefined || given === '') return '/';
  if (/^\/(?:[^/]+\/)*$/u.test(given)) return given;
  throw new Error(`WORTLAUT_BASE is "${given}"; it has to begin and end with a slash.`);
}

/** Reads WORTLAUT_ORIGIN; throws when it is not the beginning of a web address. */
export function readOrigin(given: string | undefined): string | null {
  if (given === undefined || given === '') return null;
  const origin = given.replace(/\/+$/u, '');
  if (URL.canParse(origin) && new URL(origin).origin === origin && /^https?:/u.test(origin)) return origin;
  throw new Error(`WORTLAUT_ORIGIN is "${given}"; it has to be like "https://example.org", without a path.`);
}
