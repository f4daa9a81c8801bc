/** What a Sheet is given. */
import type { ReactNode } from 'react';

export type SheetProps = {
  readonly open: boolean;
  readonly label: string;
  readonly onClose: () => void;
  /** Where focus goes on closing; without it, where it was before. */
  readonly finalFocus?: () => HTMLElement | null;
  readonly children: ReactNode;
};
