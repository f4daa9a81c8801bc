/** "Dieser", "Letztere", "das Bündnis": words that point back at whoever was named last. */
import type { Gender } from '../../schema/register-source';
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';
import { isOfOne } from '../language/verb-forms';
import { isCountryWord } from './called-by-country';
import { isKindOfBody } from './called-by-kind';
import { isPublicTitle } from './public-titles';

/** Forms of "dieser" and "letzterer" that may stand alone. */
const LATTER = /^(?:dieser|diese|diesem|letzterer|letztere|letzterem)$/;
const PRONOUN = /^(?:er|ih[mnr]|sie)$/;
const ADJECTIVE = /(?:e|en|er|es|em)$/;

/** Whether a word can point back at all, as pronoun, by title or in one of the ways below: every word is asked, and few can. */
export const mayPoint = oncePerWord((word) => {
  const { text, lower, capital } = word;
  return (
    PRONOUN.test(lower) ||
    LATTER.test(lower) ||
    (capital && (isCountryWord(word) || UNION.test(text) || isKindOfBody({ text }) || isPublicTitle(text)))
  );
});

/** Which gender such a word has where it stands for a person: in front of a verb, never of a noun. */
export function latterGender(tokens: readonly Token[], at: number): Gender | null {
  const lower = tokens[at]?.lower ?? '';
  if (!LATTER.test(lower)) return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.capital) return null;
  const finite = next?.readings.some(({ kind }) => kind === 'finite') === true;
  if (lower === 'diese' || lower === 'letztere') return finite && isSingularVerb(next) ? 'f' : null;
  if (lower.endsWith('m')) return next?.kind === 'word' && !finite && ADJECTIVE.test(next.lower) ? null : 'm';
  return finite ? 'm' : null;
}

/** "sie schwieg": a form of one person only; "sie sagten" is many. So singular "sie" is told from the plural. */
export function isSingularVerb({ readings, lower }: Token): boolean {
  return isOfOne(readings) ?? SINGULAR_VERB.test(lower);
}

const SINGULAR_VERB =
  /^(?:ist|sei|war|wäre|hat|habe|hatte|hätte|wird|werde|wurde|würde|will|wolle|wollte|kann|könne|konnte|soll|solle|muss|müsse|musste|\p{L}+te|\p{L}+t)$/u;

/** "das Bündnis", "die Allianz" without a name or owner behind it. */
export function isUnionAlone(tokens: readonly Token[], at: number): boolean {
  if (!UNION.test(tokens[at]?.text ?? '') || !/^d(?:as|ie|em|er)$/.test(tokens[at - 1]?.lower ?? ''))
    return false;
  const next = tokens[at + 1];
  return !(next?.kind === 'word' && (next.capital || OWNED.test(next.lower)));
}

const UNION =
  /^(?:Bündnis|Militärbündnis|Verteidigungsbündnis|Allianz|Staatenbund|Staatengemeinschaft|Regionalorganisation)$/;
const OWNED = /^(?:der|des|von|vom|für|mit|in|im|zwischen|aus)$/;
