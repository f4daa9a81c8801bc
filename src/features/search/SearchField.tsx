/** The search: narrows the events as one types; "/" jumps here unless one is typing elsewhere. */
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { prepareSearch } from '../../domain/search/search';
import { Icon } from '../../ui/Icon';
import { useViewState } from '../../url/use-view-state';
import { viewAt, type ViewState } from '../../url/view-state';

export function SearchField({
  index,
  view,
  hasSlashKey,
  isFocused,
  onClose,
}: {
  readonly index: CorpusIndex;
  readonly view: ViewState;
  /** False where the reader has switched the shortcut off. */
  readonly hasSlashKey: boolean;
  /** True when the field was opened by hand and should be ready to type in. */
  readonly isFocused: boolean;
  readonly onClose: () => void;
}) {
  const t = useTranslations('search');
  const { navigate } = useViewState();
  const field = useRef<HTMLInputElement>(null);
  useSlashKey(field, hasSlashKey);
  useEffect(() => {
    if (isFocused) field.current?.focus();
  }, [isFocused]);

  const search = (q: string): void => {
    navigate(
      (now) => {
        const shown =
          now.place.at === 'explorer' || now.place.at === 'event' ? now : viewAt(now, { at: 'explorer' });
        return { ...shown, q };
        // The first letter is a step one may want to undo; the letters after it are not.
      },
      view.q === '' || q === '' ? 'push' : 'replace',
    );
  };
  return (
    <search className="relative block">
      <span className="text-muted pointer-events-none absolute inset-y-0 left-2.5 flex items-center">
        <Icon name="search" />
      </span>
      <input
        ref={field}
        type="search"
        className="control w-full justify-start pr-9 pl-8 font-normal [&::-webkit-search-cancel-button]:hidden"
        aria-label={t('label')}
        aria-keyshortcuts={hasSlashKey ? '/' : undefined}
        placeholder={t('placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={view.q}
        onFocus={() => {
          prepareSearch(index);
        }}
        onBlur={onClose}
        onChange={(change) => {
          search(change.target.value);
        }}
        onKeyDown={(press) => {
          if (press.key !== 'Escape') return;
          // Escape empties first and leaves second; it must not also close the panel.
          press.stopPropagation();
          if (view.q === '') field.current?.blur();
          else search('');
        }}
      />
      <FieldEnd
        isEmpty={view.q === ''}
        hasSlashKey={hasSlashKey}
        onClear={() => {
          search('');
          field.current?.focus();
        }}
      />
    </search>
  );
}

/** At the field's end: the key that leads here, or the way to empty it. */
function FieldEnd({
  isEmpty,
  hasSlashKey,
  onClear,
}: {
  readonly isEmpty: boolean;
  readonly hasSlashKey: boolean;
  readonly onClear: () => void;
}) {
  const t = useTranslations('search');
  if (isEmpty) {
    return (
      <kbd
        aria-hidden="true"
        hidden={!hasSlashKey}
        className="text-muted border-rule pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 rounded border px-1.5 font-sans text-xs max-md:hidden"
      >
        /
      </kbd>
    );
  }
  return (
    <button
      type="button"
      className="absolute inset-y-0 right-0 flex w-9 items-center justify-center rounded pointer-coarse:w-11"
      aria-label={t('clear')}
      onClick={onClear}
    >
      <Icon name="close" />
    </button>
  );
}

/** A single-key shortcut must not take letters away from those who type or dictate: only outside of fields, unmodified. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (press: KeyboardEvent): void => {
      if (press.key !== '/' || press.ctrlKey || press.metaKey || press.altKey || press.defaultPrevented)
        return;
      const { activeElement } = document;
      if (activeElement?.matches('input, textarea, select, [contenteditable]') === true) return;
      // A dialog keeps the keys to itself.
      if (document.querySelector('[role="dialog"]') !== null) return;
      press.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [field, isOn]);
}
