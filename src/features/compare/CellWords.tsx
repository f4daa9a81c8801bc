/** What one account says to one slot: its own words, each with how it is told; or that it says nothing. */
import { useTranslations } from 'use-intl';
import type { ComparedEntry, Slot, SlotCell } from '../../domain/compare/compare-slots';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { CompareProps } from './compare-props';
import { EntryNote } from './EntryNote';

type CellProps = CompareProps & { readonly slot: Slot; readonly cell: SlotCell };

/** More whole sentences than these are folded: the passages stand in full below the table. */
const MOST_SHOWN = 3;

export function CellWords({ cell, ...props }: CellProps) {
  const t = useTranslations('compare');
  const told = useTranslations('told');
  const { entries } = cell;
  if (entries.length === 0) return <p className="text-muted text-sm italic">{told('silent')}</p>;
  const shown = isShort(props.slot) ? entries : entries.slice(0, MOST_SHOWN);
  const rest = entries.slice(shown.length);
  return (
    <>
      <Entries {...props} cell={cell} entries={shown} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="text-link mb-1 inline-flex min-h-8 items-center text-sm">
            {t('more', { count: rest.length })}
          </summary>
          <Entries {...props} cell={cell} entries={rest} />
        </details>
      )}
    </>
  );
}

function Entries({ entries, ...props }: CellProps & { readonly entries: readonly ComparedEntry[] }) {
  const inline = isShort(props.slot);
  return (
    <ul className={inline ? 'flex flex-wrap gap-x-3 gap-y-1' : 'grid gap-2'}>
      {entries.map((entry) => (
        <li key={`${entry.span.start} ${entry.text}`} className="min-w-0">
          {isCut(props.slot, entry) && entry.cut.before && <Ellipsis />}
          <Words {...props} entry={entry} />
          {isCut(props.slot, entry) && entry.cut.after && <Ellipsis />}
          <EntryNote slot={props.slot} entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Words({ index, view, cell, entry }: CellProps & { readonly entry: ComparedEntry }) {
  const linkTo = useViewLink();
  const { article } = cell.account;
  const text = entry.apart ? <mark className="font-semibold">{entry.text}</mark> : entry.text;
  const lang = index.articles.get(article)?.language ?? 'de';
  const look = 'font-serif text-[1.0625rem] leading-snug break-words';
  // The way to the article would give the outlet away.
  if (view.blind) {
    return (
      <span lang={lang} className={look}>
        {text}
      </span>
    );
  }
  return (
    <a
      lang={lang}
      className={`${look} decoration-edge hover:text-link underline-offset-4 hover:underline`}
      {...linkTo(viewAt(view, { at: 'article', article, passage: entry.span }))}
    >
      {text}
    </a>
  );
}

/** Our dots, not the article's: the sentence goes on there. */
function Ellipsis() {
  return <span className="text-muted font-serif"> … </span>;
}

/** A quotation is whole as it stands; other clauses are cut out of a sentence. */
function isCut({ kind }: Slot, { form }: ComparedEntry): boolean {
  return kind === 'asserted' || (kind === 'said' && form !== 'direct');
}

/** Slots of single words stand in one line. */
function isShort({ kind }: Slot): boolean {
  return kind === 'name' || kind === 'cues' || kind === 'hedges' || kind === 'day';
}
