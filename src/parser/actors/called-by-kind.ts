/** "Die Behörde", "das Hilfswerk", "der Fonds": the body named last that is of such a kind. */
import type { ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import type { NameIndex } from './name-index';

const COMMISSION = 'Kommission';

/** Words for kinds of bodies that stand for one named before. */
const KIND =
  /^(?:Organisation|Weltorganisation|UN-Organisation|Behörde|Hilfswerk|UN-Hilfswerk|Fonds|Gremium|Agentur|Gerichtshof|Kommission)$/u;
const OWNED = /^(?:der|des|von|vom|für|mit|in|im|zwischen|aus)$/u;

export function isKindOfBody({ text }: Pick<Token, 'text'>): boolean {
  return KIND.test(text);
}

/** "Wahlkommission": in an article that names one, "die Kommission" may be that, not a union's. */
export function isOtherCommission(index: NameIndex, { lower, capital, text }: Token): boolean {
  if (!capital || lower.length <= COMMISSION.length || !lower.endsWith('kommission')) return false;
  return (
    index.byFirstWord
      .get(text)
      ?.some(({ words, actor }) => words.length === 1 && commissionOf(index, actor) === actor) !== true
  );
}

/** With its article, and neither name nor owner behind it. */
export function isKindAlone(tokens: readonly Token[], at: number): boolean {
  if (!/^d(?:as|ie|em|er)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return !(next?.kind === 'word' && (next.capital || OWNED.test(next.lower)));
}

/** Of the bodies named so far, the latest first, the first that is called so. */
export function bodyCalled(index: NameIndex, noun: string, bodies: readonly ActorId[]): ActorId | null {
  if (noun === COMMISSION) {
    const [commission = null] = bodies.flatMap((body) => commissionOf(index, body) ?? []);
    return commission;
  }
  return bodies.find((body) => isCalled(index, body, noun)) ?? null;
}

/** The commission of a union, be it the union that was named or the commission. */
function commissionOf({ entries }: NameIndex, body: ActorId): ActorId | null {
  const entry = entries.get(body);
  if (entry?.kind !== 'body') return null;
  const union = entry.actsFor === null ? undefined : entries.get(entry.actsFor);
  const isUnions = union?.kind === 'body' && union.commission === body;
  return isUnions ? body : entry.commission;
}

function isCalled({ entries }: NameIndex, body: ActorId, noun: string): boolean {
  const entry = entries.get(body);
  if (entry?.kind !== 'body' || entry.notCalledBy.includes(noun)) return false;
  if (entry.calledBy.includes(noun)) return true;
  // One of a state's own, a party or a ministry, is none of these.
  const owner = entry.actsFor === null ? null : entries.get(entry.actsFor);
  const isOfStates = owner === null || (owner?.kind === 'body' && owner.agencies);
  if (!isOfStates || noun === 'Organisation') return isOfStates;
  const last = noun.toLowerCase();
  return [entry.prefLabel.de, ...entry.altLabels, ...entry.abbreviations].some((label) =>
    label.toLowerCase().endsWith(last),
  );
}
