/** Whether the accounts say the same: a sign and words, and with many accounts how many say what. */
import { useTranslations } from 'use-intl';
import type { SlotRow, SlotVerdict } from '../../domain/compare/compare-slots';
import { FEW_COLUMNS, type CompareProps } from './compare-props';

const signs: Readonly<Record<SlotVerdict, string>> = {
  alone: '',
  only: '1',
  same: '=',
  partly: '≈',
  differ: '≠',
  worded: '„“',
};

const tones: Readonly<Record<SlotVerdict, string>> = {
  alone: '',
  only: 'text-ink font-medium',
  same: 'text-agree font-medium',
  partly: 'text-differ font-semibold',
  differ: 'text-differ font-bold',
  worded: 'text-muted',
};

const MOST_VALUES = 3;

export function Verdict({
  row,
  nameOf,
  counts,
}: Pick<CompareProps, 'nameOf'> & {
  readonly row: SlotRow;
  /** Whether to say how many say what; cards that put equal cells together show it themselves. */
  readonly counts: boolean;
}) {
  const t = useTranslations('compare.verdicts');
  const { verdict, tellers, cells } = row;
  if (verdict === 'alone') return null;
  const teller = cells.find(({ entries }) => entries.length > 0);
  const words = {
    only: () => t('only', { name: teller === undefined ? '' : nameOf(teller.account) }),
    same: () =>
      tellers < cells.length ? t('sameOf', { tellers: `${tellers}`, total: `${cells.length}` }) : t('same'),
    partly: () => t('partly'),
    differ: () => t('differ'),
    worded: () => t('worded'),
  }[verdict]();
  return (
    <div className="text-fine leading-snug">
      <p className={`flex gap-1.5 ${tones[verdict]}`}>
        <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold">
          {signs[verdict]}
        </span>
        {words}
      </p>
      {row.otherwiseAttributed && (
        <p className="text-differ flex gap-1.5 font-semibold">
          <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold">
            ≠
          </span>
          {t('otherwiseAttributed')}
        </p>
      )}
      {counts && cells.length > FEW_COLUMNS && (verdict === 'differ' || verdict === 'partly') && (
        <Tally row={row} />
      )}
    </div>
  );
}

function Tally({ row }: { readonly row: SlotRow }) {
  const t = useTranslations('compare');
  const more = row.tally.length - MOST_VALUES;
  const silent = row.cells.length - row.tellers;
  return (
    <ul className="text-muted mt-1 pl-[1.375rem]">
      {row.tally.slice(0, MOST_VALUES).map(({ text, accounts }) => (
        <li key={text} className="line-clamp-2">
          {t('tally', { count: `${accounts}`, words: text })}
        </li>
      ))}
      {more > 0 && <li>{t('tallyMore', { count: more })}</li>}
      {silent > 0 && <li>{t('tallySilent', { count: `${silent}` })}</li>}
    </ul>
  );
}
