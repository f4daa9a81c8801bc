/** Finds verbs that show the subjunctive by their form, so that a reader can be shown them. */
import type { Span } from '../../schema/span';

/** Forms no indicative shares in the third person, of the verbs that carry most indirect speech. */
const FORMS = [
  'sei(?:en)?',
  'wäre[n]?',
  'habe',
  'hätte[n]?',
  'werde',
  'würde[n]?',
  'könn(?:e|te[n]?)',
  'müss(?:e|te[n]?)',
  'dürf(?:e|te[n]?)',
  'solle',
  'wolle',
  'möge[n]?',
  'gebe',
  'gäbe[n]?',
  'komme',
  'käme[n]?',
  'gehe',
  'ginge[n]?',
  'bleibe',
  'bliebe[n]?',
  'stehe',
  'stünde[n]?',
  'lasse',
  'ließe[n]?',
  'wisse',
  'wüsste[n]?',
  'brauche',
  'erwarte',
  'führe',
  'liege',
  'nehme',
  'sehe',
];

/** Not behind "ich": "ich habe" is what it looks like. Borders are letters. */
const KONJUNKTIV = new RegExp(`(?<!\\p{L})(?<!(?<!\\p{L})ich )(?:${FORMS.join('|')})(?!\\p{L})`, 'giu');

/** In the order of the text. Words in quotation marks are the speaker's own and left alone. */
export function konjunktivSpans(text: string): readonly Span[] {
  const own = text.replace(/[„"“»][^„"“”»«]*["“”«]/gu, (quoted) => ' '.repeat(quoted.length));
  return [...own.matchAll(KONJUNKTIV)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}
