/** Share this view: the address says it all; copy it or hand it to the device. */
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/Icon';
import { Popup } from '../../ui/Popup';
import { ShareActions } from './ShareActions';

export function ShareButton() {
  const t = useTranslations('share');
  return (
    <Popup
      trigger={
        <>
          <Icon name="up" />
          <span className="max-sm:sr-only">{t('open')}</span>
        </>
      }
      triggerClass="control"
      boxLabel={t('open')}
      boxClass="w-80 max-w-[calc(100vw-1rem)] p-4 text-sm"
      align="end"
    >
      <p className="text-muted mb-3">{t('hint')}</p>
      <ShareActions />
    </Popup>
  );
}
