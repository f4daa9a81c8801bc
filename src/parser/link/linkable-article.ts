/** What linking needs of a parsed article: its facts without the body, its findings with their passages already cut. */
import type { Article } from '../../schema/article';
import type { Passage } from '../../schema/event';
import type { ActorId } from '../../schema/ids';
import { overlaps, type Span } from '../../schema/span';
import type { Draft, EventFinding, NewActor } from '../document';
import { makePassages } from './make-passages';

/** An article as published, and what the stages found in it. */
export type ParsedArticle = { readonly article: Article; readonly draft: Draft };

/** An article without its text. */
export type ArticleFacts = Omit<Article, 'body'>;

/** A finding and its words; speakers carry the ids of the draft. */
export type LinkableFinding = { readonly finding: EventFinding; readonly passages: readonly Passage[] };

/** Small enough to be held for every article at once, and plain data: it travels between threads and lies in caches. */
export type LinkableArticle = {
  readonly article: ArticleFacts;
  /** Actors met in this article that no register knows. */
  readonly newActors: readonly NewActor[];
  readonly findings: readonly LinkableFinding[];
};

/** Looks at one article alone. */
export function makeLinkable({ article, draft }: ParsedArticle): LinkableArticle {
  const { id, file, outlet, title, url, language, publishedOn, sha256, rights } = article;
  const actorAt = actorsOf(draft);
  return {
    article: { id, file, outlet, title, url, language, publishedOn, sha256, rights },
    newActors: draft.newActors,
    findings: draft.events.map((finding) => ({ finding, passages: makePassages(draft, finding, actorAt) })),
  };
}

/** Who is named in a stretch of the draft. */
function actorsOf(draft: Draft): (span: Span) => ActorId | null {
  return (span) => {
    const inside = draft.mentions.filter(
      (mention) => overlaps(mention.span, span) && mention.how !== 'place',
    );
    const named = inside.find((mention) => mention.how !== 'adjective');
    const side = SIDE.test(draft.text.slice(span.start, span.end)) ? inside[0] : undefined;
    return (named ?? side)?.actor ?? null;
  };
}

/** "ukrainischen Angaben" are the Ukraine's; a "ukrainischer Insider" or "US-Medien" are nobody's voice but their own. */
const SIDE = /(?<!\p{L})(?:Angaben|Darstellung|Seite|Auffassung|Ansicht|Lesart|Informationen)(?!\p{L})/u;
