/** Told facts in words: "etwa 40 Minuten", "bis 2. September 2025", "fast 300 Raketen". */
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { assertNever } from '../../base/assert';
import { timeText } from '../../domain/time-text';
import type { ToldFact } from '../../domain/told-agreement';
import type { Qualifier } from '../../schema/event';

export function useToldText(): (fact: ToldFact, qualifier: Qualifier) => string {
  const told = useTranslations('told');
  const qualifiers = useTranslations('qualifiers');
  const format = useFormatter();
  const lang = useLocale();
  const plain = (fact: ToldFact): string => {
    switch (fact.key) {
      case 'minutes':
        return told('minutesValue', { count: fact.value });
      case 'deadline':
        return timeText(fact.value, lang);
      case 'amount':
        return `${format.number(fact.value)} ${fact.unit}`;
      case 'consequence':
        return fact.value;
      default:
        return assertNever(fact);
    }
  };
  // "bis 2. September" says by itself that it is the last day.
  const said = (fact: ToldFact, qualifier: Qualifier) =>
    fact.key === 'deadline' && qualifier === 'at-most' ? 'exactly' : qualifier;
  return (fact, qualifier) => qualifiers(said(fact, qualifier), { value: plain(fact) });
}
