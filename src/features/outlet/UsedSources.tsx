/** Whom an outlet has its news from: agencies in datelines, and media it relays by name. */
import { useLocale, useTranslations } from 'use-intl';
import type { UsedSource } from '../../domain/dossiers/outlet-events';
import { timeText } from '../../domain/time-text';
import { ShortList } from '../../ui/ShortList';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { OutletProps } from './outlet-props';

const MOST = 6;
const MOST_PLACES = 4;

type SourceProps = Pick<OutletProps, 'index' | 'view'>;

export function UsedSources({
  name,
  sources,
  ...props
}: SourceProps & {
  /** The outlet's. */
  readonly name: string;
  readonly sources: readonly UsedSource[];
}) {
  const t = useTranslations('outlet');
  const terms = useTranslations('terms');
  return (
    <section aria-labelledby="sources" className="min-w-0">
      <h2 id="sources" className="section-heading">
        {t('sources', { name })}
      </h2>
      <p className="text-muted mt-2 text-fine">
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
  );
}

function Source({ index, view, source }: SourceProps & { readonly source: UsedSource }) {
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
