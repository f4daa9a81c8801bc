/** How much of what is told is quoted, passed on, hearsay, or nobody's word: counted in characters of passages. */
import type { Account, Passage, WortlautEvent } from '../../schema/event';
import { compareSpans } from '../../schema/span';
import { rungOf, rungs, stretchesOf, type Rung } from './attribution-stretches';
import type { Outlet } from '../../schema/registers';
import type { CorpusIndex } from '../corpus-index';
import { oncePerIndex } from '../once-per-index';

/** Below either of these a share says more about chance than about the outlet. */
const FEWEST_PASSAGES = 3;
const FEWEST_CHARACTERS = 300;

export type LadderStep = {
  readonly rung: Rung;
  readonly characters: number;
  /** Of all characters, between 0 and 1. */
  readonly share: number;
  /** Whole per cent; the steps of a ladder add up to 100. */
  readonly percent: number;
};

export type Ladder = {
  /** From the firmest to the least firm; rungs nothing stands on are left out. */
  readonly steps: readonly LadderStep[];
  readonly characters: number;
  readonly passages: number;
  /** Too little text for a picture. */
  readonly thin: boolean;
};

/** Everything the events tell, or what one outlet tells of them; null is the outlet nobody knows. */
export function attributionLadder(
  index: CorpusIndex,
  events: readonly WortlautEvent[],
  outlet?: string | null,
): Ladder {
  const accounts = events.flatMap((event) => event.accounts);
  if (outlet === undefined) return ladderOfAccounts(accounts);
  return ladderOfAccounts(
    accounts.filter(({ article }) => (index.articles.get(article)?.outlet ?? null) === outlet),
  );
}

/** Of every outlet that tells anything, those with most text first. */
export const laddersByOutlet: (
  index: CorpusIndex,
) => readonly { readonly outlet: Outlet; readonly ladder: Ladder }[] = oncePerIndex((index) => {
  const accounts = new Map<string, Account[]>();
  for (const account of index.eventsByDay.flatMap((event) => event.accounts)) {
    const outlet = index.articles.get(account.article)?.outlet;
    if (outlet == null) continue;
    const own = accounts.get(outlet);
    if (own === undefined) accounts.set(outlet, [account]);
    else own.push(account);
  }
  return [...accounts]
    .flatMap(([id, own]) => {
      const outlet = index.outlets.get(id);
      return outlet === undefined ? [] : [{ outlet, ladder: ladderOfAccounts(own) }];
    })
    .sort((a, b) => b.ladder.characters - a.ladder.characters || (a.outlet.id < b.outlet.id ? -1 : 1));
});

/** The ladder of some accounts; a sentence that tells two events counts once. */
export function ladderOfAccounts(accounts: readonly Account[]): Ladder {
  const counted = new Map<Rung, number>();
  const ofArticle = new Map<string, Map<string, Passage>>();
  for (const { article, passages } of accounts) {
    const known = ofArticle.get(article) ?? new Map<string, Passage>();
    ofArticle.set(article, known);
    for (const passage of passages) known.set(`${passage.span.start} ${passage.span.end}`, passage);
  }
  let passages = 0;
  for (const known of ofArticle.values()) {
    passages += known.size;
    countPassages(known.values(), counted);
  }
  return ladderFrom(counted, passages);
}

/** What is left of a ladder without a part of it; the articles of the two are not the same. */
export function ladderWithout(all: Ladder, part: Ladder): Ladder {
  const less = new Map(part.steps.map(({ rung, characters }) => [rung, characters]));
  const left = all.steps.map(({ rung, characters }) => [rung, characters - (less.get(rung) ?? 0)] as const);
  return ladderFrom(new Map(left), all.passages - part.passages);
}

function ladderFrom(counted: ReadonlyMap<Rung, number>, passages: number): Ladder {
  const characters = [...counted.values()].reduce((sum, count) => sum + count, 0);
  return {
    steps: stepsOf(counted, characters),
    characters,
    passages,
    thin: passages < FEWEST_PASSAGES || characters < FEWEST_CHARACTERS,
  };
}

function countPassages(passages: Iterable<Passage>, counted: Map<Rung, number>): void {
  let covered = 0;
  for (const passage of [...passages].sort((a, b) => compareSpans(a.span, b.span))) {
    for (const stretch of stretchesOf(passage)) {
      const characters = stretch.span.end - Math.max(stretch.span.start, covered);
      if (characters <= 0) continue;
      const rung = rungOf(stretch);
      counted.set(rung, (counted.get(rung) ?? 0) + characters);
    }
    covered = Math.max(covered, passage.span.end);
  }
}

/** Rounds so that the whole stays 100: the largest remainders are rounded up. */
function stepsOf(counted: ReadonlyMap<Rung, number>, all: number): readonly LadderStep[] {
  const found = rungs.flatMap((rung) => {
    const characters = counted.get(rung) ?? 0;
    const share = characters / all;
    return characters === 0 ? [] : [{ rung, characters, share, rest: (share * 100) % 1 }];
  });
  const missing = 100 - found.reduce((sum, { share }) => sum + Math.floor(share * 100), 0);
  const roundedUp = new Set([...found].sort((a, b) => b.rest - a.rest).slice(0, missing));
  return found.map((step) => ({
    rung: step.rung,
    characters: step.characters,
    share: step.share,
    percent: Math.floor(step.share * 100) + (roundedUp.has(step) ? 1 : 0),
  }));
}
