/** What each account states, fact by fact: its exact words, or that it is silent. */
import { useTranslations } from 'use-intl';
import { toldAgreement } from '../../domain/told-agreement';
import { sliceSpan } from '../../schema/span';
import type { CompareProps } from './compare-props';

export function ToldRows({ index, event }: CompareProps) {
  const t = useTranslations('told');
  return toldAgreement(event).map((row) => {
    const tellings = row.groups.flatMap((group) => group.tellings);
    return (
      <tr key={row.key} className="border-rule border-b align-top">
        <th scope="row" className="text-muted py-3 text-sm font-medium">
          {t(row.key)}
        </th>
        {event.accounts.map((account) => {
          const telling = tellings.find((one) => one.account === account);
          const article = index.articles.get(account.article);
          return (
            <td key={account.article} className="px-3 py-3">
              {telling === undefined || article === undefined ? (
                <span className="text-muted text-sm italic">{t('silent')}</span>
              ) : (
                <span lang={article.language} className="font-serif text-[1.0625rem]">
                  {sliceSpan(article.body, telling.span)}
                </span>
              )}
            </td>
          );
        })}
      </tr>
    );
  });
}
