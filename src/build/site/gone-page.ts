/** What stands at the old address of something that is no longer here: that it is so, and the way to everything else. The app says more. */
import { doorWords } from '../../messages/door-words';
import { encodeView } from '../../url/view-link';
import { isEmbedded, startView } from '../../url/view-state';
import { escapeMarkup, tag } from './markup';
import { leaving, pageFile, type PageFrame } from './page-file';
import { texts } from './page-words';
import { linkOptions, type SiteOptions } from './site-options';
import type { SitePage } from './site-pages';

/** `name` is what the app looks for instead; null for what was taken out of the collection. */
export function gonePage(
  frame: PageFrame,
  { place, lang }: SitePage,
  { options, name }: { readonly options: SiteOptions; readonly name: string | null },
): string {
  const { trouble, app } = texts[lang];
  const title = name === null ? trouble.takenOutTitle : doorWords[lang].noPage(name);
  const text = name === null ? trouble.takenOutText : doorWords[lang].noPageText;
  const href = encodeView({ ...startView, lang }, linkOptions(options));
  const home = tag('a', { class: 'text-link', href, ...(isEmbedded(place) && leaving) });
  return pageFile(frame, {
    lang,
    head: [
      `<title>${escapeMarkup(`${title} · ${app.name}`)}</title>`,
      tag('meta', { name: 'robots', content: 'noindex' }),
    ].join('\n    '),
    content: null,
    withoutScript: [
      '<main class="trouble">',
      `<h1>${escapeMarkup(title)}</h1>`,
      `<p>${escapeMarkup(text)}</p>`,
      `<p>${home}${escapeMarkup(trouble.home)}</a></p>`,
      '</main>',
    ].join(''),
  });
}
