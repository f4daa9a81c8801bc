/** Who has begun to read, to mark words or to walk through links goes on where they were when the app takes a written page over. */

type Marked = {
  readonly texts: readonly [Node | null, Node | null];
  readonly offsets: readonly [number, number];
};

/**
 * Call it while the written page stands untouched; the first answer goes on with the reader's place after the second has been
 * called, just before the page goes. Asking for a place then would have the browser lay everything out just to be thrown away, so
 * scrolling and marking are followed.
 */
export function followPlace(still: HTMLElement): { readonly leave: () => void; readonly goOn: () => void } {
  let place = placeNow(still);
  let focused: string | null = null;
  let marked: Marked | null = null;
  const onScroll = (): void => {
    place = placeNow(still);
  };
  const onMark = (): void => {
    marked = markedNow();
  };
  onMark();
  document.addEventListener('scroll', onScroll, { capture: true, passive: true });
  document.addEventListener('selectionchange', onMark);
  return {
    leave: () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      document.removeEventListener('selectionchange', onMark);
      focused = document.activeElement?.closest('a')?.getAttribute('href') ?? null;
    },
    goOn: () => {
      const { panel, x, y } = place;
      // As at the start: then there is nothing to be asked or set.
      if (panel > 0) document.querySelector('.explorer-panel, .sheet')?.scrollTo(0, panel);
      if (x > 0 || y > 0) window.scrollTo(x, y);
      if (focused !== null) focusLink(focused);
      if (marked !== null) mark(marked, still);
    },
  };
}

function placeNow(still: HTMLElement): { readonly panel: number; readonly x: number; readonly y: number } {
  return { panel: still.querySelector('.still-panel')?.scrollTop ?? 0, x: window.scrollX, y: window.scrollY };
}

function focusLink(href: string): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
  links.find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true });
}

function markedNow(): Marked | null {
  const words = window.getSelection();
  if (words === null || words.isCollapsed) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = words;
  return { texts: [anchorNode, focusNode], offsets: [anchorOffset, focusOffset] };
}

function mark({ texts, offsets }: Marked, still: HTMLElement): void {
  const [anchor, focus] = texts.map((text) => sameText(text, still));
  if (anchor == null || focus == null) return;
  window.getSelection()?.setBaseAndExtent(anchor, offsets[0], focus, offsets[1]);
}

/** The text that stands where `node` stood on the page before: the one with the same words, counted if there are several. */
function sameText(node: Node | null, before: HTMLElement): Text | null {
  if (!(node instanceof Text)) return null;
  const place = textsLike(node, before).indexOf(node);
  return textsLike(node, document.body)[place] ?? null;
}

function textsLike(wanted: Text, root: HTMLElement): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text && node.data === wanted.data) texts.push(node);
  }
  return texts;
}
