/** Who takes part or speaks in a topic's events, the most involved first. */
import { useLocale, useTranslations } from 'use-intl';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { TopicProps } from './TopicPage';

const MOST = 10;

export function TopicActors({ view, found }: TopicProps) {
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <section aria-labelledby="actors" className="min-w-0">
      <h2 id="actors" className="section-heading">
        {t('actors')}
      </h2>
      {found.actors.length === 0 && <p className="text-muted mt-2 text-sm">{t('actorsNone')}</p>}
      <ShortList
        className="mt-2 text-sm"
        most={MOST}
        showAll={terms('showAll', { count: `${found.actors.length}` })}
        entries={found.actors.map(({ actor, count }) => (
          <li key={actor.id} className="flex min-h-8 items-baseline gap-2 py-1">
            <a
              className="text-link text-[0.9375rem] font-medium"
              {...linkTo(viewAt(view, { at: 'actor', actor: actor.id }))}
            >
              {actor.prefLabel[lang]}
            </a>
            <span className="text-muted tabular-nums">{t('eventCount', { count })}</span>
          </li>
        ))}
      />
    </section>
  );
}
