/** Citations for BibTeX and BibLaTeX. UTF-8: every engine in use reads umlauts as they are. */
import { wellFormed } from '../../base/well-formed';
import type { CslDate, CslItem } from './citation-items';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** As the babel package names them; a language it may not know is left out. */
const LANGUAGES: Readonly<Record<string, string>> = { de: 'ngerman', en: 'english' };

/** What TeX would take for a command. Braces stay balanced whatever a title holds. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '&': '\\&',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  // Three that older fonts of TeX show as other signs.
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};

/** One entry after the other. */
export function writeBibtex(items: readonly CslItem[]): string {
  return items.map(entry).join('\n');
}

function entry(item: CslItem): string {
  const isArticle = item.type === 'article-newspaper';
  const fields = [
    // Inner braces keep capitals: German nouns would otherwise be lowered.
    ['title', `{${escapeTex(item.title)}}`],
    [isArticle ? 'journal' : 'organization', escapeTex(item['container-title'])],
    ...dateFields(item.issued),
    ['url', item.URL === undefined ? null : addressOf(item.URL)],
    ['urldate', item.accessed === undefined ? null : isoDay(item.accessed)],
    ['langid', LANGUAGES[item.language.slice(0, 2)] ?? null],
    ['note', item.archive_location === undefined ? null : `\\url{${addressOf(item.archive_location)}}`],
  ] as const;
  const lines = fields.flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}},\n`]));
  return `@${isArticle ? 'article' : 'online'}{${item.id},\n${lines.join('')}}\n`;
}

/** `date` is BibLaTeX's and may be uncertain; `year` and `month` are what older styles know. */
function dateFields(date: CslDate | undefined): readonly (readonly [string, string])[] {
  const [first] = date?.['date-parts'] ?? [];
  if (date === undefined || first === undefined) return [];
  const [year, month] = first;
  return [
    ['date', `${isoDay(date)}${date.circa === true ? '~' : ''}`],
    ['year', `${year}`],
    ...(month === undefined ? [] : [['month', MONTHS[month - 1] ?? ''] as const]),
  ];
}

function isoDay(date: CslDate): string {
  return date['date-parts']
    .map((part) => part.map((number = 0) => `${number}`.padStart(2, '0')).join('-'))
    .join('/');
}

function escapeTex(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\{}%&$#_^~<>|]/g, (sign) => COMMANDS[sign] ?? '');
}

/** Addresses are taken word for word, so what would end or unbalance the field is written in per cent. */
function addressOf(url: string): string {
  return url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}
