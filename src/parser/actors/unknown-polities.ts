/** States, regions and towns no register knows, told by what stands beside them: "Regierung von X", "Xs Präsident", "die Republik X". */
import { oncePerWord } from '../language/once-per-word';
import { REMEMBERED, type Token } from '../language/tokens';
import { isOfOne } from '../language/verb-forms';
import { determiners, looseAdverbs, prepositions, timeNoun } from '../language/word-classes-lexicon';
import { isGivenName, withoutGenitive } from './match-names';
import { isPublicTitle } from './public-titles';

/** The polity's name and the tokens it covers with the office or body beside it: `from` included, `to` excluded. */
export type Polity = { readonly name: string; readonly from: number; readonly to: number };

const GOVERNING =
  /^(?:\p{Ll}*regierung|\p{Ll}*führung|armee|marine|luftwaffe|streitkräften?|militärs?|parlaments?|junta|behörden|präsidentschaft|außenministeriums?|verteidigungsministeriums?|innenministeriums?)$/u;
const HIGH_OFFICE =
  /(?:präsident|regierungschef|premier|premierminister|staatschef|außenminister|kanzler|könig|machthaber|junta|gouverneur|minister|oberhaupt)(?:in|en|n|s)?$/u;
const POLITY =
  /(?:republik|königreich|inselreich|herzogtum|scheichtum|emirat|sultanat|fürstentum|(?:insel|klein|zwerg|wüsten|stadt|nachbar|küsten|binnen)staat|(?:nachbar|partner|entwicklungs|schwellen|mitglieds?|beitritts)land|moldauregion|autonomieregion|konfliktregion|krisenregion)(?:e?s)?$/u;
/** "Costa Larga", "San Bermudo": with the word behind it one name. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  'Costa San Santa Santo São Sankt Puerto Porto Port Isla Monte Villa Sierra Kap'.split(' '),
);
/** Of these the ones that are nobody's surname. */
const HOLY: ReadonlySet<string> = new Set('San Santa Santo São Sankt Puerto'.split(' '));
/** "Ostland, Halvoniens Nachbar": no German plural or genitive but a country's ends so. */
const COUNTRY_IN_GENITIVE = /^\p{Lu}\p{Ll}{2,}(?:iens|istans)$/u;
const COUNTRY = /^\p{Lu}\p{Ll}{2,}(?:ien|istan)$/u;
const FROM =
  /(?:minister|präsident|kanzler|premier|botschafter|kolleg|kollege|vertreter|gesandter?|gesandte|unterhändler)(?:in|innen|en|n|s)?$/u;
const NAME = /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*$/u;
const NO_NAME =
  /^(?:(?:erst|da|noch|ehe|mehr|viel|je|nie|aber|vor)mals|bereits|eins?tweilen|abends|morgens|mittags|nachts|\p{L}*tags|jenseits|diesseits|seitens|\p{L}*seits|anders|besonders|mindestens|höchstens|wenigstens|meistens|erstens|zweitens|drittens|übrigens|unterwegs|falls|teils|rechts|links|als|was|des|es|alles|nichts|eines|\p{L}*weise|\p{L}*(?:afrika|europa|asien|amerika)s?)$/u;

/** Words beside which a polity may be named for the first time, or that name one by their own ending. */
export function mayStandWithPolity(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    POLITY.test(lower) ||
    NEIGHBOUR.test(lower) ||
    GOVERNING.test(lower) ||
    HIGH_OFFICE.test(lower) ||
    FROM.test(lower) ||
    FIRST_WORDS.has(word) ||
    COUNTRY.test(word) ||
    COUNTRY_IN_GENITIVE.test(word)
  );
}

type Beside = {
  readonly polity: boolean;
  readonly office: boolean;
  readonly body: boolean;
  /** May be followed by "aus" and a polity. */
  readonly from: boolean;
  /** May be followed by a land. */
  readonly neighbour: boolean;
};

const NEIGHBOUR = /^nachbarn?$/u;
const COUNTRY_LIKE = /^\p{Lu}\p{Ll}{2,}(?:ien|istan|land|mark)$/u;
/** What one side gives another. */
const GOODS =
  /(?:gas|öl|strom|wasser|geld|hilfen?|waffen|munition|panzer|getreide|weizen|mais|reis|kohle|treibstoff|impfstoffe?|medikamente|kredite?|darlehen|zölle|zollfreiheit|visa|asyl|zuflucht|schutz|hoffnung|beistand|sicherheit|frieden|rabatte?|millionen|milliarden|soldaten|truppen|experten|ärzte|zelte|decken|zugeständnisse|verhandlungen|gespräche|bedingungen)$/iu;

/** "dem Nachbarland Gas", "dem Land Zelte": no name. */
export function isGoods(word: string): boolean {
  return GOODS.test(word);
}

/** By the word's number: this is asked of each capitalised word, and the expressions are dear. */
const perWord: (Beside | undefined)[] = Array.from({ length: REMEMBERED }, () => undefined);

function besideOf({ text, lower, number }: Token): Beside {
  const known = perWord[number];
  if (known !== undefined) return known;
  const beside: Beside = {
    polity: POLITY.test(lower),
    office: HIGH_OFFICE.test(lower) && isPublicTitle(text),
    body: GOVERNING.test(lower),
    from: FROM.test(lower),
    neighbour: NEIGHBOUR.test(lower),
  };
  const { polity, office, body, from, neighbour } = beside;
  const kept = polity || office || body || from || neighbour ? beside : NOTHING;
  if (number >= 0) perWord[number] = kept;
  return kept;
}

const NOTHING: Beside = { polity: false, office: false, body: false, from: false, neighbour: false };

/** `isTaken`: names that mean somebody already. */
export function polityAround(
  tokens: readonly Token[],
  at: number,
  isTaken: (word: string) => boolean,
): Polity | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const { polity, office, body, from, neighbour } = besideOf(token);
  if (polity || neighbour) {
    const named = nameFrom(tokens, at + 1, at, isTaken);
    const word = named?.name ?? '';
    // "versprach dem Nachbarland Gas"; "seinem Nachbarn Huber" is somebody's.
    if (GOODS.test(word) || (!polity && !COUNTRY_LIKE.test(word))) return null;
    // "des Bundesstaates Illinois": the noun has the case.
    return named === null || token.lower.endsWith('s') ? named : { ...named, name: bare(named.name) };
  }
  if (office || body || isTwoWordOwner(tokens, at)) {
    const owner = ownerInFront(tokens, at, isTaken);
    if (owner !== null) return owner;
    // "die Außenminister Halvoniens"
    const behind = tokens[at + 1];
    if (COUNTRY_IN_GENITIVE.test(behind?.text ?? '') && isName(behind, isTaken))
      return { name: behind.text.slice(0, -1), from: at, to: at + 2 };
  }
  const next = tokens[at + 1]?.lower;
  const joined = ((office || body) && next === 'von') || (body && next === 'in') || (next === 'aus' && from);
  if (!joined) return null;
  const named = nameFrom(tokens, at + 2, at, isTaken);
  const after = named === null ? undefined : tokens[named.to];
  return named === null || (after?.capital === true && !isTimeWord(after)) ? null : named;
}

/** "Halvoniens Hafen", "Halvonien schweigt", "San Bermudo": the name alone tells. */
export function polityAlone(
  tokens: readonly Token[],
  at: number,
  isTaken: (word: string) => boolean,
): Polity | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token !== undefined && HOLY.has(token.text)) {
    const named = nameFrom(tokens, at, at, isTaken);
    return named?.to === at + 2 && tokens[at + 2]?.capital !== true ? named : null;
  }
  if (!isName(token, isTaken)) return null;
  if (COUNTRY_IN_GENITIVE.test(token.text) && next?.kind === 'word')
    return { name: token.text.slice(0, -1), from: at, to: at + 1 };
  // Plurals in -ien ("Medien", "Studien") never stand so.
  const subject =
    at === 0 && COUNTRY.test(token.text) && next?.capital === false && isOfOne(next.readings) === true;
  return subject ? { name: token.text, from: at, to: at + 1 } : null;
}

function isTimeWord({ lower }: Token): boolean {
  return timeNoun.test(lower);
}

/** "Costa Largas Unterhändler": two words and any title tell enough. */
function isTwoWordOwner(tokens: readonly Token[], at: number): boolean {
  return FIRST_WORDS.has(tokens[at - 2]?.text ?? '') && isPublicTitle(tokens[at]?.text ?? '');
}

/** "Halvoniens Präsident", "Costa Largas Minister": the name in -s right before the office. */
function ownerInFront(
  tokens: readonly Token[],
  at: number,
  isTaken: (word: string) => boolean,
): Polity | null {
  const before = tokens[at - 1];
  const stem = before === undefined ? null : withoutGenitive(before.text);
  if (stem === null || stem.length < 4 || !isName(before, isTaken) || isTaken(stem)) return null;
  const first = tokens[at - 2];
  return first !== undefined && FIRST_WORDS.has(first.text)
    ? { name: `${first.text} ${stem}`, from: at - 2, to: at + 1 }
    : { name: stem, from: at - 1, to: at + 1 };
}

/** The name of one or two words at token `at`; `from` is where the whole begins. */
function nameFrom(
  tokens: readonly Token[],
  at: number,
  from: number,
  isTaken: (word: string) => boolean,
): Polity | null {
  const token = tokens[at];
  const second = tokens[at + 1];
  if (token !== undefined && FIRST_WORDS.has(token.text) && isName(second, isTaken))
    return { name: `${token.text} ${second.text}`, from, to: at + 2 };
  return isName(token, isTaken) ? { name: token.text, from, to: at + 1 } : null;
}

function bare(word: string): string {
  return /[^s]s$/u.test(word) && word.length > 5 ? word.slice(0, -1) : word;
}

function isName(token: Token | undefined, isTaken: (word: string) => boolean): token is Token {
  return token?.kind === 'word' && token.capital && isNameLike(token) && !isTaken(token.text);
}

/** A capitalised word that is no time, title, given name or the like. */
const isNameLike = oncePerWord(
  ({ text, lower }) =>
    NAME.test(text) &&
    !NO_NAME.test(lower) &&
    !timeNoun.test(lower) &&
    !isGivenName(text) &&
    !determiners.has(lower) &&
    !prepositions.has(lower) &&
    !looseAdverbs.has(lower) &&
    !isPublicTitle(text),
);
