/** The ladders of all outlets of a large corpus, loaded when they are unfolded. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { laddersQuery } from '../../../data/part-queries';
import { useBusy } from '../../../ui/use-busy';
import { FoldedLadders, Ladders } from '../../places/AllLadders';
import type { LargeDossierProps } from './dossier-props';
import { PartNotice } from '../PartNotice';

type Props = Pick<LargeDossierProps, 'source' | 'names' | 'view'>;

export function LargeLadders(props: Props) {
  const { ladders } = props.source.corpus.manifest;
  return ladders === undefined ? null : (
    <FoldedLadders>{() => <Loaded {...props} file={ladders} />}</FoldedLadders>
  );
}

function Loaded({ source, names, view, file }: Props & { readonly file: string }) {
  const t = useTranslations('large');
  const { data, isError, isFetching, refetch } = useQuery(laddersQuery(source.corpus, file));
  useBusy('ladders', isFetching);
  const ladders = useMemo(
    () =>
      (data?.ladders ?? []).flatMap(({ outlet: id, ladder }) => {
        const outlet = names.outlets.get(id);
        return outlet === undefined ? [] : [{ outlet, ladder }];
      }),
    [data, names],
  );
  if (isError && !isFetching) {
    return <PartNotice onRetry={() => void refetch()}>{t('laddersMissing')}</PartNotice>;
  }
  return (
    <>
      {source.asOf !== null && <p className="text-muted mt-2 text-fine">{t('todayOnly')}</p>}
      <Ladders ladders={ladders} view={view} />
    </>
  );
}
