/** When each outlet used a word, one strip below the other; nothing for a word that one outlet alone uses. */
import { useTranslations } from 'use-intl';
import type { TextPlace } from '../../domain/terms/term-places';
import { placesByOutlet, stripPeriod } from '../../domain/terms/term-strip';
import type { TermProps } from './KeywordLines';
import { TermStrip } from './TermStrip';

export function OutletStrips({
  index,
  places,
  most,
}: Pick<TermProps, 'index'> & { readonly places: readonly TextPlace[]; readonly most: number }) {
  const t = useTranslations('terms');
  const article = useTranslations('article');
  const period = stripPeriod(index);
  const outlets = placesByOutlet(places);
  if (period === null || outlets.length < 2) return null;
  return (
    <ul aria-label={t('byOutlet')} className="mb-2 grid gap-0.5 text-fine">
      {outlets.map(({ outlet, places: own }) => (
        <li key={outlet ?? ''} className="flex items-baseline gap-2">
          <span className="min-w-0 truncate">
            {outlet === null ? article('noOutlet') : (index.outlets.get(outlet)?.prefLabel ?? outlet)}
          </span>
          <span className="text-muted shrink-0">{t('times', { count: own.length })}</span>
          <TermStrip places={own} period={period} most={most} />
        </li>
      ))}
    </ul>
  );
}
