/** What each outlet calls an actor, with titles and descriptions, from when to when. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { actorNamesOverTime, type NameOverTime, type OutletNamesOverTime } from '../../domain/term-names';
import { dayText, rangeText } from '../../messages/day-text';
import type { Lang } from '../../messages/messages';
import type { Actor } from '../../schema/registers';
import { ShortList } from '../../ui/ShortList';
import type { TermProps } from './KeywordLines';
import { TermRow } from './TermRow';

const MOST = 6;

export function NamesOverTime({ actor, ...props }: TermProps & { readonly actor: Actor }) {
  const t = useTranslations('terms');
  const lang = useLocale();
  const { index } = props;
  const outlets = useMemo(() => actorNamesOverTime(index, actor), [index, actor]);
  const name = actor.shortLabel[lang];
  return (
    <section aria-labelledby="names" className="min-w-0">
      <h2 id="names" className="border-rule border-b pb-1.5 text-sm font-semibold">
        {t('names', { name })}
      </h2>
      <p className="text-muted mt-2 text-[0.8125rem]">
        {outlets.length === 0 ? t('namesNone') : t('namesHint')}
      </p>
      {outlets.map((one) => (
        <OutletNames key={one.outlet ?? ''} {...props} {...one} />
      ))}
    </section>
  );
}

function OutletNames({ outlet, names, ...props }: TermProps & OutletNamesOverTime) {
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
