/** Choice, order, hidden names and copies. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assert } from '../../base/assert';
import type { Account, WortlautEvent } from '../../schema/event';
import { threeOutlets, twentyAccounts } from '../../testing/compare-corpora';
import { askFor, blindLetter, chosenAccounts, foldCopies, moveAccount } from './compare-accounts';

function eventOf({ events: [event] }: { readonly events: readonly WortlautEvent[] }): WortlautEvent {
  assert(event !== undefined, 'one event');
  return event;
}
const three = eventOf(threeOutlets());
const twenty = eventOf(twentyAccounts());
const idsOf = (accounts: readonly Account[]): readonly string[] => accounts.map(({ article }) => article);

test('an address fixes choice and order; what it asks for in vain is named', () => {
  const { shown, hidden, unknown } = chosenAccounts(three, ['hafen-1', 'gibt-es-nicht', 'nord-1']);
  expect(idsOf(shown)).toEqual(['hafen-1', 'nord-1']);
  expect(idsOf(hidden)).toEqual(['kueste-1']);
  expect(unknown).toEqual(['gibt-es-nicht']);
});

test('nothing asked, or nothing found, shows all', () => {
  expect(chosenAccounts(three, []).shown).toEqual(three.accounts);
  expect(chosenAccounts(three, ['gibt-es-nicht']).shown).toEqual(three.accounts);
});

test('what is asked for is what is shown, and the default asks for nothing', () => {
  expect(askFor(three, three.accounts)).toEqual([]);
  fc.assert(
    fc.property(fc.shuffledSubarray([...twenty.accounts], { minLength: 1 }), (shown) => {
      expect(chosenAccounts(twenty, askFor(twenty, shown)).shown).toEqual(shown);
    }),
  );
});

test('moving stops at the edges and loses nobody', () => {
  const [first, second] = three.accounts;
  assert(first !== undefined && second !== undefined, 'three accounts');
  expect(idsOf(moveAccount(three.accounts, second, -1))).toEqual(['kueste-1', 'nord-1', 'hafen-1']);
  expect(idsOf(moveAccount(three.accounts, first, 1))).toEqual(['kueste-1', 'nord-1', 'hafen-1']);
  expect(moveAccount(three.accounts, first, -1)).toEqual(three.accounts);
  expect(idsOf(moveAccount(three.accounts, first, 9))).toEqual(['kueste-1', 'hafen-1', 'nord-1']);
});

test('letters stay with their account, also beyond Z', () => {
  expect(twenty.accounts.map((account) => blindLetter(twenty, account)).join('')).toBe(
    'ABCDEFGHIJKLMNOPQRST',
  );
  const [account] = twenty.accounts;
  assert(account !== undefined, 'an account');
  const many = {
    ...twenty,
    accounts: Array.from({ length: 28 }, (_, at) =>
      at === 27 ? account : { ...account, article: twenty.accounts[1]?.article ?? account.article },
    ),
  };
  expect(blindLetter(many, account)).toBe('AB');
});

test('six copies of one text are one column, where the first of them stands', () => {
  const columns = foldCopies(twenty.accounts);
  expect(columns).toHaveLength(15);
  expect(columns[0]?.copies).toHaveLength(5);
  expect(columns.flatMap(({ account, copies }) => [account, ...copies])).toEqual(twenty.accounts);
});
