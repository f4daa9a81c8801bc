/** What stands in a clause: its words, its tokens, and of what matters it speaks. */
import { leanPattern } from '../language/lean-pattern';
import type { Token } from '../language/tokens';
import type { Clause, Piece } from './clauses';
import { mattersOf, type Matter } from './matter-lexicon';
import type { SentenceView } from './sentence-view';

/** Whether a noun of these matters stands there, beside the trigger at `at`; -1 where there is none. */
export function isAbout(
  view: SentenceView,
  matters: readonly Matter[],
  { from, to }: Piece,
  at: number,
): boolean {
  for (let place = from; place < to; place += 1) {
    const token = view.tokens[place];
    if (place === at || token?.kind !== 'word' || !token.capital) continue;
    for (const matter of mattersOf(token)) if (matters.includes(matter)) return true;
  }
  return false;
}

export function clauseText(view: SentenceView, clause: Piece): string {
  const first = view.tokens[clause.from];
  const last = view.tokens[clause.to - 1];
  if (first === undefined || last === undefined) return '';
  return view.text.slice(first.start - view.span.start, last.end - view.span.start);
}

export function tokensOf(view: SentenceView, clause: Piece): readonly Token[] {
  return view.tokens.slice(clause.from, clause.to);
}

/** "stoppte die Lieferungen und forderte …": without what another verb behind or before "und" wants or threatens. */
export function textForVerb(view: SentenceView, clause: Clause, at: number): string {
  const text = clauseText(view, clause);
  const trigger = view.tokens[at];
  if (trigger === undefined || trigger.capital || !text.includes(' und ') || !WISH.test(text)) return text;
  const own = verbPart(view, clause, at);
  const before = clauseText(view, { from: clause.from, to: own.from }).replace(WISHES, '');
  const behind = clauseText(view, { from: own.to, to: clause.to }).replace(WISHES, '');
  // "gestoppt und eine Entschuldigung verlangt", "ein Papier verlangt und die Ausfuhr gestoppt": one auxiliary for both.
  const here = clauseText(view, own);
  const last = here.includes(`${trigger.text} und `) ? here.replace(WISHED_AT_END, '') : here;
  const isLast = trigger.readings.some(({ kind }) => kind === 'past-participle') && last === here;
  const alone = isLast ? last.replace(WISHED_BEFORE, ' und ') : last;
  return `${before} ${alone} ${behind}`.trim();
}

const WISH = leanPattern(
  /(?<!\p{L})(?:ge)?(?:forder|verlang|droh|dräng|warn|mahn|hoff|beten)|(?<!\p{L})(?:erwart|appell|poch|bat|bitt|aufgefordert)/u,
);
const WISHES =
  /(?<!\p{L})(?:(?:forder|verlang|droh|dräng|warn|mahn|hoff|erwart|appellier|poch)e?te?n?|bat|baten|bittet)(?!\p{L})/gu;
const WISHED_AT_END =
  /(?<!\p{L})(?:gefordert|verlangt|gedroht|gewarnt|gemahnt|gebeten|aufgefordert|gedrängt)\P{L}*$/u;
const WISHED_BEFORE = / (?:gefordert|verlangt|gedroht|gewarnt|gemahnt|gebeten|aufgefordert|gedrängt) und /u;

/** "ließ sich nicht bitten und gab … frei": each verb behind "und" has a stretch of its own. */
export function verbPart(view: SentenceView, clause: Clause, at: number): Piece {
  let { from, to } = clause;
  for (let place = clause.from + 1; place < clause.to - 1; place += 1) {
    if (view.tokens[place]?.lower !== 'und') continue;
    const next = view.tokens[place + 1];
    if (next === undefined || next.capital || !next.readings.some((reading) => reading.kind === 'finite'))
      continue;
    if (place < at) from = place + 1;
    else to = Math.min(to, place);
  }
  return { from, to };
}
