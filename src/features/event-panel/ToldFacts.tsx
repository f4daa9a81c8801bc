/** One told fact: each value with the words it was read from, and how many sources say so. */
import { useTranslations } from 'use-intl';
import { outletName } from '../../domain/names/outlet-name';
import type { ToldGroup, ToldRow } from '../../domain/told-agreement';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { EventProps } from './event-props';
import { useToldText } from './told-text';

type RowProps = EventProps & { readonly row: ToldRow };

export function ToldFacts({ row, ...props }: RowProps) {
  return row.groups.map((group, place) => (
    <p key={place}>
      <ToldValue {...props} group={group} /> <Verdict {...props} row={row} group={group} />
    </p>
  ));
}

function ToldValue({ view, group }: EventProps & { readonly group: ToldGroup }) {
  const text = useToldText();
  const linkTo = useViewLink();
  const first = group.tellings[0];
  const words = text(group.fact, group.qualifier ?? 'exactly');
  if (first === undefined) return words;
  const { article } = first.account;
  return (
    <a
      className="decoration-edge hover:text-link underline decoration-dotted underline-offset-4"
      lang={group.fact.key === 'consequence' ? 'de' : undefined}
      {...linkTo(viewAt(view, { at: 'article', article, passage: first.span }))}
    >
      {words}
    </a>
  );
}

function Verdict({ index, row, group }: RowProps & { readonly group: ToldGroup }) {
  const t = useTranslations('told');
  if (row.accounts === 1) return null;
  if (row.verdict === 'agree') {
    return (
      <span className="text-agree text-sm font-semibold">
        {t('agree', { count: `${row.tellers}`, total: `${row.accounts}` })}
      </span>
    );
  }
  const outlets = [...new Set(group.tellings.map(({ account }) => outletName(index, account.article)))].join(
    ', ',
  );
  return (
    <span className={`text-sm ${row.verdict === 'differ' ? 'text-differ font-semibold' : 'text-muted'}`}>
      {row.verdict === 'single' ? t('single', { outlet: outlets }) : outlets}
    </span>
  );
}
