/** Quoted speech: which quotation marks hold speech, and who speaks. Titles, names and distance marks are left alone. */
import { findAnnounced, thinkerOf } from './announced';
import type { Found } from './found';
import type { Matrix } from './matrix';
import type { Stretch } from '../language/noun-phrases';
import { determiners } from '../language/word-classes-lexicon';
import type { Statement } from './statements';
import type { QuotePair } from '../language/words';

/** `told` is what indirect and attributed rules found in the same statement: a quotation inside takes their speaker. */
export function findDirect(statement: Statement, told: readonly Found[]): Found[] {
  return pairsIn(statement, statement.from)
    .map((pair) => readPair(statement, pair, told))
    .filter((found) => found !== null);
}

/** Pairs that open in the statement from a word on; walks the statement's words, not the pairs of the block. */
function pairsIn(statement: Statement, from: number): QuotePair[] {
  const found: QuotePair[] = [];
  for (let at = from; at < statement.to; at += 1) {
    const place = statement.words[at]?.pair ?? -1;
    // No look at place -1: arrays answer slowly for what is no index.
    const pair = place < 0 ? undefined : statement.pairs[place];
    if (pair?.open === at) found.push(pair);
  }
  return found;
}

function readPair(statement: Statement, pair: QuotePair, told: readonly Found[]): Found | null {
  const content: Stretch = { from: pair.open, to: pair.close + 1 };
  const holder = innermost(
    told.filter((one) => one.content.some((part) => part.from <= pair.open && pair.close < part.to)),
  );
  const framed = findFrame(statement, pair);
  const kind = naming(statement, pair, framed) ? 'words' : kindOfPair(statement, pair);
  if (kind === 'name' || (kind === 'words' && framed !== null && isPartOf(pair, framed.matrix))) return null;
  const relayed = holder?.form === 'attributed' && framed?.near === true;
  if (holder !== undefined && !relayed) {
    const { speaker, cue, frame, addressee, medium } = holder;
    const whole = holder.content.some((part) => isSameStretch(part, content));
    const rule = whole ? 'de/direct/frame' : 'de/direct/inside';
    return quoted(content, { speaker, cue, frame, addressee, relay: null, medium, rule });
  }
  if (framed !== null && (kind === 'speech' || framed.near)) {
    const { matrix, frame } = framed;
    const { speaker, cue, addressee, medium } = matrix;
    const relay = relayed ? holder.speaker : matrix.relay;
    const rule = framed.near && kind !== 'speech' ? 'de/direct/act' : 'de/direct/frame';
    return quoted(content, { speaker, cue, frame: [frame], addressee, relay, medium, rule });
  }
  const thinker = thinkerOf(statement, pair);
  const alone = { addressee: null, relay: null, rule: 'de/direct/alone' } as const;
  if (thinker !== null)
    return quoted(content, { speaker: thinker, cue: null, frame: [], medium: 'ST', ...alone });
  if (kind !== 'speech') return null;
  const announced = findAnnounced(statement, pair);
  const { speaker, cue, frame } = announced ?? NOBODY;
  return quoted(content, { speaker, cue, frame, medium: 'Speech', ...alone });
}

const NOBODY = { speaker: null, cue: null, frame: [] } as const;

/** Property by property: behind a spread V8 puts each further one in by hand. */
function quoted(content: Stretch, told: Omit<Found, 'form' | 'content'>): Found {
  const { speaker, cue, frame, addressee, relay = null, medium, rule } = told;
  return { form: 'direct', content: [content], speaker, cue, frame, addressee, relay, medium, rule };
}

/** "Laut Brandt …, was nach Ansicht des Amtes „…“ sei": the shortest of what is told around it. */
function innermost(holders: readonly Found[]): Found | undefined {
  let best = holders[0];
  for (const holder of holders) if (best !== undefined && lengthOf(holder) < lengthOf(best)) best = holder;
  return best;
}

function lengthOf({ content }: Found): number {
  return content.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** The same words, give or take a mark at the end. */
export function isSameStretch(part: Stretch, other: Stretch): boolean {
  return part.from >= other.from && part.to <= other.to + 1;
}

const NAMING: ReadonlySet<string> = new Set([
  'nennen',
  'bezeichnen',
  'sprechen',
  'beschreiben',
  'kritisieren',
  'beschimpfen',
  'schimpfen',
  'werten',
  'sehen',
  'ansehen',
  'betrachten',
  'einstufen',
  'beurteilen',
  'zurückweisen',
  'verurteilen',
  'feiern',
  'würdigen',
  'loben',
]);

/** "nannte das einen „Putsch“", "als „Fest“ bezeichnet": even one capital word is somebody's. */
function naming(statement: Statement, pair: QuotePair, framed: Framed | null): boolean {
  if (framed === null || !framed.near || !NAMING.has(framed.matrix.lemma) || isPartOf(pair, framed.matrix))
    return false;
  const { words } = statement;
  for (let at = pair.open - 1; at > pair.open - 4 && at >= statement.from; at -= 1) {
    if (/^(?:als|einen?|einer|eines|von)$/.test(words[at]?.lower ?? '')) return true;
  }
  return framed.matrix.lemma === 'nennen' && pair.close >= statement.to - 2;
}

/** The marks stand in the speaker's or addressee's own name. */
function isPartOf(pair: QuotePair, matrix: Matrix): boolean {
  return [matrix.speaker, matrix.addressee].some(
    (part) => part !== null && part.from <= pair.open && pair.close < part.to,
  );
}

/** "„Die Häfen“, so Brandt, „bleiben zu“": two words may be the beginning of what is said. */
function goesOn(statement: Statement, pair: QuotePair): boolean {
  const { words } = statement;
  if (pair.open !== statement.from || words[pair.close + 1]?.text !== ',') return false;
  const next = pairsIn(statement, pair.close + 1)[0];
  return next !== undefined && words[next.open - 1]?.text === ',' && words[next.open + 1]?.capital === false;
}

type PairKind = 'speech' | 'words' | 'name';

/** 'name': a title, name or single word; 'words': a few words that may be somebody's; 'speech': a clause or more. */
function kindOfPair(statement: Statement, pair: QuotePair): PairKind {
  const { words } = statement;
  const inner = words
    .slice(pair.open + 1, pair.close)
    .filter((w) => w.kind === 'word' || w.kind === 'number');
  if (inner.length === 0) return 'name';
  const lower = inner.filter((w) => !w.capital && w.kind === 'word');
  const finite = inner.some((w) => w.shape.finite || w.shape.particles.length > 0);
  const terminal = /^[.!?…]+$/.test(words[pair.close - 1]?.text ?? '');
  if (inner.length >= 7 || goesOn(statement, pair)) return 'speech';
  const whole = pair.open === statement.from && pair.close >= statement.to - 1;
  if (terminal && inner.length >= 2 && (finite || whole)) return 'speech';
  if (lower.length === 0) return terminal && inner.length > 0 && isAlone(statement, pair) ? 'speech' : 'name';
  const article = determiners.has(inner[0]?.lower ?? '') && inner[0]?.capital === true;
  const before = words[pair.open - 1];
  if (article && inner.length <= 4 && !terminal && before?.capital === true) return 'name';
  if (finite && inner.length >= 4) return 'speech';
  const titled = before?.lower === 'laut' || (inner[0]?.capital === true && inner.at(-1)?.capital === true);
  return titled && !terminal && LEADS_NAME.test(before?.lower ?? '') ? 'name' : 'words';
}

/** "in der „BILD am Sonntag“", "laut „heise online“": what a name stands behind. */
const LEADS_NAME = /^(?:de[rmns]|die|das|im|am|vom|zum|zur|beim|laut|bei|wie|gegenüber|neue[nr]?|so)$/;

/** Nothing else stands in its clause. */
function isAlone(statement: Statement, pair: QuotePair): boolean {
  const before = statement.words[pair.open - 1];
  return pair.open === statement.from || before?.text === ':' || before?.text === ',';
}

type Framed = { readonly matrix: Matrix; readonly frame: Stretch; readonly near: boolean };

/** The verb of speech beside the marks: right behind them, before a colon, or the one whose clause they stand in. */
function findFrame(statement: Statement, pair: QuotePair): Framed | null {
  const { clauses, words } = statement;
  const mine = clauses.findIndex((c) => c.from <= pair.open && pair.open < c.to);
  const quoting = statement.matrices.filter((m) => /[qk]/.test(m.takes));
  const behind = quoting.find((m) => m.clause === mine + 1 && m.verb > pair.close && isBehind(statement, m));
  const joined = quoting.find((m) => m.clause === mine && m.verb > pair.close && m.verb - pair.close <= 2);
  const after = behind ?? joined ?? closing(statement, quoting, pair);
  const colon = words[pair.open - 1]?.text === ':' || words[pair.open - 1]?.text === ',';
  const before = leading(
    statement,
    quoting.filter((m) => m.verb < pair.open && m.clause < mine),
  );
  if (colon && before !== undefined && words[pair.open - 1]?.text === ':')
    return { matrix: before, frame: { from: statement.from, to: pair.open }, near: true };
  if (after !== undefined)
    return {
      matrix: after,
      frame: { from: pair.close + 1, to: frameEnd(statement, after, pair) },
      near: true,
    };
  const same = quoting.filter((m) => m.clause === mine && m.verb < pair.open).at(-1);
  if (same !== undefined) return { matrix: same, frame: { from: statement.from, to: pair.open }, near: true };
  if (before !== undefined)
    return {
      matrix: before,
      frame: { from: statement.from, to: pair.open },
      near: colon || words[pair.open - 1]?.lower === 'als' || isInterrupted(statement, before, mine),
    };
  return null;
}

/** "der das als „Kapitulation“ vor den Tätern sieht": the verb of a subordinate clause closes it. */
function closing(
  { clauses, words }: Statement,
  quoting: readonly Matrix[],
  pair: QuotePair,
): Matrix | undefined {
  if (words[pair.open - 1]?.lower !== 'als') return undefined;
  const mine = clauses.findIndex((c) => c.from <= pair.open && pair.open < c.to);
  if (clauses[mine]?.kind === 'main') return undefined;
  return quoting.find((m) => m.clause === mine && m.verb > pair.close && NAMING.has(m.lemma));
}

/** "Er glaubt, dass sie gestärkt daraus hervorgehe: „…“": the last verb that says so itself, not one inside what is told. */
function leading({ clauses }: Statement, before: readonly Matrix[]): Matrix | undefined {
  return (
    before.findLast(
      ({ clause, speaker }) =>
        clauses[clause]?.kind === 'main' && !clauses[clause].subjunctive && speaker !== null,
    ) ?? before.at(-1)
  );
}

/** "nannte Ivo Brandt, Leiter des Amts, den Plan „…“": only a name set between commas parts the verb from the marks. */
function isInterrupted({ clauses }: Statement, matrix: Matrix, mine: number): boolean {
  return (
    NAMING.has(matrix.lemma) &&
    clauses.slice(matrix.clause + 1, mine + 1).every(({ kind, mark }) => kind === 'fragment' && mark === ',')
  );
}

function isBehind(statement: Statement, matrix: Matrix): boolean {
  const clause = statement.clauses[matrix.clause];
  const opener = statement.words[clause?.head ?? 0]?.lower;
  return matrix.verbFirst || opener === 'so' || opener === 'wie';
}

function frameEnd(statement: Statement, matrix: Matrix, pair: QuotePair): number {
  const next = pairsIn(statement, Math.max(pair.close + 1, matrix.verb + 1)).find(
    (p) => p.close - p.open > 6,
  );
  let end = next?.open ?? statement.to;
  while (end > matrix.verb && /^(?:[.!?]+|,)$/.test(statement.words[end - 1]?.text ?? '')) end -= 1;
  return end;
}
