/** What the slots are called: "Tag", "Name: Lindholm", "Worte: Lindholm". */
import { useLocale, useTranslations } from 'use-intl';
import { assertNever } from '../../base/assert';
import type { Slot } from '../../domain/compare/compare-slots';

export function useSlotLabel(): (slot: Slot) => string {
  const t = useTranslations('compare.slots');
  const told = useTranslations('told');
  const lang = useLocale();
  return (slot) => {
    switch (slot.kind) {
      case 'told':
        return told(slot.fact);
      case 'name':
        return t('name', { actor: slot.actor.shortLabel[lang] });
      case 'said':
        return slot.actor === null ? t('saidOthers') : t('said', { actor: slot.actor.shortLabel[lang] });
      case 'day':
      case 'cues':
      case 'hedges':
      case 'cited':
      case 'asserted':
        return t(slot.kind);
      default:
        return assertNever(slot);
    }
  };
}
