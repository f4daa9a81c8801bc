/** What a reader may rely on, in two sentences, and the articles the collection is made of. */
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { useViewLink, useViewState } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';

const SHOWN = 12;

export function Footer({ index }: { readonly index: CorpusIndex }) {
  const t = useTranslations('app');
  const { view } = useViewState();
  const linkTo = useViewLink();
  return (
    <footer className="no-print border-rule text-muted mt-auto border-t px-4 py-6 text-fine md:px-6">
      <p className="max-w-3xl">{t('footer')}</p>
      <h2 className="text-ink mt-4 mb-1 font-semibold">{t('articles')}</h2>
      <ul className="grid max-w-3xl gap-0.5">
        {index.corpus.articles.slice(0, SHOWN).map((article) => (
          <li key={article.id}>
            <a
              className="text-link inline-block py-0.5"
              lang={article.language}
              {...linkTo(viewAt(view, { at: 'article', article: article.id, passage: null }))}
            >
              {article.title || article.file}
            </a>
          </li>
        ))}
      </ul>
    </footer>
  );
}
