/** Which names each outlet uses for an actor: the same person may be "der Präsident", "Selenskyj" or "Zelensky". */
import type { Account, WortlautEvent } from '../../schema/event';
import type { Actor } from '../../schema/registers';
import { contains, overlaps } from '../../schema/span';
import type { Span } from '../../schema/span';
import { findNames } from './actor-names';
import type { CorpusIndex } from '../corpus-index';
import { isUnnamed } from '../passages/unnamed-people';

type NameUse = {
  /** As worded: a name without its genitive, or a description such as "der Leiter des Hafenamtes". */
  readonly name: string;
  /** In the article's body, in order. */
  readonly spans: readonly Span[];
};

/** The names one account uses for one actor; the most used first. */
type AccountNames = { readonly account: Account; readonly names: readonly NameUse[] };

/** One row for each actor that at least one account names. */
export type ActorNames = { readonly actor: Actor; readonly accounts: readonly AccountNames[] };

/** For an event: every actor it shows, and how each account calls them. Accounts that name an actor nowhere are left out. */
export function namesUsed(index: CorpusIndex, event: WortlautEvent): readonly ActorNames[] {
  const ids = index.facetsOfEvent.get(event.id)?.actor ?? [];
  return ids.flatMap((id) => {
    const actor = index.actors.get(id);
    if (actor === undefined) return [];
    const accounts = event.accounts
      .map((account) => ({ account, names: namesInAccount(actor, account) }))
      .filter(({ names }) => names.length > 0);
    return accounts.length === 0 ? [] : [{ actor, accounts }];
  });
}

/** A name, and the outlets that use it, each once however many of their articles do. */
export type NameWithOutlets = { readonly name: string; readonly outlets: readonly string[] };

/** The most used name first; `outletOf` says what to call the one who published an article. */
export function outletsByName(
  { accounts }: ActorNames,
  outletOf: (article: string) => string,
): readonly NameWithOutlets[] {
  const found = new Map<string, Set<string>>();
  for (const { account, names } of accounts) {
    for (const { name } of names) {
      const outlets = found.get(name);
      if (outlets === undefined) found.set(name, new Set([outletOf(account.article)]));
      else outlets.add(outletOf(account.article));
    }
  }
  return [...found]
    .map(([name, outlets]) => ({ name, outlets: [...outlets] }))
    .sort((a, b) => b.outlets.length - a.outlets.length);
}

const PRONOUNS =
  /^(?:er|sie|es|ihm|ihn|ihr|ihnen|man|wir|ich|uns|mich|(?:der|die|das|den|dem)(?:selbe|jenige)?n?|dies\p{L}*|jen\p{L}*)$/iu;

/** "der Hafenmeister" says how an outlet sees somebody; "er" and "Kreise in Ostland" do not. */
export function isDescription(label: string, actor: Actor): boolean {
  return !PRONOUNS.test(label) && !isUnnamed(label, actor.id);
}

function namesInAccount(actor: Actor, account: Account): readonly NameUse[] {
  const found = new Map<string, Map<number, Span>>();
  const add = (name: string, span: Span): void => {
    const spans = found.get(name) ?? new Map<number, Span>();
    found.set(name, spans.set(span.start, span));
  };
  for (const passage of account.passages) {
    const offset = passage.span.start;
    const names = findNames(actor, passage.exact).map(({ name, span }) => ({
      name,
      span: { start: span.start + offset, end: span.end + offset },
    }));
    for (const { name, span } of names) add(name, span);
    for (const { speaker } of passage.speech) {
      const place = speaker?.span;
      if (!place || speaker.actor !== actor.id || !isDescription(speaker.label, actor)) continue;
      // The speaker may stand in another sentence; "Hafenmeister Jan Holm" holds the name that is counted already.
      if (contains(passage.span, place) && !names.some(({ span }) => overlaps(place, span))) {
        add(speaker.label, place);
      }
    }
  }
  return [...found]
    .map(([name, spans]) => ({ name, spans: [...spans.values()].sort((a, b) => a.start - b.start) }))
    .sort((a, b) => b.spans.length - a.spans.length || (a.name < b.name ? -1 : 1));
}
