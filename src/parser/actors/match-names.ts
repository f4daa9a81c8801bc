/** Names at a token: the longest name of the registers, or a person no register knows. */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import { isPublicTitle } from './public-titles';
import { givenNames, nameParticles, notSurnames } from './given-names-lexicon';
import { timeNoun } from '../language/word-classes-lexicon';
import { isActive, type NameEntry, type NameIndex } from './name-index';

/** A name and the tokens it covers: `from` included, `to` excluded. */
export type NameMatch = { readonly entry: NameEntry; readonly from: number; readonly to: number };

/** The longest register name that begins at token `at`; surnames alone come last and need `day` to fit. */
export function matchName(
  index: NameIndex,
  tokens: readonly Token[],
  at: number,
  day: string | null,
): NameMatch | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const named = index.byFirstWord.get(token.text);
  const inGenitive = genitiveCandidates(index, token.text);
  if (named === undefined && inGenitive.length === 0) return null;
  // The longest fits; of two as long the one by its own form, not as a genitive.
  const plain = longest(named ?? NONE, tokens, { at, day, than: 0 });
  const genitive = longest(inGenitive, tokens, { at, day, than: plain?.words.length ?? 0 });
  const entry = genitive ?? plain;
  return entry === null ? null : { entry, from: at, to: at + entry.words.length };
}

/** The entry of most words that stands at token `at`, of more words `than`. */
function longest(
  entries: readonly NameEntry[],
  tokens: readonly Token[],
  { at, day, than }: { readonly at: number; readonly day: string | null; readonly than: number },
): NameEntry | null {
  let best: NameEntry | null = null;
  let length = than;
  for (const entry of entries) {
    if (entry.words.length < length || !standsAt(entry.words, tokens, at)) continue;
    if (entry.person !== null && !isActive(entry.person, day)) continue;
    if (entry.words.length === length && !(best !== null && needsMore(best) && !needsMore(entry))) continue;
    best = entry;
    length = entry.words.length;
  }
  return best;
}

/** "Montenegro" is the state, though somebody is called so: that surname means its bearer only beside an office or given name. */
function needsMore({ part, person }: NameEntry): boolean {
  return part === 'family' && person?.familyAlone === false;
}

/** Family names of the Far East stand first: "Vizepremier Li Wen" is not whoever is called Li. */
export function isFamilyFirst(tokens: readonly Token[], { entry, to }: NameMatch): boolean {
  if (entry.part !== 'family' || !FAMILY_FIRST.has(entry.words[0] ?? '')) return false;
  const given = tokens[to];
  return (
    given?.kind === 'word' && given.capital && SYLLABLES.test(given.text) && !notSurnames.has(given.text)
  );
}

/** Data. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `Li Wang Xi Hu Wen Jiang Kim Lee Park Moon Yoon Zhang Chen Liu Ma Han Zhao Yang Wu Zhu Qin Ri Pak Choe Choi Roh Ban Tsai
   Lai Nguyen Tran`.split(/\s+/),
);
/** "Keqiang", "Guangxi", "Jong-un", as far as they differ from German nouns. */
const SYLLABLES =
  /^(?:[BCDFGHJKLMNPQRSTWXYZ]h?(?:[aiou]{1,3}(?:ng|n)?|eng?|en))(?:-?(?:[bcdfghjklmnpqrstwxyz]h?[aeiou]{1,3}(?:ng|n)?)){0,2}$/u;

/** "der nordmärkische Staatschef Varn": of several with one surname, or of a state and a surname, whoever acts for that state. */
export function namesake(
  { byFirstWord }: NameIndex,
  match: NameMatch | null,
  { of, day }: { readonly of: ActorId | null; readonly day: string | null },
): NameMatch | null {
  if (match === null || of === null || match.entry.person?.actsFor === of) return match;
  const name = match.entry.words.join(' ');
  const fitting = (byFirstWord.get(match.entry.words[0] ?? '') ?? []).find(
    ({ person, part, words }) =>
      part === 'family' && words.join(' ') === name && person?.actsFor === of && isActive(person, day),
  );
  return fitting === undefined ? match : { ...match, entry: fitting };
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  for (let i = 0; i < words.length; i += 1)
    if (!sameWord(tokens[at + i], words[i], i === words.length - 1)) return false;
  return true;
}

const NONE: readonly NameEntry[] = [];

function genitiveCandidates(index: NameIndex, word: string): readonly NameEntry[] {
  const bare = withoutGenitive(word);
  const named = bare === null ? undefined : index.byFirstWord.get(bare);
  return named === undefined ? NONE : named.filter((entry) => entry.words.length === 1);
}

function sameWord(token: Token | undefined, word: string | undefined, last: boolean): boolean {
  if (token === undefined) return false;
  return token.text === word || (last && withoutGenitive(token.text) === word);
}

/** "Brandts" -> "Brandt", "Lens’" -> "Lens"; null where there is no such ending. */
export function withoutGenitive(word: string): string | null {
  const ending = endingOf(word);
  return ending > 0 && word.length - ending >= 3 ? word.slice(0, -ending) : null;
}

/** Letter by letter: this is asked of every capitalised word, and an expression costs ten times as much. */
function endingOf(word: string): number {
  const last = word.charAt(word.length - 1);
  if (isApostrophe(last)) return 1;
  if (last !== 's') return 0;
  return word.length > 4 && isApostrophe(word.charAt(word.length - 2)) ? 2 : 1;
}

function isApostrophe(char: string): boolean {
  return char === "'" || char === '’';
}

/** "Karin Lindholm", "Anna-Lena van der Moor": the tokens of a person's name no register knows, and its surname. */
export type UnknownName = {
  readonly from: number;
  readonly to: number;
  readonly given: string;
  readonly family: string;
};

const MEANS =
  /(?:konferenz|schalte|telefon|brief|schreiben|post|funk|dekret|gesetz|erlass|verordnung|beschluss|schiff|bahn|zug|flugzeug|hubschrauber|mail|sms|fax|handy|nachricht|anruf|video\p{L}*|referendum|votum|haftbefehl|stream|luftfracht|kurier)$/u;

/** Made once: tsx turns an expression with \\p into one that is made anew at each call. */
const INITIAL = /^\p{Lu}$/u;
const SURNAME = /^(?:(?:al|el|as|ad|an|ar|asch|at|bin|ben|ibn|ul)-)?\p{Lu}['’]?\p{L}*\p{Ll}/u;
const DOUBLE_NAME = /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u;

export function matchUnknownPerson(tokens: readonly Token[], at: number): UnknownName | null {
  const given = tokens[at];
  if (given?.kind !== 'word' || !isGivenName(given.text)) return null;
  // "Per Videokonferenz" is nobody.
  if (given.text === 'Per' && MEANS.test(tokens[at + 1]?.lower ?? '')) return null;
  let next = at + 1;
  while (isGivenName(tokens[next]?.text ?? '') && isSurnameLike(tokens[next + 1])) next += 1;
  if (INITIAL.test(tokens[next]?.text ?? '') && tokens[next + 1]?.text === '.') next += 2;
  let end = next;
  while (nameParticles.has(tokens[end]?.text ?? '')) end += 1;
  const family = tokens[end];
  if (family === undefined || !isSurnameLike(family) || notSurnames.has(family.text)) return null;
  if (notSurnames.has(tokens[end + 1]?.text ?? '')) return null;
  // "Hanno E. von der Küstenwache"
  if (end > next && OF_A_BODY.test(family.lower)) return null;
  // "Mohammed bin Zahir al Marwan"
  while (CHAINS.test(tokens[end + 1]?.text ?? '') && isSurnameLike(tokens[end + 2])) end += 2;
  const last = tokens[end]?.text ?? family.text;
  const bare = withoutGenitive(last);
  const genitive = bare !== null && isGenitivePlace(tokens[end + 1]);
  const surname = genitive ? bare : last;
  const words = tokens.slice(next, end).map((token) => token.text);
  return { from: at, to: end + 1, given: given.text, family: [...words, surname].join(' ') };
}

/** What goes on in an Arabic name. */
const CHAINS = /^(?:[Aa]l|[Ee]l|[Bb]in|[Ii]bn)$/u;

const OF_A_BODY =
  /(?:garde|wache|polizei|armee|partei|universität|regierung|behörde|feuerwehr|organisation|stiftung|bewegung|gruppe|union|bank|zeitung|initiative|plattform|kammer|gesellschaft|fraktion|kirche|schule|klinik)$/u;

/** Behind a title two capitals in a row are a person, whatever given names we know: "Premier Théo Wampach". */
export function matchTitledPerson(tokens: readonly Token[], at: number): UnknownName | null {
  const given = tokens[at];
  if (!isSurnameLike(given) || !mayBeNamePart(given)) return null;
  let end = at + 1;
  if (INITIAL.test(tokens[end]?.text ?? '') && tokens[end + 1]?.text === '.') end += 2;
  // "Voro (Brumm) Halmayer": a nickname in between.
  if (tokens[end]?.text === '(' && tokens[end + 2]?.text === ')') end += 3;
  // "ließ Minister Okker den Westländern Zeit": where "Okker" is no given name, "den" is an article.
  if (ARTICLE.test(tokens[end]?.text ?? '') && !isGivenName(given.text)) return null;
  while (nameParticles.has(tokens[end]?.text ?? '')) end += 1;
  let family = tokens[end];
  // "Urs Peter Annaheim", "Corvin Radu Halmay": the last of three is the surname.
  const third = tokens[end + 1];
  if (isSurnameLike(family) && isSurnameLike(third) && mayBeNamePart(third) && mayBeNamePart(family)) {
    end += 1;
    family = third;
  }
  if (!isSurnameLike(family) || !mayBeNamePart(family)) return null;
  const bare = withoutGenitive(family.text);
  const surname = bare !== null && isGenitivePlace(tokens[end + 1]) ? bare : family.text;
  return { from: at, to: end + 1, given: given.text, family: surname };
}

const ARTICLE = /^(?:de[nr]|zum?|vom)$/u;

/** No weekday, no month, and not plainly a common noun. */
function mayBeNamePart({ text, lower }: Token): boolean {
  if (notSurnames.has(text) || timeNoun.test(lower) || isPublicTitle(text)) return false;
  return !/(?:ung|heit|keit|schaft|ismus|tion|ministeriums?|regierung|partei|behörde|büros?|amts?)$/u.test(
    lower,
  );
}

/** "Karin", "Anna-Lena". */
export function isGivenName(word: string): boolean {
  return (
    givenNames.has(word) ||
    (word.includes('-') && DOUBLE_NAME.test(word) && word.split('-').every((part) => givenNames.has(part)))
  );
}

/** What may be a surname: spelled like one, and no weekday, title or plainly common noun. */
export function isSurnamePart(token: Token): boolean {
  return isSurnameLike(token) && mayBeNamePart(token);
}

function isSurnameLike(token: Token | undefined): token is Token {
  return token?.kind === 'word' && (token.capital || token.text.includes('-')) && SURNAME.test(token.text);
}

/** "Karin Lindholms Rede": a capitalised word right behind a name in -s makes that -s a genitive. */
function isGenitivePlace(next: Token | undefined): boolean {
  return next?.kind === 'word' && next.capital;
}
