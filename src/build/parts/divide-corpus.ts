/** Divides a corpus into parts and makes the manifest that leads to them; the same corpus always gives the same files. */
import { dayNumber } from '../../base/day';
import { columnWriter, facetCodes } from '../../domain/columns/columns-of-corpus';
import { selectRows } from '../../domain/columns/columns-filter';
import { busyStretches } from '../../domain/columns/columns-period';
import { stretchOf } from '../../domain/columns/columns-stretch';
import { buildCorpusIndex, type CorpusIndex } from '../../domain/corpus-index';
import { briefOf, type EventRow } from '../../domain/event-brief';
import { emptyColumns, withRows, type EventColumns } from '../../domain/columns/event-columns';
import { noFilters } from '../../domain/filters/event-filters';
import { eachLane, laneOf, lanes } from '../../domain/event-kinds';
import { allLadders } from '../../domain/dossiers/dossier-of-corpus';
import { ledgerRows } from '../../domain/history/ledger-rows';
import { gatherTerms } from '../../domain/search/search-terms';
import { itemReader, type ItemsById } from '../../domain/timeline/timeline-items';
import type { Corpus } from '../../schema/corpus';
import { COLUMN_ROWS, DETAIL_ROWS, PARTS_FORMAT, PARTS_VERSION, type Manifest } from '../../schema/parts';
import { briefPlaces } from './brief-places';
import { divideDossiers } from './divide-dossiers';
import { daysPart, divideEarlier, publishedDays } from './divide-earlier';
import { putPart, type TakePart } from './part-files';
import { articleDirectory, eventDirectory, searchRanges } from './range-parts';
import { promiseRows, relatedRows } from './related-rows';

/** In the manifest: so many of each lane, the most told, and so many of the list's first. */
const OPENING_PER_LANE = 40;
const OPENING_LIST = 40;
/** Nothing is made of the slices here. */
const SLICE_DAYS = 365;

type Division = {
  readonly columnRows: number;
  readonly index: CorpusIndex;
  readonly items: ItemsById;
  readonly take: TakePart;
};

/**
 * Hands over every part; the manifest, which names them all, is for the caller to write last. Readers take blocks of columns
 * of any length: tests make them short.
 */
export function divideCorpus(corpus: Corpus, take: TakePart, columnRows = COLUMN_ROWS): Manifest {
  const index = buildCorpusIndex(corpus);
  const division: Division = { index, items: itemsOf(index), take, columnRows };
  const { columns, files, places } = divideColumns(division);
  const briefs = places.map(
    (rows, at) => putPart(take, `briefs/${at}`, { briefs: briefsOf(division, rows) }).hash,
  );
  const articles = divideArticles(division);
  const details = divideDetails(division, articles);
  const directories = divideDirectories(division, articles);
  const search = divideWords(division);
  const earlier = divideEarlier(division, places);
  const hashes = {
    briefs,
    details,
    ...earlier,
    wordplaces: search.words.places,
    tailplaces: search.tails.places,
  };
  const { outlets, actors, topics } = corpus;
  return {
    format: PARTS_FORMAT,
    version: PARTS_VERSION,
    events: index.eventsByDay.length,
    dated: columns.dated,
    articles: corpus.articles.length,
    days: index.days,
    begins: beginsOf(index),
    until: untilOf(columns),
    busy: busyOf(columns),
    opening: briefsOf(division, openingRows(columns)),
    registers: putPart(take, 'registers', { outlets, actors, topics }).file,
    names: putPart(take, 'names', hashes).file,
    published: publishedDays(index),
    dossiers: putPart(take, 'dossiers', divideDossiers(index, take)).file,
    pledges: putPart(take, 'pledges', { promises: ledgerRows(index) }).file,
    ladders: putPart(take, 'ladders', { ladders: allLadders(index) }).file,
    publishedDays: putPart(take, 'days', daysPart(index)).file,
    columns: files,
    eventDirectory: [...directories.events],
    articleDirectory: [...directories.texts],
    search: { words: [...search.words.ranges], tails: [...search.tails.ranges] },
  };
}

/** Made when they are asked for: those of a million events are a gigabyte. */
function itemsOf({ events, eventsByDay }: CorpusIndex): ItemsById {
  const itemOf = itemReader(eventsByDay);
  return {
    get: (id) => {
      const event = events.get(id);
      return event === undefined ? undefined : (itemOf(event) ?? undefined);
    },
  };
}

function divideDirectories({ index, take }: Division, articles: ReadonlyMap<string, string>) {
  const rows = new Map(index.eventsByDay.map(({ id }, row) => [id as string, row]));
  return { events: eventDirectory(take, rows), texts: articleDirectory(take, articles) };
}

/** The words of all events are let go with its end. */
function divideWords({ index, take }: Division) {
  const { words, tails } = gatherTerms(index);
  return { words: searchRanges(take, 'words', words), tails: searchRanges(take, 'tails', tails) };
}

type DividedColumns = {
  readonly columns: EventColumns;
  readonly files: string[];
  /** Rows of each part of briefs. */
  readonly places: readonly (readonly EventRow[])[];
};

function divideColumns({ index, items, take, columnRows }: Division): DividedColumns {
  const count = index.eventsByDay.length;
  const dated = index.eventsByDay.findIndex(({ time }) => time === null);
  const empty = emptyColumns(count, dated < 0 ? count : dated, facetCodes(index));
  const firsts = Array.from({ length: Math.ceil(count / columnRows) }, (_, at) => at * columnRows);
  const partOfRow = new Uint32Array(count);
  const write = columnWriter({ index, items, briefPart: (row) => partOfRow[row] ?? 0 });
  // Ranks do not depend on where briefs lie, but where briefs lie depends on ranks: so the columns are made twice.
  const columns = firsts.reduce((all, first) => withRows(all, write(first, columnRows)), empty);
  const places = briefPlaces(columns);
  places.forEach((rows, part) => {
    for (const row of rows) partOfRow[row] = part;
  });
  const files = firsts.map((first, at) => putPart(take, `columns/${at}`, write(first, columnRows)).file);
  return { columns, files, places };
}

function briefsOf({ index, items }: Division, rows: readonly EventRow[]): Manifest['opening'] {
  return rows.flatMap((row) => {
    const brief = briefOf(index, items, row);
    if (brief === null) return [];
    const { outlets, forms, deadlines, formerDeadlines } = brief;
    return {
      ...brief,
      outlets: [...outlets],
      forms: [...forms],
      deadlines: [...deadlines],
      formerDeadlines: [...formerDeadlines],
    };
  });
}

/** The hash of each article, by id. */
function divideArticles({ index, take }: Division): ReadonlyMap<string, string> {
  const rows = new Map<string, EventRow[]>();
  index.eventsByDay.forEach(({ accounts }, row) => {
    for (const { article } of accounts) {
      const told = rows.get(article);
      if (told === undefined) rows.set(article, [row]);
      else told.push(row);
    }
  });
  return new Map(
    index.corpus.articles.map((article) => {
      const data = { article, events: rows.get(article.id) ?? [] };
      return [article.id, putPart(take, `articles/${article.id}`, data).hash];
    }),
  );
}

function divideDetails({ index, take }: Division, articles: ReadonlyMap<string, string>): string[] {
  const related = relatedRows(index);
  const promise = promiseRows(index);
  const { eventsByDay } = index;
  const hashes: string[] = [];
  for (let first = 0; first < eventsByDay.length; first += DETAIL_ROWS) {
    const events = eventsByDay.slice(first, first + DETAIL_ROWS);
    const ids = new Set(events.flatMap(({ accounts }) => accounts.map(({ article }) => article as string)));
    const reached = events.map(({ id }, at) => [id, related(first + at)] as const);
    const promised = events.map(({ id }, at) => [id, promise(first + at)] as const);
    const data = {
      first,
      events,
      articles: Object.fromEntries([...ids].sort().map((id) => [id, articles.get(id)])),
      tellers: Object.fromEntries(
        [...ids].sort().flatMap((id) => {
          const outlet = index.articles.get(id)?.outlet ?? null;
          return outlet === null ? [] : [[id, outlet] as const];
        }),
      ),
      related: Object.fromEntries(reached.filter(([, rows]) => rows.length > 0)),
      promises: Object.fromEntries(promised.filter(([, rows]) => rows.length > 0)),
    };
    hashes.push(putPart(take, `details/${first / DETAIL_ROWS}`, data).hash);
  }
  return hashes;
}

function beginsOf({ eventsByDay, days }: CorpusIndex): Manifest['begins'] {
  const dated = eventsByDay.flatMap(({ kind, time }) =>
    time === null ? [] : { lane: laneOf(kind), day: dayNumber(time.earliest) },
  );
  const first = days === null ? 0 : dayNumber(days.first);
  const length = dated.reduce((most, { day }) => Math.max(most, day - first + 1), 0);
  const counts = (): number[] => Array.from({ length }, () => 0);
  const begins = eachLane(counts);
  for (const { lane, day } of dated) begins[lane][day - first] = (begins[lane][day - first] ?? 0) + 1;
  return begins;
}

function untilOf({ until }: EventColumns): number {
  return until.reduce((last, day) => Math.max(last, day), 0);
}

function busyOf(columns: EventColumns): Manifest['busy'] {
  const { passing } = selectRows(columns, noFilters, null);
  return busyStretches(columns, passing.subarray(0, columns.dated)).map(({ start, end }) => [start, end]);
}

/** What the first screen shows: the most told of each lane, and the beginning of the list. */
function openingRows(columns: EventColumns): readonly EventRow[] {
  const selection = selectRows(columns, noFilters, null);
  const answer = stretchOf(columns, selection, {
    filters: noFilters,
    stretch: { start: columns.start[0] ?? 0, end: untilOf(columns) },
    sliceDays: SLICE_DAYS,
    perLane: OPENING_PER_LANE,
    keep: [],
  });
  const list = selection.passing.slice(0, OPENING_LIST);
  return [...new Set([...list, ...lanes.flatMap((lane) => answer.lanes[lane].rows)])].sort((a, b) => a - b);
}
