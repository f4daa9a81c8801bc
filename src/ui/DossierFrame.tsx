/** A page about one thing: way back, head, way to the filtered list, sections, and the list itself. */
import type { ReactNode } from 'react';

export function DossierFrame({
  back,
  head,
  children,
  list,
}: {
  readonly back: ReactNode;
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** Null where there is nothing to list. */
  readonly list: DossierList | null;
}) {
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-6xl pt-4 pb-12">
      <div className="px-4 md:px-6">
        {back}
        {head}
        {list !== null && <p className="no-print mt-4">{list.filtered}</p>}
        {children}
        {list !== null && <h2 className="mt-10 text-lg font-semibold">{list.title}</h2>}
      </div>
      {list?.rows}
    </main>
  );
}

type DossierList = { readonly filtered: ReactNode; readonly title: string; readonly rows: ReactNode };
