/** What an opened event stands in: beside the list where there is room, as a sheet where there is not; and how it is closed. */
import { useCallback, useRef } from 'react';
import { useMediaQuery } from '../../ui/use-media-query';
import { useViewState } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import { usePanelFocus } from './use-panel-focus';

/** `event` is its id, null while none is open. */
export function useOpenedPanel(event: string | null) {
  const isRoomy = useMediaQuery('(min-width: 64rem)');
  const { navigate } = useViewState();
  const close = useCallback(() => {
    navigate((now) => viewAt(now, { at: 'explorer' }), 'push');
  }, [navigate]);
  const title = useRef<HTMLHeadingElement>(null);
  const whereFrom = usePanelFocus({ event, title, isModal: !isRoomy, onClose: close });
  return { isRoomy, close, title, whereFrom };
}
