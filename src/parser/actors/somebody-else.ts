/** Names that only look like somebody's of the register: another surname behind an office, a family in a firm's name. */
import type { PersonEntry } from '../../schema/register-source';
import type { Token } from '../language/tokens';
import { prepositions } from '../language/word-classes-lexicon';
import type { FunctionMatch } from './match-bodies';
import { isSurnamePart, matchName } from './match-names';
import type { NameIndex } from './name-index';

/** The rule that names only the state of an office, since its holder's name is not the register's. */
export const OTHER_HOLDER = 'de/actor/other-holder';

/**
 * "Bundeskanzler Brandmann" where the register knows another chancellor: the token behind his surname; null where no name
 * stands there. Only without an article, or with one at the head of a sentence before its verb: "der Kanzler Waffen
 * versprach" holds no name.
 */
export function behindOtherSurname(
  index: NameIndex,
  tokens: readonly Token[],
  { from, to }: FunctionMatch,
  day: string | null,
): number | null {
  const name = tokens[to];
  if (name?.kind !== 'word' || !isSurnamePart(name)) return null;
  const before = tokens[from - 1];
  const next = tokens[to + 1];
  const verbNext = next?.capital === false && next.readings.some(({ kind }) => kind === 'finite');
  if (before?.lower === 'als') return null; // "als Kanzler Fehler gemacht": what he is, not what he is called
  if (isArticleOrAdjective(before) && !(from <= 2 && verbNext)) return null;
  const known = matchName(index, tokens, to, day);
  return known !== null && known.entry.person === null ? null : to + 1;
}

/** Behind an article a common noun may follow the title, too: "mit dem Präsidenten Gespräche führte". Data. */
const COMMON =
  /(?:ungen|heit|keit|schaft|tät|nis|tum|ung|ion|ionen|mente?|gespräche?|verträge?|truppen?|soldaten|waffen|panzer|hilfen?|gelder|geld|zölle|pläne|briefe?|akten|beweise|fragen?|fehler|recht|mut|kritik|vorwürfe?|rede|zeit|druck|post|wort|worte|ende|anfang|schuld|glück|platz|frist|fristen|bedingungen|sanktionen|flüchtlinge|gäste|freunde|gegner|minister|präsident)n?$/u;

/** Whether a word that looks like a surname is rather a thing. */
export function isCommonNoun(lower: string): boolean {
  return COMMON.test(lower);
}

/**
 * The token behind the surname of "seinem Kollegen Harro", "mit dem ostländischen Präsidenten Brandmann": an article or
 * adjective stands in front, so what follows must not look like a common noun, and no further name.
 */
export function behindSurnameOfTitled(
  index: NameIndex,
  tokens: readonly Token[],
  { from, to }: Pick<FunctionMatch, 'from' | 'to'>,
  day: string | null,
): number | null {
  const name = tokens[to];
  if (name?.kind !== 'word' || !isSurnamePart(name) || isCommonNoun(name.lower)) return null;
  if (tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.capital === true) return null;
  const opens = tokens[from - 1]?.lower ?? '';
  const colleague =
    /kolleg(?:e|en|in)$/u.test(tokens[to - 1]?.lower ?? '') && /^(?:sein|ihr)e?[nmr]?$/u.test(opens);
  const met = /^(?:dem|vom|zum)$/u.test(opens) && from < to - 1;
  if (!colleague && !met) return null;
  return matchName(index, tokens, to, day) === null ? to + 1 : null;
}

/** "sagte Präsident …" holds neither: a verb ends like an adjective. */
function isArticleOrAdjective(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (ARTICLE.test(token.lower)) return true;
  // "wie Minister Okker sagte", "gegen Minister Okker": small words end like adjectives, too.
  const isSmall = prepositions.has(token.lower) || SMALL.test(token.lower);
  const isAdjective = !token.capital && !isSmall && /(?:e|er|en|em)$/u.test(token.lower);
  return isAdjective && !token.readings.some(({ kind }) => kind === 'finite');
}

const SMALL = /^(?:(?:so)?wie|aber|oder|sie|er|sonst|heute|gestern|bisher|später|daher)$/u;
const ARTICLE =
  /^(?:d(?:er|ie|as|em|en|es)|eine?[rmns]?|diese?[rmns]?|jede?[rmns]?|(?:sein|ihr|unser|kein)e?[rmns]?|vom|zum|zur|beim)$/u;

/** "US-Präsident Halm" is no Halm who never held an office of the president of that day. */
export function neverHeldThat(holder: PersonEntry | null, person: PersonEntry): boolean {
  if (holder === null || holder.id === person.id) return false;
  return !holder.offices.some(({ office, of }) =>
    person.offices.some((held) => held.office === office && held.of === of),
  );
}

const FIRM_BEFORE =
  /^(?:(?:privat)?bank|bankhaus|firma|brauerei|kanzlei|verlag|reederei|spedition|kaufhaus)$/u;
const FIRM_BEHIND = /^(?:&|AG|GmbH|KG|SE|OHG|Söhne|Holding|Bank|Gruppe|Group)$/u;

/** "Bank Halm & Söhne", "Halm AG": a family's name in a firm's. */
export function isPartOfFirm(tokens: readonly Token[], from: number, to: number): boolean {
  return FIRM_BEFORE.test(tokens[from - 1]?.lower ?? '') || FIRM_BEHIND.test(tokens[to]?.text ?? '');
}
