/** The text that shows an event, or what is filtered, on another site, to copy. */
import { useTranslations } from 'use-intl';
import { embedCode } from '../../domain/export/embed-code';
import { shareWords } from '../../messages/share-words';
import { copyText } from '../../ui/copy-text';
import { useViewState, useViewStore } from '../../url/use-view-state';
import type { ViewState } from '../../url/view-state';
import { ShareSection } from './ShareSection';
import { useOutcome } from './use-outcome';

export function EmbedSection({
  embedded,
  title,
  hint,
}: {
  readonly embedded: ViewState;
  readonly title: string;
  readonly hint: string;
}) {
  const app = useTranslations('app');
  const { view } = useViewState();
  const { frameHref } = useViewStore();
  const { outcome, run } = useOutcome();
  const words = shareWords[view.lang];
  const address = new URL(frameHref(embedded), window.location.href).href;
  const code = embedCode(address, `${title} · ${app('name')}`);
  return (
    <ShareSection title={words.embed} words={words} outcome={outcome}>
      <p className="text-muted mb-2">{hint}</p>
      <textarea
        className="control field-sizing-content w-full py-2 font-mono text-xs break-all whitespace-pre-wrap"
        // Where a browser does not make room for all of it by itself: a line of a phone.
        rows={Math.ceil(code.length / 44)}
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
