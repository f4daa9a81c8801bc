/** Breaks text into lines of a given width, the way a typesetter would: between words, dashes never first in a line. */

export type MeasureText = (text: string) => number;

/** Every word in order. A word wider than a line is broken where it has to be. */
export function breakLines(text: string, width: number, measure: MeasureText): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text).flatMap((one) => partsOf(one, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The lines, or as many as there is room for, the last one ending in a mark that says so. */
export function fitLines(
  text: string,
  room: { readonly width: number; readonly lines: number },
  measure: MeasureText,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const all = breakLines(text, room.width, measure);
  if (all.length <= room.lines) return { lines: all, isCut: false };
  // Marks that open at the beginning close behind what is left.
  const close = CLOSING[text.slice(0, 1)] ?? '';
  const words = wordsOf(text);
  const cutAfter = (count: number): readonly string[] =>
    breakLines([...words.slice(0, count), `[…]${close}`].join(' '), room.width, measure);
  // More words never take fewer lines: halving finds the most that fit.
  let fitting = 0;
  for (let tooMany = words.length; tooMany - fitting > 1;) {
    const count = Math.floor((fitting + tooMany) / 2);
    if (cutAfter(count).length <= room.lines) fitting = count;
    else tooMany = count;
  }
  return { lines: cutAfter(fitting).slice(0, room.lines), isCut: true };
}

const CLOSING: Readonly<Record<string, string>> = { '„': '“', '»': '«', '‚': '‘' };

/** A dash belongs to the word before it. Marks that turn the direction of text have no place in a picture. */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+(?=[–—](?:\s|$))/gu, '\u00A0')
    .split(/[^\S\u00A0\u202F]+/u)
    .filter((word) => word !== '');
}

function partsOf(word: string, width: number, measure: MeasureText): readonly string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
