/** Catches a view that fails to draw: says so and leaves a way out, instead of a blank page. */
import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useViewLink } from '../../url/use-view-state';
import { startView } from '../../url/view-state';
import { TroubleNote } from '../../ui/TroubleNote';
import { ReloadButton } from './ReloadButton';

type State = { readonly message: string | null };

export class CrashBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { message: null };

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === null) return this.props.children;
    return (
      <CrashNote
        message={this.state.message}
        onLeave={() => {
          this.setState({ message: null });
        }}
      />
    );
  }
}

function CrashNote({ message, onLeave }: { readonly message: string; readonly onLeave: () => void }) {
  const t = useTranslations('trouble');
  const home = useViewLink()(startView);
  return (
    <TroubleNote title={t('crashTitle')} heading="h1">
      <p>{t('crashText')}</p>
      <p className="text-sm">{t('crashDetail', { message })}</p>
      <div className="mt-5 flex flex-wrap gap-2">
        <ReloadButton />
        <a
          className="control"
          href={home.href}
          onClick={(click) => {
            home.onClick(click);
            onLeave();
          }}
        >
          {t('home')}
        </a>
      </div>
    </TroubleNote>
  );
}
