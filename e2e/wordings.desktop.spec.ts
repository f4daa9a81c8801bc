/** Every wording on the screen is the exact slice of its article. */
import { articleOf, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

/** Enough to meet every kind of passage, few enough to stay quick as the corpus grows. */
const MOST = 60;

test('every event shows all its passages, each letter as the article has it', async ({ explorer }) => {
  test.slow();
  expect(corpus.events).not.toEqual([]);
  const step = Math.ceil(corpus.events.length / MOST);
  for (const event of corpus.events.filter((_, place) => place % step === 0)) {
    const slices = event.accounts.flatMap(({ article, passages }) =>
      passages.map(({ span }) => articleOf(article).body.slice(span.start, span.end)),
    );
    await explorer.open(`embed/e/${event.id}`);
    expect(await explorer.quotes.allTextContents(), event.title.de).toEqual(slices);
  }
});

test('every article is shown whole, each letter as its file has it', async ({ explorer, page }) => {
  const squeezed = (text: string) => text.replace(/\s+/gu, '');
  for (const { id, body, rights } of corpus.articles) {
    if (rights !== 'full') continue;
    await explorer.open(`a/${id}`);
    const shown = await page.getByRole('region', { name: 'Text des Artikels' }).textContent();
    expect(squeezed(shown ?? '')).toBe(squeezed(body));
  }
});
