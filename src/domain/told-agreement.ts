/** The ledger of told facts: which accounts give the same number, deadline or amount, which differ, which are silent. */
import type { Account, Qualifier, ToldFacts, WortlautEvent } from '../schema/event';
import type { Span } from '../schema/span';
import type { EventTime } from '../schema/time';

type ToldKey = keyof ToldFacts;

export type ToldFact =
  | { readonly key: 'minutes'; readonly value: number }
  | { readonly key: 'deadline'; readonly value: EventTime }
  | { readonly key: 'amount'; readonly value: number; readonly unit: string }
  | { readonly key: 'consequence'; readonly value: string };

/** One account's words for a fact. */
export type Telling = {
  readonly account: Account;
  readonly fact: ToldFact;
  readonly qualifier: Qualifier;
  /** In the article's body. */
  readonly span: Span;
};

/** Accounts that give the same value. `fact` is the first one's. */
export type ToldGroup = {
  readonly fact: ToldFact;
  /** null when they qualify the same value differently: "fast 90" and "rund 90". */
  readonly qualifier: Qualifier | null;
  readonly tellings: readonly Telling[];
};

/**
 * 'single': one account alone tells it. 'agree', 'differ': several, with one value or more. 'worded': several tell it in
 * words of their own, which are shown side by side and not judged.
 */
type ToldVerdict = 'single' | 'agree' | 'differ' | 'worded';

export type ToldRow = {
  readonly key: ToldKey;
  readonly verdict: ToldVerdict;
  /** The most told value first. */
  readonly groups: readonly ToldGroup[];
  /** Accounts that say nothing about it. */
  readonly silent: readonly Account[];
  /** Number of accounts that tell it. */
  readonly tellers: number;
  /** Number of all accounts of the event. */
  readonly accounts: number;
};

const KEYS: readonly ToldKey[] = ['minutes', 'amount', 'deadline', 'consequence'];

/** One row for each fact that at least one account tells. */
export function toldAgreement(event: WortlautEvent): readonly ToldRow[] {
  return KEYS.flatMap((key) => {
    const tellings = event.accounts.flatMap((account) => tellingsOf(account, key));
    return tellings.length === 0 ? [] : [rowOf(key, tellings, event.accounts)];
  });
}

/** Every told fact of an account with its words. */
export function tellingsOfAccount(account: Account): readonly Telling[] {
  return KEYS.flatMap((key) => tellingsOf(account, key));
}

function tellingsOf(account: Account, key: ToldKey): readonly Telling[] {
  const told = account.told[key];
  const fact = factOf(account.told, key);
  if (told === undefined || fact === null) return [];
  return [{ account, fact, qualifier: told.qualifier, span: told.span }];
}

function factOf(told: ToldFacts, key: ToldKey): ToldFact | null {
  switch (key) {
    case 'minutes':
      return told.minutes ? { key, value: told.minutes.value } : null;
    case 'deadline':
      return told.deadline ? { key, value: told.deadline } : null;
    case 'amount':
      return told.amount ? { key, value: told.amount.value, unit: told.amount.unit } : null;
    case 'consequence':
      return told.consequence ? { key, value: told.consequence.value } : null;
  }
}

function rowOf(key: ToldKey, tellings: readonly Telling[], accounts: readonly Account[]): ToldRow {
  const byValue = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const value = toldKeyOf(telling.fact);
    byValue.set(value, [...(byValue.get(value) ?? []), telling]);
  }
  const groups = [...byValue.values()].flatMap(groupOf).sort((a, b) => b.tellings.length - a.tellings.length);
  const tellers = new Set(tellings.map((telling) => telling.account));
  return {
    key,
    verdict: verdictOf(key, tellings.length, groups.length),
    groups,
    silent: accounts.filter((account) => !tellers.has(account)),
    tellers: tellers.size,
    accounts: accounts.length,
  };
}

function groupOf(tellings: readonly Telling[]): ToldGroup[] {
  const [first] = tellings;
  if (first === undefined) return [];
  const same = tellings.every((telling) => telling.qualifier === first.qualifier);
  return [{ fact: first.fact, qualifier: same ? first.qualifier : null, tellings }];
}

function verdictOf(key: ToldKey, tellings: number, groups: number): ToldVerdict {
  if (tellings === 1) return 'single';
  if (groups === 1) return 'agree';
  return key === 'consequence' ? 'worded' : 'differ';
}

/** Facts with the same key say the same. A deadline is its last day; "Ende Februar" and "28. Februar" agree. */
export function toldKeyOf(fact: ToldFact): string {
  switch (fact.key) {
    case 'minutes':
      return `${fact.value}`;
    case 'deadline':
      return fact.value.latest;
    case 'amount':
      return `${fact.value} ${fact.unit.toLowerCase()}`;
    case 'consequence':
      return fact.value.toLowerCase().replace(/\s+/g, ' ').trim();
  }
}
