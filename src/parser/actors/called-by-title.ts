/** "Der Minister", "die Kommissarin", "die Ostländerin": somebody named before, called by office or country alone. */
import type { ActorId } from '../../schema/ids';
import type { Gender } from '../../schema/register-source';
import type { Token } from '../language/tokens';
import type { Titles } from './introduced-actors';
import type { NameIndex } from './name-index';
import { isPublicTitle } from './public-titles';

/** "Außenministerin" -> "außenminister". */
export function bareTitle(word: string): string {
  return word.toLowerCase().replace(/(?<=\p{L}{4})(?:in|s|es)$/u, '');
}

const HEAD =
  /(?:minister|kanzler|premier|kommissar|botschafter|sprecher|sekretär|gouverneur|senator|general|beauftragter?|gesandter?|unterhändler|vermittler|koordinator|kommandeur|oberst|leutnant|admiral|vorsitzender?|könig|emir|scheich|papst|chef|abgeordneter?|politiker|diplomat|bürgermeister)$/u;
/** Who is one is the other too. */
const ALSO: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /(?:ministerpräsident|premier|premierminister|kanzler|regierungschef)$/u,
    ['regierungschef', 'premier', 'ministerpräsident'],
  ],
  [/(?<!minister|vize|vize-)präsident$/u, ['präsident', 'staatschef', 'staatsoberhaupt']],
  [/(?:außen|aussen)minister$/u, ['chefdiplomat', 'außenminister', 'aussenminister']],
  [/botschafter$/u, ['diplomat']],
  [/(?:leutnant|oberst|general|admiral|hauptmann|major)$/u, ['offizier', 'general', 'oberst', 'militär']],
  [/minister$/u, ['ressortchef']],
];

/** "EU-Außenkommissar": he is "der Kommissar" from then on. */
export function rememberTitle(titles: Titles, actor: ActorId, word: string): void {
  const bare = bareTitle(word.slice(word.lastIndexOf('-') + 1));
  const known = titles.get(actor) ?? new Set<string>();
  known.add(bare);
  const head = /premierminister$/u.test(bare) ? null : HEAD.exec(bare)?.[0];
  if (head != null) known.add(head);
  for (const [pattern, words] of ALSO) if (pattern.test(bare)) for (const also of words) known.add(also);
  titles.set(actor, known);
}

const articles: ReadonlySet<string> = new Set(['der', 'die', 'dem', 'den', 'des']);
const OWNER = /^(?:der|des|von|vom|für|in|im|aus|bei|beim|zum|zur)$/u;

/** A title with a definite article and neither name nor owner; null for plurals and everything else. */
export function titleAlone(
  tokens: readonly Token[],
  at: number,
): { readonly bare: string; readonly gender: Gender } | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const article = tokens[at - 1]?.lower ?? '';
  if (!articles.has(article) || !isPublicTitle(token.text)) return null;
  const next = tokens[at + 1];
  if (next?.kind === 'word' && (next.capital || OWNER.test(next.lower))) return null;
  const woman = /in$/u.test(token.lower) && !/(?:admin|latin)$/u.test(token.lower);
  const fits = woman ? /^(?:die|der)$/u : /^(?:der|dem|den|des)$/u;
  return fits.test(article) ? { bare: bareTitle(token.text), gender: woman ? 'f' : 'm' } : null;
}

/** "die Ostländerin", "der Ostländer" in front of a verb: one of them; "der Ostländer" behind a noun is all of them. */
export function countrymanAlone(
  index: NameIndex,
  tokens: readonly Token[],
  at: number,
  state: ActorId,
): Gender | null {
  const token = tokens[at];
  const entry = index.entries.get(state);
  if (token === undefined || entry === undefined || !('people' in entry)) return null;
  const article = tokens[at - 1]?.lower ?? '';
  if (tokens[at + 1]?.capital === true) return null;
  if (/[^e]in$/u.test(token.lower)) return /^(?:die|der)$/u.test(article) ? 'f' : null;
  if (!entry.people.includes(token.text) || !/(?:e|er|ese)$/u.test(token.lower)) return null;
  const behindNoun = tokens[at - 2]?.capital === true && at > 2;
  return (article === 'der' && !behindNoun) || article === 'dem' || article === 'den' ? 'm' : null;
}
