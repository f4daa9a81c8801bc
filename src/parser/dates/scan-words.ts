/** Finds the words at which rules may start: one look-up for each token of a sentence, then only the rules it names. */
import type { Span } from '../../schema/span';
import { REMEMBERED, type Token } from '../language/tokens';
import type { Reading, TimeRule } from './time-rule';

const LONGEST_WORD = 30;
const SUFFIX = 4;
const LONGEST_NUMBER = 4;

type RuleIndex = {
  readonly words: ReadonlyMap<string, readonly TimeRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly TimeRule[]>;
  /** By its digits. */
  readonly numbers: readonly NumberRules[];
  /** By the token's number: 0 where nobody has asked yet, else a place in `starts`. Most words have the same: nowhere. */
  readonly known: Uint32Array;
  readonly starts: (readonly Start[])[];
};

/** Rules that may start so many characters behind the beginning of a token: "5-tägiges" has two places. */
type Start = {
  readonly offset: number;
  /** Of a number; 0 for a word. Which rules a number starts the character behind it tells. */
  readonly digits: number;
  readonly rules: readonly TimeRule[];
};

/** Those for each character behind the number that some rule asks for, and those for all others. */
type NumberRules = {
  readonly before: ReadonlyMap<string, readonly TimeRule[]>;
  readonly others: readonly TimeRule[];
};

const NOWHERE: readonly Start[] = [];
/** Its place in `starts`. */
const NONE_THERE = 1;

/** Rules by what starts them. */
export function indexRules(rules: readonly TimeRule[]): RuleIndex {
  const words = new Map<string, TimeRule[]>();
  const suffixes = new Map<string, TimeRule[]>();
  for (const rule of rules)
    for (const start of new Set(rule.starts)) {
      if (start.startsWith('#')) continue;
      if (start.startsWith('-')) add(suffixes, start.slice(1), rule);
      else add(words, start, rule);
    }
  const numbers = Array.from({ length: LONGEST_NUMBER + 1 }, (_, digits) => numberRules(rules, digits));
  return { words, suffixes, numbers, known: new Uint32Array(REMEMBERED), starts: [NOWHERE, NOWHERE] };
}

/** "#", "#2", "#4-": how many digits, and what stands right behind them. */
const NUMBER = /^#(?<digits>[24]?)(?<behind>.?)$/u;

function numberRules(rules: readonly TimeRule[], digits: number): NumberRules {
  const starts = rules.flatMap((rule) =>
    rule.starts.flatMap((start) => {
      const { digits: said, behind } = NUMBER.exec(start)?.groups ?? {};
      if (said === undefined || behind === undefined) return [];
      const fits = said === '' || (said === '2' ? digits <= 2 : digits === 4);
      return fits ? [{ rule, behind }] : [];
    }),
  );
  const before = (character: string): TimeRule[] => [
    ...new Set(starts.flatMap(({ rule, behind }) => (behind === '' || behind === character ? [rule] : []))),
  ];
  return {
    before: new Map(starts.map(({ behind }) => [behind, before(behind)])),
    others: before(''),
  };
}

function add(map: Map<string, TimeRule[]>, key: string, rule: TimeRule): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [rule]);
  else known.push(rule);
}

/** A sentence cut into tokens; its place in the document. */
type Cut = { readonly span: Span; readonly tokens: readonly Token[]; readonly sentence: number };

/** Everything any rule reads in one sentence; may overlap. */
export function readSentence(text: string, { span, tokens, sentence }: Cut, index: RuleIndex): Reading[] {
  const found: Reading[] = [];
  let within: string | null = null;
  for (const token of tokens) {
    const starts = startsIn(token, index);
    if (starts.length === 0) continue;
    // Cut out only where a rule may start: most sentences name no time.
    within ??= text.slice(span.start, span.end);
    for (const start of starts) {
      const at = token.start - span.start + start.offset;
      for (const rule of rulesAt(start, within.charAt(at + start.digits), index)) {
        if (rule.within !== undefined && !within.includes(rule.within)) continue;
        const reading = tryRule(rule, within, at);
        if (reading === null) continue;
        const { said, mod } = reading;
        const from = reading.start + span.start;
        found.push({ start: from, end: reading.end + span.start, sentence, said, mod, rule: rule.id });
      }
    }
  }
  return found;
}

function rulesAt({ digits, rules }: Start, behind: string, index: RuleIndex): readonly TimeRule[] {
  const numbers = digits === 0 ? undefined : index.numbers[digits];
  return numbers === undefined ? rules : (numbers.before.get(behind) ?? numbers.others);
}

/** Looked for once in each distinct word. */
function startsIn({ kind, text, number }: Token, index: RuleIndex): readonly Start[] {
  if (kind !== 'word' && kind !== 'number') return NOWHERE;
  const place = index.known[number] ?? 0;
  if (place > 0) return index.starts[place] ?? NOWHERE;
  const starts: Start[] = [];
  for (let at = 0; at < text.length;) {
    const here = kindAt(text, at);
    let end = at + 1;
    while (end < text.length && kindAt(text, end) === here) end += 1;
    const digits = here === 'digit' ? end - at : 0;
    const rules = here === 'letter' ? rulesFor(text, at, end, index) : NONE;
    if (rules.length > 0 || (digits > 0 && digits <= LONGEST_NUMBER))
      starts.push({ offset: at, digits, rules });
    at = end;
  }
  if (number >= 0) index.known[number] = starts.length === 0 ? NONE_THERE : index.starts.push(starts) - 1;
  return starts;
}

const NONE: readonly TimeRule[] = [];

function rulesFor(text: string, start: number, end: number, index: RuleIndex): readonly TimeRule[] {
  if (end - start > LONGEST_WORD) return NONE;
  const known = index.words.get(text.slice(start, end));
  if (known !== undefined) return known;
  return end - start > SUFFIX ? (index.suffixes.get(text.slice(end - SUFFIX, end)) ?? NONE) : NONE;
}

function tryRule(rule: TimeRule, text: string, at: number): Omit<Reading, 'sentence' | 'rule'> | null {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(text);
  if (match === null) return null;
  const groups = match.groups ?? {};
  const read = rule.read({ head: match[0], groups });
  if (read === null) return null;
  const start = at - (groups['before'] ?? '').length;
  return { start, end: at + match[0].length, said: read.said, mod: read.mod ?? null };
}

type CharKind = 'letter' | 'digit' | 'other';

function kindAt(text: string, at: number): CharKind {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return 'digit';
  return isLetter(code) ? 'letter' : 'other';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of the scripts German news uses; everything from U+2000 on counts as punctuation. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7;
}
