/** Cuts a sentence into clauses: stretches of tokens with a verb of their own, as far as commas tell. */
import { oncePerWord } from '../language/once-per-word';
import { wordSet } from '../language/word-set';
import type { Token } from '../language/tokens';

/** Tokens `from` included, `to` excluded. Speech has a finer `WordClause`, of the words of a statement. */
export type Clause = {
  readonly from: number;
  readonly to: number;
  /** First word, lower case: "dass", "wenn", "die". */
  readonly opener: string;
  readonly kind: 'main' | 'subordinate' | 'infinitive';
};

const CUT = new Set([',', ';', ':', '–', '—', '-']);
const SUBORDINATORS = wordSet(
  `dass daß wenn falls sofern ob weil da obwohl obgleich nachdem bevor ehe während sobald solange damit indem als wie wo wobei wofür womit wodurch
  wohin woran worauf woraufhin weshalb weswegen sodass worin worüber der die das den dem dessen deren denen welche welcher welchen welchem welches was wer wem`,
);
const NOT_A_VERB = new Set(
  'gegen unter sein seine seinen ihre ihren wegen neben zwischen sollen laut weiter heute morgen weit recht halt dank trotz zeit teile teil krise reise rede lage hilfe frage'.split(
    ' ',
  ),
);

export function splitClauses(tokens: readonly Token[]): Clause[] {
  const pieces = cutPieces(tokens);
  const clauses: { from: number; to: number }[] = [];
  let pending: number | null = null;
  for (const piece of pieces) {
    // "In dem Antrag, dem die Abgeordneten zustimmten, …": the relative clause is no part of what waits for its verb.
    // "Die Hoffnung der Fischer, dass Ostland …, trog": nor is what is hoped.
    if (pending !== null && (isObliqueRelative(tokens, piece) || isContent(tokens, pending, piece))) {
      clauses.push({ from: pending, to: piece.from - 1 });
      pending = null;
    }
    // "Weil der Streit nicht abreißt, hat …": whatever the verb is, its clause ends at the comma before the next.
    if (pending !== null && beginsAnew(tokens, pending, piece)) {
      clauses.push({ from: pending, to: piece.from - 1 });
      pending = null;
    }
    const start: number = pending ?? piece.from;
    if (hasVerb(tokens, piece.from, piece.to)) {
      const open = clauses.at(-1);
      if (open !== undefined && pending === null && endsList(tokens, open, piece)) open.to = piece.to;
      else clauses.push({ from: start, to: piece.to });
      pending = null;
      continue;
    }
    const last = clauses.at(-1);
    // "dass die Lieferung von Waffen, gepaart mit …, schadet": an opened clause waits for its verb.
    if (last === undefined || pending !== null || opensClause(tokens[piece.from])) pending = start;
    else last.to = piece.to;
  }
  const last = clauses.at(-1);
  if (pending !== null && last !== undefined) last.to = tokens.length;
  if (clauses.length === 0) clauses.push({ from: 0, to: tokens.length });
  return clauses.map(({ from, to }) => describe(tokens, from, to));
}

function beginsAnew(tokens: readonly Token[], pending: number, { from }: Piece): boolean {
  const first = tokens[from];
  return (
    first !== undefined &&
    tokens[from - 1]?.text === ',' &&
    OPENS_SUBORDINATE.has(tokens[pending]?.lower ?? '') &&
    isFinite(first, from)
  );
}

/** "dem die Abgeordneten zustimmten", "mit denen der Bund verhandelt": whoever acts in it is named inside. */
function isObliqueRelative(tokens: readonly Token[], { from, to }: Piece): boolean {
  const first = tokens[from]?.lower ?? '';
  const opens =
    // "Ein Schiedsgericht, wie es Westland vorschwebt, …"
    (first === 'wie' && /^(?:es|ihn|sie|ihm|dies)$/u.test(tokens[from + 1]?.lower ?? '')) ||
    OBLIQUE.test(first) ||
    (BEFORE_RELATIVE.test(first) && RELATIVE.test(tokens[from + 1]?.lower ?? ''));
  return opens && lastIsVerb(tokens, from, to);
}

function isContent(tokens: readonly Token[], pending: number, { from, to }: Piece): boolean {
  return (
    /^(?:dass|daß|ob|wonach)$/u.test(tokens[from]?.lower ?? '') &&
    !opensClause(tokens[pending]) &&
    lastIsVerb(tokens, from, to)
  );
}

const OBLIQUE = /^(?:dem|denen|dessen|deren|welchem)$/u;
const BEFORE_RELATIVE = /^(?:in|mit|von|auf|bei|an|für|zu|aus|nach|über|unter|gegen|durch)$/u;
const RELATIVE = /^(?:der|die|das|den|dem|denen|dessen|deren|welche[rnms]?)$/u;

/** A stretch of tokens, the end not included. */
export type Piece = Pick<Clause, 'from' | 'to'>;

/** "haben Ostland, Westland und der Bund angeboten": the auxiliary still waits for its participle. */
function endsList(tokens: readonly Token[], open: Piece, piece: Piece): boolean {
  if (tokens[piece.from - 1]?.text !== ',') return false;
  const words = tokens.slice(piece.from, piece.to).filter((token) => token.kind === 'word');
  const last = words.at(-1);
  if (!smallReadings(last).some((r) => r.kind === 'past-participle')) return false;
  // "…, Bogdan Terelju, vergangene Woche angerufen": nothing in it does anything but the participle.
  if (words.some((token) => token !== last && smallReadings(token).some((r) => r.kind === 'finite')))
    return false;
  // "hat 12 Millionen Euro, die Nordmark vier Millionen zugesagt": a relative clause has a finite verb.
  const opener = words[0]?.lower ?? '';
  const isArticle =
    /^d(?:er|ie|as)$/u.test(opener) &&
    !smallReadings(last).some((r) => r.kind === 'finite') &&
    words.some(({ lower }) => MANY.test(lower));
  if (SUBORDINATORS.has(opener) && !isArticle) return false;
  const before = tokens.slice(open.from, open.to);
  // "hat seine Lehrer, die dort sind, zurückgerufen": the relative clause has its verb, and waits for nothing.
  const closes = before.findLast((token) => token.kind === 'word');
  const isClosed =
    SUBORDINATORS.has(before[0]?.lower ?? '') && smallReadings(closes).some((r) => r.kind === 'finite');
  if (isClosed) return false;
  return (
    before.some((token) =>
      /^(?:hat|haben?|hatten?|hätten?|ist|sind|war|waren|sei|seien|wurden?|werden|wird)$/u.test(token.lower),
    ) && !before.some((token) => smallReadings(token).some((r) => r.kind === 'past-participle'))
  );
}

const MANY = /^(?:millionen?|milliarden?|tausend|dutzend|hundert)$/u;

/** Of a word in small letters. */
function smallReadings(token: Token | undefined): Token['readings'] {
  return token === undefined || token.capital ? [] : token.readings;
}

function opensClause(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:dass|daß|wenn|falls|sofern|weil|obwohl|nachdem|bevor|während|sobald|damit|indem)$/u.test(token.lower)
  );
}

function cutPieces(tokens: readonly Token[]): { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.lower === 'und' && opensMainClause(tokens, from, at)) {
      pieces.push({ from, to: at });
      from = at;
    }
    if (token.kind !== 'mark' || !CUT.has(token.text)) return;
    if (at > from) pieces.push({ from, to: at });
    from = at + 1;
  });
  if (from < tokens.length) pieces.push({ from, to: tokens.length });
  return pieces;
}

/** "Ostland stoppte die Lieferungen und Westland zog …": behind "und" stand a subject and its verb, before it another one. */
function opensMainClause(tokens: readonly Token[], from: number, at: number): boolean {
  const verbAt = verbBehindSubject(tokens, at + 1);
  if (verbAt === null) return false;
  const first = tokens[from];
  if (first === undefined || (from > 0 ? SUBORDINATORS : OPENS_SUBORDINATE).has(first.lower)) return false;
  return tokens.slice(from, at).some((token, i) => isFinite(token, from + i) && !isLast(tokens, from + i));
}

const OPENS_SUBORDINATE = wordSet(
  'wenn falls sofern nachdem während obwohl weil bevor als da ob seit solange sobald wie',
);

/** So many words a subject may have. */
const SUBJECT = 4;

/** The finite verb right behind a noun and what belongs to it, agreeing with it; null where there is none. */
function verbBehindSubject(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + SUBJECT; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return null;
    if (token.capital || (at < from + SUBJECT && IN_SUBJECT.test(token.lower))) continue;
    const isSubject = tokens[at - 1]?.capital === true && at > from;
    return isSubject && isFinite(token, at) && agrees(tokens[from], token) && !isLast(tokens, at) ? at : null;
  }
  return null;
}

const IN_SUBJECT = /^(?:d(?:er|ie|as)|sein|ihr|seine|ihre|auch|\p{Ll}+(?:ische|ischer|isches|ischen))$/u;

function isFinite(token: Token | undefined, at: number): boolean {
  return (
    token !== undefined &&
    isVerb(token, at) &&
    token.readings.some(({ kind }) => kind === 'finite') &&
    !token.readings.some(({ kind }) => kind === 'infinitive')
  );
}

/** A name alone is one. */
function agrees(first: Token | undefined, { readings }: Token): boolean {
  return (
    first?.capital !== true ||
    readings.some((reading) => reading.kind === 'finite' && !reading.plural && reading.person === 3)
  );
}

function isLast(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind !== 'word' && tokens[at + 1]?.kind !== 'number';
}

/** True for a word that is written like a verb form and known as one; nouns have a capital letter in German. */
export function isVerb(token: Token, at: number): boolean {
  return token.kind === 'word' && !(token.capital && at > 0) && isVerbForm(token);
}

const isVerbForm = oncePerWord(
  ({ lower, readings }) => !NOT_A_VERB.has(lower) && (readings.length > 0 || AUXILIARIES.has(lower)),
);

export const AUXILIARIES: ReadonlySet<string> = new Set(
  'ist sind war waren wird wurde wurden hat haben hatte hatten sei seien habe hätte hätten würde würden werde werden muss müsse müssen soll solle will wolle kann könne könnte könnten'.split(
    ' ',
  ),
);

/**
 * "„Öffnet Westland die Häfen nicht, …", "sagte: „Bleibt es dabei, …", "Die Lage spitzt sich zu: Fließe bis Mai kein Gas, …":
 * a capital says nothing of the word there.
 */
function beginsSpeech(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.text;
  if (mark === ':') return isFinite(tokens[at], 0) && BEHIND_FIRST_VERB.test(tokens[at + 1]?.text ?? '');
  return (mark === '„' || mark === '»' || mark === '«') && (at === 1 || tokens[at - 2]?.text === ':');
}

/** A noun behind a colon has other words behind it. */
const BEHIND_FIRST_VERB =
  /^(?:d(?:er|ie|as|ies|iese[rs]?)|eine?|kein\p{L}*|es|er|sie|man|bis|nicht|sich|\p{Lu}\p{L}+)$/u;

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && isVerb(token, token.capital && beginsSpeech(tokens, at) ? 0 : at)) return true;
    if (
      token?.lower === 'zu' &&
      /(?:en|ern|eln)$/u.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 1]?.capital === false
    )
      return true;
  }
  return false;
}

function describe(tokens: readonly Token[], from: number, to: number): Clause {
  const firstAt = wordFrom(tokens, from, to);
  const first = tokens[firstAt];
  const second = tokens[wordFrom(tokens, firstAt + 1, to)];
  const isBefore =
    first !== undefined &&
    (STANDS_BEFORE.has(first.lower) ||
      (FOCUS.has(first.lower) && OPENS_AT_THE_HEAD.has(second?.lower ?? '')));
  const opener = isBefore ? (second?.lower ?? first.lower) : (first?.lower ?? '');
  // "die Hilfe zu verstärken": an article opens it, no relative pronoun.
  if (ARTICLES.has(opener) && isInfinitive(tokens, from, to)) return { from, to, opener, kind: 'infinitive' };
  if (from > 0 && SUBORDINATORS.has(opener) && !isMainBehindArticle(tokens, { firstAt, opener, to }))
    return { from, to, opener, kind: 'subordinate' };
  if (OPENS_AT_THE_HEAD.has(opener) && lastIsVerb(tokens, from, to))
    return { from, to, opener, kind: 'subordinate' };
  return { from, to, opener, kind: isInfinitive(tokens, from, to) ? 'infinitive' : 'main' };
}

/** Behind these a clause opens as it would without them. */
const STANDS_BEFORE = wordSet('und oder aber sondern denn in mit von auf bei an für zu');
/** "selbst wenn", "erst nachdem". */
const FOCUS = wordSet('selbst auch sogar nur erst schon besonders gerade kurz gleich außer wie');
const ARTICLES = wordSet('die der das den dem');
const OPENS_AT_THE_HEAD = wordSet('wenn falls sofern nachdem während obwohl weil bevor');

/** "(und) die Nordmark schickt Zelte" is no relative clause: its verb stands right behind its subject, and not last. */
function isMainBehindArticle(
  tokens: readonly Token[],
  { firstAt, opener, to }: { readonly firstAt: number; readonly opener: string; readonly to: number },
): boolean {
  if (!/^d(?:er|ie|as)$/u.test(opener)) return false;
  const isJoined = tokens[firstAt]?.lower === 'und';
  if (isJoined && !lastIsVerb(tokens, firstAt, to)) return true;
  const verbAt = verbBehindSubject(tokens, isJoined ? firstAt + 1 : firstAt);
  const next = verbAt === null ? undefined : tokens[verbAt + 1];
  return (
    verbAt !== null &&
    next !== undefined &&
    verbAt < to - 1 &&
    !/^(?:und|oder|sowie|als|wie)$/u.test(next.lower) &&
    !smallReadings(next).some(({ kind }) => kind === 'finite') &&
    !lastIsVerb(tokens, firstAt, to)
  );
}

/** The place of the next word before `to`; behind all tokens where there is none. */
function wordFrom(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'word') return at;
  return tokens.length;
}

function lastIsVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens.slice(from, to).findLast((token) => token.kind === 'word');
  return last !== undefined && !last.capital && last.readings.length > 0;
}

/** "um … zu beenden", "… aufzunehmen": a zu-infinitive and no finite verb. */
function isInfinitive(tokens: readonly Token[], from: number, to: number): boolean {
  let zu = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.capital) continue;
    const { readings } = token;
    if (token.lower === 'zu' && tokens[at + 1]?.readings.some((r) => r.kind === 'infinitive')) {
      zu = true;
      at += 1;
    } else if (readings.some((r) => r.kind === 'zu-infinitive')) zu = true;
    else if (
      readings.some((r) => r.kind === 'finite') &&
      !readings.some((r) => r.kind === 'infinitive' || r.kind === 'past-participle')
    )
      return false;
  }
  return zu;
}
