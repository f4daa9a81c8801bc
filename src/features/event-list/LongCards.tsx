/** A long list as cards, for narrow screens: those near the window are drawn, each says its place among all. */
import { useTranslations } from 'use-intl';
import type { ListBlock } from '../../domain/list-blocks';
import { NearBlock } from '../../ui/NearBlock';
import { EventCard, MonthHeading } from './EventCards';
import { placesOf, useWanted, type DrawnBlocks } from './LongTable';

const CARD_HEIGHT = 165;
const HEAD_HEIGHT = 48;

export function LongCards(props: DrawnBlocks) {
  const { blocks, isWhole } = props;
  return blocks.map((block, at) => (
    <NearBlock
      key={`${isWhole ? 'whole' : 'near'}${String(block.first)}`}
      className={`px-4 ${block.isHead ? 'pt-5' : 'pt-2.5'}`}
      line={block.first}
      estimate={block.count * CARD_HEIGHT + (block.isHead ? HEAD_HEIGHT : 0)}
      atOnce={isWhole || at < 2}
      stays={isWhole}
    >
      {() => <BlockCards block={block} {...props} />}
    </NearBlock>
  ));
}

function BlockCards({ block, lines, view, idPrefix, total }: DrawnBlocks & { readonly block: ListBlock }) {
  const t = useTranslations('list');
  useWanted(lines.want, block);
  return (
    <>
      {block.isHead && <MonthHeading month={block.month} />}
      <ul className="grid gap-2.5">
        {placesOf(block).map((place) => {
          const line = lines.lineAt(place);
          const ofAll = { 'aria-posinset': place + 1, 'aria-setsize': total };
          if (typeof line !== 'string') {
            return <EventCard key={place} event={line} view={view} idPrefix={idPrefix} ofAll={ofAll} />;
          }
          return (
            <li key={place} className="border-rule text-muted rounded-xl border p-3.5 text-sm" {...ofAll}>
              {t(line)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
