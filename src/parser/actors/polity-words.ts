/** What a state that no register knows is called besides its name, once the article has named it: adjective, people, capital. */
import type { ActorId } from '../../schema/ids';
import type { NewActor } from '../document';
import { oncePerWord } from '../language/once-per-word';
import type { Token } from '../language/tokens';

type Met = ReadonlyMap<ActorId, NewActor>;

const ENDINGS = ['e', 'en', 'er', 'es', 'em'];
const NAME = /^\p{Lu}[\p{Ll}-]{2,}$/u;
/** Shorter beginnings of a name say nothing: "Us" is not the capital of "Uskara". */
const SHORTEST_TOWN = 3;

/** States that are named themselves: neither people nor "Rebellen (Ostland)". */
function polities(met: Met): NewActor[] {
  return [...met.values()].filter(
    ({ kind, actsFor, label }) => kind === 'body' && actsFor === null && NAME.test(label.de),
  );
}

/** "Halvien" -> "halvisch", "Uskara" -> "uskarisch" and "uskaranisch", "Nordland" -> "nordländisch". */
function adjectiveStems(name: string): readonly string[] {
  const lower = name.toLowerCase();
  if (lower.endsWith('ien')) return [`${lower.slice(0, -3)}isch`, `${lower}isch`];
  if (lower.endsWith('land')) return [`${lower.slice(0, -4)}ländisch`, `${lower}isch`];
  if (lower.endsWith('istan')) return [`${lower}isch`, `${lower.slice(0, -5)}isch`];
  if (lower.endsWith('mark')) return [`${lower.slice(0, -4)}märkisch`, `${lower}isch`];
  if (lower.endsWith('en')) return [`${lower.slice(0, -2)}isch`, `${lower}isch`];
  if (/[aeiou]$/.test(lower)) {
    const stem = lower.slice(0, -1);
    return [`${stem}isch`, `${stem}anisch`, `${lower}nisch`, `${lower}isch`];
  }
  return [`${lower}isch`];
}

/** Adjectives with each ending -> the state; two states of one adjective have none. */
export function adjectivesOfMet(met: Met): ReadonlyMap<string, ActorId> {
  const found = new Map<string, ActorId>();
  const shared = new Set<string>();
  for (const { actor, label } of polities(met))
    for (const stem of adjectiveStems(label.de)) {
      if (found.has(`${stem}e`)) shared.add(stem);
      for (const ending of ENDINGS) found.set(`${stem}${ending}`, actor);
    }
  for (const stem of shared) for (const ending of ENDINGS) found.delete(`${stem}${ending}`);
  return found;
}

/**
 * "die halvische Regierung" where the text names "Halvien", or "Halvien" where it names "die Halvier": states that no
 * register knows and that two words of one stem give away.
 */
export function statesInPairs(
  sentences: readonly (readonly Token[])[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  const names = new Set<string>();
  const beside = new Set<string>();
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      const { kind, text, lower, capital } = token;
      if (kind !== 'word' || !mayPair(token)) return;
      if (capital && PAIRED.test(text) && !NO_STATE.test(lower)) names.add(text);
      else if (capital && text.endsWith('ier')) beside.add(text);
      else if (capital && text.endsWith('iern')) beside.add(text.slice(0, -1));
      else if (!capital && ADJECTIVE.test(lower) && OF_A_STATE.test(tokens[at + 1]?.lower ?? ''))
        beside.add(lower.replace(/e[nrms]?$/u, ''));
    });
  if (names.size === 0 || beside.size === 0) return [];
  return [...names].filter((name) => {
    const people = peopleNamed(name);
    const told = adjectiveStems(name).some((stem) => beside.has(stem));
    return (told || (people !== null && beside.has(people))) && !isKnown(name);
  });
}

/** Every word of every article is asked, and few are of any of these shapes. */
const mayPair = oncePerWord(({ text, lower, capital }) =>
  capital ? /(?:ien|land|iern?)$/u.test(text) : ADJECTIVE.test(lower),
);

const PAIRED = /^\p{Lu}\p{Ll}{2,}(?:ien|land)$/u;
/** Plurals and lands that are nowhere: "Akademien", "Ausland". */
const NO_STATE =
  /(?:krat|arch|log|teg|nom|adem|dem|harmon|fon|phon|histor|theor|egor|energ|garant|graph|graf|path|rap|phil|utop|fantas|melod|kop|famil|stud|med|lin|ser|akt)ien$|^(?:aus|in|fest|neu|hoch|flach|berg|hinter|heimat|vater|mutter|abend|morgen|um|nachbar|partner|schwellen|entwicklungs|grenz|bauern?|bundes|gelobtes)land$/u;
const ADJECTIVE = /ische[nrms]?$/u;
/** Behind the adjective of a state. */
const OF_A_STATE =
  /^(?:\p{L}*(?:regierung|minister|präsident|premier|regierungschef|staatschef|kanzler|könig|oberhaupt|botschafter|gouverneur|sprecher|diplomat|kolleg|unterhändler|chefdiplomat)(?:e|in|innen|en|n|s)?|außenamte?s?|\p{L}*ministeriums?|parlaments?|armee|marine|luftwaffe|streitkräften?|behörden?|führung|hauptstadt|seite|botschaft|grenze|soldaten|truppen|schiffen?|häfen|küstenwache)$/u;

/** "die Halvier": its people, in the plural. */
export function peopleOfMet(met: Met): ReadonlyMap<string, ActorId> {
  const found = new Map<string, ActorId>();
  for (const { actor, label } of polities(met)) {
    const name = label.de;
    const one = peopleNamed(name);
    if (one !== null) for (const word of [one, `${one}n`]) found.set(word, actor);
  }
  return found;
}

const GOVERNMENT = /(?:regierung|führung|behörden)$/u;

function peopleNamed(name: string): string | null {
  if (name.endsWith('ien')) return `${name.slice(0, -2)}er`;
  return name.endsWith('land') ? `${name.slice(0, -4)}länder` : null;
}

/** "die Regierung in Usk" where the text names "Uskara" too: of which states such towns are the capital. */
export function statesOfTowns(met: Met, sentences: readonly (readonly Token[])[]): readonly string[] {
  const towns = polities(met).map(({ label }) => label.de);
  if (towns.length === 0) return [];
  const names = new Set<string>();
  for (const tokens of sentences)
    for (const { text, capital } of tokens)
      if (capital && COUNTRY_LIKE.test(text) && towns.some((town) => isTownOf(town, text))) names.add(text);
  return [...names];
}

const COUNTRY_LIKE = /^\p{Lu}\p{Ll}*(?:a|ien|land|stan)$/u;
/** What a state's name may have behind its capital's: "Usk" -> "Uskara". */
const LONGEST_END = 5;

function isTownOf(town: string, state: string): boolean {
  const more = state.length - town.length;
  return town.length >= SHORTEST_TOWN && more > 0 && more <= LONGEST_END && state.startsWith(town);
}

/** Towns that stand for a state: "Uskaras Hauptstadt Usk", "die halvische Hauptstadt Varn", and "Usk" where the article names "Uskara". */
export function townsOfMet(
  met: Met,
  sentences: readonly (readonly Token[])[],
  stateNamed: (token: Token | undefined) => ActorId | null,
): ReadonlyMap<string, ActorId> {
  const towns = new Map<string, ActorId>();
  const states = polities(met);
  if (states.length === 0) return towns;
  for (const { label } of states) {
    const longer = states.find((one) => isTownOf(label.de, one.label.de));
    if (longer !== undefined) towns.set(label.de, longer.actor);
  }
  for (const tokens of sentences)
    tokens.forEach((token, at) => {
      // "die Regierung von Uskara in Usk"
      const seat =
        token.lower === 'in' &&
        tokens[at - 2]?.lower === 'von' &&
        GOVERNMENT.test(tokens[at - 3]?.lower ?? '');
      if (!seat && token.lower !== 'hauptstadt') return;
      const town = tokens[at + 1];
      const state = stateNamed(tokens[at - 1]);
      if (state !== null && town?.capital === true && NAME.test(town.text)) towns.set(town.text, state);
    });
  return towns;
}
