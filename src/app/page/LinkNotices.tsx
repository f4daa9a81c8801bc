/** Says which parts of an address could not be used; the rest of it holds. */
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CorpusIndex } from '../../domain/corpus-index';
import { unknownChoices } from '../../domain/filters/filter-events';
import { Icon } from '../../ui/Icon';
import { useViewState } from '../../url/use-view-state';
import { useMoved } from './moved-notice';
import { useForwarding } from './use-forwarding';

export function LinkNotices({ index }: { readonly index: CorpusIndex }) {
  const t = useTranslations('trouble');
  const { view, problems } = useViewState();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const unknown = unknownChoices(index, view);
  useForwarding(unknown.length > 0);
  const moved = useMoved(view);
  const texts = [
    ...(moved === null
      ? []
      : [moved.search === null ? t('moved') : t('movedToSearch', { name: moved.search })]),
    ...problems.map((problem) =>
      problem.code === 'newer-version'
        ? t('newerLink', { version: `${problem.version}` })
        : t('badValue', { param: problem.param, value: problem.value }),
    ),
    ...unknown.map(({ facet, id }) => t('badValue', { param: facet, value: id })),
  ].filter((text) => !dismissed.includes(text));
  return (
    <div role="status" className="no-print">
      {texts.map((text) => (
        <p key={text} className="bg-mark text-on-mark flex items-center gap-3 px-4 py-1.5 text-sm md:px-6">
          <span className="min-w-0 flex-1 break-words">{text}</span>
          <button
            type="button"
            className="flex size-8 items-center justify-center rounded pointer-coarse:size-11"
            aria-label={t('dismiss')}
            onClick={() => {
              setDismissed([...dismissed, text]);
            }}
          >
            <Icon name="close" />
          </button>
        </p>
      ))}
    </div>
  );
}
