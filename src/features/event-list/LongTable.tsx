/** A long list as a table: rows near the window are drawn, each says its place among all. */
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { ListBlock } from '../../domain/list-blocks';
import { NearRows } from '../../ui/NearBlock';
import { EventRow, MonthRow, TableHead } from './EventTable';
import type { LongListProps } from './long-list-props';

export type DrawnBlocks = LongListProps & {
  readonly blocks: readonly ListBlock[];
  readonly total: number;
  /** All blocks are drawn. */
  readonly isWhole: boolean;
};

const ROW_HEIGHT = 42;
const HEAD_HEIGHT = 37;

export function LongTable(props: DrawnBlocks) {
  const t = useTranslations('list');
  const { blocks, total, isWhole } = props;
  return (
    // The head is a row, too. Rows that name a month are not counted: they come and go with the order.
    <table
      className="w-full table-fixed border-collapse text-sm [&_td:first-child]:whitespace-normal"
      aria-rowcount={total + 1}
    >
      <caption className="sr-only">{t('caption')}</caption>
      <TableHead {...props} />
      {blocks.map((block, at) => (
        <NearRows
          key={`${isWhole ? 'whole' : 'near'}${String(block.first)}`}
          line={block.first}
          estimate={block.count * ROW_HEIGHT + (block.isHead ? HEAD_HEIGHT : 0)}
          atOnce={isWhole || at < 2}
          stays={isWhole}
        >
          {() => <BlockRows block={block} {...props} />}
        </NearRows>
      ))}
    </table>
  );
}

function BlockRows({ block, lines, view, idPrefix }: DrawnBlocks & { readonly block: ListBlock }) {
  useWanted(lines.want, block);
  return (
    <>
      {block.isHead && <MonthRow month={block.month} />}
      {placesOf(block).map((place) => {
        const line = lines.lineAt(place);
        if (typeof line === 'string') return <PendingRow key={place} place={place} line={line} />;
        return <EventRow key={place} event={line} view={view} idPrefix={idPrefix} rowIndex={place + 2} />;
      })}
    </>
  );
}

function PendingRow({ place, line }: { readonly place: number; readonly line: 'waiting' | 'missing' }) {
  const t = useTranslations('list');
  return (
    <tr className="border-rule border-b" aria-rowindex={place + 2}>
      <td colSpan={4} className="text-muted px-6 py-2.5">
        {t(line)}
      </td>
    </tr>
  );
}

export function placesOf({ first, count }: ListBlock): readonly number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

/** Asks for the lines of a block that is drawn. */
export function useWanted(want: LongListProps['lines']['want'], { first, count }: ListBlock): void {
  useEffect(() => {
    want?.(first, count);
  }, [want, first, count]);
}
