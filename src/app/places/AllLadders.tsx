/** The ladders of all outlets, one beside the other; folded, because most readers come for one. */
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { laddersByOutlet } from '../../domain/passages/attribution-ladder';
import type { CorpusIndex } from '../../domain/corpus-index';
import { LadderBar } from '../../features/ladder/LadderBar';
import { ShortList } from '../../ui/ShortList';
import { viewAt, type ViewState } from '../../url/view-state';

const MOST = 12;

type LaddersProps = { readonly ladders: ReturnType<typeof laddersByOutlet>; readonly view: ViewState };

export function AllLadders({ index, view }: { readonly index: CorpusIndex; readonly view: ViewState }) {
  return <FoldedLadders>{() => <Ladders ladders={laddersByOutlet(index)} view={view} />}</FoldedLadders>;
}

/** What is in the fold is worked out, or loaded, when somebody opens it. */
export function FoldedLadders({ children }: { readonly children: () => ReactNode }) {
  const t = useTranslations('outlet');
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="no-print mt-2 text-sm"
      onToggle={(toggle) => {
        setOpen(toggle.currentTarget.open);
      }}
    >
      <summary className="text-link inline-flex min-h-6 items-center">{t('all')}</summary>
      {isOpen && children()}
    </details>
  );
}

export function Ladders({ ladders, view }: LaddersProps) {
  const t = useTranslations('terms');
  return (
    <ShortList
      className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(min(100%,20rem),1fr))] gap-x-8 gap-y-4"
      most={MOST}
      showAll={t('showAll', { count: `${ladders.length}` })}
      entries={ladders.map(({ outlet, ladder }) => (
        <li key={outlet.id}>
          <LadderBar
            name={outlet.prefLabel}
            ladder={ladder}
            to={viewAt(view, { at: 'outlet', outlet: outlet.id })}
          />
        </li>
      ))}
    />
  );
}
