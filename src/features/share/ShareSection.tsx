/** One part of the share dialog: a heading, what can be done, and what became of it. */
import type { ReactNode } from 'react';
import type { ShareWords } from '../../messages/share-words';
import { Icon } from '../../ui/Icon';
import type { Outcome } from './use-outcome';

export function ShareSection({
  title,
  words,
  outcome,
  children,
}: {
  readonly title: string;
  readonly words: ShareWords;
  readonly outcome: Outcome;
  readonly children: ReactNode;
}) {
  return (
    <section className="border-rule border-t py-4" aria-label={title}>
      <h3 className="mb-2 font-semibold">{title}</h3>
      {children}
      <p role="status" className="text-muted mt-2 flex min-h-5 items-center gap-1">
        {outcome === 'none' ? null : (
          <>
            {(outcome === 'copied' || outcome === 'saved') && <Icon name="check" />}
            {words[outcome]}
          </>
        )}
      </p>
    </section>
  );
}
