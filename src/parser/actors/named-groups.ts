/** Armed groups and movements no register knows: "die Volksfront von Lomaro", "die Front für Gerechtigkeit in Balumba (FGB)", "die Miliz „Nordwind“". */
import type { Token } from '../language/tokens';

/** Names by themselves, with what stands behind them. */
const GROUP =
  /^(?:volks|(?:volks)?befreiungs|rebellen|widerstands|guerilla|separatisten|revolutions|unabhängigkeits|islamisten|stammes)(?:front|armee|miliz|bewegung|union|brigade|kräfte|komitee|rat)$/u;
/** Of many kinds: with letters in brackets or a name in quotation marks alone. */
const ANY_GROUP =
  /^(?:front|armee|miliz|bewegung|guerilla|rebellengruppe|rebellenarmee|rebellenbündnis|allianz|brigade)$/u;

/** Whether a group's name may begin with the word. */
export function mayNameGroup(word: Pick<Token, 'lower' | 'capital'>): boolean {
  return word.capital && (GROUP.test(word.lower) || ANY_GROUP.test(word.lower));
}

/** `to` is the token behind the name, letters in brackets included; `short` are those letters. */
export type NamedGroup = { readonly label: string; readonly to: number; readonly short: string | null };

/** The group whose name begins at token `at`; null where it has none of its own. */
export function groupAt(tokens: readonly Token[], at: number): NamedGroup | null {
  const word = tokens[at];
  if (word === undefined || !mayNameGroup(word)) return null;
  const end = endOfName(tokens, at + 1);
  const letters = lettersAt(tokens, end);
  const isNamed = end > at + 1;
  if (letters !== null && isNamed) return { label: labelOf(tokens, at, end), to: end + 3, short: letters };
  const quoted = quotedAt(tokens, at + 1);
  if (quoted !== null) return { label: `${word.text} ${quoted.words}`, to: quoted.to, short: null };
  return isNamed && GROUP.test(word.lower) ? { label: labelOf(tokens, at, end), to: end, short: null } : null;
}

/** "von Lomaro", "für die Freiheit der Südmark", "Südmark": at most so many words, the last of them a name. */
const LONGEST = 6;
const LINKS = /^(?:von|vom|für|fürs|zur|zum|in|im|der|des|die|das|den|und|de|del|la)$/u;

function endOfName(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let at = from; at < from + LONGEST; at += 1) {
    const word = tokens[at];
    if (word?.kind !== 'word') break;
    if (word.capital) end = at + 1;
    else if (!LINKS.test(word.lower)) break;
    // "die Volksfront im Norden", "die Befreiungsarmee und Ostland": where, and who else.
    if (end <= from && /^(?:in|im|und)$/u.test(word.lower)) break;
    if (/^und$/u.test(word.lower) && !/^für$/u.test(tokens[from]?.lower ?? '')) break;
  }
  return end;
}

const LETTERS = /^\p{Lu}[\p{Lu}\p{Ll}]?[\p{Lu}-]{1,6}$/u;

/** "(FGB)" behind a name. */
function lettersAt(tokens: readonly Token[], at: number): string | null {
  const word = tokens[at + 1]?.text ?? '';
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && LETTERS.test(word) ? word : null;
}

const OPENING = /^[„»«"“‚]$/u;
const CLOSING = /^[“”«»"‘]$/u;

function quotedAt(
  tokens: readonly Token[],
  at: number,
): { readonly words: string; readonly to: number } | null {
  if (!OPENING.test(tokens[at]?.text ?? '')) return null;
  for (let to = at + 1; to <= at + LONGEST; to += 1) {
    const token = tokens[to];
    if (token === undefined) return null;
    if (CLOSING.test(token.text)) {
      const words = tokens.slice(at + 1, to).map(({ text }) => text);
      return words.length > 0 && tokens[at + 1]?.capital === true
        ? { words: words.join(' '), to: to + 1 }
        : null;
    }
    if (token.kind !== 'word') return null;
  }
  return null;
}

function labelOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
