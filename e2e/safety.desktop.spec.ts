/** Foreign text stays text wherever it is shown, and the page itself has no way to turn text into markup or foreign code. */
import { contentPolicy } from '../src/build/safety/site-policy.mjs';
import type { Corpus } from '../src/schema/corpus';
import { callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const script =
  '<script>document.title="taken over"</script><img src="x" onerror="document.title=`taken over`">';

/** The published corpus with markup in every text: words become tags of the same length, so that all spans still fit. */
function hostileCorpus(): Corpus {
  const text = JSON.stringify(corpus).replaceAll(' der ', ' <b> ').replaceAll(' die ', ' <i> ');
  const hostile = JSON.parse(text.replaceAll(' und ', '<img>').replaceAll('Trump', '<hr/>')) as Corpus;
  return {
    ...hostile,
    articles: hostile.articles.map((article) => ({ ...article, title: script + article.title })),
    events: hostile.events.map((event) => ({ ...event, title: { de: script, en: script } })),
  };
}

test('markup in names, titles and articles is shown as it stands', async ({ explorer, page }) => {
  const hostile = hostileCorpus();
  await page.route('**/corpus/corpus.json', (route) => route.fulfill({ json: hostile }));
  const { id, accounts } = callOfTwoSources();
  const event = hostile.events.find((one) => one.id === id);
  const shown = event?.accounts[0]?.passages[0]?.exact ?? '';
  expect(shown).toMatch(/<(?:b|i|img|hr\/)>/u);
  for (const address of [
    '',
    `e/${id}`,
    `e/${id}/compare`,
    `embed/e/${id}`,
    `a/${accounts[0]?.article ?? ''}`,
    'p/trump',
    `t/${event?.topics[0] ?? ''}`,
    '?q=hr',
  ]) {
    await explorer.open(address);
    await expect(page.getByText(/<(?:b|i|img|hr\/|script)>/u).first()).toBeAttached();
    await expect(page.locator('#root :is(img, b, hr, script)')).toHaveCount(0);
    await expect(page).not.toHaveTitle('taken over');
  }
  await explorer.open(`e/${id}`);
  expect((await explorer.quotes.allTextContents()).join('\n')).toContain(shown);
});

test.describe('the policy', () => {
  test.use({ expectedError: /Content Security Policy|TrustedHTML|TrustedScript|trusted/iu });

  test('refuses markup made from text, foreign code and foreign requests', async ({ explorer, page }) => {
    await explorer.open();
    const outcome = await page.evaluate(async () => {
      const refused = (attempt: () => unknown): boolean => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      };
      const box = document.createElement('div');
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.body.append(style);
      return {
        markup: refused(() => (box.innerHTML = '<b>fett</b>')),
        script: refused(() => (document.createElement('script').textContent = 'alert(1)')),
        style: getComputedStyle(document.body).color !== 'rgb(255, 0, 0)',
        policy: refused(() =>
          window.trustedTypes?.createPolicy('second', { createHTML: String, createScriptURL: String }),
        ),
        request: await fetch('https://elsewhere.invalid/').then(
          () => false,
          () => true,
        ),
        clearing: !refused(() => (box.innerHTML = '')),
      };
    });
    expect(Object.entries(outcome).filter(([, isSafe]) => !isSafe)).toEqual([]);
  });

  test('of an older build, which refuses the style sheet within the page, leaves it its file', async ({
    explorer,
    page,
  }) => {
    await page.route('**/', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': contentPolicy };
      await route.fulfill({ response, headers });
    });
    await explorer.open();
    const sheets = await page.evaluate(() => [
      document.querySelector<HTMLStyleElement>('style[data-sheet]')?.sheet ?? null,
      getComputedStyle(document.body).fontFamily.includes('Inter'),
    ]);
    expect(sheets).toEqual([null, true]);
  });
});
