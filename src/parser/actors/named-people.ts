/** People by name: of the register or met in this article, with their titles and countries before them. */
import type { ActorId } from '../../schema/ids';
import type { PersonEntry } from '../../schema/register-source';
import { slugOf } from '../../base/slug';
import type { Token } from '../language/tokens';
import { articlesOfPeople } from '../language/word-classes-lexicon';
import { appositionAt } from './apposition';
import { bareTitle, rememberTitle } from './called-by-title';
import { found, type Found } from './found-mention';
import { genderOfGiven } from './given-names-lexicon';
import { genderOfTitle, introduce, meet, type SentenceScan } from './introduced-actors';
import type { FunctionMatch } from './match-bodies';
import {
  isFamilyFirst,
  isGivenName,
  isSurnamePart,
  matchName,
  matchTitledPerson,
  matchUnknownPerson,
  namesake,
  withoutGenitive,
  type NameMatch,
  type UnknownName,
} from './match-names';
import { actsForByParty } from './party-behind';
import { isPublicTitle } from './public-titles';
import {
  behindOtherSurname,
  behindSurnameOfTitled,
  isCommonNoun,
  isPartOfFirm,
  neverHeldThat,
} from './somebody-else';

/** "Hafenminister Arvo Okker", "Der Präsident der Nordmark, Ivo Varga,": title and name are one mention. */
export function personBehind(
  scan: SentenceScan,
  tokens: readonly Token[],
  match: FunctionMatch,
  at: number,
): Found | null {
  const apart = appositionAt(tokens, match.to);
  const start = apart === null ? match.to : behindOtherTitle(tokens, behindCountryman(scan, tokens, apart));
  const name = personAt(scan, tokens, start, {
    of: match.of,
    isGone: match.former && isGone(tokens, match, at),
    title: tokens[at]?.text ?? '',
    holder: match.person,
  });
  if (name === null && apart === null)
    return tornName(scan, tokens, match) ?? bySurname(scan, tokens, match, at);
  if (name === null || (apart !== null && !/^[,.]$/u.test(tokens[name.to]?.text ?? ''))) return null;
  learnFromTitle(scan, name.actor, { title: tokens[at], before: tokens[match.from - 1] });
  return found(tokens, match.from, name.to, {
    actor: name.actor,
    how: 'name',
    rule: 'de/actor/title-and-name',
  });
}

/** "Ex-Finanzminister Varn" speaks for no state any more. */
function isGone(tokens: readonly Token[], { from }: FunctionMatch, at: number): boolean {
  return (
    /^(?:Ex|Alt)-?/u.test(tokens[at]?.text ?? '') ||
    tokens.slice(Math.max(0, from - 1), at).some(({ lower }) => /^(?:früher|ehemalig|einstig)/u.test(lower))
  );
}

/** What somebody's title tells: gender, and by which words they may be called later. */
function learnFromTitle(
  { genders, titles }: SentenceScan,
  actor: ActorId,
  { title, before }: { readonly title: Token | undefined; readonly before: Token | undefined },
): void {
  const gender = genderOfTitle(title?.lower ?? '', before?.lower ?? '');
  if (gender !== null && !genders.has(actor)) genders.set(actor, gender);
  rememberTitle(titles, actor, title?.text ?? '');
}

/** "der dänische Diplomat Ivo Varn": what somebody is called behind a first title. */
function behindOtherTitle(tokens: readonly Token[], from: number): number {
  if (!articlesOfPeople.has(tokens[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (at < from + 4 && tokens[at]?.capital === false && /(?:e|en|er)$/u.test(tokens[at]?.lower ?? ''))
    at += 1;
  return isPublicTitle(tokens[at]?.text ?? '') ? at + 1 : from;
}

/** "Generalsekretär Thor björn Halm": a given name torn in two by a text's conversion. */
function tornName(scan: SentenceScan, tokens: readonly Token[], match: FunctionMatch): Found | null {
  const [first, rest] = [tokens[match.to], tokens[match.to + 1]];
  if (first?.capital !== true || rest?.kind !== 'word' || rest.capital || rest.readings.length > 0)
    return null;
  const name = matchName(scan.index, tokens, match.to + 2, scan.day);
  const person = name?.entry.person ?? null;
  if (name === null || person === null) return null;
  const given = slugOf(first.text + rest.text);
  const isBearer = person.given.some((one) => slugOf(one) === given);
  if (!isBearer) return null;
  return found(tokens, match.from, name.to, {
    actor: person.id,
    how: 'name',
    rule: 'de/actor/title-and-name',
  });
}

/** "Premier Varga", "seinem Kollegen Harro": only once the whole article has been read, since it may tell the full name below. */
function bySurname(
  scan: SentenceScan,
  tokens: readonly Token[],
  match: FunctionMatch,
  at: number,
): Found | null {
  if (scan.lands === null || match.former) return null;
  const word = tokens[match.to]?.text ?? '';
  // "Botschafterin Klara" plays a part, "Prinz Engelbert" rides in a carnival.
  if (isGivenName(word) && !REIGNS.test(tokens[at]?.text ?? '')) return null;
  const to =
    behindOtherSurname(scan.index, tokens, match, scan.day) ??
    behindSurnameOfTitled(scan.index, tokens, match, scan.day);
  const token = tokens[match.to];
  if (to === null || token === undefined || matchName(scan.index, tokens, match.to, scan.day) !== null)
    return null;
  const family = (tokens[to]?.capital === true ? withoutGenitive(token.text) : null) ?? token.text;
  const known = scan.introduced.get(family);
  if (known !== undefined && scan.newActors.get(known)?.kind !== 'person') return null;
  const title = bareTitle(tokens[at]?.text ?? '');
  const actsFor = actsForByParty(scan, tokens, { to, of: match.of, title });
  const actor = known ?? introduce(scan, { label: family, short: family, kind: 'person', actsFor });
  if (actor === null) return null;
  meet(scan, family, actor);
  learnFromTitle(scan, actor, { title: tokens[at], before: tokens[match.from - 1] });
  return found(tokens, match.from, to, { actor, how: 'name', rule: 'de/actor/title-and-surname' });
}

const REIGNS = /^(?:König(?:in)?|Kronprinz(?:essin)?|Papst|Emir|Scheich|Sultan|Fürst(?:in)?)$/u;

/** "die Kommissarin, die Ostländerin Ida Brandt,": the name begins behind the country. */
function behindCountryman({ index, day }: SentenceScan, tokens: readonly Token[], from: number): number {
  if (!articlesOfPeople.has(tokens[from]?.lower ?? '')) return from;
  const people = matchName(index, tokens, from + 1, day);
  return people !== null && isCountryman(index, tokens, people) ? people.to : from;
}

/** "der Ostländer", "die Ostländerin": one person of a state. */
function isCountryman(
  index: SentenceScan['index'],
  tokens: readonly Token[],
  { entry, from, to }: NameMatch,
): boolean {
  const state = index.entries.get(entry.actor);
  const word = tokens[from]?.text ?? '';
  return (
    to === from + 1 &&
    state !== undefined &&
    'people' in state &&
    (state.people.includes(word) || /[^e]in$/u.test(word))
  );
}

/** "der Ostländer Ivo Brandt": a person of whom only the country is said, and so no voice of it. */
export function countrymanAt(scan: SentenceScan, tokens: readonly Token[], match: NameMatch): Found | null {
  const article = tokens[match.from - 1]?.lower ?? '';
  if (!articlesOfPeople.has(article) || !isCountryman(scan.index, tokens, match)) return null;
  if (GERMAN.test(tokens[match.from]?.text ?? '')) return null;
  const name = personAt(scan, tokens, match.to, {
    of: null,
    title: tokens[match.from]?.text ?? '',
    holder: null,
    isGone: false,
  });
  if (name === null) return null;
  const { actor, to } = name;
  return found(tokens, match.from, to, { actor, how: 'name', rule: 'de/actor/person' });
}

/** "die Deutsche Bahn" is nobody's name. */
const GERMAN = /^Deutsche[nrsm]?$/u;

/** `of` is the state the title in front gave away, `holder` whoever holds that office on the article day; null: no title. */
type Titled = {
  readonly of: ActorId | null;
  /** Of whoever held the office once. */
  readonly isGone: boolean;
  readonly title: string | null;
  readonly holder: PersonEntry | null;
};

/** A person of the register, or one met for the first time. */
export function personAt(
  scan: SentenceScan,
  tokens: readonly Token[],
  at: number,
  { of, title, holder, isGone }: Titled,
): { readonly actor: ActorId; readonly to: number } | null {
  const titled = title !== null;
  const match = namesake(scan.index, matchName(scan.index, tokens, at, scan.day), { of, day: scan.day });
  const stranger = matchUnknownPerson(tokens, at);
  // "Abbas Karimi", "Premier Li Wen": not whoever has the first of these for a surname.
  const first = titled && match !== null && isFamilyFirst(tokens, match);
  const isGiven =
    match !== null &&
    ((match.entry.part === 'family' && (stranger !== null || first)) || isOnlyGiven(scan, tokens, match));
  const known = !isGiven && match !== null && mayBe(scan, tokens, match, { of, holder });
  if (known && match.entry.person !== null) {
    // A bare surname introduces nobody: the text below the headline may speak of a namesake.
    if (titled || match.entry.part === 'full')
      for (const family of match.entry.person.family) meet(scan, family, match.entry.actor);
    return { actor: match.entry.actor, to: match.to };
  }
  const unknown = titled ? (withSecondSurname(tokens, stranger) ?? matchTitledPerson(tokens, at)) : stranger;
  // "Präsidentin Sofia Lind" is no town.
  const isTown = match?.entry.how === 'seat' && match.to === at + 1 && titled && stranger !== null;
  if (unknown === null || (match !== null && match.entry.person === null && !isTown)) return null;
  const words = tokens.slice(unknown.from, unknown.to).map((token) => token.text);
  const label = [...words.slice(0, -1), unknown.family.split(' ').at(-1) ?? '']
    .join(' ')
    .replaceAll(' .', '.');
  const actsFor = actsForByParty(scan, tokens, {
    to: unknown.to,
    of: isGone ? null : of,
    title: isGone ? '' : bareTitle(title ?? ''),
  });
  const actor = introduce(scan, { label, short: unknown.family, kind: 'person', actsFor });
  if (actor === null) return null;
  const gender = genderOfGiven(unknown.given);
  if (gender !== null && !scan.genders.has(actor)) scan.genders.set(actor, gender);
  meet(scan, unknown.family, actor);
  // "Mohammed bin Zahir al Marwan" is "Marwan", too.
  const last = tokens[unknown.to - 1];
  if (last !== undefined && IN_A_CHAIN.test(unknown.family)) meet(scan, last.text, actor);
  // "Rodrigo Irral Monte" is "Irral" from then on, or "Monte".
  if (titled)
    for (const { text, lower } of tokens.slice(unknown.from + 1, unknown.to - 1))
      if (SURNAME_ALONE.test(text) && !isGivenName(text) && !isCommonNoun(lower)) meet(scan, text, actor);
  return { actor, to: unknown.to };
}

/** "Präsident Juan Carlos Vargas" is not King Juan Carlos: a register's name of given names alone goes on with a surname. */
function isOnlyGiven(
  { index, day }: SentenceScan,
  tokens: readonly Token[],
  { entry, from, to }: NameMatch,
): boolean {
  const next = tokens[to];
  if (entry.person === null || next?.kind !== 'word' || !next.capital) return false;
  if (!isSurnamePart(next) || isCommonNoun(next.lower)) return false;
  // "als König Juan Carlos Ostland besuchte"
  if (matchName(index, tokens, to, day)?.entry.person === null) return false;
  return tokens.slice(from, to).every(({ text }) => isGivenName(text));
}

const IN_A_CHAIN = /\p{L} (?:[Aa]l|[Ee]l|[Bb]in|[Ii]bn|[Bb]en) /u;
const SURNAME_ALONE = /^\p{Lu}\p{Ll}{2,}$/u;

/** Behind a title "Rodrigo Irral Monte" has two surnames, unless the last word is a thing. */
function withSecondSurname(tokens: readonly Token[], name: UnknownName | null): UnknownName | null {
  const second = name === null ? undefined : tokens[name.to];
  if (name === null || second?.kind !== 'word' || !isSurnamePart(second) || isCommonNoun(second.lower))
    return name;
  const next = tokens[name.to + 1];
  if (next?.kind === 'word' && next.capital) return name;
  return { ...name, to: name.to + 1, family: `${name.family} ${second.text}` };
}

/** A surname alone needs a reason: it was introduced, a title stands before it, or it is rare enough to stand alone. */
function mayBe(
  scan: SentenceScan,
  tokens: readonly Token[],
  match: NameMatch,
  { of, holder }: Pick<Titled, 'of' | 'holder'>,
): boolean {
  const { entry } = match;
  if (entry.part === 'full' || holder?.id === entry.actor) return true;
  if (entry.person !== null && neverHeldThat(holder, entry.person)) return false;
  if (isPartOfFirm(tokens, match.from, match.to)) return false;
  const before = tokens[match.from - 1];
  const givenBefore =
    before?.kind === 'word' && before.capital && matchUnknownPerson(tokens, match.from - 1) !== null;
  if (givenBefore) return false;
  const known = scan.introduced.get(entry.words.join(' '));
  if (known !== undefined) return known === entry.actor;
  return of !== null || entry.person?.familyAlone === true;
}
