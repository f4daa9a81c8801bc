/** Words, widths and signs to draw events with; the signs are those of the list, copied from a hidden set. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { eventKinds } from '../../schema/event';
import { eventKindRecords } from '../../domain/event-kinds';
import { Sign } from '../../ui/Sign';
import { createItemPen, createMeasure, type ItemPen } from './item-pen';
import type { ItemTexts } from './item-texts';

/** The pen is null until there is a page to measure on. */
export function usePen(texts: ItemTexts): { readonly pen: ItemPen | null; readonly signs: ReactNode } {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const fonts = useLoadedFonts();
  const pen = useMemo(() => {
    if (box === null) return null;
    const copies = new Map(eventKinds.map((kind, index) => [kind, box.children[index]]));
    // Widths change once the fonts are there; until then the first drawing stands on their substitutes.
    const measure = createMeasure(fonts, getComputedStyle(box).fontFamily);
    return createItemPen(texts, measure, (kind) => copies.get(kind)?.cloneNode(true) ?? null);
  }, [box, texts, fonts]);
  const signs = (
    <div hidden ref={setBox}>
      {eventKinds.map((kind) => {
        const { shape, colour } = eventKindRecords[kind];
        return <Sign key={kind} shape={shape} colour={colour} size={12} />;
      })}
    </div>
  );
  return { pen, signs };
}

/** 'loaded' once no font of the page is under way. */
function useLoadedFonts(): 'loading' | 'loaded' {
  const [state, setState] = useState(() => document.fonts.status);
  useEffect(() => {
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setState('loaded');
    });
    return () => {
      gone = true;
    };
  }, []);
  return state;
}
