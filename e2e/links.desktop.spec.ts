/** The address is the state: every place and every filter is in it; back and forward are steps of the reader. */
import { articleOf, callOfTwoSources, corpus, firstOfKind, ultimatum } from './published-corpus';
import { expect, test } from './one-page-test';

test('a wrong slug is corrected in place, without a step in the history', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open();
  await explorer.open(`e/${call.id}-etwas-ganz-anderes?v=1&kind=call`);
  await expect(explorer.panel(call)).toBeVisible();
  await expect
    .poll(() => explorer.address())
    .toMatch(new RegExp(`^/e/${call.id}-(?!etwas)[a-z0-9-]+\\?v=1&kind=call$`, 'u'));
  await page.goBack();
  await explorer.idle();
  expect(explorer.address()).toBe('/');
});

test('a passage: the article opens at its words', async ({ explorer, page }) => {
  const [account] = ultimatum().accounts;
  const passage = account?.passages[0];
  if (account === undefined || passage === undefined) throw new Error('an account has passages');
  const { span, exact } = passage;
  await explorer.open(`a/${account.article}#p${span.start}-${span.end}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(articleOf(account.article).title);
  await expect(page.getByText(exact.slice(0, 20)).first()).toBeInViewport();
});

test('an actor has a page', async ({ explorer, page }) => {
  await explorer.open('p/selenskyj');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Selenskyj');
  const events = corpus.events.filter((event) =>
    event.participants.some(({ actor }) => actor === 'selenskyj'),
  );
  expect(await explorer.lines.count()).toBeGreaterThanOrEqual(events.length);
});

test('an event stands alone when embedded', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open(`embed/e/${call.id}`);
  await expect(page.getByRole('heading', { level: 2, name: call.title.de })).toBeVisible();
  await expect(explorer.quotes).not.toHaveCount(0);
  await expect(explorer.filters).toHaveCount(0);
});

test('every filter is in the address, and comes back from it', async ({ explorer }) => {
  const event = firstOfKind('pledge');
  const [account] = event.accounts;
  const outlet = articleOf(account?.article ?? '').outlet ?? '';
  const actor = event.participants[0]?.actor ?? '';
  const topic = event.topics[0];
  const query = [
    'v=1',
    'kind=pledge',
    `actor=${actor}`,
    ...(topic === undefined ? [] : [`topic=${topic}`]),
    `outlet=${outlet}`,
    `form=${account?.passages[0]?.form ?? ''}`,
    'from=2025-01-01',
    'to=2025-12-31',
    'view=list',
  ].join('&');
  await explorer.open(`?${query}`);
  await expect(explorer.line(event)).toBeVisible();
  await explorer.line(event).click();
  await explorer.idle();
  expect(explorer.address()).toMatch(new RegExp(`^/e/${event.id}-[a-z0-9-]+\\?`, 'u'));
  expect(explorer.address().split('?')[1]).toBe(query);
});

test('back and forward walk through what a reader did', async ({ explorer, page }) => {
  const call = callOfTwoSources();
  await explorer.open();
  const kinds = await explorer.openFacet('Art');
  await kinds.getByRole('checkbox', { name: /^Telefonat/u }).click();
  await page.keyboard.press('Escape');
  await explorer.line(call).click();
  await explorer.idle();
  await page.getByRole('navigation', { name: 'Ansicht' }).getByRole('link', { name: 'Liste' }).click();
  await explorer.idle();
  expect(explorer.address()).toContain('view=list');

  await page.goBack();
  await expect(explorer.timeline).toBeVisible();
  await expect(explorer.panel(call)).toBeVisible();
  await page.goBack();
  await expect(explorer.panel(call)).toBeHidden();
  await expect(explorer.chip('Art: Telefonat')).toBeVisible();
  await page.goBack();
  await expect(explorer.chip('Art: Telefonat')).toBeHidden();
  await explorer.expectCount(corpus.events.length, corpus.events.length);
  await page.goForward();
  await page.goForward();
  await expect(explorer.panel(call)).toBeVisible();
});

test('typing a word is one step back, not one for each letter', async ({ explorer, page }) => {
  await explorer.open();
  await explorer.search.pressSequentially('moskau');
  await expect.poll(() => explorer.address()).toBe('/?v=1&q=moskau');
  await page.goBack();
  await expect(explorer.search).toHaveValue('');
  expect(explorer.address()).toBe('/');
});

test.describe('ids of an earlier corpus', () => {
  const call = callOfTwoSources();
  const forwards = {
    format: 'wortlaut-forwards',
    version: 1,
    events: { alt4321: { to: call.id }, weg4321: { gone: true } },
    articles: {},
    outlets: {},
    actors: { 'alter-name': { to: 'putin' }, 'frueher-jemand': { search: 'Putin' } },
    topics: {},
  };

  test('lead to where their things are now, and the page says so', async ({ explorer, page }) => {
    await page.route('**/corpus/forwards.json', (route) => route.fulfill({ json: forwards }));
    const notice = page.getByText('Dieser Link stammt aus einer früheren Fassung.');
    await explorer.open('e/alt4321-ein-alter-titel?v=1&kind=call');
    await expect(explorer.panel(call)).toBeVisible();
    await expect(notice).toBeVisible();
    expect(explorer.address()).toMatch(new RegExp(`^/e/${call.id}-[a-z0-9-]+\\?v=1&kind=call$`, 'u'));

    await explorer.open('?actor=alter-name');
    await expect(explorer.chip(/Akteur: .*Putin/u)).toBeVisible();
    await expect(notice).toBeVisible();
    await explorer.chip(/Akteur: .*Putin/u).click();
    await expect(notice).toBeHidden();

    await explorer.open('p/frueher-jemand');
    await expect(explorer.search).toHaveValue('"Putin"');
    await expect(page.getByText('„Putin“ hat hier keine eigene Seite mehr.')).toBeVisible();

    await explorer.open('e/weg4321');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Das steht hier nicht mehr');
  });
});
