/**
 * Parsed articles wait here for each other: none can be linked before all have been seen. Their findings go on shelves; a few
 * numbers of each stay, so that millions can be held.
 */
import { compareText } from '../../base/order';
import type { ActorId } from '../../schema/ids';
import type { NewActor } from '../document';
import { FindingMarks } from './finding-marks';
import type { ArticleFacts, LinkableArticle } from './linkable-article';
import { moreTelling } from './publish-actors';
import { memoryShelves, type Shelves } from './shelf';

type Met = { readonly one: NewActor; readonly article: string };

export class ArticlePile {
  readonly marks = new FindingMarks();
  private readonly facts: ArticleFacts[] = [];
  private readonly met = new Map<ActorId, Met>();

  constructor(readonly shelves: Shelves = memoryShelves()) {}

  /** In any order. */
  add({ article, newActors, findings }: LinkableArticle): void {
    for (const { finding, passages } of findings) {
      this.marks.add(finding, this.facts.length);
      this.shelves.findings.put(finding);
      this.shelves.passages.put(passages);
    }
    this.facts.push(article);
    for (const one of newActors) this.meet({ one, article: article.id });
  }

  /** As they were added. */
  get articles(): readonly ArticleFacts[] {
    return this.facts;
  }

  /** Actors that no register knows, each once. */
  newActors(): NewActor[] {
    return [...this.met.values()].map(({ one }) => one).sort((a, b) => compareText(a.actor, b.actor));
  }

  /** Of those that say as much, the one of the first article stays, whichever is added first. */
  private meet(now: Met): void {
    const known = this.met.get(now.one.actor);
    if (known === undefined) {
      this.met.set(now.one.actor, now);
      return;
    }
    const [first, second] = known.article <= now.article ? [known, now] : [now, known];
    this.met.set(now.one.actor, moreTelling(first.one, second.one) === first.one ? first : second);
  }
}

export function pileOf(linkable: readonly LinkableArticle[]): ArticlePile {
  const pile = new ArticlePile();
  for (const one of linkable) pile.add(one);
  return pile;
}
