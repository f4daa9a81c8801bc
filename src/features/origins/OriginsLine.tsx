/** How many origins the articles of an event have, what ties copies together, and the ways reports took. */
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { origins, tieGroups, type TieGroup } from '../../domain/origins/origin-groups';
import { relayedPaths } from '../../domain/origins/origin-path';
import { outletName } from '../../domain/names/outlet-name';
import type { WortlautEvent } from '../../schema/event';
import { Explained } from '../../ui/Explained';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';
import { OriginPathLine } from './OriginPathLine';

const MOST_TIED = 8;

export type OriginProps = {
  readonly index: CorpusIndex;
  readonly event: WortlautEvent;
  readonly view: ViewState;
};

/** Nothing for a single article that names nobody between the speaker and itself: there is nothing to tell. */
export function OriginsLine({ index, event, view }: OriginProps) {
  const t = useTranslations('origins');
  const found = useMemo(() => origins(index, event), [index, event]);
  const paths = useMemo(
    () => event.accounts.flatMap((account) => relayedPaths(index, account)),
    [index, event],
  );
  const groups = found.origins.flatMap(tieGroups);
  const isSingle = event.accounts.length === 1;
  if (isSingle && paths.length === 0) return null;
  return (
    <div className="border-rule border-b py-2.5 text-fine">
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
      {groups.map((group) => (
        <div key={`${group.kind} ${group.articles[0]?.article ?? ''}`} className="mt-1">
          <Tied index={index} view={view} group={group} />
        </div>
      ))}
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

/** Why articles count as one: what they share, and each of them with the way to it. */
function Tied({ index, view, group }: Omit<OriginProps, 'event'> & { readonly group: TieGroup }) {
  const t = useTranslations('origins');
  const terms = useTranslations('terms');
  const linkTo = useViewLink();
  const { kind, label, articles } = group;
  const count = articles.length;
  return (
    <>
      <p>{kind === 'copied' ? t('copied', { count }) : t(kind, { count, label: label ?? '' })}</p>
      <ShortList
        className="text-muted"
        most={MOST_TIED}
        showAll={terms('showAll', { count: `${count}` })}
        entries={articles.map(({ article, span }) => {
          const passage = span ?? index.passagesOfArticle.get(article)?.[0]?.passage.span ?? null;
          return (
            <li key={article} className="dotted-item inline">
              <a
                className="text-link inline-block min-h-6"
                title={span === null ? undefined : t('copiedWords')}
                {...linkTo(viewAt(view, { at: 'article', article, passage }))}
              >
                {outletName(index, article)}
              </a>
            </li>
          );
        })}
      />
    </>
  );
}
