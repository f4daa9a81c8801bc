/** The readable tail of an address: "Ultimatum an Küstenland" becomes "ultimatum-an-kuestenland". */

const MAX_LENGTH = 60;
const SPELLED_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  ł: 'l',
  đ: 'd',
};

/** Lower-case letters, digits and single hyphens, at most 60 characters, cut between words; may be empty. */
export function slugOfTitle(title: string): string {
  const plain = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøłđ]/g, (letter) => SPELLED_OUT[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (plain.length <= MAX_LENGTH) return plain;
  const cut = plain.slice(0, MAX_LENGTH + 1);
  const border = cut.lastIndexOf('-');
  return border > 0 ? cut.slice(0, border) : cut.slice(0, MAX_LENGTH);
}
