/** Leads addresses with ids of an earlier corpus to where their things are now. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useBusy } from '../../ui/use-busy';
import { forwardView, isTakenOut } from '../../url/forward-view';
import { useViewState } from '../../url/use-view-state';
import { startView } from '../../url/view-state';
import { noteMoved } from './moved-notice';

/** 'unknown': never published, as far as anybody knows. */
export type Whereabouts = 'waiting' | 'taken-out' | 'unknown';

/** While `isLost`, looks up where the address leads and goes there. */
export function useForwarding(isLost: boolean): Whereabouts {
  const { view, navigate, viewHref } = useViewState();
  const { data: forwards, isPending } = useQuery({ ...forwardsQuery(viewHref(startView)), enabled: isLost });
  const forwarded = isLost && forwards !== undefined ? forwardView(view, forwards) : null;
  const isWaiting = isLost && (isPending || forwarded !== null);
  useBusy('forwarding', isWaiting);
  useEffect(() => {
    if (forwarded === null) return;
    noteMoved(forwarded.view, forwarded.search);
    navigate(forwarded.view, 'replace');
  });
  if (isWaiting) return 'waiting';
  return forwards !== undefined && isTakenOut(view.place, forwards) ? 'taken-out' : 'unknown';
}

function forwardsQuery(base: string) {
  return queryOptions({
    queryKey: ['forwards', base],
    queryFn: async ({ signal }) =>
      (await import('../../data/fetch-forwards')).fetchForwards(base, { signal }),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    retry: false,
  });
}
