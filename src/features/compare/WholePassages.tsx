/** Below the slots: every passage of every compared account, word for word. */
import { useLocale, useTranslations } from 'use-intl';
import { isHearsay } from '../../domain/corpus-index';
import { passageCaption } from '../../domain/passages/passage-caption';
import { passageSegments } from '../../domain/passages/passage-marks';
import { piecesOf } from '../../domain/passages/text-pieces';
import type { Passage } from '../../schema/event';
import { Quote } from '../../ui/Quote';
import type { CompareProps } from './compare-props';
import { ColumnHead, type SlotProps } from './SlotTable';

export function WholePassages({ columns, ...props }: CompareProps & Pick<SlotProps, 'columns'>) {
  const t = useTranslations('compare');
  const { index, event } = props;
  return (
    <section aria-labelledby="compare-whole" className="mt-10">
      <h2 id="compare-whole" className="border-rule border-b pb-2 font-serif text-xl font-semibold">
        {t('whole')}
      </h2>
      <div className="mt-4 grid grid-cols-[repeat(auto-fit,minmax(min(100%,22rem),1fr))] gap-x-8 gap-y-8">
        {columns.map((column) => (
          <section key={column.account.article} className="min-w-0">
            <h3>
              <ColumnHead {...props} column={column} />
            </h3>
            <PrintedSource {...props} article={column.account.article} />
            <div className="mt-3 grid gap-4">
              {column.account.passages.map((passage) => (
                <Quote
                  key={passage.span.start}
                  pieces={piecesOf(passageSegments(passage, { event, account: column.account }))}
                  lang={index.articles.get(column.account.article)?.language ?? 'de'}
                  form={passage.form}
                  hearsay={isHearsay(passage)}
                >
                  <Caption index={index} passage={passage} />
                </Quote>
              ))}
            </div>
          </section>
        ))}
      </div>
    </section>
  );
}

/** Once for each source: the head of the table is repeated on every sheet. */
function PrintedSource({
  index,
  view,
  article,
}: Pick<CompareProps, 'index' | 'view'> & { readonly article: string }) {
  const url = index.articles.get(article)?.url ?? null;
  return url === null || view.blind ? null : <p className="print-only text-muted">{url}</p>;
}

function Caption({ index, passage }: Pick<CompareProps, 'index'> & { readonly passage: Passage }) {
  const forms = useTranslations('forms');
  const t = useTranslations('compare');
  const panel = useTranslations('panel');
  const lang = useLocale();
  const { lines, hedges } = passageCaption(passage);
  return (
    <>
      {lines.map(({ form, speaker, relay }) => (
        <p key={`${form} ${speaker?.label ?? ''} ${relay ?? ''}`} className="text-muted">
          <span className="text-ink font-semibold">{forms(form)}</span>
          {speaker !== null &&
            ` · ${index.actors.get(speaker.actor ?? '')?.prefLabel[lang] ?? t('quoted', { words: speaker.label })}`}
          {relay !== null && ` · ${panel('heardBy', { name: relay })}`}
        </p>
      ))}
      {hedges.length > 0 && (
        <p className="text-differ">
          {panel('hedged', { words: hedges.map((words) => t('quoted', { words })).join(', ') })}
        </p>
      )}
    </>
  );
}
