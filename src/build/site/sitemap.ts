/** The list of pages for search engines, and what robots may read. */
import { tag, escapeMarkup } from './markup';
import { addressOf, languages, type SitePage } from './site-pages';
import type { SiteOptions } from './site-options';

/** More than these are refused by search engines. */
const MOST = 50_000;

export type SiteFile = { readonly file: string; readonly text: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** `sitemap.xml`; with too many pages for one file it is the list of the others. */
export function sitemapFiles(
  pages: readonly SitePage[],
  options: SiteOptions & { readonly origin: string },
  most = MOST,
): readonly SiteFile[] {
  const whole = pages.filter(({ as }) => as === 'whole');
  const parts: SitePage[][] = [];
  for (let at = 0; at < whole.length; at += most) parts.push(whole.slice(at, at + most));
  const [first = []] = parts;
  if (parts.length <= 1) return [{ file: 'sitemap.xml', text: sitemap(first, options) }];
  const files = parts.map((part, place) => ({
    file: `sitemap-${place + 1}.xml`,
    text: sitemap(part, options),
  }));
  const lines = files.map(
    ({ file }) => `<sitemap><loc>${escapeMarkup(`${options.origin}${options.base}${file}`)}</loc></sitemap>`,
  );
  const list = `${HEAD}<sitemapindex xmlns="${SPACE}">\n${lines.join('\n')}\n</sitemapindex>\n`;
  return [{ file: 'sitemap.xml', text: list }, ...files];
}

function sitemap(pages: readonly SitePage[], options: SiteOptions & { readonly origin: string }): string {
  const whole = (page: SitePage): string => options.origin + addressOf(page, options);
  const lines = pages.map((page) => {
    const others = [...languages, 'x-default' as const].map((hreflang) => {
      const href = whole({ ...page, lang: hreflang === 'x-default' ? 'de' : hreflang });
      return tag('xhtml:link', { rel: 'alternate', hreflang, href }).replace(/>$/u, '/>');
    });
    return `<url><loc>${escapeMarkup(whole(page))}</loc>${others.join('')}</url>`;
  });
  const spaces = `xmlns="${SPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`;
  return `${HEAD}<urlset ${spaces}>\n${lines.join('\n')}\n</urlset>\n`;
}

/** Asked for at the root of a host only; below a path it does no harm. Nothing is forbidden: pages for frames say themselves that they do not count. */
export function robotsFile({ base, origin }: SiteOptions): SiteFile {
  const lines = ['User-agent: *', 'Disallow:'];
  const map = origin === null ? [] : ['', `Sitemap: ${origin}${base}sitemap.xml`];
  return { file: 'robots.txt', text: `${[...lines, ...map].join('\n')}\n` };
}
