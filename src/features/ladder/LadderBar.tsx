/** How one source tells it, as a bar of shares with its figures below; each figure may lead to the events behind it. */
import { useTranslations } from 'use-intl';
import type { Ladder, LadderStep } from '../../domain/passages/attribution-ladder';
import type { Rung } from '../../domain/passages/attribution-stretches';
import '../../ui/rungs.css';
import { useViewLink } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';

export type LadderBarProps = {
  readonly name: string;
  readonly ladder: Ladder;
  /** Where the name leads. */
  readonly to?: ViewState | null;
  /** Where a rung leads: the events told like that. Without it figures are only read. */
  readonly viewOf?: ((rung: Rung) => ViewState) | null;
};

export function LadderBar({ name, ladder, to = null, viewOf = null }: LadderBarProps) {
  const t = useTranslations('ladder');
  const rungs = useTranslations('ladder.rungs');
  const figure = ({ rung, percent }: LadderStep) => t('step', { rung: rungs(rung), percent: `${percent}` });
  const figures = ladder.steps.map(figure).join(', ');
  return (
    <div className="min-w-0 text-sm">
      <p className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate font-semibold">
          {to === null ? name : <BarLink view={to} text={name} />}
        </span>
        <span className="text-muted shrink-0 text-fine">{t('passages', { count: ladder.passages })}</span>
      </p>
      {ladder.thin ? (
        <p className="text-muted mt-1 text-fine italic">{t('thin')}</p>
      ) : (
        <>
          <div
            role="img"
            aria-label={t('bar', { name, steps: figures })}
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
          {/* Without links the picture's name says the same. */}
          <ul aria-hidden={viewOf === null} className="text-muted mt-1 flex flex-wrap text-fine leading-snug">
            {ladder.steps.map((step) => (
              <li key={step.rung} className="dotted-item whitespace-pre">
                {viewOf === null ? figure(step) : <BarLink view={viewOf(step.rung)} text={figure(step)} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function BarLink({ view, text }: { readonly view: ViewState; readonly text: string }) {
  const linkTo = useViewLink();
  return (
    <a className="text-link inline-flex min-h-6 items-center" {...linkTo(view)}>
      {text}
    </a>
  );
}
