/** The way back, above a page's heading. */
import type { ComponentProps } from 'react';
import { Icon } from './Icon';

export function BackLink({ children, ...link }: Omit<ComponentProps<'a'>, 'className'>) {
  return (
    <a {...link} className="text-link no-print inline-flex min-h-8 items-center gap-1 text-sm">
      <Icon name="left" size={14} />
      {children}
    </a>
  );
}
