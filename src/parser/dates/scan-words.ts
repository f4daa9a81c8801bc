/** Finds the words at which rules may start: one pass over a sentence, one look-up a word, then only the rules it names. */
import type { Span } from '../../schema/span';
import type { Reading, TimeRule } from './time-rule';

const LONGEST_WORD = 30;
const SUFFIX = 4;

type RuleIndex = {
  readonly words: ReadonlyMap<string, readonly TimeRule[]>;
  readonly suffixes: ReadonlyMap<string, readonly TimeRule[]>;
  readonly numbers: readonly TimeRule[];
};

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
  return { words, suffixes, numbers };
}

function add(map: Map<string, TimeRule[]>, key: string, rule: TimeRule): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [rule]);
  else known.push(rule);
}

/** Everything any rule reads in one sentence; may overlap. `sentence` is the sentence's place in the document. */
export function readSentence(text: string, span: Span, sentence: number, index: RuleIndex): Reading[] {
  const found: Reading[] = [];
  const within = text.slice(span.start, span.end);
  for (let at = 0; at < within.length;) {
    const kind = kindAt(within, at);
    if (kind === 'other') {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < within.length && kindAt(within, end) === kind) end += 1;
    for (const rule of rulesFor(within, at, end, index)) {
      const reading = tryRule(rule, within, at);
      if (reading !== null)
        found.push({
          ...reading,
          start: reading.start + span.start,
          end: reading.end + span.start,
          sentence,
        });
    }
    at = end;
  }
  return found;
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
