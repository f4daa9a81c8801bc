/** What accounts are called: by their outlet, told apart by day where one outlet has several; by a letter in blind mode. */
import { useLocale, useTranslations } from 'use-intl';
import { blindLetter } from '../../domain/compare/compare-accounts';
import type { CorpusIndex } from '../../domain/corpus-index';
import { outletName } from '../../domain/names/outlet-name';
import { timeText } from '../../domain/time-text';
import type { Account, WortlautEvent } from '../../schema/event';

export function useAccountName(
  index: CorpusIndex,
  event: WortlautEvent,
  blind: boolean,
): (account: Account) => string {
  const t = useTranslations('compare');
  const lang = useLocale();
  if (blind) return (account) => t('blindName', { letter: blindLetter(event, account) });
  const names = event.accounts.map(({ article }) => outletName(index, article));
  return ({ article }) => {
    const name = outletName(index, article);
    if (names.filter((other) => other === name).length === 1) return name;
    return `${name}, ${timeText(index.articles.get(article)?.publishedOn ?? null, lang)}`;
  };
}
