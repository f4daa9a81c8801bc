/** "Beide", "beide Seiten", "die beiden Minister": the two who acted in the sentences before, or the two the article is about. */
import { leanPattern } from '../language/lean-pattern';
import { oncePerWord } from '../language/once-per-word';
import type { ActorId } from '../../schema/ids';
import type { SentenceView } from './sentence-view';

export type Pair = readonly ActorId[];

/** "die beiden am Sonntag", "beide wollen Frieden": a preposition or verb between says that the noun is another's. */
const BOTH = leanPattern(
  /(?<!\p{L})(?:[Bb]eiden?r?|[Dd]ie zwei(?! \p{L}+e[nr]? \p{Lu}| \p{Lu})|[Zz]wischen den (?:\p{Ll}+ )?(?:Seiten|Ländern|Staaten))(?!\p{L})(?: (?:(?!(?:gegen|neben|wegen|zwischen|haben|hatten|wollen|wollten|sollen|sollten|werden|wurden|können|konnten|müssen|mussten|eine|keine|seine|ihre|ihren|die|diese|ohne)(?!\p{L}))\p{Ll}+en? )?(?<noun>\p{Lu}\p{L}+))?/u,
);
/** Nouns that two parties are called by; "beide Häfen" are none. */
const PARTIES =
  /(?:seiten|länder|staaten|regierungen|parteien|nachbarn|minister|präsidenten|chefs|politiker|männer|frauen|staatsmänner|kontrahenten|gegner|verbündete|partner|diplomaten|hauptstädte|delegationen|mächte|kanzler|unterhändler|ministerinnen|präsidentinnen)n?$/u;

/** Of these the ones that mean states and groups, never people. */
const SIDES = /(?:seiten|länder|staaten|regierungen|parteien|nachbarn|hauptstädte|mächte)n?$/u;

/** Of these the ones that nobody is by name. */
const LANDS = /^(?:nachbar)?(?:länder|staaten|hauptstädte)n?$/u;

/** And those that mean people. */
const PEOPLE =
  /(?:minister|präsidenten|chefs|politiker|männer|frauen|diplomaten|kanzler|ministerinnen|präsidentinnen)n?$/u;
/** "ein Treffen der beiden", "die beiden wollen": no noun, and so most often people. */
const THE_TWO = /(?<!\p{L})(?:[Dd]ie zwei|[Dd](?:ie|er|en) beiden)(?! \p{Lu})(?!\p{L})/u;

/** Without one of these in some word none of the three questions below holds: most sentences need not be asked. */
export const mayMeanSomebody = oncePerWord(({ lower }) =>
  /beide|zwei|zwischen|sie|minister|präsidenten|chefs|politiker|diplomaten|unterhändler|weitere|nächste|dritte|neue|erneut|abermalige|man/u.test(
    lower,
  ),
);

/** Whether the words speak of two parties without naming them. */
export function saysBoth(text: string): boolean {
  const match = BOTH.exec(text);
  if (match === null) return false;
  const noun = match.groups?.['noun']?.toLowerCase();
  return noun === undefined || PARTIES.test(noun) || !/^beide/iu.test(match[0]);
}

/** "verständigten sie sich", "die Minister vereinbarten": whoever acted together before. */
export function saysThey(text: string): boolean {
  return THEY.test(text);
}

const THEY = leanPattern(
  /en sie(?!\p{L})(?<=(?<!\p{L})\p{Ll}+en sie)|(?<!\p{L})(?:[Ss]ie (?:\p{Ll}+ )*(?:haben|hatten|hätten|seien|sind|\p{Ll}+ten))(?!\p{L})|(?<!\p{L})[Dd]ie (?:\p{Ll}*|\p{Lu}\p{Ll}+)(?:[Mm]inister|[Pp]räsidenten|[Cc]hefs|[Pp]olitiker|[Dd]iplomaten|[Uu]nterhändler)(?: (?!der |des |von |aus |in |beider )|$)/u,
);

/** "Für August ist ein weiteres Treffen geplant", "Man wolle erneut telefonieren": of the two who spoke before. */
export function saysAnother(text: string): boolean {
  return ANOTHER.test(text);
}

const ANOTHER = leanPattern(
  /(?<!\p{L})(?:[Ee]in(?:e[nmrs]?)?|[Dd](?:as|ie|en|er|em)|[Zz]u[mr]|[Bb]eim|[Dd]as) (?:(?:weitere|nächste|zweite|dritte|neue|erneute|abermalige)[nmrs]?) (?:\p{Ll}+ )?\p{L}*(?:[Tt]reffen|[Gg]espräch|[Tt]elefonat|[Ss]chalte|[Bb]egegnung|[Uu]nterredung|[Ss]chaltung|[Vv]ideokonferenz|[Tt]elefonkonferenz|[Aa]nruf|[Rr]unde|[Gg]esprächsrunde|[Vv]erhandlungsrunde|[Ss]chaltkonferenz|[Zz]usammenkunft)(?!\p{L})|(?<!\p{L})[Mm]an (?:\p{L}+ ){0,5}(?:erneut|wieder|abermals|weiter|nochmals|noch einmal)(?!\p{L})/u,
);

/** How many sentences back the two may stand; two people who were named one after the other, further. */
const REACH = 2;
const FAR_REACH = 4;

/** "telefonierte mit beiden": whoever does it is neither. */
export function isWithBoth(text: string): boolean {
  return /(?<!\p{L})[Mm]it (?:den )?beiden(?!\p{L})/u.test(text);
}

type Article = {
  readonly isPerson: (actor: ActorId) => boolean;
  /** The state or body an actor acts for, else the actor itself. */
  readonly blocOf: (actor: ActorId) => ActorId;
  /** The two the article was about so far, where two stand out; else empty. */
  readonly sidesFor: (view: SentenceView) => Pair;
};

/** `known`: who takes part already, and is neither. */
export type PairFinder = (
  view: SentenceView,
  known?: readonly ActorId[],
  /** 'acting': only who acted right before, never the two sides the article is about; 'spoken': nor those, but the people named last. */
  from?: 'anywhere' | 'acting' | 'spoken',
) => Pair;

/** Finds the two for one sentence after another. */
export function pairFinder(
  views: readonly SentenceView[],
  { isPerson, blocOf, sidesFor }: Article,
): PairFinder {
  const places = new Map(views.map((view, at) => [view, at]));
  return (view, known = [], from = 'anywhere') => {
    const at = places.get(view) ?? 0;
    const noun = BOTH.exec(view.text)?.groups?.['noun']?.toLowerCase() ?? '';
    const meansSides = SIDES.test(noun);
    // With whom somebody speaks was named before.
    const isWith = known.length > 0;
    const strangers = isWith && !meansSides ? strangersBefore(views, at, { known, isPerson }) : [];
    if (strangers.length === 2) return strangers;
    const blocs = new Set(known.map(blocOf));
    for (let back = isWith ? 1 : 0; back <= REACH; back += 1) {
      const before = views[at - back];
      if (before === undefined || (back > 0 && before.isHeading)) break;
      const named = before.arguments
        .filter(({ mention }) => mention.how !== 'adjective' && mention.how !== 'place')
        .map(({ mention }) => mention.actor);
      // Two parties of one state are two sides.
      const asSides = meansSides && new Set(named.map(blocOf)).size > 1 ? named.map(blocOf) : named;
      const mayAct = (actor: ActorId): boolean =>
        !known.includes(actor) && !blocs.has(actor) && !(LANDS.test(noun) && isPerson(actor));
      const acting = [...new Set(asSides.filter(mayAct))];
      const people = acting.filter(isPerson);
      if (people.length === 2) return people;
      if (acting.length === 2) return acting;
      if (acting.length > 2) {
        const partners = spokenWith(before, isPerson);
        if (partners.length === 2) return partners;
        break;
      }
    }
    const sides = from === 'anywhere' ? sidesFor(view) : [];
    if (meansSides || from === 'acting') return sides;
    if (PEOPLE.test(noun) || THE_TWO.test(view.text)) {
      const people = sides.flatMap((side) => mostNamed(views.slice(0, at), side, { isPerson, blocOf }));
      if (people.length === 2) return people;
    } else if (sides.length === 2) return sides;
    // "ein Treffen der beiden", "ein weiteres Treffen": the two people named last, one after the other.
    const last = isWith ? [] : strangersBefore(views, at, { known, isPerson });
    return last.length === 2 ? last : sides;
  };
}

/** Of the people of one side whoever the sentences name more often than any other. */
function mostNamed(
  views: readonly SentenceView[],
  side: ActorId,
  { isPerson, blocOf }: Pick<Article, 'isPerson' | 'blocOf'>,
): readonly ActorId[] {
  const counts = new Map<ActorId, number>();
  for (const { arguments: all } of views)
    for (const { mention } of all)
      if (isPerson(mention.actor) && blocOf(mention.actor) === side)
        counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? [] : [first[0]];
}

/** "telefonierte mit Okker und mit Lindholm": of three the two behind "mit" are "beide". */
function spokenWith({ arguments: all }: SentenceView, isPerson: Article['isPerson']): readonly ActorId[] {
  const people = all.filter(({ mention, preposition }) => preposition === 'mit' && isPerson(mention.actor));
  return [...new Set(people.map(({ mention }) => mention.actor))];
}

/** The people named last in front of sentence `at`, as far back as it takes to find two. */
function strangersBefore(
  views: readonly SentenceView[],
  at: number,
  { known, isPerson }: Pick<Article, 'isPerson'> & { readonly known: readonly ActorId[] },
): readonly ActorId[] {
  const strangers = new Set<ActorId>();
  for (let back = 1; back <= FAR_REACH && strangers.size < 2; back += 1) {
    const before = views[at - back];
    if (before === undefined || before.isHeading) break;
    for (const { mention } of before.arguments)
      if (isPerson(mention.actor) && !known.includes(mention.actor)) strangers.add(mention.actor);
  }
  return [...strangers];
}
