/** What each outlet calls an actor, with titles and descriptions, drawn over the same days. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import {
  actorNamesOverTime,
  type NameOverTime,
  type OutletNamesOverTime,
} from '../../domain/terms/term-names';
import { highestColumn } from '../../domain/terms/term-strip';
import { dayText, rangeText } from '../../messages/day-text';
import type { Lang } from '../../messages/messages';
import type { Actor } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import type { TermProps } from './KeywordLines';
import { TermHead } from './TermHead';
import { TermRow } from './TermRow';

const MOST = 6;

export function NamesOverTime({
  actor,
  found,
  ...props
}: TermProps & {
  readonly actor: Actor;
  /** Where it was worked out before: a page need not have all articles. */
  readonly found?: readonly Pick<OutletNamesOverTime, 'outlet' | 'names'>[];
}) {
  const t = useTranslations('terms');
  const lang = useLocale();
  const { index } = props;
  const outlets = useMemo(() => found ?? actorNamesOverTime(index, actor), [index, actor, found]);
  const highest = useMemo(() => {
    const all = outlets.flatMap(({ names }) => names.map(({ places }) => places));
    return highestColumn(index, all);
  }, [index, outlets]);
  const name = actor.shortLabel[lang];
  return (
    <section aria-labelledby="names" className="min-w-0">
      <TermHead
        id="names"
        title={t('names', { name })}
        hint={outlets.length === 0 ? t('namesNone') : t('namesHint')}
        index={index}
        hasStrips={outlets.length > 0}
      />
      {outlets.map((one) => (
        <OutletNames key={one.outlet ?? ''} {...props} {...one} highest={highest} />
      ))}
    </section>
  );
}

function OutletNames({
  outlet,
  names,
  highest,
  ...props
}: TermProps & Pick<OutletNamesOverTime, 'outlet' | 'names'> & { readonly highest: number }) {
  const t = useTranslations('terms');
  const article = useTranslations('article');
  const lang = useLocale();
  const title =
    outlet === null ? article('noOutlet') : (props.index.outlets.get(outlet)?.prefLabel ?? outlet);
  return (
    <div className="mt-3">
      <h3 className="text-sm font-medium">{title}</h3>
      <ShortList
        className="mt-0.5"
        most={MOST}
        showAll={t('showAll', { count: `${names.length}` })}
        entries={names.map((name) => (
          <li key={name.wording}>
            <TermRow
              index={props.index}
              view={props.view}
              word={name.wording}
              note={daysOf(name, lang)}
              places={name.places}
              most={highest}
            />
          </li>
        ))}
      />
    </div>
  );
}

function daysOf({ first, last }: NameOverTime, lang: Lang): string {
  if (first === null || last === null) return '';
  return first === last ? dayText(first, lang) : rangeText(first, last, lang);
}
