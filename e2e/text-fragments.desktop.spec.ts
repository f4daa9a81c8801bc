/** Links to original pages lead to the very words: Chromium finds them on a page that holds the article's text. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { textFragmentUrl } from '../src/domain/export/text-fragment';
import { articleOf, corpus } from './published-corpus';

type Sought = { readonly body: string; readonly start: number; readonly end: number };

/** Signs with a meaning in a directive, and words that stand three times: the second ones are meant. */
function invented(): Sought {
  const words = 'Ja, so - und & nicht anders: „Über-Nacht-Hilfe“ für 50 % (+ 10).';
  const before = `Zuerst sagte er: ${words} Später.\nDann wieder, aber als Zweiter: `;
  return {
    body: `${before}${words} So.\nZuletzt: ${words}`,
    start: before.length,
    end: before.length + words.length,
  };
}

/** The longest passage and the shortest of each article; one within a paragraph can be marked. */
function published(): readonly Sought[] {
  return corpus.articles.flatMap(({ id }) => {
    const spans = corpus.events
      .flatMap(({ accounts }) => accounts.filter(({ article }) => article === id))
      .flatMap(({ passages }) => passages)
      .filter(({ exact }) => !exact.includes('\n'))
      .sort((a, b) => a.exact.length - b.exact.length);
    return [spans[0], spans.at(-1)].flatMap((found) =>
      found === undefined ? [] : [{ body: articleOf(id).body, ...found.span }],
    );
  });
}

function pageWith({ body, start, end }: Sought): string {
  const escaped = (text: string): string =>
    text.replace(/[&<]/gu, (sign) => (sign === '&' ? '&amp;' : '&lt;')).replaceAll('\n', '</p><p>');
  const marked = `${escaped(body.slice(0, start))}<span id="meant">${escaped(body.slice(start, end))}</span>`;
  return `<!doctype html><title>Artikel</title><style>body { padding: 3000px 0 } p { margin: 1500px 0 }</style>
    <p>${marked}${escaped(body.slice(end))}</p>`;
}

test('the words of a passage are scrolled to', async ({ page }) => {
  const all = [invented(), ...published()];
  const host = createServer((request, response) => {
    const sought = all[Number(request.url?.slice(1))];
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(sought === undefined ? '' : pageWith(sought));
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  try {
    const { port } = host.address() as AddressInfo;
    expect(all.length).toBeGreaterThan(5);
    for (const [at, { body, start, end }] of all.entries()) {
      const around = {
        prefix: body.slice(Math.max(0, start - 40), start),
        suffix: body.slice(end, end + 40),
      };
      const passage = { exact: body.slice(start, end), ...around };
      await page.goto(textFragmentUrl(`http://127.0.0.1:${String(port)}/${String(at)}`, passage, body));
      await expect(page.locator('#meant'), passage.exact).toBeInViewport();
    }
  } finally {
    host.closeAllConnections();
    host.close();
  }
});
