/** What each pattern of the ladder means. */
import { useTranslations } from 'use-intl';
import { rungs } from '../../domain/passages/attribution-stretches';
import '../../ui/rungs.css';

export function LadderLegend() {
  const t = useTranslations('ladder.rungs');
  return (
    <ul className="text-muted flex flex-wrap gap-x-4 gap-y-1 text-fine">
      {rungs.map((rung) => (
        <li key={rung} className="flex items-center gap-1.5">
          <span
            data-rung={rung}
            aria-hidden="true"
            className="rung-fill border-edge size-3 shrink-0 rounded-[2px] border"
          />
          {t(rung)}
        </li>
      ))}
    </ul>
  );
}
