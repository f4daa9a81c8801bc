/** Events whose time nobody knows, in the margin of their lane: a number that opens their list. */
import { Popover } from '@base-ui/react/popover';
import { useTranslations } from 'use-intl';
import type { EventId } from '../../schema/ids';
import { eventKindRecords, type Lane } from '../../domain/event-kinds';
import type { UndatedItem } from '../../domain/timeline/timeline-items';
import { Sign } from '../../ui/Sign';
import type { ItemTexts } from './item-texts';

type Props = {
  readonly lane: Lane;
  /** Perhaps only the first of them. */
  readonly undated: readonly UndatedItem[];
  readonly count: number;
  readonly texts: ItemTexts;
  readonly onSelect: (id: EventId) => void;
};

export function UndatedEvents({ lane, undated, count, texts, onSelect }: Props) {
  const t = useTranslations('timeline');
  const names = useTranslations('lanes');
  return (
    <Popover.Root>
      <Popover.Trigger className="tl-undated">{t('undated', { count: String(count) })}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner side="right" align="start" sideOffset={8} className="z-30">
          <Popover.Popup className="popup tl-undated-list">
            <Popover.Title className="tl-undated-title">
              {t('undatedIn', { lane: names(lane) })}
            </Popover.Title>
            <ul>
              {undated.map((item) => (
                <li key={item.id}>
                  <Popover.Close
                    className="tl-undated-event"
                    onClick={() => {
                      onSelect(item.id);
                    }}
                  >
                    <Sign
                      shape={eventKindRecords[item.kind].shape}
                      colour={eventKindRecords[item.kind].colour}
                      size={12}
                    />
                    <span>{texts.label(item)}</span>
                  </Popover.Close>
                </li>
              ))}
            </ul>
            {count > undated.length && (
              <p className="tl-undated-title">
                {t('undatedMore', { count: String(count - undated.length) })}
              </p>
            )}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
