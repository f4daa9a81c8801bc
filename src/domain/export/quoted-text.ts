/** Wordings as plain text to paste elsewhere: the words untouched, then who published them, when and where. */
import type { Account, Passage, WortlautEvent } from '../../schema/event';
import { outletName } from '../names/outlet-name';
import { timeText } from '../time-text';
import type { ExportContext } from './export-context';
import { textFragmentUrl } from './text-fragment';

const PAIRS = [
  ['„', '“'],
  ['»', '«'],
  ['‚', '‘'],
] as const;

/**
 * The words in German quotation marks that do not stand among them already, so that no mark of the text has to be
 * changed; words that are one quotation from end to end keep their own.
 */
export function inQuotationMarks(words: string): string {
  if (/^„[^„“]*“$/u.test(words) || /^»[^»«]*«$/u.test(words)) return words;
  const [open, close] =
    PAIRS.find((pair) => !pair.some((mark) => words.includes(mark))) ?? (['', ''] as const);
  return `${open}${words}${close}`;
}

/** One passage with its source and the address of the event. */
export function quotedPassage(
  context: ExportContext,
  event: WortlautEvent,
  quoted: { readonly article: string; readonly passage: Passage },
): string {
  return [
    inQuotationMarks(quoted.passage.exact),
    sourceLine(context, quoted.article, quoted.passage),
    context.eventUrl(event.id),
  ].join('\n');
}

/** All passages of an event, source by source. */
export function quotedEvent(context: ExportContext, event: WortlautEvent): string {
  return [
    event.title[context.lang],
    ...event.accounts.map((account) => quotedAccount(context, account)),
    context.eventUrl(event.id),
  ].join('\n\n');
}

function quotedAccount(context: ExportContext, { article, passages }: Account): string {
  const [first] = passages;
  return [
    ...passages.map(({ exact }) => inQuotationMarks(exact)),
    ...(first === undefined ? [] : [sourceLine(context, article, first)]),
  ].join('\n');
}

/** "Nordblatt, 18. Februar 2022, https://…" */
function sourceLine({ index, lang }: ExportContext, id: string, passage: Passage): string {
  const article = index.articles.get(id);
  const published = article?.publishedOn ?? null;
  const url = article?.url ?? null;
  return [
    outletName(index, id),
    ...(published === null ? [] : [timeText(published, lang)]),
    ...(article === undefined || url === null ? [] : [textFragmentUrl(url, passage, article.body)]),
  ].join(', ');
}
