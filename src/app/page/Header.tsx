/** Name, search, view, share, language, colours. */
import { useTranslations } from 'use-intl';
import type { FilteredEvents } from '../../data/filtered-events';
import type { CorpusIndex } from '../../domain/corpus-index';
import { SearchField } from '../../features/search/SearchField';
import { ShareButton } from '../../features/share/ShareButton';
import { Icon } from '../../ui/Icon';
import { useViewLink } from '../../url/use-view-state';
import { viewAt, withoutFilters, type ViewState } from '../../url/view-state';
import { SettingsMenu } from './SettingsMenu';
import { slashKey } from './settings';
import { ViewSwitch } from './ViewSwitch';
import { Wordmark } from './Wordmark';

export function Header({
  index,
  view,
  filtered,
  isSearchOpen,
  onSearchOpen,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** Of a large corpus, whose events are not in the index. */
  readonly filtered?: FilteredEvents;
  readonly isSearchOpen: boolean;
  readonly onSearchOpen: (open: boolean) => void;
}) {
  const t = useTranslations('header');
  const app = useTranslations('app');
  const search = useTranslations('search');
  const share = useTranslations('share');
  const linkTo = useViewLink();
  const showField = isSearchOpen || view.q !== '';
  return (
    <header className="bg-paper border-rule flex flex-wrap items-center gap-x-3 gap-y-2 border-b px-4 py-2 md:px-6">
      <a aria-label={t('home')} {...linkTo(viewAt(withoutFilters(view), { at: 'explorer' }))}>
        <Wordmark />
      </a>
      <p className="text-muted min-w-0 flex-1 truncate pl-2 text-fine max-lg:invisible">{app('claim')}</p>
      <div className={`${showField ? 'max-md:order-last max-md:w-full' : 'max-md:hidden'} md:w-64 xl:w-80`}>
        <SearchField
          index={index}
          view={view}
          hasSlashKey={slashKey.use() === 'on'}
          isFocused={isSearchOpen}
          onClose={() => onSearchOpen(false)}
        />
      </div>
      {!showField && (
        <button type="button" className="control no-print md:hidden" onClick={() => onSearchOpen(true)}>
          <Icon name="search" />
          <span className="max-sm:sr-only">{search('open')}</span>
        </button>
      )}
      <div className="no-print flex items-center gap-2">
        <div className="with-script max-md:hidden">
          <ViewSwitch view={view} />
        </div>
        <ShareButton {...{ index, view, filtered }}>
          <Icon name="up" />
          <span className="max-sm:sr-only">{share('open')}</span>
        </ShareButton>
        <a
          className="control"
          lang={view.lang === 'de' ? 'en' : 'de'}
          aria-label={t('switchLanguage')}
          {...linkTo({ ...view, lang: view.lang === 'de' ? 'en' : 'de' })}
        >
          {t('otherLanguage')}
        </a>
        <SettingsMenu />
      </div>
    </header>
  );
}
