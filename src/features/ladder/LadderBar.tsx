/** How one source tells it, as a bar of shares with its figures below. */
import { useTranslations } from 'use-intl';
import type { Ladder } from '../../domain/attribution-ladder';
import '../../ui/rungs.css';

export function LadderBar({ name, ladder }: { readonly name: string; readonly ladder: Ladder }) {
  const t = useTranslations('ladder');
  const rungs = useTranslations('ladder.rungs');
  const figures = ladder.steps.map(({ rung, percent }) =>
    t('step', { rung: rungs(rung), percent: `${percent}` }),
  );
  return (
    <div className="min-w-0 text-sm">
      <p className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-semibold">{name}</span>
        <span className="text-muted shrink-0 text-[0.8125rem]">
          {t('passages', { count: ladder.passages })}
        </span>
      </p>
      {ladder.thin ? (
        <p className="text-muted mt-1 text-[0.8125rem] italic">{t('thin')}</p>
      ) : (
        <>
          <div
            role="img"
            aria-label={t('bar', { name, steps: figures.join(', ') })}
            className="border-edge mt-1.5 flex h-3 overflow-hidden rounded-sm border"
          >
            {ladder.steps.map(({ rung, share }) => (
              <svg
                key={rung}
                data-rung={rung}
                className="rung-fill border-paper h-full min-w-[3px] border-r last:border-r-0"
                width={`${100 * share}%`}
              />
            ))}
          </div>
          {/* The picture's name says the same. */}
          <p aria-hidden="true" className="text-muted mt-1 text-[0.8125rem] leading-snug">
            {figures.join(' · ')}
          </p>
        </>
      )}
    </div>
  );
}
