/** Events as a table: one row for each passage, since the wording is what people count and compare. */
import type { Account, Passage, WortlautEvent } from '../../schema/event';
import { sliceSpan } from '../../schema/span';
import { isHearsay } from '../corpus-index';
import { outletName } from '../names/outlet-name';
import { writeCsv, type CsvCell } from './csv';
import type { ExportContext } from './export-context';
import { textFragmentUrl } from './text-fragment';

/** Several values in one cell. No id and no EDTF value holds it. */
const BETWEEN = '; ';

type Row = {
  readonly event: WortlautEvent;
  readonly account: Account;
  readonly passage: Passage;
  readonly context: ExportContext;
};

/** Column by column: its name, never translated and never renamed, and what stands in it. */
const columns: readonly (readonly [name: string, cell: (row: Row) => CsvCell])[] = [
  ['event_id', ({ event }) => event.id],
  ['event_url', ({ event, context }) => context.eventUrl(event.id)],
  ['kind', ({ event }) => event.kind],
  ['title_de', ({ event }) => event.title.de],
  ['title_en', ({ event }) => event.title.en],
  ['status', ({ event }) => event.status],
  ['review', ({ event }) => event.review],
  ['time_edtf', ({ event }) => event.time?.edtf ?? null],
  ['time_earliest', ({ event }) => event.time?.earliest ?? null],
  ['time_latest', ({ event }) => event.time?.latest ?? null],
  ['time_basis', ({ event }) => event.time?.basis ?? null],
  ['participants', ({ event }) => list(event.participants.map(({ actor, role }) => `${actor}:${role}`))],
  ['topics', ({ event }) => list(event.topics)],
  ['relations', ({ event }) => list(event.relations.map((one) => `${one.kind}:${one.event}`))],
  ['article_id', ({ account }) => account.article],
  ['article_title', (row) => articleOf(row)?.title ?? null],
  ['article_published', (row) => articleOf(row)?.publishedOn?.edtf ?? null],
  ['article_url', (row) => articleOf(row)?.url ?? null],
  ['outlet', ({ account, context }) => outletName(context.index, account.article)],
  ['passage_start', ({ passage }) => passage.span.start],
  ['passage_end', ({ passage }) => passage.span.end],
  ['wording', ({ passage }) => passage.exact],
  ['wording_url', (row) => wordingUrl(row)],
  ['form', ({ passage }) => passage.form],
  ['hearsay', ({ passage }) => (isHearsay(passage) ? 'yes' : 'no')],
  ['hedges', ({ passage }) => list(passage.hedges.map((hedge) => wordsAt(passage, hedge)))],
  ['speakers', ({ passage }) => list(passage.speech.flatMap(({ speaker }) => speaker?.label ?? []))],
  ['speaker_ids', ({ passage }) => list(passage.speech.flatMap(({ speaker }) => speaker?.actor ?? []))],
  ['relays', ({ passage }) => list(passage.speech.flatMap(({ relay }) => relay?.label ?? []))],
  ['told_minutes', ({ account }) => account.told.minutes?.value ?? null],
  ['told_deadline', ({ account }) => account.told.deadline?.edtf ?? null],
  ['told_amount', ({ account }) => account.told.amount?.value ?? null],
  ['told_amount_unit', ({ account }) => account.told.amount?.unit ?? null],
  ['told_consequence', ({ account }) => account.told.consequence?.value ?? null],
];

/** Names of the columns, in order. */
export const csvHead: readonly string[] = columns.map(([name]) => name);

/** The table as text. */
export function eventsCsv(context: ExportContext, events: readonly WortlautEvent[]): string {
  const rows = events.flatMap((event) =>
    event.accounts.flatMap((account) =>
      account.passages.map((passage) =>
        columns.map(([, cell]) => cell({ event, account, passage, context })),
      ),
    ),
  );
  return writeCsv(csvHead, rows);
}

function list(values: readonly string[]): string {
  return [...new Set(values)].join(BETWEEN);
}

function articleOf({ account, context }: Row) {
  return context.index.articles.get(account.article);
}

function wordingUrl(row: Row): string | null {
  const article = articleOf(row);
  return article?.url == null ? null : textFragmentUrl(article.url, row.passage, article.body);
}

function wordsAt(passage: Passage, { start, end }: { readonly start: number; readonly end: number }): string {
  const from = passage.span.start;
  return sliceSpan(passage.exact, { start: start - from, end: end - from });
}
