/** Words that lower certainty: "angeblich", "soll" as hearsay, "Berichten zufolge". */
import type { Span } from '../../schema/span';
import type { HedgeFinding } from '../document';
import { hedgeWords, vagueTelling } from './speech-lexicon';
import { oncePerWord } from '../language/once-per-word';
import type { Statement } from './statements';

export function findHedges(statement: Statement): HedgeFinding[] {
  const { words } = statement;
  const hedges: HedgeFinding[] = [];
  for (let at = statement.from; at < statement.to; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || !mayHedge(word)) continue;
    if (hedgeWords.has(word.lower)) hedges.push({ span: wordSpan(word), rule: 'de/hedge/word' });
    else if ((word.lower === 'soll' || word.lower === 'sollen') && hasPerfectInfinitive(statement, at))
      hedges.push({ span: wordSpan(word), rule: 'de/hedge/soll' });
    else if (
      word.lower === 'zufolge' &&
      vagueTelling.has(words[at - 1]?.lower ?? '') &&
      !isSomebodys(words, at - 1)
    )
      hedges.push({
        span: { start: words[at - 1]?.start ?? word.start, end: word.end },
        rule: 'de/hedge/telling',
      });
  }
  return hedges;
}

/** Most words never do. */
const mayHedge = oncePerWord(
  ({ lower }) => hedgeWords.has(lower) || /^(?:sollen|soll|zufolge)$/u.test(lower),
);

function wordSpan({ start, end }: Span): Span {
  return { start, end };
}

/** "ukrainischen Angaben zufolge": whose they are is said; "unbestätigten Angaben zufolge" are nobody's. */
function isSomebodys(words: Statement['words'], at: number): boolean {
  if (!/^(?:angaben|informationen)$/.test(words[at]?.lower ?? '')) return false;
  const before = words[at - 1];
  return (
    before?.kind === 'word' && !before.capital && /en$/.test(before.lower) && !NOBODYS.test(before.lower)
  );
}

const NOBODYS =
  /^(?:den|diesen|ersten|neuen|neuesten|jüngsten|unbestätigten|übereinstimmenden|anonymen|mehreren|einigen|verschiedenen|entsprechenden|vorläufigen|weiteren)$/;

/** "soll … haben/sein" behind a participle, in the same clause; before or behind it. */
function hasPerfectInfinitive(statement: Statement, at: number): boolean {
  const clause = statement.clauses.find((c) => c.from <= at && at < c.to);
  if (clause === undefined) return false;
  for (let next = clause.from + 1; next < clause.to; next += 1) {
    const word = statement.words[next];
    if (word === undefined || (word.lower !== 'haben' && word.lower !== 'sein')) continue;
    if (statement.words[next - 1]?.shape.participle === true) return true;
  }
  return false;
}
