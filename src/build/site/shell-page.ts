/** `shell.html`: the app with nothing in it. The worker that keeps the site answers with it for any address when there is no network. */
import { escapeMarkup, tag } from './markup';
import { pageFile, type PageFrame } from './page-file';
import { texts } from './page-words';

export function shellPage(frame: PageFrame): string {
  return pageFile(frame, {
    lang: 'de',
    head: [
      `<title>${escapeMarkup(texts.de.app.name)}</title>`,
      tag('meta', { name: 'robots', content: 'noindex' }),
      // By this the app knows that it did not come from the network (src/features/offline).
      tag('meta', { name: 'wortlaut-kept', content: 'yes' }),
    ].join('\n    '),
    content: null,
  });
}
