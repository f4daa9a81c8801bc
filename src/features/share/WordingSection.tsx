/** One passage of an event to copy with its source, or to save as a picture; or all of them to copy. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { eventCard } from '../../domain/card/card-content';
import { layCard } from '../../domain/card/lay-card';
import { wordingOf } from '../../domain/card/strongest-wording';
import type { ExportContext } from '../../domain/export/export-context';
import { quotedEvent, quotedPassage } from '../../domain/export/quoted-text';
import { outletName } from '../../domain/names/outlet-name';
import { cardPhrases } from '../../messages/card-words';
import { shareWords } from '../../messages/share-words';
import type { Passage, WortlautEvent } from '../../schema/event';
import { copyText } from '../../ui/copy-text';
import { saveFile } from '../../ui/save-file';
import { drawCard, pngOf } from './draw-card';
import { ShareSection } from './ShareSection';
import { useOutcome } from './use-outcome';

type Quoted = { readonly article: string; readonly passage: Passage };
type Props = { readonly context: ExportContext; readonly event: WortlautEvent };

export function WordingSection({ context, event }: Props) {
  const words = shareWords[context.lang];
  const passages = event.accounts.flatMap(({ article, passages: all }) =>
    all.map((passage): Quoted => ({ article, passage })),
  );
  const [place, setPlace] = useState(0);
  const { outcome, run } = useOutcome();
  const canvas = useRef<HTMLCanvasElement>(null);
  const quoted = passages[place] ?? passages[0];
  if (quoted === undefined) return null;
  const copy = (text: string): void => {
    run(async () => ((await copyText(text)) ? 'copied' : 'failed'));
  };
  return (
    <ShareSection title={words.wording} words={words} outcome={outcome}>
      <label className="mb-3 grid gap-1">
        <span className="text-muted">{words.passage}</span>
        <select
          className="control w-full"
          lang="de"
          value={place}
          onChange={({ target: { value } }) => {
            setPlace(Number(value));
          }}
        >
          {passages.map(({ article, passage }, at) => (
            <option key={`${article} ${passage.span.start}`} value={at}>
              {outletName(context.index, article)}: {passage.exact}
            </option>
          ))}
        </select>
      </label>
      <Card canvas={canvas} context={context} event={event} quoted={quoted} />
      <p className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          className="control"
          onClick={() => {
            copy(quotedPassage(context, event, quoted));
          }}
        >
          {words.copyWording}
        </button>
        <button
          type="button"
          className="control"
          onClick={() => {
            run(async () => {
              if (canvas.current === null) return 'failed';
              saveFile(`wortlaut-${event.id}.png`, await pngOf(canvas.current));
              return 'saved';
            });
          }}
        >
          {words.saveCard}
        </button>
        {passages.length > 1 && (
          <button
            type="button"
            className="control"
            onClick={() => {
              copy(quotedEvent(context, event));
            }}
          >
            {words.copyAll}
          </button>
        )}
      </p>
    </ShareSection>
  );
}

/** The picture as it will be saved. */
function Card({
  canvas,
  context,
  event,
  quoted,
}: Props & { readonly canvas: RefObject<HTMLCanvasElement | null>; readonly quoted: Quoted }) {
  const form = useTranslations('forms');
  const { index, lang, words } = context;
  const wording = wordingOf(index, quoted.article, quoted.passage);
  const card = eventCard(
    { index, lang, words: { kind: words.kind, form, ...cardPhrases[lang] } },
    event,
    wording,
  );
  const drawn = JSON.stringify(card);
  useEffect(() => {
    if (canvas.current === null) return;
    // Without a canvas there is no picture, and saving says so.
    drawCard(canvas.current, (measure) => layCard(card, measure)).catch(() => undefined);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the card is made anew each time; what it says decides
  }, [canvas, drawn]);
  return (
    <canvas
      ref={canvas}
      width={1200}
      height={630}
      role="img"
      aria-label={shareWords[lang].cardLabel(wording.words, outletName(index, quoted.article))}
      className="border-rule block h-auto w-full border"
    />
  );
}
