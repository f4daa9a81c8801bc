/** What a state of an ultimatum or a pledge rests on: the sentences that tell it, one per source. */
import type { Account, Passage, WortlautEvent } from '../../schema/event';
import type { ArticleId } from '../../schema/ids';
import { contains, type Span } from '../../schema/span';

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
      account.passages.find((one) => span !== null && contains(one.span, span)) ??
      account.passages[0];
    return passage === undefined ? [] : [{ article: account.article, passage }];
  });
}

/** Copies tell the same sentence: it stands once, with everybody who has it. */
export function sameWords(
  evidence: readonly Evidence[],
): readonly { readonly words: string; readonly places: readonly Evidence[] }[] {
  const groups = new Map<string, Evidence[]>();
  for (const one of evidence) {
    const group = groups.get(one.passage.exact);
    if (group === undefined) groups.set(one.passage.exact, [one]);
    else group.push(one);
  }
  return [...groups].map(([words, places]) => ({ words, places }));
}
