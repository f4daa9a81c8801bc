/** What stands in a clause: its words, its tokens, and of what matters it speaks. */
import type { Token } from '../language/tokens';
import type { Clause } from './clauses';
import { mattersOf, type Matter } from './matter-lexicon';
import type { SentenceView } from './sentence-view';

/** Whether a noun of these matters stands there, beside the trigger. */
export function isAbout(
  view: SentenceView,
  matters: readonly Matter[],
  { from, to, at }: { readonly from: number; readonly to: number; readonly at: number },
): boolean {
  for (let place = from; place < to; place += 1) {
    const token = view.tokens[place];
    if (place === at || token?.kind !== 'word' || !token.capital) continue;
    if (mattersOf(token.lower).some((matter) => matters.includes(matter))) return true;
  }
  return false;
}

export function clauseText(view: SentenceView, clause: Clause): string {
  const first = view.tokens[clause.from];
  const last = view.tokens[clause.to - 1];
  if (first === undefined || last === undefined) return '';
  return view.text.slice(first.start - view.span.start, last.end - view.span.start);
}

export function tokensOf(view: SentenceView, clause: Clause): readonly Token[] {
  return view.tokens.slice(clause.from, clause.to);
}
