/** "9 Artikel, 3 Ursprünge": which accounts of an event go back to the same text or the same named source. */
import type { Account, WortlautEvent } from '../../schema/event';
import type { Span } from '../../schema/span';
import type { CorpusIndex } from '../corpus-index';
import { findCopies } from './origin-copies';
import { sourcesOfAccount } from './origin-sources';
import { originText } from './origin-texts';

/** Why two accounts count as one. */
export type OriginTie =
  | { readonly kind: 'copied'; readonly article: string; readonly other: string; readonly span: Span }
  | {
      readonly kind: 'agency' | 'relay';
      readonly article: string;
      readonly other: string;
      readonly label: string;
    };

export type Origin = {
  /** In the order of the event's accounts. */
  readonly accounts: readonly Account[];
  /** One reason for each account but the first; empty for an account that stands alone. */
  readonly ties: readonly OriginTie[];
};

export type Origins = {
  /** Origins with more accounts first, then as the event orders them. */
  readonly origins: readonly Origin[];
  /** Below three independent origins nothing is summed up. */
  readonly isThin: boolean;
};

/** A judgement on fewer origins would be the judgement of one or two newsrooms. */
const LEAST_ORIGINS = 3;

/** Groups the accounts of one event; what no text and no name ties together counts as independent. */
export function origins(index: CorpusIndex, event: WortlautEvent): Origins {
  const { accounts } = event;
  const groups = unionOf(accounts.length);
  const ties: { readonly at: number; readonly tie: OriginTie }[] = [];
  const join = (a: number, b: number, tie: OriginTie): void => {
    if (groups.join(a, b)) ties.push({ at: b, tie });
  };
  for (const { a, b, spans } of findCopies(accounts.map(originText))) {
    const [first, second] = [articleAt(accounts, a), articleAt(accounts, b)];
    join(a, b, { kind: 'copied', article: second, other: first, span: spans[1] });
  }
  const firstOfSource = new Map<string, number>();
  for (const [at, account] of accounts.entries()) {
    for (const { kind, key, label } of sourcesOfAccount(index, account)) {
      const before = firstOfSource.get(key);
      if (before === undefined) firstOfSource.set(key, at);
      else join(before, at, { kind, label, article: account.article, other: articleAt(accounts, before) });
    }
  }
  const byRoot = new Map<number, { accounts: Account[]; ties: OriginTie[] }>();
  for (const [at, account] of accounts.entries()) {
    const root = groups.rootOf(at);
    const group = byRoot.get(root) ?? { accounts: [], ties: [] };
    byRoot.set(root, group);
    group.accounts.push(account);
  }
  for (const { at, tie } of ties) byRoot.get(groups.rootOf(at))?.ties.push(tie);
  const found = [...byRoot.values()].sort((a, b) => b.accounts.length - a.accounts.length);
  return { origins: found, isThin: found.length < LEAST_ORIGINS };
}

/** Articles held together by one reason; where they copied, with the words they share. */
export type TieGroup = {
  readonly kind: OriginTie['kind'];
  /** The agency or medium; null for copies. */
  readonly label: string | null;
  /** In the order of the event's accounts. `span` is null for the first of some copies. */
  readonly articles: readonly { readonly article: string; readonly span: Span | null }[];
};

/** The ties of an origin in few words: nine copies are one thing to say, not nine. */
export function tieGroups({ accounts, ties }: Origin): readonly TieGroup[] {
  const groups = new Map<string, { tie: OriginTie; spans: Map<string, Span | null> }>();
  for (const tie of ties) {
    const key = tie.kind === 'copied' ? tie.kind : `${tie.kind} ${tie.label}`;
    const group = groups.get(key) ?? { tie, spans: new Map<string, Span | null>() };
    groups.set(key, group);
    if (!group.spans.has(tie.other)) group.spans.set(tie.other, null);
    group.spans.set(tie.article, tie.kind === 'copied' ? tie.span : null);
  }
  return [...groups.values()].map(({ tie, spans }) => ({
    kind: tie.kind,
    label: tie.kind === 'copied' ? null : tie.label,
    articles: accounts.flatMap(({ article }) => {
      const span = spans.get(article);
      return span === undefined ? [] : [{ article, span }];
    }),
  }));
}

function articleAt(accounts: readonly Account[], at: number): string {
  return accounts[at]?.article ?? '';
}

/** Joins things into groups (union-find); `join` says whether the two were apart until now. */
function unionOf(size: number) {
  const parents = Array.from({ length: size }, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
    parents[at] = root;
    return root;
  };
  return {
    rootOf,
    join: (a: number, b: number): boolean => {
      const [first, second] = [rootOf(a), rootOf(b)];
      if (first === second) return false;
      // The earlier account stays the root, so that groups keep the event's order.
      parents[Math.max(first, second)] = Math.min(first, second);
      return true;
    },
  };
}
