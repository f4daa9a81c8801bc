/** Under a passage, folded: why it is sorted like this. The reasons come with their own code when they are first opened. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Icon } from '../../ui/Icon';
import { useLoaded } from '../../ui/use-loaded';
import type { PassageProps } from './passage-props';

const loadGrounds = () => import('./PassageGrounds');

export function GroundsFold(props: PassageProps) {
  const t = useTranslations('grounds');
  const [isOpen, setOpen] = useState(false);
  const grounds = useLoaded(loadGrounds, isOpen);
  return (
    <details
      className="group no-print mt-1"
      onToggle={(toggle) => {
        setOpen(toggle.currentTarget.open);
      }}
    >
      <summary className="text-muted hover:text-ink inline-flex min-h-6 list-none items-center gap-1 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="transition-transform group-open:rotate-90">
          <Icon name="right" size={11} />
        </span>
        {t('open')}
      </summary>
      {isOpen && grounds.state === 'here' && <grounds.code.PassageGrounds {...props} />}
      {isOpen && grounds.state === 'failed' && (
        <p role="alert" className="text-muted">
          {t('failed')}
        </p>
      )}
    </details>
  );
}
