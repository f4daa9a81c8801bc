/** The names each outlet uses, and how often. */
import { useTranslations } from 'use-intl';
import { namesByOutlet } from '../../domain/names-used';
import type { ActorProps } from './actor-props';

export function ActorNames({ index, actor }: ActorProps) {
  const t = useTranslations('actor');
  const article = useTranslations('article');
  const rows = namesByOutlet(index, actor);
  return (
    <section aria-labelledby="actor-names" className="mt-8">
      <h2 id="actor-names" className="border-rule border-b pb-1.5 text-sm font-semibold">
        {t('names')}
      </h2>
      {rows.length === 0 && <p className="text-muted mt-2 text-sm">{t('namesNone')}</p>}
      <dl className="mt-2 grid grid-cols-[minmax(6rem,auto)_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-sm">
        {rows.map(({ outlet, names }) => (
          <div key={outlet ?? ''} className="contents">
            <dt className="text-muted leading-7">
              {outlet === null ? article('noOutlet') : (index.outlets.get(outlet)?.prefLabel ?? outlet)}
            </dt>
            <dd className="flex flex-wrap gap-1.5" lang="de">
              {names.map(({ name, count }) => (
                <span key={name} className="bg-band rounded px-2 py-0.5 font-serif text-base">
                  {name} <span className="text-muted font-sans text-xs tabular-nums">{count}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
