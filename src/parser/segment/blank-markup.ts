/** Blanks out HTML so that rules read words only; the length stays, so spans fit the body and the blanked text alike. */

const MARKUP =
  /<!--[^>]{0,2000}-->|<\/?[a-zA-Z][^<>]{0,2000}>|&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});/g;

/** The text with tags and entities as blanks, and how many there were. */
export function blankMarkup(body: string): {
  readonly text: string;
  readonly count: number;
  readonly first: number | null;
} {
  let count = 0;
  let first: number | null = null;
  const text = body.replace(MARKUP, (tag: string, at: number) => {
    count += 1;
    first ??= at;
    return ' '.repeat(tag.length);
  });
  return { text, count, first };
}
