/** "Die Regierung stoppte …" where nothing tells whose it is: a body of public life acts, another one in each article. */
import { slugOf } from '../../base/slug';
import { actorIdSchema, type ActorId, type ArticleId } from '../../schema/ids';
import { overlaps } from '../../schema/span';
import type { Mention, NewActor } from '../document';
import type { Token } from '../language/tokens';
import { bodyWords, type BodyWord } from './unnamed-bodies-lexicon';

/** What the state itself has, and no land of it. */
const OF_THE_STATE =
  /^(?:(?:Staats|Zentral|Übergangs|Militär|Interims)?[Rr]egierung|Kabinetts?|\p{L}*[Mm]inisteriums?|Parlaments?|Nationalversammlung|Unterhaus(?:es)?|Oberhaus(?:es)?|Armee|Militärs?|Streitkräften?|Militärführung|Marine|Luftwaffe|Küstenwache)$/u;

const ARTICLE = /^(?:die|der|das|dem|den|des|im|vom|beim|zum|zur)$/u;
/** "Einer der Putschisten": one of them. */
const ONE_OF = /^(?:ein(?:er|e|es|em|en)?|einige|mehrere|viele|zwei|drei|teile?|mitglieder)$/u;
/** Whose it is stands behind, though nobody knows the name: "die Regierung von Premier Okker". */
const OWNED = /^(?:von|vom|der|des)$/u;

export type InArticle = {
  readonly article: ArticleId;
  /** The state from whose capital the article comes and that it is about; null where there is none such. */
  readonly seat: ActorId | null;
  /** The article's: tells the governments of two articles apart in a list of names. */
  readonly day: string | null;
  /** Grows. */
  readonly newActors: Map<ActorId, NewActor>;
};

/** The mentions of a sentence, those of bodies that it calls by their kind alone among them. */
export function withUnnamed(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  known: InArticle,
): Mention[] {
  const more = tokens.flatMap((token, at): Mention[] => {
    const body = token.capital ? bodyWords.get(token.text) : undefined;
    if (body === undefined || !standsForAll(tokens, at) || isOwned(tokens, at)) return [];
    if (mentions.some(({ span }) => overlaps(span, token))) return [];
    const span = { start: token.start, end: token.end };
    const { seat } = known;
    if (seat !== null && OF_THE_STATE.test(token.text))
      return [{ span, actor: seat, how: 'function', rule: 'de/actor/body' }];
    return [{ span, actor: meet(body, known), how: 'function', rule: 'de/actor/unnamed' }];
  });
  return [...mentions, ...more].sort((one, other) => one.span.start - other.span.start);
}

function meet({ word, en }: BodyWord, { article, day, newActors }: InArticle): ActorId {
  const actor = actorIdSchema.parse(`${slugOf(word)}-${article}`);
  const shortLabel = { de: `${word} (ungenannt)`, en: `${en} (unnamed)` };
  const label =
    day === null
      ? shortLabel
      : {
          de: `${word} (ungenannt, Artikel vom ${day.split('-').reverse().join('.')})`,
          en: `${en} (unnamed, article of ${day})`,
        };
  newActors.set(actor, { actor, kind: 'body', label, shortLabel, actsFor: null, isUnnamed: true });
  return actor;
}

/** With its article, and adjectives between: "die neue Regierung". */
function standsForAll(tokens: readonly Token[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && isAdjective(tokens[from])) from -= 1;
  return ARTICLE.test(tokens[from]?.lower ?? '') && !ONE_OF.test(tokens[from - 1]?.lower ?? '');
}

function isAdjective(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && /(?:e|en)$/u.test(token.lower) && !ARTICLE.test(token.lower)
  );
}

function isOwned(tokens: readonly Token[], at: number): boolean {
  return OWNED.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.kind === 'word';
}
