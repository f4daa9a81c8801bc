/** Words as search compares them: spelling variants fold together, inflected forms share a stem. */
import { stemmer } from '@orama/stemmers/german';
import type { Span } from '../../schema/span';

export type Word = { readonly span: Span; readonly text: string };

/** The words of a text: runs of letters and digits, so that "50-Tage-Ultimatum" has three. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    words.push({ span: { start: match.index, end: match.index + match[0].length }, text: match[0] });
  }
  return words;
}

/**
 * One spelling for all: lower case, ß as ss, ae/oe/ue as umlauts, no foreign accents. Both sides of a comparison are
 * folded, so it does no harm that "aktuell" becomes "aktüll"; behind a, e and q the u belongs to another sound.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]+$/.test(lower) && !/[aou]e/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/(?<![aou])\u0308|(?!\u0308)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeqä])ue/g, 'ü');
}

/** The stem of a folded word; "Länder", "Laender" and "Land" share one. */
export function stemWord(folded: string): string {
  return stemmer(folded).normalize('NFD').replace(/\p{M}/gu, '');
}
