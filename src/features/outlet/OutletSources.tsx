/** Whom an outlet has its news from, and with whom it shares an origin. */
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { originsOfOutlet, type SharedOrigin, type UsedSource } from '../../domain/outlet-events';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { OutletProps } from './outlet-props';

const MOST = 6;
const MOST_PLACES = 4;

export function OutletSources(props: OutletProps) {
  const { index, outlet, found } = props;
  const t = useTranslations('outlet');
  const terms = useTranslations('terms');
  const { sources, shared } = useMemo(() => originsOfOutlet(index, outlet, found), [index, outlet, found]);
  const name = outlet.prefLabel;
  return (
    <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <section aria-labelledby="sources" className="min-w-0">
        <h2 id="sources" className="border-rule border-b pb-1.5 text-sm font-semibold">
          {t('sources', { name })}
        </h2>
        <p className="text-muted mt-2 text-[0.8125rem]">
          {sources.length === 0 ? t('sourcesNone') : t('sourcesHint')}
        </p>
        <ShortList
          className="mt-1"
          most={MOST}
          showAll={terms('showAll', { count: `${sources.length}` })}
          entries={sources.map((source) => (
            <li key={source.key} className="border-rule border-b py-2 text-sm last:border-b-0">
              <Source {...props} source={source} />
            </li>
          ))}
        />
      </section>
      <section aria-labelledby="shared" className="min-w-0">
        <h2 id="shared" className="border-rule border-b pb-1.5 text-sm font-semibold">
          {t('shared')}
        </h2>
        <p className="text-muted mt-2 text-[0.8125rem]">
          {shared.length === 0 ? t('sharedNone', { name }) : t('sharedHint')}
        </p>
        <ShortList
          className="mt-1"
          most={MOST}
          showAll={terms('showAll', { count: `${shared.length}` })}
          entries={shared.map((partner) => (
            <li key={partner.outlet} className="border-rule border-b py-2 text-sm last:border-b-0">
              <Partner {...props} partner={partner} />
            </li>
          ))}
        />
      </section>
    </div>
  );
}

function Source({ index, view, source }: OutletProps & { readonly source: UsedSource }) {
  const t = useTranslations('outlet');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <>
      <p>
        <span lang="de" className="font-medium">
          {source.label}
        </span>{' '}
        <span className="text-muted">
          {t(source.kind)} · {terms('times', { count: source.places.length })}
        </span>
      </p>
      <ul className="text-muted mt-0.5">
        {source.places.slice(0, MOST_PLACES).map((place) => {
          const published = index.articles.get(place.article)?.publishedOn ?? null;
          const day = published === null ? terms('noDay') : timeText(published, lang);
          return (
            <li key={`${place.article} ${place.span.start}`} className="dotted-item inline">
              <a
                className="text-link inline-block min-h-6"
                aria-label={terms('readInArticle', { place: day })}
                {...linkTo(viewAt(view, { at: 'article', article: place.article, passage: place.span }))}
              >
                {day}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Partner({ index, view, partner }: OutletProps & { readonly partner: SharedOrigin }) {
  const dossier = useTranslations('dossier');
  const terms = useTranslations('terms');
  const lang = useLocale();
  const linkTo = useViewLink();
  return (
    <>
      <p>
        <a
          className="text-link inline-block min-h-6 font-medium"
          {...linkTo(viewAt(view, { at: 'outlet', outlet: partner.outlet }))}
        >
          {index.outlets.get(partner.outlet)?.prefLabel ?? partner.outlet}
        </a>{' '}
        <span className="text-muted">{dossier('eventCount', { count: partner.events.length })}</span>
      </p>
      <ShortList
        className="mt-0.5 grid gap-0.5"
        most={MOST_PLACES}
        showAll={terms('showAll', { count: `${partner.events.length}` })}
        entries={partner.events.map((event) => (
          <li key={event.id}>
            <a
              className="text-link inline-block min-h-6"
              {...linkTo(viewAt(view, { at: 'event', event: event.id, compare: true }))}
            >
              {event.title[lang]}
            </a>{' '}
            <span className="text-muted">{timeText(event.time, lang)}</span>
          </li>
        ))}
      />
    </>
  );
}
