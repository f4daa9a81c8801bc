/** "Die Behörde", "das Hilfswerk", "der Fonds": the body named last that is of such a kind. */
import type { ActorEntry } from '../../schema/register-source';
import { actorIdSchema, type ActorId } from '../../schema/ids';
import type { Token } from '../language/tokens';
import type { NameIndex } from './name-index';

const COMMISSION = 'Kommission';
const EU = actorIdSchema.parse('eu');
const EU_COMMISSION = actorIdSchema.parse('eu-kommission');

/** Words for kinds of bodies that stand for one named before. */
const KIND =
  /^(?:Organisation|Weltorganisation|UN-Organisation|Behörde|Hilfswerk|UN-Hilfswerk|Fonds|Gremium|Agentur|Gerichtshof|Kommission)$/u;
/** Bodies papers call so, whatever their own name. Data. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  Behörde: ['eu-kommission'],
  Hilfswerk: ['wfp', 'unhcr', 'unrwa', 'unicef'],
  'UN-Hilfswerk': ['wfp', 'unhcr', 'unrwa', 'unicef'],
  Gremium: ['un-sicherheitsrat', 'un-menschenrechtsrat'],
  Weltorganisation: ['un'],
  'UN-Organisation': ['who', 'wfp', 'unhcr', 'unrwa', 'unicef', 'unesco'],
};
/** Bodies of states and of their union are called by other words. */
const NO_ORGANISATION: ReadonlySet<string> = new Set(['eu', 'un', 'g7', 'g8', 'g20', 'brics', 'eurogruppe']);

const OWNED = /^(?:der|des|von|vom|für|mit|in|im|zwischen|aus)$/u;

export function isKindOfBody({ text }: Pick<Token, 'text'>): boolean {
  return KIND.test(text);
}

/** "Wahlkommission": in an article that names one, "die Kommission" may be that. */
export function isOtherCommission({ lower, capital }: Token): boolean {
  return (
    capital && lower.length > COMMISSION.length && lower.endsWith('kommission') && lower !== 'eu-kommission'
  );
}

/** With its article, and neither name nor owner behind it. */
export function isKindAlone(tokens: readonly Token[], at: number): boolean {
  if (!/^d(?:as|ie|em|er)$/u.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return !(next?.kind === 'word' && (next.capital || OWNED.test(next.lower)));
}

/** Of the bodies named so far, the latest first, the first that is called so. */
export function bodyCalled({ entries }: NameIndex, noun: string, bodies: readonly ActorId[]): ActorId | null {
  if (noun === COMMISSION)
    return bodies.some((body) => body === EU || body === EU_COMMISSION) ? EU_COMMISSION : null;
  return bodies.find((body) => isCalled(entries.get(body), noun)) ?? null;
}

function isCalled(entry: ActorEntry | undefined, noun: string): boolean {
  if (entry?.kind !== 'body') return false;
  if (ALSO[noun] !== undefined && ALSO[noun].includes(entry.id)) return true;
  // One of states' own, a party or a ministry, is none of these.
  const isOfStates = entry.actsFor === null || entry.actsFor === 'un';
  if (noun === 'Organisation') return isOfStates && !NO_ORGANISATION.has(entry.id);
  const last = noun.toLowerCase();
  return (
    isOfStates &&
    [entry.prefLabel.de, ...entry.altLabels, ...entry.abbreviations].some((label) =>
      label.toLowerCase().endsWith(last),
    )
  );
}
