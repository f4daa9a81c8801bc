/** A list that begins short: the first entries, and a button for all of them. */
import { useState, type ReactNode } from 'react';

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
    </>
  );
}
