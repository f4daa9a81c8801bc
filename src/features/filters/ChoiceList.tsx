/** The choices of one facet as check boxes, each with what it would leave; a field to narrow a long list. */
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { toggleChoice, withChosen, type Facet } from '../../domain/filters/event-filters';
import { eventKindRecords } from '../../domain/event-kinds';
import type { FacetChoice } from '../../domain/filters/facet-counts';
import { foldWord } from '../../domain/search/german-terms';
import { eventKinds } from '../../schema/event';
import { Sign } from '../../ui/Sign';
import { useViewState } from '../../url/use-view-state';
import { useChoiceLabel, useChoiceMeaning } from './choice-label';

const LONG_LIST = 9;

export function ChoiceList({
  index,
  facet,
  choices,
  isCounted = true,
}: {
  readonly index: CorpusIndex;
  readonly facet: Facet;
  readonly choices: readonly FacetChoice[];
  readonly isCounted?: boolean;
}) {
  const t = useTranslations('filters');
  const list = useTranslations('list');
  const { navigate } = useViewState();
  const label = useChoiceLabel(index);
  const meaning = useChoiceMeaning();
  const [narrow, setNarrow] = useState('');
  const [explains, setExplains] = useState(false);
  const shown = choices.filter(({ id }) => foldWord(label(facet, id)).includes(foldWord(narrow.trim())));
  const explainable = facet === 'kind' || facet === 'form';
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t(facet)}</legend>
      {choices.length > LONG_LIST && <NarrowField facet={facet} value={narrow} onChange={setNarrow} />}
      <ul className="max-h-[min(22rem,50dvh)] overflow-y-auto max-md:max-h-none">
        {shown.map((choice) => (
          <Choice
            key={choice.id}
            facet={facet}
            choice={choice}
            label={label(facet, choice.id)}
            meaning={explains ? meaning(facet, choice.id) : null}
            onToggle={() => {
              navigate((now) => toggleChoice(now, facet, choice.id), 'push');
            }}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className="text-muted px-2 py-1 text-sm">
          {isCounted || narrow !== '' ? t('noChoice', { query: narrow }) : list('waiting')}
        </p>
      )}
      <div className="mt-1 flex gap-1 px-1">
        {explainable && (
          <button
            type="button"
            className="text-link min-h-8 rounded px-1 text-[0.8125rem]"
            aria-expanded={explains}
            onClick={() => {
              setExplains(!explains);
            }}
          >
            {t('explain')}
          </button>
        )}
        {choices.some(({ chosen }) => chosen) && (
          <button
            type="button"
            className="text-link ml-auto min-h-8 rounded px-1 text-[0.8125rem]"
            onClick={() => {
              navigate((now) => withChosen(now, facet, []), 'push');
            }}
          >
            {t('clearFacet')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function NarrowField({
  facet,
  value,
  onChange,
}: {
  readonly facet: Facet;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const t = useTranslations('filters');
  return (
    <input
      type="search"
      className="control mb-2 w-full justify-start font-normal"
      aria-label={t('narrow', { facet: t(facet) })}
      placeholder={t('narrowHint')}
      autoComplete="off"
      value={value}
      onChange={(change) => {
        onChange(change.target.value);
      }}
    />
  );
}

function Choice({
  facet,
  choice,
  label,
  meaning,
  onToggle,
}: {
  readonly facet: Facet;
  readonly choice: FacetChoice;
  readonly label: string;
  readonly meaning: string | null;
  readonly onToggle: () => void;
}) {
  const t = useTranslations('filters');
  const described = useId();
  const kind = facet === 'kind' ? eventKinds.find((known) => known === choice.id) : undefined;
  const record = kind === undefined ? null : eventKindRecords[kind];
  return (
    <li>
      <label className="hover:bg-band flex min-h-8 items-start gap-2.5 rounded px-2 py-1 text-sm pointer-coarse:min-h-11 pointer-coarse:py-2.5">
        <input
          type="checkbox"
          className="mt-[3px] size-4 shrink-0"
          checked={choice.chosen}
          aria-describedby={described}
          onChange={onToggle}
        />
        {record !== null && (
          <span className="mt-[3px]">
            <Sign shape={record.shape} colour={record.colour} />
          </span>
        )}
        <span className={`min-w-0 flex-1 ${choice.count === 0 && !choice.chosen ? 'text-muted' : ''}`}>
          {label}
          {meaning !== null && <span className="text-muted block text-xs leading-snug">{meaning}</span>}
        </span>
        <span id={described} className="text-muted tabular-nums">
          <span aria-hidden="true">{choice.count}</span>
          <span className="sr-only">{t('choiceCount', { count: choice.count })}</span>
        </span>
      </label>
    </li>
  );
}
