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
};

/** Lower-case letters, digits and single hyphens; an empty string when nothing of the kind is in `text`. */
export function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüßæøłđ]/gu, (letter) => GERMAN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
