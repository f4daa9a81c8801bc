/** What a state of an ultimatum or a pledge rests on: the sentences that tell it, one per source. */
import type { Account, Passage, WortlautEvent } from '../schema/event';
import type { ArticleId } from '../schema/ids';
import type { Span } from '../schema/span';

/** One source's sentence for a state. */
export type Evidence = { readonly article: ArticleId; readonly passage: Passage };

/** One sentence of each account: the one that says the words, else the one that holds the span, else the first. */
export function evidenceOf(
  event: WortlautEvent,
  says: (text: string) => boolean,
  spanIn: (account: Account) => Span | null = () => null,
): readonly Evidence[] {
  return event.accounts.flatMap((account) => {
    const span = spanIn(account);
    const passage =
      account.passages.find(({ exact }) => says(exact)) ??
      account.passages.find((one) => span !== null && holds(one.span, span)) ??
      account.passages[0];
    return passage === undefined ? [] : [{ article: account.article, passage }];
  });
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
