/** Below a written page that stays because the app lacks something: that it is so, why, and what can be done. */
import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { writtenWords } from '../../messages/written-words';

export function WrittenNote({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  const words = writtenWords[useLocale()];
  return (
    <div role="status" className="written-note no-print bg-mark text-on-mark px-4 py-2 text-sm md:px-6">
      <p className="min-w-56 flex-1">
        {words.stays} {text}
      </p>
      {children}
    </div>
  );
}
