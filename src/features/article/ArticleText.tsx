/** The text with its lines; passages lead to their events, the stretch the address names is lit. */
import { useEffect, useMemo, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { eventKindRecords } from '../../domain/event-kinds';
import { articleSegments } from '../../domain/passages/passage-marks';
import { searchEvents } from '../../domain/search/search';
import { piecesOf } from '../../domain/passages/text-pieces';
import type { Span } from '../../schema/span';
import { MarkedText } from '../../ui/MarkedText';
import { colourClasses, Sign } from '../../ui/Sign';
import { useIsStill } from '../../ui/still';
import { useViewLink } from '../../url/use-view-state';
import { viewAt } from '../../url/view-state';
import type { ArticleProps, ArticleTextProps } from './article-props';
import { anchorOf, anchorsAt, runsOf, type TextPart, type TextRun } from './text-lines';

const NONE: readonly Span[] = [];

export function ArticleText({ index, view, article, passage, anchored = NONE }: ArticleTextProps) {
  const t = useTranslations('article');
  const runs = useMemo(
    () => runsOf(articleSegments(index, article, searchEvents(index, view.q)), passage, anchored),
    [index, article, view.q, passage, anchored],
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
        className="passage-text text-[1.125rem]! leading-[1.65]! whitespace-pre-wrap"
      >
        {runs.map((run) =>
          run.events.length === 0 ? (
            <Parts key={run.span.start} run={run} anchored={anchored} />
          ) : (
            <span key={run.span.start} className="article-passage" id={anchorOf(run.span)}>
              <Parts run={run} anchored={anchored} />
              <EventMarks index={index} view={view} article={article} run={run} />
            </span>
          ),
        )}
      </div>
    </section>
  );
}

/** Behind the passage, one small sign for each event it tells: the way there and, by "back", the way home. */
function EventMarks({ index, view, run }: ArticleProps & { readonly run: TextRun }) {
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
        className={`article-mark no-print ${colourClasses[colour].edge}`}
        aria-label={label}
        title={event.title[lang]}
        {...linkTo(viewAt(view, { at: 'event', event: id, compare: false }))}
      >
        <Sign shape={shape} colour={colour} size={12} />
      </a>
    );
  });
}

function Parts({ run, anchored }: { readonly run: TextRun; readonly anchored: readonly Span[] }) {
  const isStill = useIsStill();
  // Pieces are drawn together, so that a space between two marked words is marked, too.
  const pieces = piecesOf(run.parts);
  return run.parts.map((part, place) => {
    const drawn = <Part key={part.span.start} part={part} pieces={pieces.slice(place, place + 1)} />;
    // The app looks for the stretch itself; without it the browser has to find it.
    const anchors = isStill ? anchorsAt(part, run, anchored) : [];
    return anchors.reduce(
      (inner, anchor) => (
        <span key={part.span.start} id={anchor}>
          {inner}
        </span>
      ),
      drawn,
    );
  });
}

function Part({ part, pieces }: { readonly part: TextPart; readonly pieces: ReturnType<typeof piecesOf> }) {
  const t = useTranslations('article');
  const lang = useLocale();
  if (part.isLineEnd) return <span className="line-end">{part.text}</span>;
  if (part.marks.some((mark) => mark.kind === 'gap')) {
    return (
      <span lang={lang} className="text-muted font-sans text-sm">
        {` ${t('gap')} `}
      </span>
    );
  }
  const words = <MarkedText pieces={pieces} />;
  return part.isLit ? <span data-lit="">{words}</span> : words;
}
