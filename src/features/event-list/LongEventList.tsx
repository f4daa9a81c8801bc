/** A list of many events: only what is near the window is drawn, or page by page as a whole; its own code, loaded when needed. */
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { firstOfMonth, lineCount, listBlocks } from '../../domain/list-blocks';
import { AtWidth } from '../../ui/AtWidth';
import { LongCards } from './LongCards';
import { LongTable } from './LongTable';
import type { LongListProps } from './long-list-props';
import { ListPages } from './ListPages';

/** Lines drawn together: more make scrolling halt, fewer make it flicker. */
const BLOCK = 40;
/** Lines of a whole page, drawn at once: for the browser's own search, for paper, and for screen readers that read on and on. */
const WHOLE_PAGE = 200;
/** Browsers bear no page of any height: at some ten million pixels they stop counting. */
const LONG_PAGE = 20_000;

export function LongEventList(props: LongListProps) {
  const { lines, order } = props;
  const t = useTranslations('list');
  const [isWhole, setWhole] = useState(false);
  const [wanted, setWanted] = useState(0);
  const total = useMemo(() => lineCount(lines.months), [lines]);
  const length = isWhole ? WHOLE_PAGE : LONG_PAGE;
  const pages = Math.max(1, Math.ceil(total / length));
  // A filter may have left fewer pages than the one that was open.
  const page = Math.min(Math.floor(wanted / length), pages - 1);
  const blocks = useMemo(
    () => listBlocks(lines.months, { first: page * length, count: length }, BLOCK),
    [lines, page, length],
  );
  const pagesProps = { page, pages, isWhole, months: lines.months };
  const drawn = { ...props, blocks, total, isWhole };
  const showLine = (place: number): void => {
    setWanted(place);
    if (isWhole) return;
    // Its block is on this page or the next drawing's; the browser keeps it in sight while others get their height.
    requestAnimationFrame(() => {
      document.querySelector(`[data-line="${String(place)}"]`)?.scrollIntoView();
    });
  };
  return (
    // Isolated: whatever moves on the timeline above, the browser passes the list as one thing instead of line by line.
    <div key={order} className="isolate">
      <ListPages
        {...pagesProps}
        onWhole={setWhole}
        onPage={(next) => {
          setWanted(next * length);
        }}
        onMonth={(month) => {
          showLine(firstOfMonth(lines.months, month) ?? 0);
        }}
      />
      {!isWhole && <p className="hidden px-6 text-sm print:block">{t('printPart')}</p>}
      <AtWidth narrow={<LongCards {...drawn} />} wide={<LongTable {...drawn} />} />
      {pages > 1 && (
        <ListPages
          {...pagesProps}
          onPage={(next) => {
            setWanted(next * length);
            document.querySelector('[data-list-top]')?.scrollIntoView();
          }}
        />
      )}
    </div>
  );
}
