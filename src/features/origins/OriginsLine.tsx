/** How many origins the articles of an event have, what ties copies together, and the ways reports took. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { origins, type OriginTie } from '../../domain/origin-groups';
import { relayedPaths } from '../../domain/origin-path';
import { outletName } from '../../domain/outlet-name';
import type { WortlautEvent } from '../../schema/event';
import { Explained } from '../../ui/Explained';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { OriginPathLine } from './OriginPathLine';

const MOST_TIES = 3;

export type OriginProps = {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly view: ViewState;
};

/** Nothing for a single article that names nobody between the speaker and itself: there is nothing to tell. */
export function OriginsLine({ index, event, view }: OriginProps) {
  const t = useTranslations('origins');
  const terms = useTranslations('terms');
  const found = useMemo(() => origins(index, event), [index, event]);
  const paths = useMemo(
    () => event.accounts.flatMap((account) => relayedPaths(index, account)),
    [index, event],
  );
  const ties = found.origins.flatMap((origin) => origin.ties);
  const isSingle = event.accounts.length === 1;
  if (isSingle && paths.length === 0) return null;
  return (
    <div className="border-rule border-b py-2.5 text-[0.8125rem]">
      {!isSingle && (
        <p>
          <span className="font-medium">
            <Explained
              word={t('count', { articles: event.accounts.length, origins: found.origins.length })}
              meaning={t('meaning')}
            />
          </span>
          {found.isThin && <span className="text-muted"> · {t('thin')}</span>}
        </p>
      )}
      {ties.length > 0 && (
        <ShortList
          className="mt-1 grid gap-0.5"
          most={MOST_TIES}
          showAll={terms('showAll', { count: `${ties.length}` })}
          entries={ties.map((tie) => (
            <li key={`${tie.article} ${tie.other}`}>
              <Tie index={index} view={view} tie={tie} />
            </li>
          ))}
        />
      )}
      {paths.length > 0 && (
        <div className="mt-1">
          <span className="text-muted">
            <Explained word={t('path')} meaning={t('pathMeaning')} />
          </span>
          <ul className="mt-0.5 grid gap-1">
            {paths.map((path) => (
              <li key={path.map(({ label }) => label).join(' ')}>
                <OriginPathLine path={path} view={view} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Tie({ index, view, tie }: Omit<OriginProps, 'event'> & { readonly tie: OriginTie }) {
  const t = useTranslations('origins');
  const linkTo = useViewLink();
  const names = { outlet: outletName(index, tie.other), other: outletName(index, tie.article) };
  if (tie.kind !== 'copied') return t(tie.kind, { ...names, label: tie.label });
  return (
    <>
      {t('copied', names)} (
      <a
        className="text-link"
        {...linkTo(viewAt(view, { at: 'article', article: tie.article, passage: tie.span }))}
      >
        {t('copiedWords')}
      </a>
      )
    </>
  );
}
