/** Pages that come with their own code when they are first asked for. */
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useBusy } from '../ui/use-busy';

export const ArticlePage = lazy(() =>
  import('../features/article/ArticlePage').then((loaded) => ({ default: loaded.ArticlePage })),
);
export const KnownActor = lazy(() =>
  import('./KnownActor').then((loaded) => ({ default: loaded.KnownActor })),
);
export const KnownTopic = lazy(() =>
  import('./KnownTopic').then((loaded) => ({ default: loaded.KnownTopic })),
);
export const ComparePlace = lazy(() =>
  import('./ComparePlace').then((loaded) => ({ default: loaded.ComparePlace })),
);

/** Around a page that may still be on its way. */
export function Later({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Coming />}>{children}</Suspense>;
}

function Coming() {
  const t = useTranslations('app');
  useBusy('page', true);
  return (
    <main id="content" tabIndex={-1} aria-busy="true" className="min-h-[60dvh] p-6">
      <p role="status" className="text-muted text-sm">
        {t('loadingPage')}
      </p>
    </main>
  );
}
