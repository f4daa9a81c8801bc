/** What one outlet calls the actors it writes about most, drawn over the same days. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { actorNamesOverTime, type NameOverTime } from '../../domain/terms/term-names';
import { highestColumn } from '../../domain/terms/term-strip';
import type { Article } from '../../schema/article';
import type { Actor } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { TermProps } from './KeywordLines';
import { TermHead } from './TermHead';
import { TermRow } from './TermRow';

const MOST_ACTORS = 6;
const MOST_NAMES = 4;

type NamedActor = { readonly actor: Actor; readonly names: readonly NameOverTime[] };

export function OutletNames({
  name,
  actors,
  articles,
  found: foundBefore,
  ...props
}: TermProps & {
  /** The outlet's. */
  readonly name: string;
  /** The most mentioned first. */
  readonly actors: readonly Actor[];
  /** The outlet's own. */
  readonly articles: readonly Article[];
  /** Where it was worked out before: a page need not have all articles. */
  readonly found?: readonly NamedActor[];
}) {
  const t = useTranslations('outlet');
  const { index } = props;
  const { rows, most } = useMemo(() => {
    const found: readonly NamedActor[] =
      foundBefore ??
      actors.slice(0, MOST_ACTORS).flatMap((actor) => {
        const names = actorNamesOverTime(index, actor, articles).flatMap((one) => one.names);
        return names.length === 0 ? [] : [{ actor, names }];
      });
    const places = found.flatMap(({ names }) => names.map((one) => one.places));
    return { rows: found, most: highestColumn(index, places) };
  }, [index, actors, articles, foundBefore]);
  return (
    <section aria-labelledby="names" className="min-w-0">
      <TermHead
        id="names"
        title={t('names', { name })}
        hint={rows.length === 0 ? t('namesNone') : t('namesHint')}
        index={index}
        hasStrips={rows.length > 0}
      />
      {rows.map((row) => (
        <NamesOfActor key={row.actor.id} {...props} {...row} most={most} />
      ))}
    </section>
  );
}

function NamesOfActor({
  actor,
  names,
  most,
  ...props
}: TermProps & {
  readonly actor: Actor;
  readonly names: readonly NameOverTime[];
  readonly most: number;
}) {
  const t = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <div className="mt-3">
      <h3 className="text-sm font-medium">
        <a className="text-link" {...linkTo(viewAt(props.view, { at: 'actor', actor: actor.id }))}>
          {actor.prefLabel[lang]}
        </a>
      </h3>
      <ShortList
        className="mt-0.5"
        most={MOST_NAMES}
        showAll={t('showAll', { count: `${names.length}` })}
        entries={names.map(({ wording, places }) => (
          <li key={wording}>
            <TermRow {...props} word={wording} note="" places={places} most={most} />
          </li>
        ))}
      />
    </div>
  );
}
