/** The timeline of a phone: density per lane without vis; pressing a stretch shows only its events. */
import { useTranslations } from 'use-intl';
import type { WortlautEvent } from '../../schema/event';

export type TimelineStripProps = {
  readonly events: readonly WortlautEvent[];
  readonly range: { readonly from: string | null; readonly to: string | null };
  readonly onRange: (from: string, to: string) => void;
};

export function TimelineStrip(_props: TimelineStripProps) {
  const t = useTranslations('timeline');
  return <p>{t('strip')}</p>;
}
