/** Between an address and a view, both ways; works under any base path and never throws. */
import type { Span } from '../schema/span';
import { LINK_VERSION, upgradeLink } from './link-upgrades';
import { decodeQuery, encodeQuery } from './view-params';
import type { LinkProblem, Place, ViewState } from './view-state';

/** The parts of an address a view is read from; `Location` and `URL` both fit. */
export type AddressParts = { readonly pathname: string; readonly search: string; readonly hash: string };

export type LinkReading = {
  readonly view: ViewState;
  readonly problems: readonly LinkProblem[];
  /** The words behind an event's id, for finding something near when the id is unknown. */
  readonly slug: string | null;
};

/** In the language of the page a host has at such an address: German, unless the path says English. */
export type SlugOf = (event: string, lang: 'de' | 'en') => string | null;

export type LinkOptions = {
  /** The path the site lives under: '/' or '/wortlaut/'. */
  readonly base: string;
  /** The words to write behind an event's id; none when it is unknown. */
  readonly slugOf?: SlugOf;
  /** English stands in the path, as on the pages written when the site is built; else in the query. */
  readonly englishInPath?: boolean;
};

/** First segment of an English page: a static host has one file for an address, whatever its query says. */
const ENGLISH = 'en';

/** The address of a view: path, query and hash, from the root of the host. */
export function encodeView(view: ViewState, { base, slugOf, englishInPath = false }: LinkOptions): string {
  // A path nobody knows is shown as it was asked for.
  const isInPath = englishInPath && view.lang === 'en' && view.place.at !== 'not-found';
  const root = isInPath ? `${cleanBase(base)}${ENGLISH}/` : cleanBase(base);
  const pairs = encodeQuery(isInPath ? { ...view, lang: 'de' } : view);
  const query = pairs.length === 0 ? '' : `?${new URLSearchParams([['v', `${LINK_VERSION}`], ...pairs])}`;
  const { place } = view;
  const hash = place.at === 'article' && place.passage ? `#p${place.passage.start}-${place.passage.end}` : '';
  const slug = (event: string): string => slugOf?.(event, isInPath ? 'en' : 'de') ?? '';
  return encodePath(place, root, slug) + query + hash;
}

/** What an address says. A part that is broken falls back alone and is reported. */
export function decodeView(address: AddressParts, base: string): LinkReading {
  const params = new URLSearchParams(address.search);
  const { version, problems: versionProblems } = readVersion(params);
  const { path, isEnglish } = languageOf(pathUnder(address.pathname, cleanBase(base)));
  const link = upgradeLink({ path: path ?? '', params, hash: address.hash }, version);
  const { query, problems: queryProblems } = decodeQuery(link.params);
  const {
    place,
    slug,
    problems: placeProblems,
  } = path === null ? nowhere(address.pathname) : decodePath(link.path, link.hash, address.pathname);
  return {
    view: { ...query, ...(isEnglish && { lang: 'en' }), place },
    problems: [...versionProblems, ...placeProblems, ...queryProblems],
    slug,
  };
}

function encodePath(place: Place, base: string, slugOf: (event: string) => string): string {
  const named = (event: string): string => {
    const slug = slugOf(event);
    return encodeURIComponent(event) + (slug === '' ? '' : `-${encodeURIComponent(slug)}`);
  };
  switch (place.at) {
    case 'explorer':
      return base;
    case 'event':
      return `${base}e/${named(place.event)}${place.compare ? '/compare' : ''}`;
    case 'embed':
      return `${base}embed/e/${named(place.event)}`;
    case 'embed-explorer':
      return `${base}embed`;
    case 'article':
      return `${base}a/${encodeURIComponent(place.article)}`;
    case 'actor':
      return `${base}p/${encodeURIComponent(place.actor)}`;
    case 'topic':
      return `${base}t/${encodeURIComponent(place.topic)}`;
    case 'outlet':
      return `${base}o/${encodeURIComponent(place.outlet)}`;
    case 'pledges':
      return `${base}pledges`;
    case 'not-found':
      return oneSlash(place.path);
  }
}

type PlaceReading = {
  readonly place: Place;
  readonly slug: string | null;
  readonly problems: readonly LinkProblem[];
};

const foundAt = (place: Place): PlaceReading => ({ place, slug: null, problems: [] });
const nowhere = (path: string): PlaceReading => foundAt({ at: 'not-found', path: oneSlash(path) });

function decodePath(path: string, hash: string, pathname: string): PlaceReading {
  // A static host may show the file behind the address, a person may add a slash: neither changes what is meant.
  const segments = path.replace(/^\/+/, '').split('/').map(decodeSegment);
  if (segments.at(-1) === 'index.html') segments.pop();
  if (segments.at(-1) === '') segments.pop();
  const [first, second, third, ...more] = segments;
  if (first === undefined) return foundAt({ at: 'explorer' });
  if (first === 'embed' && second === undefined) return foundAt({ at: 'embed-explorer' });
  if (first === 'pledges' && second === undefined) return foundAt({ at: 'pledges' });
  if (second === undefined || second === '' || more.length > 0) return nowhere(pathname);
  if (first === 'embed' && second === 'e' && third) {
    const { id, slug } = splitName(third);
    return { place: { at: 'embed', event: id }, slug, problems: [] };
  }
  if (first === 'e' && (third === undefined || third === 'compare')) {
    const { id, slug } = splitName(second);
    return { place: { at: 'event', event: id, compare: third === 'compare' }, slug, problems: [] };
  }
  if (first === 'a' && third === undefined) return decodeArticle(second, hash);
  if (first === 'p' && third === undefined) return foundAt({ at: 'actor', actor: second });
  if (first === 't' && third === undefined) return foundAt({ at: 'topic', topic: second });
  if (first === 'o' && third === undefined) return foundAt({ at: 'outlet', outlet: second });
  return nowhere(pathname);
}

/** Only hashes that begin like a passage are ours; others lead to a heading or a text fragment. */
function decodeArticle(article: string, hash: string): PlaceReading {
  const passage = decodePassage(hash);
  const broken = passage === null && /^#p\d/.test(hash);
  return {
    place: { at: 'article', article, passage },
    slug: null,
    problems: broken ? [{ code: 'bad-value', param: '#', value: hash.slice(1) }] : [],
  };
}

function decodePassage(hash: string): Span | null {
  const digits = /^#p(?<start>\d{1,9})-(?<end>\d{1,9})$/.exec(hash)?.groups;
  if (digits === undefined) return null;
  const span = { start: Number(digits['start']), end: Number(digits['end']) };
  return span.start < span.end ? span : null;
}

/** Only the id counts: it holds no hyphen, so the first one begins the slug. */
function splitName(name: string): { id: string; slug: string | null } {
  const border = name.indexOf('-');
  if (border < 0) return { id: name, slug: null };
  return { id: name.slice(0, border), slug: name.slice(border + 1) };
}

function readVersion(params: URLSearchParams): { version: number; problems: LinkProblem[] } {
  const raw = params.get('v');
  // The very first links wrote no version when they had no query.
  if (raw === null || raw === '') return { version: 1, problems: [] };
  const version = /^[1-9]\d{0,5}$/.test(raw) ? Number(raw) : null;
  if (version === null)
    return { version: LINK_VERSION, problems: [{ code: 'bad-value', param: 'v', value: raw }] };
  if (version <= LINK_VERSION) return { version, problems: [] };
  return { version: LINK_VERSION, problems: [{ code: 'newer-version', version }] };
}

/** The path behind the base, or null when the address lies outside of it. */
function pathUnder(pathname: string, base: string): string | null {
  if (pathname.startsWith(base)) return pathname.slice(base.length);
  return `${pathname}/` === base ? '' : null;
}

/** The path without its language. */
function languageOf(path: string | null): { path: string | null; isEnglish: boolean } {
  if (path === ENGLISH) return { path: '', isEnglish: true };
  if (path?.startsWith(`${ENGLISH}/`) !== true) return { path, isEnglish: false };
  return { path: path.slice(ENGLISH.length + 1), isEnglish: true };
}

/** True for an address whose path says English. */
export function hasEnglishPath(pathname: string, base: string): boolean {
  return languageOf(pathUnder(pathname, cleanBase(base))).isEnglish;
}

/** Two slashes at the front would lead to another host. */
function oneSlash(path: string): string {
  return path.replace(/^[/\\]*/, '/');
}

function cleanBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray per cent sign: the segment as it stands is the best reading, and the corpus will not know it.
    return segment;
  }
}
