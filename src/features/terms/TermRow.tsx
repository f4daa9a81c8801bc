/** A name or verb with its number; opened, it shows its sentences. */
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { keywordLine, type TextPlace } from '../../domain/term-places';
import { Icon } from '../../ui/Icon';
import { KeywordLines, type TermProps } from './KeywordLines';

export function TermRow({
  word,
  note,
  places,
  children,
  ...props
}: TermProps & {
  readonly word: string;
  readonly note: string;
  readonly places: readonly TextPlace[];
  /** Beside the number: a bar, an outlet. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations('terms');
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="group"
      onToggle={(toggle) => {
        setOpen(toggle.currentTarget.open);
      }}
    >
      <summary className="hover:bg-band -mx-1.5 flex min-h-8 list-none flex-wrap items-baseline gap-x-2 rounded px-1.5 py-1 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="text-muted self-center transition-transform group-open:rotate-90">
          <Icon name="right" size={12} />
        </span>
        <span lang="de" className="font-serif text-base">
          {word}
        </span>
        <span className="text-muted text-[0.8125rem] tabular-nums">
          {t('times', { count: places.length })}
          {note !== '' && ` · ${note}`}
        </span>
        {children}
      </summary>
      {isOpen && (
        <div className="mt-1.5 mb-3 ml-5">
          <KeywordLines {...props} lines={places.map((place) => keywordLine(props.index, place))} />
        </div>
      )}
    </details>
  );
}
