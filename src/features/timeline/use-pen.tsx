/** Words, widths and signs to draw events with; the signs are those of the list, copied from a hidden set. */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { eventKinds, type EventKind } from '../../schema/event';
import { eventKindRecords } from '../../domain/event-kinds';
import { Sign } from '../../ui/Sign';
import { createItemPen, createMeasure, type ItemPen } from './item-pen';
import type { ItemTexts } from './item-texts';

/** The pen is null until there is a page to measure on. */
export function usePen(texts: ItemTexts): { readonly pen: ItemPen | null; readonly signs: ReactNode } {
  const [box, setBox] = useState<HTMLElement | null>(null);
  const fontFamily = useFontFamily(box);
  const pen = useMemo(() => {
    if (box === null) return null;
    const copies = new Map(eventKinds.map((kind, index) => [kind, box.children[index]]));
    const sign = (kind: EventKind) => copies.get(kind)?.cloneNode(true) ?? null;
    return createItemPen(texts, createMeasure(fontFamily), sign);
  }, [box, texts, fontFamily]);
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

/**
 * The font labels are set in. Its name changes (by a blank) once the fonts are loaded: until then the first drawing stands
 * on the widths of their substitutes, and has to be made again.
 */
function useFontFamily(box: HTMLElement | null): string {
  const [loaded, setLoaded] = useState(() => document.fonts.status === 'loaded');
  useEffect(() => {
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setLoaded(true);
    });
    return () => {
      gone = true;
    };
  }, []);
  const family = box === null ? 'sans-serif' : getComputedStyle(box).fontFamily;
  return loaded ? `${family} ` : family;
}
