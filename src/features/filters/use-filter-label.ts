/** The reader's words for an active filter: "Akteur: Lindholm", "Zeitraum: ab 1. Februar 2022", "Suche: Hafen". */
import { useLocale, useTranslations } from 'use-intl';
import { assertNever } from '../../base/assert';
import type { CorpusIndex } from '../../domain/corpus-index';
import { dayText } from '../../messages/day-text';
import type { ActiveFilter } from './active-filters';
import { useChoiceLabel } from './choice-label';

export function useFilterLabel(index: CorpusIndex): (active: ActiveFilter) => string {
  const t = useTranslations('filters');
  const search = useTranslations('search');
  const lang = useLocale();
  const choiceLabel = useChoiceLabel(index);
  const period = (from: string | null, to: string | null): string => {
    if (from === null) return t('periodTo', { to: to === null ? '' : dayText(to, lang) });
    if (to === null) return t('periodFrom', { from: dayText(from, lang) });
    return t('periodChip', { from: dayText(from, lang), to: dayText(to, lang) });
  };
  return (active) => {
    switch (active.by) {
      case 'choice':
        return t('chip', { facet: t(active.facet), value: choiceLabel(active.facet, active.id) });
      case 'period':
        return t('chip', { facet: t('period'), value: period(active.from, active.to) });
      case 'search':
        return t('chip', { facet: search('label'), value: active.q });
      default:
        return assertNever(active);
    }
  };
}
