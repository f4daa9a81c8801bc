/** The text that shows an event on another site, to copy. */
import { useTranslations } from 'use-intl';
import { shareWords } from '../../messages/share-words';
import type { WortlautEvent } from '../../schema/event';
import { copyText } from '../../ui/copy-text';
import { useViewState } from '../../url/use-view-state';
import { startView } from '../../url/view-state';
import { embedCode } from './embed-code';
import { ShareSection } from './ShareSection';
import { useOutcome } from './use-outcome';

export function EmbedSection({ event }: { readonly event: WortlautEvent }) {
  const app = useTranslations('app');
  const { view, viewHref } = useViewState();
  const { outcome, run } = useOutcome();
  const words = shareWords[view.lang];
  const embedded = { ...startView, lang: view.lang, place: { at: 'embed', event: event.id } as const };
  const address = new URL(viewHref(embedded), window.location.href).href;
  const code = embedCode(address, `${event.title[view.lang]} · ${app('name')}`);
  return (
    <ShareSection title={words.embed} words={words} outcome={outcome}>
      <p className="text-muted mb-2">{words.embedHint}</p>
      <textarea
        className="control h-24 w-full font-mono text-xs"
        aria-label={words.embedCode}
        readOnly
        value={code}
      />
      <p className="mt-2">
        <button
          type="button"
          className="control"
          onClick={() => {
            run(async () => ((await copyText(code)) ? 'copied' : 'failed'));
          }}
        >
          {words.copyEmbed}
        </button>
      </p>
    </ShareSection>
  );
}
