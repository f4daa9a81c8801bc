/** A list that begins short: the first entries, and a button for all of them. */
import { useState, type ReactNode } from 'react';
import { useIsStill } from './still';

export function ShortList({
  entries,
  most,
  showAll,
  grows,
  className,
}: {
  /** Each an `<li>` with a key. */
  readonly entries: readonly ReactNode[];
  readonly most: number;
  /** What the button says. */
  readonly showAll: string;
  /** Where all at once would be too many: how many more the button brings, and what it says then. */
  readonly grows?: { readonly by: number; readonly text: (count: number) => string };
  readonly className: string;
}) {
  const [more, setMore] = useState(0);
  const isStill = useIsStill();
  const shown = entries.slice(0, most + more);
  const next = Math.min(grows?.by ?? Infinity, entries.length - shown.length);
  return (
    <>
      <ul className={className}>{shown}</ul>
      {shown.length < entries.length && (
        <button
          type="button"
          className="control no-print mt-3"
          onClick={() => {
            setMore(more + next);
          }}
        >
          {grows === undefined ? showAll : grows.text(next)}
        </button>
      )}
      {/* Who has no script gets the rest at once. */}
      {isStill && shown.length < entries.length && (
        <ul className={`${className} without-script`}>{entries.slice(most)}</ul>
      )}
    </>
  );
}
