/** The kind with its sign, and whether a person has checked the event; both explained on demand. */
import { useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import type { WortlautEvent } from '../../schema/event';
import { Explained } from '../../ui/Explained';
import { colourClasses, Sign } from '../../ui/Sign';

export function EventKindLine({ event }: { readonly event: WortlautEvent }) {
  const t = useTranslations('panel');
  const kinds = useTranslations('kinds');
  const meanings = useTranslations('kindMeanings');
  const { shape, colour } = eventKindRecords[event.kind];
  const reviewed = event.review === 'reviewed';
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm">
      <Sign shape={shape} colour={colour} />
      <span className={`font-semibold ${colourClasses[colour].text}`}>
        <Explained word={kinds(event.kind)} meaning={meanings(event.kind)} />
      </span>
      <span className="text-muted text-xs">
        <Explained
          word={reviewed ? t('reviewed') : t('automatic')}
          meaning={reviewed ? t('reviewedMeaning') : t('automaticMeaning')}
        />
      </span>
    </p>
  );
}
