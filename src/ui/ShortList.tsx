/** A list that begins short: the first entries, and a button for all of them. */
import { useState, type ReactNode } from 'react';
import { useIsStill } from './still';

export function ShortList({
  entries,
  most,
  showAll,
  className,
}: {
  /** Each an `<li>` with a key. */
  readonly entries: readonly ReactNode[];
  readonly most: number;
  /** What the button says. */
  readonly showAll: string;
  readonly className: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const isStill = useIsStill();
  const shown = isOpen ? entries : entries.slice(0, most);
  return (
    <>
      <ul className={className}>{shown}</ul>
      {shown.length < entries.length && (
        <button
          type="button"
          className="control no-print mt-3"
          onClick={() => {
            setOpen(true);
          }}
        >
          {showAll}
        </button>
      )}
      {/* Who has no script gets the rest at once. */}
      {isStill && shown.length < entries.length && (
        <ul className={`${className} without-script`}>{entries.slice(most)}</ul>
      )}
    </>
  );
}
