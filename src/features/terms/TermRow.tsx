/** A name or verb with its number and when it was used; opened, it shows its sentences. */
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { TextPlace } from '../../domain/terms/term-places';
import { stripPeriod } from '../../domain/terms/term-strip';
import { Icon } from '../../ui/Icon';
import { KeywordLines, type TermProps } from './KeywordLines';
import { TermStrip } from './TermStrip';

export function TermRow({
  word,
  note,
  places,
  most,
  children,
  ...props
}: TermProps & {
  readonly word: string;
  readonly note: string;
  readonly places: readonly TextPlace[];
  /** The highest column of all strips in this section. */
  readonly most: number;
  /** Above the sentences, once it is open. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations('terms');
  const [isOpen, setOpen] = useState(false);
  const period = stripPeriod(props.index);
  return (
    <details
      className="group"
      onToggle={(toggle) => {
        setOpen(toggle.currentTarget.open);
      }}
    >
      <summary className="hover:bg-band -mx-1.5 flex min-h-8 list-none items-baseline gap-x-2 rounded px-1.5 py-1 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="text-muted self-center transition-transform group-open:rotate-90">
          <Icon name="right" size={12} />
        </span>
        <span className="min-w-0 flex-1">
          <span lang="de" className="mr-2 font-serif text-base wrap-anywhere">
            {word}
          </span>
          <span className="text-muted text-fine">
            {t('times', { count: places.length })}
            {note !== '' && ` · ${note}`}
          </span>
        </span>
        {period !== null && <TermStrip places={places} period={period} most={most} />}
      </summary>
      {isOpen && (
        <div className="mt-1.5 mb-3 ml-5">
          {children}
          <KeywordLines {...props} places={places} />
        </div>
      )}
    </details>
  );
}
