/** Which accounts are compared, in which order, and what they are called while names are hidden. */
import type { Account, WortlautEvent } from '../../schema/event';

export type ChosenAccounts = {
  /** In the order to show them; never empty. */
  readonly shown: readonly Account[];
  /** The event's other accounts. */
  readonly hidden: readonly Account[];
  /** Articles the address asks for and this event does not have. */
  readonly unknown: readonly string[];
};

/** What an address asks for; nothing asked, or nothing of it found, means all accounts as the corpus orders them. */
export function chosenAccounts(event: WortlautEvent, articles: readonly string[]): ChosenAccounts {
  const asked = articles.flatMap((id) => event.accounts.filter(({ article }) => article === id));
  const shown = asked.length === 0 ? event.accounts : asked;
  const known = new Set<string>(event.accounts.map(({ article }) => article));
  return {
    shown,
    hidden: event.accounts.filter((account) => !shown.includes(account)),
    unknown: articles.filter((id) => !known.has(id)),
  };
}

/** What to write into the address for these accounts: nothing when it is what everybody gets. */
export function askFor(event: WortlautEvent, shown: readonly Account[]): readonly string[] {
  const isDefault =
    shown.length === event.accounts.length && shown.every((account, at) => account === event.accounts[at]);
  return isDefault ? [] : shown.map(({ article }) => article);
}

/** The accounts with one of them moved by that many places, as far as there are places. */
export function moveAccount(shown: readonly Account[], account: Account, by: number): readonly Account[] {
  const from = shown.indexOf(account);
  const to = Math.min(Math.max(from + by, 0), shown.length - 1);
  const others = shown.filter((one) => one !== account);
  return [...others.slice(0, to), account, ...others.slice(to)];
}

/** A, B, … Z, AA: by the account's place in the corpus, so that moving a column does not rename it. */
export function blindLetter(event: WortlautEvent, account: Account): string {
  let rest = event.accounts.findIndex(({ article }) => article === account.article) + 1;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** Accounts that tell the event in the very same words. */
export type ComparedColumn = {
  /** The first of them; the others say nothing else. */
  readonly account: Account;
  readonly copies: readonly Account[];
};

/** One column for each wording, where its first account stands; white space aside, copies are the same text. */
export function foldCopies(shown: readonly Account[]): readonly ComparedColumn[] {
  const columns = new Map<string, Account[]>();
  for (const account of shown) {
    const text = account.passages.map(({ exact }) => exact.replace(/\s+/gu, ' ').trim()).join('\n');
    columns.set(text, [...(columns.get(text) ?? []), account]);
  }
  return [...columns.values()].flatMap(([account, ...copies]) => (account ? [{ account, copies }] : []));
}
