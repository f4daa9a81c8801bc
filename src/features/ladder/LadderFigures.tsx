/** The ladders of several sources side by side, with their legend and the same figures as a table. */
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { rungs } from '../../domain/passages/attribution-stretches';
import { LadderBar, type LadderBarProps } from './LadderBar';
import { LadderLegend } from './LadderLegend';

export type NamedLadder = LadderBarProps & { readonly key: string };

export function LadderFigures({
  ladders,
  title = null,
  hint = null,
}: {
  readonly ladders: readonly NamedLadder[];
  /** Instead of the usual ones. */
  readonly title?: string | null;
  readonly hint?: string | null;
}) {
  const t = useTranslations('ladder');
  const id = useId();
  const drawn = ladders.some(({ ladder }) => !ladder.thin);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-sm font-semibold">
        {title ?? t('label')}
      </h2>
      <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-4">
        {ladders.map(({ key, ...bar }) => (
          <LadderBar key={key} {...bar} />
        ))}
      </div>
      <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-1">
        {drawn && <LadderLegend />}
        <p className="text-muted text-fine">{drawn ? (hint ?? t('hint')) : t('thinMeaning')}</p>
      </div>
      {drawn && (
        <details className="no-print mt-1 text-sm">
          <summary className="text-link inline-flex min-h-6 items-center">{t('table')}</summary>
          <LadderTable ladders={ladders} />
        </details>
      )}
    </section>
  );
}

function LadderTable({ ladders }: { readonly ladders: readonly NamedLadder[] }) {
  const t = useTranslations('ladder');
  const names = useTranslations('ladder.rungs');
  return (
    <div className="mt-2 overflow-x-auto" role="region" aria-label={t('caption')} tabIndex={0}>
      <table className="border-collapse text-left">
        <caption className="text-muted pb-1 text-left text-fine">{t('caption')}</caption>
        <thead>
          <tr className="border-ink border-b align-bottom">
            <th scope="col" className="py-1 pr-4 font-semibold">
              {t('source')}
            </th>
            {rungs.map((rung) => (
              <th key={rung} scope="col" className="px-3 py-1 text-right font-semibold">
                {names(rung)}
              </th>
            ))}
            <th scope="col" className="px-3 py-1 text-right font-semibold">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ladders.map(({ key, name, ladder }) => (
            <tr key={key} className="border-rule border-b">
              <th scope="row" className="py-1 pr-4 font-medium">
                {name}
              </th>
              {ladder.thin ? (
                <td colSpan={rungs.length} className="text-muted px-3 py-1 italic">
                  {t('thin')}
                </td>
              ) : (
                rungs.map((rung) => (
                  <td key={rung} className="px-3 py-1 text-right">
                    {ladder.steps.find((step) => step.rung === rung)?.percent ?? 0}
                  </td>
                ))
              )}
              <td className="px-3 py-1 text-right whitespace-nowrap">
                {t('characters', { count: ladder.characters })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
