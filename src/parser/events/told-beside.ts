/** The other side of what a state gives or stops, where the sentence names it beside the deed: who asked for it, who is struck, who gets what. */
import type { ActorId } from '../../schema/ids';
import { overlaps } from '../../schema/span';
import { leanPattern } from '../language/lean-pattern';
import { isUnion, type NameIndex } from '../actors/name-index';
import { clauseText } from './clause-content';
import type { Clause } from './clauses';
import type { RuleHit } from './match-rules';
import type { SentenceView } from './sentence-view';
import { isDoneTo } from './subjects';
import type { Argument } from './tie-in';

type Sides = {
  readonly index: NameIndex;
  readonly blocOf: (actor: ActorId) => ActorId;
  /** Whoever takes part so far. */
  readonly known: readonly ActorId[];
};

/** The first that is told so; nobody where the sentence only names a place, a theme or a comparison. */
export function toldBeside(view: SentenceView, hit: RuleHit, { index, blocOf, known }: Sides): ActorId[] {
  const own = new Set(known.map(blocOf));
  const others = view.arguments.filter(
    (arg) => !own.has(blocOf(arg.mention.actor)) && isSide(index, blocOf(arg.mention.actor), arg),
  );
  if (others.length === 0) return [];
  const found =
    others.find((arg) => isTiedBeside(view, hit, arg)) ??
    others.find((arg) => gains(view, hit.clause, arg)) ??
    explained(view, hit, { others, blocOf });
  return found === undefined ? [] : [found.mention.actor];
}

/** A state or what stands like one; nobody's name. */
function isSide(index: NameIndex, bloc: ActorId, { mention }: Argument): boolean {
  const entry = index.entries.get(bloc);
  if (entry === undefined) return !/^de\/actor\/(?:title-and|person|introduced|pronoun)/u.test(mention.rule);
  return entry.kind === 'state' || entry.kind === 'group' || isUnion(index, bloc);
}

/** Characters in front of a name that say how it is tied in. */
const BACK = 60;

/** "auf Bitten aus Westburg", "seine Botschafterin in Westburg", "nach dem Beben in Westland". */
function isTiedBeside(
  view: SentenceView,
  { kind, clause }: RuleHit,
  { from, clause: at }: Argument,
): boolean {
  const start = (view.tokens[from]?.start ?? 0) - view.span.start;
  const before = view.text.slice(Math.max(0, start - BACK), start);
  if (kind === 'halt')
    return view.clauses[at] === clause && (SENT_THERE.test(before) || IN_STRIFE.test(before));
  if (ASKED.test(before) || STRUCK.test(before)) return true;
  const here = view.clauses[at];
  return (here === clause || here?.kind === 'infinitive') && OUT_OF.test(before);
}

const INSIDE = '(?:(?:de[mrn]|die|das|einer|einem) )?(?:\\p{Ll}+ )?';
const ASKED = new RegExp(
  `(?:[Bb]itten?|[Ee]rsuchen|[Ww]unsch|[Hh]ilferuf|[Hh]ilferufe|[Aa]nfrage|[Aa]ntrag|[Dd]rängen) (?:aus|von|vom|der|des) ${INSIDE}$`,
  'u',
);
const STRUCK = new RegExp(
  `(?:beben|sturm|stürmen|unwetter[ns]?|flut|fluten|überschwemmung|überschwemmungen|hochwassers?|dürre|hungersnot|hungerkrise|bränden?|brand|explosion|ausbruch|vulkanausbruch|epidemie|katastrophe|unglück|erdrutsch|lawine|zyklon|hurrikan|taifun|tsunami|anschlag|anschlägen) (?:in|im|auf|von|vor) ${INSIDE}$`,
  'iu',
);
const IN_STRIFE = new RegExp(
  `(?:[Ss]treit|[Kk]onflikt|[Ff]ehde|[Hh]andelskrieg|[Pp]rotest gegen das (?:Vorgehen|Verhalten)) (?:(?:über|um) [\\p{L} ]{3,30} )?(?:mit )?${INSIDE}$`,
  'u',
);
const SENT_THERE = new RegExp(
  `(?:botschafter|botschafterin|geschäftsträger|geschäftsträgerin|konsul|konsulin|gesandten?|diplomaten|botschaft|konsulats?|konsulate|vertretung|truppen|soldaten|kontingents?|einheiten|polizisten|ausbilder|beobachter|stützpunkte?n?|büros?|schulen|goethe-instituts?) (?:in|aus|im) ${INSIDE}$`,
  'iu',
);
/** "40 Kinder aus westländischen Lagern". */
const OUT_OF = /\p{Lu}\p{L}+ aus (?:de[mn] )?(?:\p{Ll}+ )?$/u;

/** "…, mit denen Westland Boote kaufen kann", "…, um die Westland gebeten hatte": whoever has something of it. */
function gains(view: SentenceView, clause: Clause, { clause: at, preposition }: Argument): boolean {
  const hung = view.clauses[at];
  if (hung?.kind !== 'subordinate' || at !== view.clauses.indexOf(clause) + 1 || preposition !== null)
    return false;
  const [first, second] = [view.tokens[hung.from]?.lower ?? '', view.tokens[hung.from + 1]?.lower ?? ''];
  const opens =
    RELATIVE.test(first) || (/^(?:mit|von|um|aus|für|auf)$/u.test(first) && RELATIVE.test(second));
  return opens && GAINS.test(clauseText(view, hung));
}

const RELATIVE = /^(?:der|die|das|de[mn]|denen|welche[rmns]?)$/u;
const GAINS = leanPattern(
  /(?<!\p{L})(?:bekomm\p{Ll}*|erh[aä]lt\p{Ll}*|brauch\p{Ll}*|benötig\p{Ll}*|kauf\p{Ll}*|anschaff\p{Ll}*|angeschafft|gebeten|bittet|bat|erbeten|angefordert|gewünscht|profitier\p{Ll}*|haben (?:soll|sollen|wird|werden)|bauen (?:kann|können|soll|will)|\p{Ll}*(?:rüsten|decken|bezahlen|finanzieren|begleichen|versorgen|ersetzen) (?:kann|können|soll|will|wird))(?!\p{L})/u,
);

/** "Die Grenze zu Westland ist dicht: Ostland lässt niemanden mehr durch"; what somebody says behind a colon is no such thing. */
function explained(
  view: SentenceView,
  { at, clause }: RuleHit,
  { others, blocOf }: { readonly others: readonly Argument[]; readonly blocOf: Sides['blocOf'] },
): Argument | undefined {
  const trigger = view.tokens[at];
  const colon = view.tokens.findLastIndex(({ text }, i) => i < at && text === ':');
  // "Westland: …" is a label.
  if (trigger === undefined || colon < 3 || isDoneTo(view, clause)) return undefined;
  const text = view.text.slice(0, (view.tokens[colon]?.start ?? 0) - view.span.start);
  const isSaid = view.speech.some(({ spans }) => spans.some((span) => overlaps(span, trigger)));
  if (isSaid || SAYS.test(text)) return undefined;
  const before = others.filter(({ to }) => to <= colon);
  const [first] = before;
  return new Set(before.map(({ mention }) => blocOf(mention.actor))).size === 1 ? first : undefined;
}

const SAYS = leanPattern(
  /(?<!\p{L})(?:sag\p{Ll}*|erklär\p{Ll}*|warn\p{Ll}*|droh\p{Ll}*|kritisier\p{Ll}*|behaupt\p{Ll}*|meld\p{Ll}*|schr[ie]+b\p{Ll}*|betont\p{Ll}*|hieß|heißt|verlautet\p{Ll}*|laut|zufolge|wirft|warf|forder\p{Ll}*|spricht|sprach|anders|auch|wie)(?!\p{L})/u,
);
