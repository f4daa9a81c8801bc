/** The whole phrase that names somebody: "Hafen-Zarin Karin Lindholm", "Präsident von Westland, Jens Okker". */
import type { Span } from '../../schema/span';
import { actEndings, determiners, noTitles, plainAdjective } from './term-lexicon';

/** Titles and first names before a name; more would be a sentence. */
const MOST_WORDS = 5;
const ADJECTIVE = '\\p{Ll}[\\p{L}-]*e[nrms]?';
const NOUN = '\\p{Lu}[\\p{L}\\p{N}-]*';
const ARTICLE =
  '(?:[Dd](?:er|ie|en|em|es)|[Ee]ine?[rnms]?|[Zz]u[mr]|[Vv]om|[Bb]eim|[Ss]eine?[rnms]?|[Ii]hre?[rnms]?)';
/** "der russische Präsident", "Präsident der Ukraine", "Chef des Hafenamtes". */
const TITLE = `(?:(?:${ADJECTIVE})\\s+){0,3}${NOUN}(?:\\s+(?:der|des|von|für|aus)\\s+(?:(?:${ADJECTIVE})\\s+)?${NOUN}(?:\\s+${NOUN})?|\\s+${NOUN})?`;
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${ARTICLE})\\s+(?<title>${TITLE}),\\s$`, 'u');
const AFTER = new RegExp(`^,\\s(?:${ARTICLE})\\s+(?<title>${TITLE})(?=\\s*(?:[,.;:!?–)]|$))`, 'u');
const TITLE_CASE = /\p{Lu}/u;

export type NamingPhrase = {
  /** Titles, adjectives, first names and the name, without article and without genitive s. */
  readonly span: Span;
  /** A title set beside the name with a comma: "der Herr des Kremls"; null where there is none. */
  readonly apposition: Span | null;
};

/** How much of the text around one name an outlet uses to name a person; `name` must not include the genitive. */
export function namingPhrase(text: string, name: Span, isOther: (word: string) => boolean): NamingPhrase {
  const start = startOfPhrase(text, name.start, isOther);
  return {
    span: { start, end: name.end },
    apposition: appositionOf(text, { start, end: name.end }, isOther),
  };
}

function startOfPhrase(text: string, nameStart: number, isOther: (word: string) => boolean): number {
  let start = nameStart;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const before = wordBefore(text, start);
    if (before === null || !TITLE_CASE.test(before.word.charAt(0))) break;
    if (!isTitle(before.word) || isOther(before.word)) break;
    start = before.start;
  }
  return withAdjectives(text, start);
}

/** Adjectives need an article before them, or an ending only adjectives have: else a verb would do, too. */
function withAdjectives(text: string, from: number): number {
  let start = from;
  let sure = from;
  for (let words = 0; words < 3; words += 1) {
    const before = wordBefore(text, start);
    if (before === null) return sure;
    if (determiners.has(before.word.toLowerCase())) return isArticleOfPerson(before.word) ? start : sure;
    if (!/^\p{Ll}[\p{L}-]*e[nrms]?$/u.test(before.word) || noTitles.has(before.word)) return sure;
    // "die erklärte Okker": a verb of the past looks like an adjective.
    if (/t(?:e|en)$/u.test(before.word)) return sure;
    start = before.start;
    if (plainAdjective.test(before.word)) sure = start;
  }
  return sure;
}

/** "das betonte Lindholm": a person is never "das". */
function isArticleOfPerson(word: string): boolean {
  return word.toLowerCase() !== 'das';
}

/** The word directly before, with only spaces between; null where a sentence, comma or bracket stands there. */
function wordBefore(text: string, at: number): { readonly word: string; readonly start: number } | null {
  const found = /(?<![\p{L}\p{N}])(?<word>\p{L}[\p{L}\p{N}-]*)[ \u00a0]+$/u.exec(
    text.slice(Math.max(0, at - 60), at),
  );
  const word = found?.groups?.['word'];
  if (found === null || word === undefined) return null;
  return { word, start: Math.max(0, at - 60) + found.index };
}

function isTitle(word: string): boolean {
  return !noTitles.has(word.toLowerCase()) && !determiners.has(word.toLowerCase()) && !actEndings.test(word);
}

function appositionOf(text: string, phrase: Span, isOther: (word: string) => boolean): Span | null {
  const after = text.slice(phrase.end, phrase.end + 120);
  const follows = AFTER.exec(after);
  const title = follows?.groups?.['title'];
  if (follows && title !== undefined && isRealTitle(title, isOther)) {
    const end = phrase.end + follows[0].length;
    return { start: end - title.length, end };
  }
  // "der Chef des Hafenamtes, Jan Holm, sagte": the name must be closed by a comma, else it is a list.
  if (!/^(?:\s*[,.;:)–]|$)/u.test(after)) return null;
  const from = Math.max(0, phrase.start - 120);
  const before = BEFORE.exec(text.slice(from, phrase.start));
  const leading = before?.groups?.['title'];
  if (!before || leading === undefined || !isRealTitle(leading, isOther)) return null;
  const end = from + before.index + before[0].trimEnd().length - 1;
  return { start: end - leading.length, end };
}

/** The head noun must be a title, not the name of somebody else in a list: "Holm, der Südbund, Lindholm". */
function isRealTitle(title: string, isOther: (word: string) => boolean): boolean {
  const head = title.split(/\s+/).find((word) => TITLE_CASE.test(word.charAt(0)));
  return head !== undefined && isTitle(head) && !isOther(head);
}
