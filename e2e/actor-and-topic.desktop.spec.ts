/** Actor and topic pages: events, names, words in their sentences, and the ways there and back, by keyboard, too. */
import { expectNoFindings } from './axe-findings';
import { articleOf, callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const call = callOfTwoSources();
const phone = { width: 390, height: 844 };

/** The topic most events name, so that its page has something of everything. */
function largestTopic() {
  const counts = corpus.topics.map((topic) => ({
    topic,
    events: corpus.events.filter((event) => event.topics.includes(topic.id)),
  }));
  const [largest] = counts.sort((a, b) => b.events.length - a.events.length);
  if (largest === undefined) throw new Error('the corpus has no topic');
  return largest;
}

const eventsOf = (actor: string) =>
  corpus.events.filter(
    ({ participants, accounts }) =>
      participants.some((one) => one.actor === actor) ||
      accounts.some(({ passages }) =>
        passages.some(({ speech }) => speech.some(({ speaker }) => speaker?.actor === actor)),
      ),
  );

test('an actor’s page lists all events, and the filtered timeline shows as many', async ({
  explorer,
  page,
}) => {
  const events = eventsOf('trump');
  await explorer.open('p/trump');
  await expect(explorer.lines).toHaveCount(events.length);
  await page.getByRole('link', { name: 'Nur diese Ereignisse in der Zeitleiste zeigen' }).click();
  await explorer.idle();
  await explorer.expectCount(events.length, corpus.events.length);
  await page.getByRole('link', { name: 'Alles zu Donald Trump' }).click();
  expect(explorer.address()).toBe('/p/trump');
});

test('a state’s page leads to those who act for it, and back', async ({ explorer, page }) => {
  const acting = corpus.actors.filter(({ actsFor }) => actsFor === 'usa');
  await explorer.open('p/usa');
  for (const { prefLabel } of acting)
    await expect(page.getByRole('link', { name: prefLabel.de, exact: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Donald Trump', exact: true }).first().click();
  expect(explorer.address()).toBe('/p/trump');
  await page.getByRole('link', { name: 'USA', exact: true }).first().click();
  expect(explorer.address()).toBe('/p/usa');
});

test('a name opens its sentences by keyboard, and a sentence leads to its place in the article', async ({
  explorer,
  page,
}) => {
  await explorer.open('p/putin');
  const name = page.getByText('Kreml-Despot Wladimir Putin', { exact: true }).first();
  await name.evaluate((element) => {
    element.closest('summary')?.focus();
  });
  await page.keyboard.press('Enter');
  const line = page.getByRole('link', { name: /^Im Artikel lesen: VOF News/u }).first();
  await expect(line).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(line).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-lit]').first()).toBeVisible();
  await expect(page.locator('[data-lit]').filter({ hasText: 'Kreml-Despot' }).first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Wladimir Putin' })).toBeVisible();
});

test('every sentence shown for a word stands so in an article', async ({ explorer, page }) => {
  await explorer.open('p/selenskyj?q=Unterstützung');
  const shown = await page.locator('section[aria-labelledby="words"] q').allTextContents();
  expect(shown.length).toBeGreaterThan(0);
  const bodies = corpus.articles.map(({ id }) => articleOf(id).body);
  for (const text of shown) {
    const words = text.replace(/^… | …$/gu, '');
    expect(
      bodies.some((body) => body.includes(words)),
      words,
    ).toBe(true);
  }
});

test('whom somebody talked to: the talk of 4 July leads to its event', async ({ explorer, page }) => {
  await explorer.open('p/trump');
  const contacts = page.getByRole('region', { name: 'Gespräche mit' });
  await expect(contacts.getByRole('link', { name: 'Wolodymyr Selenskyj' })).toBeVisible();
  await contacts.getByRole('link', { name: call.title.de }).first().click();
  await explorer.idle();
  await expect(page.getByRole('article', { name: call.title.de })).toBeVisible();
});

test('a topic’s page lists its events; timeline and back', async ({ explorer, page }) => {
  const { topic, events } = largestTopic();
  await explorer.open(`t/${topic.id}`);
  await expect(page.getByRole('heading', { level: 1, name: topic.prefLabel.de })).toBeVisible();
  expect(await explorer.lines.count()).toBeGreaterThanOrEqual(events.length);
  await page.getByRole('link', { name: 'Nur dieses Thema in der Zeitleiste zeigen' }).click();
  await explorer.idle();
  expect(explorer.address()).toContain(`topic=${topic.id}`);
  await page.getByRole('link', { name: `Alles zum Thema ${topic.prefLabel.de}` }).click();
  expect(explorer.address()).toBe(`/t/${topic.id}`);
});

test('a word asked for becomes part of the address', async ({ explorer, page }) => {
  await explorer.open('t/luftverteidigung');
  await page.getByRole('searchbox', { name: 'Wort oder' }).fill('Luftangriffe');
  await page.keyboard.press('Enter');
  await expect(page.locator('section[aria-labelledby="words"] mark').first()).toHaveText(/^Luftangriff/u);
  expect(explorer.address()).toContain('q=Luftangriffe');
});

test('an unknown topic offers the nearest one', async ({ explorer, page }) => {
  await explorer.open('t/luftverteidgung');
  await page.getByRole('link', { name: 'Luftverteidigung', exact: true }).click();
  expect(explorer.address()).toBe('/t/luftverteidigung');
});

test('two independent articles are two origins, and nothing is summed up', async ({ explorer, page }) => {
  await explorer.openEvent(call);
  const panel = explorer.panel(call);
  await expect(panel.getByRole('button', { name: '2 Artikel, 2 Ursprünge' })).toBeVisible();
  await expect(panel.getByText('zu wenig für ein Gesamturteil')).toBeVisible();
  await expect(page.getByText(/denselben Text:/u)).toHaveCount(0);
});

for (const address of ['p/selenskyj?q=Frieden', 't/luftverteidigung?q=Luftangriffe', 't/gibt-es-nicht']) {
  for (const viewport of [{ width: 1440, height: 900 }, phone]) {
    test(`${address} at ${viewport.width} pixels: no finding of axe, nothing wider than the page`, async ({
      explorer,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await explorer.open(address);
      await page.locator('main details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      await expectNoFindings(page);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
    });
  }
}
