/** "Beide", "beide Seiten", "die beiden Minister": the two who acted in the sentences before, or the two the article is about. */
import type { ActorId } from '../../schema/ids';
import type { SentenceView } from './sentence-view';

export type Pair = readonly ActorId[];

const BOTH =
  /(?<!\p{L})(?:[Bb]eiden?r?|[Zz]wischen den (?:\p{Ll}+ )?(?:Seiten|Ländern|Staaten))(?!\p{L})(?: (?:\p{Ll}+ )?(?<noun>\p{Lu}\p{L}+))?/u;
/** Nouns that two parties are called by; "beide Häfen" are none. */
const PARTIES =
  /(?:seiten|länder|staaten|regierungen|parteien|nachbarn|minister|präsidenten|chefs|politiker|männer|frauen|staatsmänner|kontrahenten|gegner|verbündete|partner|diplomaten|hauptstädte|delegationen|mächte|kanzler|unterhändler|ministerinnen|präsidentinnen)n?$/u;

/** Of these the ones that mean states and groups, never people. */
const SIDES = /(?:seiten|länder|staaten|regierungen|parteien|nachbarn|hauptstädte|mächte)n?$/u;

/** Whether the words speak of two parties without naming them. */
export function saysBoth(text: string): boolean {
  const match = BOTH.exec(text);
  if (match === null) return false;
  const noun = match.groups?.['noun']?.toLowerCase();
  return noun === undefined || PARTIES.test(noun) || !/^beide/iu.test(match[0]);
}

/** How many sentences back the two may stand. */
const REACH = 2;

type Article = {
  readonly isPerson: (actor: ActorId) => boolean;
  /** The state or body an actor acts for, else the actor itself. */
  readonly blocOf: (actor: ActorId) => ActorId;
  /** The two the article was about so far, where two stand out; else empty. */
  readonly sidesFor: (view: SentenceView) => Pair;
};

/** Finds the two for one sentence after another. */
export function pairFinder(
  views: readonly SentenceView[],
  { isPerson, blocOf, sidesFor }: Article,
): (view: SentenceView) => Pair {
  const places = new Map(views.map((view, at) => [view, at]));
  return (view) => {
    const at = places.get(view) ?? 0;
    const noun = BOTH.exec(view.text)?.groups?.['noun']?.toLowerCase() ?? '';
    const meansSides = SIDES.test(noun);
    for (let back = 0; back <= REACH; back += 1) {
      const before = views[at - back];
      if (before === undefined || (back > 0 && before.isHeading)) break;
      const acting = [
        ...new Set(
          before.arguments
            .filter(({ mention }) => mention.how !== 'adjective' && mention.how !== 'place')
            .map(({ mention }) => (meansSides ? blocOf(mention.actor) : mention.actor)),
        ),
      ];
      const people = acting.filter(isPerson);
      if (people.length === 2) return people;
      if (acting.length === 2) return acting;
      if (acting.length > 2) break;
    }
    return sidesFor(view);
  };
}
