/** Who acts for a state or body in these articles: a filter by the state alone leaves out its president's own talks. */
import { useLocale, useTranslations } from 'use-intl';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ActorProps } from './actor-props';

const MOST = 24;

export function ActingFor({ index, view, actor }: ActorProps) {
  const t = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  const acting = [...index.actors.values()].filter(({ actsFor }) => actsFor === actor.id);
  if (acting.length === 0) return null;
  return (
    <div className="mt-2 text-sm">
      <span className="text-muted">{t('actingFor')}</span>{' '}
      <ShortList
        className="inline"
        most={MOST}
        showAll={terms('showAll', { count: `${acting.length}` })}
        entries={acting.map(({ id, prefLabel }) => (
          <li key={id} className="dotted-item inline">
            <a
              className="text-link inline-block min-h-6"
              {...linkTo(viewAt(view, { at: 'actor', actor: id }))}
            >
              {prefLabel[lang]}
            </a>
          </li>
        ))}
      />
    </div>
  );
}
