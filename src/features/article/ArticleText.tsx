/** The text with its lines; passages are links to their events, the stretch the address names is lit. */
import { useEffect, useMemo, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import { articleSegments, type Segment } from '../../domain/passage-marks';
import { searchEvents } from '../../domain/search';
import { piecesOf } from '../../domain/text-pieces';
import { overlaps, type Span } from '../../schema/span';
import { MarkedText } from '../../ui/MarkedText';
import { colourVariable, Sign } from '../../ui/Sign';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ArticleProps } from './ArticlePage';
import { runsOf, type TextRun } from './text-lines';

export function ArticleText({
  index,
  view,
  article,
  passage,
}: ArticleProps & { readonly passage: Span | null }) {
  const t = useTranslations('article');
  const runs = useMemo(
    () => runsOf(articleSegments(index, article, searchEvents(index, view.q))),
    [index, article, view.q],
  );
  const text = useRef<HTMLElement>(null);
  const key = passage === null ? null : `${article.id} ${passage.start} ${passage.end}`;
  useEffect(() => {
    if (key === null) return;
    text.current?.querySelector('[data-lit]')?.scrollIntoView({ block: 'center' });
  }, [key]);
  return (
    <section ref={text} aria-label={t('text')} className="min-w-0">
      {article.rights === 'passages' && <p className="text-muted mb-4 text-sm">{t('passagesOnly')}</p>}
      <div
        lang={article.language}
        className="passage-text text-[1.125rem] leading-[1.65] whitespace-pre-line"
      >
        {runs.map((run) => (
          <Run
            key={run.span.start}
            run={run}
            index={index}
            view={view}
            article={article}
            isLit={passage !== null && overlaps(run.span, passage)}
          />
        ))}
      </div>
    </section>
  );
}

type RunProps = ArticleProps & { readonly run: TextRun; readonly isLit: boolean };

function Run({ run, isLit, ...props }: RunProps) {
  const content = <Words segments={run.segments} />;
  if (run.events.length === 0) return <span data-lit={isLit ? '' : undefined}>{content}</span>;
  return (
    <span
      data-lit={isLit ? '' : undefined}
      className="article-passage"
      id={`p${run.span.start}-${run.span.end}`}
    >
      {content}
      <EventMarks {...props} run={run} />
    </span>
  );
}

/** Behind the passage, one small sign for each event it tells: the way there and, by "back", the way home. */
function EventMarks({ index, view, run }: Omit<RunProps, 'isLit'>) {
  const t = useTranslations('article');
  const lang = useLocale();
  const linkTo = useViewLink();
  return run.events.map((id) => {
    const event = index.events.get(id);
    if (event === undefined) return null;
    const { shape, colour } = eventKindRecords[event.kind];
    const label = t('marked', { title: event.title[lang] });
    return (
      <a
        key={id}
        lang={lang}
        className="article-mark no-print"
        style={{ borderColor: colourVariable[colour] }}
        aria-label={label}
        title={event.title[lang]}
        {...linkTo(viewAt(view, { at: 'event', event: id, compare: false }))}
      >
        <Sign shape={shape} colour={colour} size={12} />
      </a>
    );
  });
}

function Words({ segments }: { readonly segments: readonly Segment[] }) {
  const t = useTranslations('article');
  const lang = useLocale();
  const pieces = piecesOf(segments);
  if (!segments.some(isGap)) return <MarkedText pieces={pieces} />;
  return segments.map((segment, place) =>
    isGap(segment) ? (
      <span key={segment.span.start} lang={lang} className="text-muted font-sans text-sm">
        {' '}
        {t('gap')}{' '}
      </span>
    ) : (
      <MarkedText key={segment.span.start} pieces={pieces.slice(place, place + 1)} />
    ),
  );
}

function isGap({ marks }: Segment): boolean {
  return marks.some((mark) => mark.kind === 'gap');
}
