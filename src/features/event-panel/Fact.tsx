/** A name and what is known under it, as one row of a ledger. */
import type { ReactNode } from 'react';

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="text-muted text-sm leading-6">{name}</dt>
      <dd className="min-w-0 leading-6">{children}</dd>
    </>
  );
}
