/** Citations as RIS: what EndNote, Zotero, Citavi and library catalogues take in. */
import { wellFormed } from '../../base/well-formed';
import type { CslDate, CslItem } from './citation-items';

/** One record after the other, each line a tag of two letters, two spaces, a hyphen and a space. */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(record).join('');
}

function record(item: CslItem): string {
  const lines = [
    ['TY', item.type === 'article-newspaper' ? 'NEWS' : 'ELEC'],
    ['ID', item.id],
    ['TI', item.title],
    ['T2', item['container-title']],
    // Programs differ in which of the two they read.
    ['PY', item.issued === undefined ? null : `${item.issued['date-parts'][0]?.[0] ?? ''}`],
    ['DA', item.issued === undefined ? null : slashed(item.issued)],
    ['LA', item.language],
    ['UR', item.URL ?? null],
    ['Y2', item.accessed === undefined ? null : slashed(item.accessed)],
    ['L4', item.archive_location ?? null],
    ['ER', ''],
  ] as const;
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`]))
    .join('');
}

/** A value ends with its line; one that looked like a tag would begin another field. */
function oneLine(value: string): string {
  return wellFormed(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** "2025/07/04/", with "ca." behind the last slash where the day is not certain; the first day of a stretch. */
function slashed(date: CslDate): string {
  const [year, month, day] = date['date-parts'][0] ?? [];
  const two = (number: number | undefined): string =>
    number === undefined ? '' : `${number}`.padStart(2, '0');
  const isOpen = date.circa === true || date['date-parts'].length > 1;
  return `${year ?? ''}/${two(month)}/${two(day)}/${isOpen ? 'ca.' : ''}`;
}
