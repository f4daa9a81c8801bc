/** Text -> slug for ids and addresses: "Müller-Groß" -> "mueller-gross". */

const GERMAN: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  œ: 'oe',
};

// Made once: tsx turns an expression with \p into one that is made anew at each call.
const MARK = /\p{M}/gu;

/** Lower-case letters, digits and single hyphens; an empty string when nothing of the kind is in `text`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßæøłđðþıœ]/gu, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(MARK, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
