/** `404.html`: what a host of files shows for an address it has no file for. The app reads the address and finds what was meant. */
import { encodeView } from '../../url/view-link';
import { startView } from '../../url/view-state';
import { escapeMarkup, tag } from './markup';
import { pageFile, type PageFrame } from './page-file';
import { texts } from './page-words';
import { linkOptions, type SiteOptions } from './site-options';

export function missingPage(frame: PageFrame, options: SiteOptions): string {
  const { trouble, app } = texts.de;
  const home = (lang: 'de' | 'en'): string => {
    const href = encodeView({ ...startView, lang }, linkOptions(options));
    return `<p lang="${lang}">${tag('a', { class: 'text-link', href })}${escapeMarkup(texts[lang].trouble.home)}</a></p>`;
  };
  return pageFile(frame, {
    lang: 'de',
    head: [
      `<title>${escapeMarkup(`${trouble.pathTitle} · ${app.name}`)}</title>`,
      tag('meta', { name: 'robots', content: 'noindex' }),
    ].join('\n    '),
    content: null,
    withoutScript: [
      '<main class="trouble">',
      `<h1>${escapeMarkup(trouble.pathTitle)}</h1>`,
      home('de'),
      `<p lang="en">${escapeMarkup(texts.en.trouble.pathTitle)}.</p>`,
      home('en'),
      '</main>',
    ].join(''),
  });
}
