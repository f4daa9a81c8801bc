/** Share this view: the address says it all; copy it or hand it to the device. */
import { Popover } from '@base-ui/react/popover';
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/Icon';
import { ShareActions } from './ShareActions';

export function ShareButton() {
  const t = useTranslations('share');
  return (
    <Popover.Root>
      <Popover.Trigger className="control">
        <Icon name="up" />
        <span className="max-sm:sr-only">{t('open')}</span>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className="z-50">
          <Popover.Popup className="popup w-80 max-w-[calc(100vw-1rem)] p-4 text-sm">
            <Popover.Title className="font-semibold">{t('open')}</Popover.Title>
            <Popover.Description className="text-muted mt-1 mb-3">{t('hint')}</Popover.Description>
            <ShareActions />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
