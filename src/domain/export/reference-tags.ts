/**
 * What reference managers look for in a page: Highwire's `citation_…` tags in the head name the one thing the page is
 * about; a COinS span in its body names a further thing that it cites. Names and values only: whoever writes the page
 * escapes them.
 */
import { wellFormed } from '../../base/well-formed';
import type { CslDate, CslItem } from './citation-items';

export type MetaTag = { readonly name: string; readonly content: string };

/** For the page of an article or an event. */
export function highwireTags(item: CslItem): readonly MetaTag[] {
  const tags = [
    ['citation_title', item.title],
    [
      item.type === 'article-newspaper' ? 'citation_journal_title' : 'citation_publisher',
      item['container-title'],
    ],
    ['citation_publication_date', item.issued === undefined ? null : day(item.issued, '/')],
    ['citation_language', item.language],
    ['citation_public_url', item.URL ?? null],
  ] as const;
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}

/** The `title` of an empty `<span class="Z3988">`: an OpenURL context object (Z39.88), as COinS asks. */
export function coinsTitle(item: CslItem): string {
  const isArticle = item.type === 'article-newspaper';
  const pairs = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : 'dc'}`],
    ...(isArticle
      ? [
          ['rft.genre', 'article'],
          ['rft.atitle', item.title],
          ['rft.jtitle', item['container-title']],
        ]
      : [
          ['rft.type', 'webpage'],
          ['rft.title', item.title],
          ['rft.publisher', item['container-title']],
        ]),
    ...(item.issued === undefined ? [] : [['rft.date', day(item.issued, '-')]]),
    ...(item.URL === undefined ? [] : [[isArticle ? 'rft_id' : 'rft.identifier', item.URL]]),
    ['rft.language', item.language],
  ];
  return pairs.map((pair) => pair.map((part) => encodeURIComponent(wellFormed(part))).join('=')).join('&');
}

/** The first day it may be, as far as it is known. */
function day(date: CslDate, between: string): string {
  const [first = []] = date['date-parts'];
  return first.map((number) => `${number}`.padStart(2, '0')).join(between);
}
