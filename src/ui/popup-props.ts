/** What a Popup is given. */
import type { ReactNode } from 'react';

export type PopupProps = {
  readonly trigger: ReactNode;
  readonly triggerClass: string;
  /** Where the button's content alone does not name it. */
  readonly triggerLabel?: string;
  readonly boxLabel: string;
  readonly boxClass: string;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
};
