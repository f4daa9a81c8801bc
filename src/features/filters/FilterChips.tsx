/** What narrows the view, each removable; what was removed can be brought back. */
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { noFilters, type EventFilters } from '../../domain/filters/event-filters';
import { Icon } from '../../ui/Icon';
import { useViewState } from '../../url/use-view-state';
import { withoutFilters, type ViewState } from '../../url/view-state';
import { activeFilters, activeKey, withoutFilter, type ActiveFilter } from './active-filters';
import { useFilterLabel } from './use-filter-label';

/** What was taken away, and the filters before and after, to know whether the way back still fits. */
type Removal = { readonly text: string; readonly before: EventFilters; readonly after: string };

export function FilterChips({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  const t = useTranslations('filters');
  const label = useFilterLabel(index);
  const { navigate } = useViewState();
  const [removal, setRemoval] = useState<Removal | null>(null);
  const active = activeFilters(view);
  const chips = useRef<HTMLUListElement>(null);
  const canUndo = removal !== null && removal.after === keyOf(view);

  const remove = (next: ViewState, text: string): void => {
    setRemoval({ text, before: filtersOf(view), after: keyOf(next) });
    navigate(next, 'push');
  };
  return (
    <>
      {active.length > 0 && (
        <ul ref={chips} aria-label={t('active')} className="flex flex-wrap gap-1.5">
          {active.map((one) => (
            <li key={activeKey(one)}>
              <Chip
                active={one}
                label={label(one)}
                onRemove={() => {
                  remove(withoutFilter(view, one), t('removed', { value: label(one) }));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {active.length > 1 && (
        <button
          type="button"
          className="text-link min-h-8 rounded px-1 text-sm pointer-coarse:min-h-11"
          onClick={() => {
            remove(withoutFilters(view), t('wasReset'));
          }}
        >
          {t('reset')}
        </button>
      )}
      {canUndo && (
        <Undo
          text={removal.text}
          onUndo={() => {
            setRemoval(null);
            navigate((now) => ({ ...now, ...removal.before }), 'push');
            // The button goes with what it undid; the chips it brought back are where one goes on.
            requestAnimationFrame(() => chips.current?.querySelector('button')?.focus());
          }}
        />
      )}
    </>
  );
}

function Chip({
  active,
  label,
  onRemove,
}: {
  readonly active: ActiveFilter;
  readonly label: string;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('filters');
  return (
    <button
      type="button"
      className="control control-round bg-strong! text-on-strong! max-w-72 border-transparent! pr-2"
      aria-label={t('remove', { value: label })}
      data-filter={active.by}
      onClick={onRemove}
    >
      <span className="truncate">{label}</span>
      <Icon name="close" size={14} />
    </button>
  );
}

function Undo({ text, onUndo }: { readonly text: string; readonly onUndo: () => void }) {
  const t = useTranslations('filters');
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The chip that had focus is gone; without this, focus would fall back to the top of the page.
    if (document.activeElement === document.body) button.current?.focus();
  }, [text]);
  return (
    <p className="text-muted flex items-center gap-1.5 text-sm">
      <span role="status">{text}</span>
      <button
        ref={button}
        type="button"
        className="text-link min-h-8 rounded px-1 font-medium pointer-coarse:min-h-11"
        onClick={onUndo}
      >
        {t('undo')}
      </button>
    </p>
  );
}

function filtersOf({ kinds, actors, topics, outlets, forms, from, to, q }: EventFilters): EventFilters {
  return { kinds, actors, topics, outlets, forms, from, to, q };
}

function keyOf(filters: EventFilters): string {
  return JSON.stringify(filtersOf({ ...noFilters, ...filters }));
}
