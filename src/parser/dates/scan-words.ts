/** Finds the words at which rules may start: one look-up for each token of a sentence, then only the rules it names. */
import type { Span } from '../../schema/span';
import { REMEMBERED, type Token } from '../language/tokens';
import type { Reading, TimeRule } from './time-rule';

const LONGEST_WORD = 30;
const SUFFIX = 4;

type RuleIndex = {
  readonly words: ReadonlyMap<string, readonly TimeRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly TimeRule[]>;
  readonly numbers: readonly TimeRule[];
  /** By the token's number: 0 where nobody has asked yet, else a place in `starts`. Most words have the same: nowhere. */
  readonly known: Uint32Array;
  readonly starts: (readonly Start[])[];
};

/** Rules that may start so many characters behind the beginning of a token: "5-tägiges" has two places. */
type Start = { readonly offset: number; readonly rules: readonly TimeRule[] };

const NOWHERE: readonly Start[] = [];
/** Its place in `starts`. */
const NONE_THERE = 1;

/** Rules by what starts them. */
export function indexRules(rules: readonly TimeRule[]): RuleIndex {
  const words = new Map<string, TimeRule[]>();
  const suffixes = new Map<string, TimeRule[]>();
  const numbers: TimeRule[] = [];
  for (const rule of rules)
    for (const start of new Set(rule.starts)) {
      if (start === '#') numbers.push(rule);
      else if (start.startsWith('-')) add(suffixes, start.slice(1), rule);
      else add(words, start, rule);
    }
  return { words, suffixes, numbers, known: new Uint32Array(REMEMBERED), starts: [NOWHERE, NOWHERE] };
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
    for (const { offset, rules } of starts)
      for (const rule of rules) {
        const reading = tryRule(rule, within, token.start - span.start + offset);
        if (reading === null) continue;
        const start = reading.start + span.start;
        const end = reading.end + span.start;
        found.push({ start, end, sentence, said: reading.said, mod: reading.mod, rule: reading.rule });
      }
  }
  return found;
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
    const rules = here === 'other' ? NONE : rulesFor(text, at, end, index);
    if (rules.length > 0) starts.push({ offset: at, rules });
    at = end;
  }
  if (number >= 0) index.known[number] = starts.length === 0 ? NONE_THERE : index.starts.push(starts) - 1;
  return starts;
}

const NONE: readonly TimeRule[] = [];

function rulesFor(text: string, start: number, end: number, index: RuleIndex): readonly TimeRule[] {
  if (end - start > LONGEST_WORD) return NONE;
  if (isDigit(text.charCodeAt(start))) return end - start <= SUFFIX ? index.numbers : NONE;
  const known = index.words.get(text.slice(start, end));
  if (known !== undefined) return known;
  return end - start > SUFFIX ? (index.suffixes.get(text.slice(end - SUFFIX, end)) ?? NONE) : NONE;
}

function tryRule(rule: TimeRule, text: string, at: number): Omit<Reading, 'sentence'> | null {
  rule.pattern.lastIndex = at;
  const match = rule.pattern.exec(text);
  if (match === null) return null;
  const groups = match.groups ?? {};
  const read = rule.read({ head: match[0], groups });
  if (read === null) return null;
  const start = at - (groups['before'] ?? '').length;
  return { start, end: at + match[0].length, said: read.said, mod: read.mod ?? null, rule: rule.id };
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
