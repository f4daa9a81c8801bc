/** What to cite, as CSL-JSON (the form citation programs exchange): an article as published, or an event's page here. */
import type { Article } from '../../schema/article';
import type { WortlautEvent } from '../../schema/event';
import type { EventTime } from '../../schema/time';
import { outletName } from '../names/outlet-name';
import type { ExportContext } from './export-context';

type DatePart = readonly [year: number, month?: number, day?: number];

/** `date-parts` as far as the day is known; two of them where it lies between. */
export type CslDate = { readonly 'date-parts': readonly DatePart[]; readonly circa?: true };

/** The fields we fill, by CSL's own names. */
export type CslItem = {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title': string;
  readonly language: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly archive_location?: string;
};

/** An article as its outlet published it. */
export function articleCitation(context: ExportContext, article: Article): CslItem {
  const source = context.sources.get(article.id);
  const accessed = source?.capturedOn == null ? null : datePart(source.capturedOn);
  return {
    id: article.id,
    type: 'article-newspaper',
    title: article.title || article.file,
    'container-title': outletName(context.index, article.id),
    language: article.language,
    ...(article.publishedOn !== null && { issued: dateOf(article.publishedOn) }),
    ...(accessed !== null && { accessed: { 'date-parts': [accessed] } }),
    ...(article.url !== null && { URL: article.url }),
    ...(source?.archiveUrl != null && { archive_location: source.archiveUrl }),
  };
}

/** The event's page on this site; `today`, where known, is the day on which the reader looks at it. */
export function eventCitation(context: ExportContext, event: WortlautEvent, today: string | null): CslItem {
  const accessed = today === null ? null : datePart(today);
  return {
    id: `wortlaut-${event.id}`,
    type: 'webpage',
    title: event.title[context.lang],
    'container-title': 'Wortlaut',
    language: context.lang,
    ...(accessed !== null && { accessed: { 'date-parts': [accessed] } }),
    URL: context.eventUrl(event.id),
  };
}

/** The event's page, then each article that tells it. */
export function eventCitations(
  context: ExportContext,
  event: WortlautEvent,
  today: string | null,
): readonly CslItem[] {
  const articles = event.accounts.flatMap(({ article }) => context.index.articles.get(article) ?? []);
  return [eventCitation(context, event, today), ...articles.map((one) => articleCitation(context, one))];
}

function dateOf({ edtf, earliest, latest }: EventTime): CslDate {
  const circa = /[~?%]/.test(edtf);
  const [first, second] = edtf.replace(/[~?%]/g, '').split('/').map(datePart);
  const known = (parts: readonly (DatePart | null | undefined)[]): readonly DatePart[] =>
    parts.filter((part) => part != null);
  // An open side, or a value of another shape: the days it allows are always known.
  const isPlain = first != null && (second != null || !edtf.includes('/'));
  return {
    'date-parts': known(isPlain ? [first, second] : [datePart(earliest), datePart(latest)]),
    ...(circa && { circa: true }),
  };
}

/** "2025", "2025-07" or "2025-07-04". */
function datePart(text: string): DatePart | null {
  const found = /^(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/.exec(text)?.groups;
  if (found === undefined) return null;
  const year = Number(found['year']);
  const month = found['month'] === undefined ? null : Number(found['month']);
  const day = found['day'] === undefined ? null : Number(found['day']);
  if (month === null) return [year];
  return day === null ? [year, month] : [year, month, day];
}
