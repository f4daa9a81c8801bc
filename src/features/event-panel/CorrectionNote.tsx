/** A way to disagree: a note with all addresses and words, with room for what should stand here, to copy. */
import { useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { outletName } from '../../domain/names/outlet-name';
import type { Ground } from '../../domain/passages/passage-grounds';
import { timeText } from '../../domain/time-text';
import { copyText } from '../../ui/copy-text';
import { Icon } from '../../ui/Icon';
import { useViewState } from '../../url/use-view-state';
import { startView, type Place } from '../../url/view-state';
import type { PassageProps } from './passage-props';

type NoteProps = PassageProps & { readonly grounds: readonly Ground[] };

export function CorrectionNote(props: NoteProps) {
  const t = useTranslations('grounds');
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="mt-2.5">
      {isOpen ? (
        <NoteForm {...props} />
      ) : (
        <button type="button" className="control min-h-8" onClick={() => setOpen(true)}>
          {t('disagree')}
        </button>
      )}
    </div>
  );
}

function NoteForm(props: NoteProps) {
  const t = useTranslations('grounds');
  const written = useNote(props);
  const [typed, setTyped] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  const field = useRef<HTMLTextAreaElement>(null);
  const text = typed ?? written;
  const copy = async () => {
    const copied = await copyText(text);
    setOutcome(copied ? 'copied' : 'failed');
    if (!copied) field.current?.select();
  };
  return (
    <>
      <p className="text-muted">{t('noteHint')}</p>
      <textarea
        ref={field}
        // The button that was pressed is gone: the reader goes on where the note is.
        autoFocus
        aria-label={t('noteLabel')}
        className="border-edge bg-surface text-ink mt-1.5 block w-full rounded-lg border p-2 text-fine leading-snug"
        rows={Math.min(20, text.split('\n').length + 2)}
        value={text}
        onChange={(change) => {
          setTyped(change.target.value);
          setOutcome('none');
        }}
      />
      <button type="button" className="control mt-1.5 min-h-8" onClick={() => void copy()}>
        {outcome === 'copied' && <Icon name="check" />}
        {outcome === 'copied' ? t('copied') : t('copy')}
      </button>
      <p role="status" className={outcome === 'failed' ? 'text-muted mt-1' : 'sr-only'}>
        {outcome === 'copied' && t('copied')}
        {outcome === 'failed' && t('copyFailed')}
      </p>
    </>
  );
}

/** What the page says of the passage, in plain text; both addresses lead anybody to it. */
function useNote({ index, event, view, account, passage, grounds }: NoteProps): string {
  const t = useTranslations('grounds.note');
  const forms = useTranslations('forms');
  const panel = useTranslations('panel');
  const lang = useLocale();
  const { viewHref } = useViewState();
  const addressOf = (place: Place) =>
    new URL(viewHref({ ...startView, lang: view.lang, place }), window.location.href).href;
  const published = index.articles.get(account.article)?.publishedOn ?? null;
  const rules = [...new Set(grounds.flatMap(({ rule }) => rule ?? []))];
  const ours = grounds.flatMap(({ rung, form, said, words }) => {
    const line = t('line', { form: forms(rung === 'hearsay' ? 'hearsay' : form), said });
    const name = words.speaker === null ? null : words.speaker.label;
    return name === null ? [`- ${line}`] : [`- ${line}`, `  ${t('speaker', { name })}`];
  });
  return [
    t('title'),
    '',
    t('event', { title: event.title[lang] }),
    addressOf({ at: 'event', event: event.id, compare: false }),
    t('place', {
      outlet: outletName(index, account.article),
      day: published === null ? panel('publishedUnknown') : timeText(published, lang),
    }),
    addressOf({ at: 'article', article: account.article, passage: passage.span }),
    '',
    t('wording', { words: passage.exact }),
    '',
    t('ours'),
    ...ours,
    ...(rules.length === 0 ? [] : [t('rules', { rules: rules.join(', ') })]),
    '',
    t('yours'),
    '',
    t('why'),
    '',
  ].join('\n');
}
