/** Timeline, list or the ledger of promises: links, because each is an address. */
import { useTranslations } from 'use-intl';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';

export function ViewSwitch({ view }: { readonly view: ViewState }) {
  const t = useTranslations('header');
  const history = useTranslations('history.ledger');
  const linkTo = useViewLink();
  const stays = view.place.at === 'explorer' || (view.place.at === 'event' && !view.place.compare);
  const here = stays ? view : viewAt(view, { at: 'explorer' });
  return (
    <nav aria-label={t('views')} className="flex">
      {(['timeline', 'list'] as const).map((name) => (
        <a
          key={name}
          className="control -ml-px rounded-none first:ml-0 first:rounded-l-lg"
          aria-current={stays && view.view === name ? 'true' : undefined}
          {...linkTo({ ...here, view: name })}
        >
          {t(name)}
        </a>
      ))}
      <a
        className="control -ml-px rounded-l-none"
        aria-current={view.place.at === 'pledges' ? 'true' : undefined}
        title={history('all')}
        {...linkTo(viewAt(view, { at: 'pledges' }))}
      >
        {history('open')}
      </a>
    </nav>
  );
}
