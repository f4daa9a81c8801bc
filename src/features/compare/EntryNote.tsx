/** Below some words: how they are told, by whom, how often, and what they come to. */
import { useLocale, useTranslations } from 'use-intl';
import type { ComparedEntry, Slot } from '../../domain/compare/compare-slots';
import { timeText } from '../../domain/time-text';
import { dayText } from '../../messages/day-text';

export function EntryNote({ slot, entry }: { readonly slot: Slot; readonly entry: ComparedEntry }) {
  const t = useTranslations('compare');
  const forms = useTranslations('forms');
  const value = useValueText(slot, entry);
  const voice = useVoiceText(slot, entry);
  const showsForm = slot.kind !== 'name' && slot.kind !== 'hedges' && slot.kind !== 'asserted';
  const isPlain = slot.kind === 'day' && entry.form === 'asserted';
  const notes = [
    value,
    entry.count > 1 ? t('often', { count: `${entry.count}` }) : null,
    showsForm && !isPlain ? forms(entry.form) : null,
    voice,
    entry.relay ? t('relay') : null,
  ].filter((note) => note !== null);
  const isHearsay = entry.hearsay && slot.kind !== 'name' && slot.kind !== 'hedges';
  if (notes.length === 0 && !isHearsay) return null;
  return (
    <p className="text-muted text-fine leading-snug">
      {notes.join(' · ')}
      {isHearsay && (
        <span className="text-differ font-semibold">
          {notes.length > 0 && ' · '}
          {forms('hearsay')}
        </span>
      )}
    </p>
  );
}

/** The figure or the day, where the words leave it to be worked out: "Freitag", "anderthalb Stunden", "in 50 Tagen". */
function useValueText(slot: Slot, { telling, text, key }: ComparedEntry): string | null {
  const told = useTranslations('told');
  const lang = useLocale();
  if (slot.kind === 'day' && key !== null && !/\d{4}/u.test(text)) return dayText(key, lang, 'long');
  if (telling?.fact.key === 'deadline') return timeText(telling.fact.value, lang);
  if (telling?.fact.key === 'minutes' && !text.includes(`${telling.fact.value}`)) {
    return told('minutesValue', { count: telling.fact.value });
  }
  return null;
}

/** Who says it; said once only: a row of Lindholm's words need not name her in each cell. */
function useVoiceText(slot: Slot, { voice, text, relay }: ComparedEntry): string | null {
  const t = useTranslations('compare');
  const lang = useLocale();
  if (voice === null || relay || slot.kind === 'name' || slot.kind === 'hedges') return null;
  const name = voice.actor?.prefLabel[lang] ?? t('quoted', { words: voice.label });
  if (slot.kind !== 'cited') return slot.kind === 'said' && slot.actor !== null ? null : name;
  if (voice.actor === null || text.includes(voice.actor.shortLabel.de)) return null;
  return t('meant', { name });
}
