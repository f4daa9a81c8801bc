/** The comparison: every cell in the article's own words, differences in words, the address fixes what is compared. */
import { articleOf, callOfTwoSources, corpus } from './published-corpus';
import { expect, test } from './one-page-test';

const call = callOfTwoSources();
const [first, second] = call.accounts.map(({ article }) => article);
if (first === undefined || second === undefined) throw new Error('a call of two sources');
const nameOf = (article: string): string => {
  const { outlet } = articleOf(article);
  return corpus.outlets.find(({ id }) => id === outlet)?.prefLabel ?? article;
};

test('two sources, one call: slots in rows, and a verdict for each', async ({ explorer, page }) => {
  await explorer.openEvent(call);
  await explorer.panel(call).getByRole('link', { name: 'Vergleichen' }).click();
  await explorer.idle();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Zwei Quellen, ein Telefonat');
  const table = page.getByRole('table').first();
  await expect(table.getByRole('columnheader')).toHaveCount(3);
  await expect(table.getByRole('rowheader', { name: /^Dauer/u })).toContainText('anders belegt');
  await expect(table.getByRole('rowheader', { name: /^Name: Selenskyj/u })).toContainText('verschieden');
  await expect(table.getByText('nicht erwähnt').first()).toBeVisible();
  expect(await explorer.quotes.allTextContents()).toEqual(
    call.accounts.flatMap(({ passages }) => passages.map(({ exact }) => exact)),
  );
});

test('every linked wording in the table is a stretch of its article', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare`);
  for (const [place, article] of [first, second].entries()) {
    const words = await page
      .locator(`tbody tr > td:nth-child(${place + 2}) a[href*="/a/"]`)
      .evaluateAll((links) => links.map((link) => link.textContent));
    expect(words.length).toBeGreaterThan(5);
    const { body } = articleOf(article);
    expect(words.filter((text) => !body.includes(text))).toEqual([]);
  }
});

test('keys choose and order the sources, and the address keeps it', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare`);
  const heads = page.getByRole('table').first().getByRole('columnheader');
  await expect(heads.nth(1)).toContainText(nameOf(first));
  await page.getByText('Quellen wählen und ordnen').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `${nameOf(second)} weiter nach vorn` }).focus();
  await page.keyboard.press('Enter');
  await expect(heads.nth(1)).toContainText(nameOf(second));
  await expect(page.getByRole('button', { name: `${nameOf(second)} weiter nach vorn` })).toBeFocused();
  expect(explorer.address()).toContain(`accounts=${second}.${first}`);

  await page.getByRole('checkbox', { name: nameOf(first) }).focus();
  await page.keyboard.press('Space');
  await expect(heads).toHaveCount(2);
  await expect(page.getByRole('checkbox', { name: nameOf(second) })).toBeDisabled();
  expect(explorer.address()).toContain(`accounts=${second}`);
  await page.goBack();
  await expect(heads).toHaveCount(3);
  await page.goBack();
  await expect(heads.nth(1)).toContainText(nameOf(first));
  expect(explorer.address()).not.toContain('accounts=');
});

test('a link fixes order and choice; what it asks for in vain is said', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare?v=1&accounts=${second}.gibt-es-nicht.${first}`);
  await expect(page.getByRole('table').first().getByRole('columnheader').nth(1)).toContainText(
    nameOf(second),
  );
  await expect(page.getByText('Von „gibt-es-nicht“ gibt es zu diesem Ereignis nichts')).toBeVisible();
});

test('blind: no outlet is named until asked, and a link can start so', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare?v=1&blind=1`);
  const main = page.getByRole('main');
  await expect(main.getByRole('columnheader').nth(1)).toContainText('Quelle A');
  for (const article of [first, second]) await expect(main.getByText(nameOf(article))).toHaveCount(0);
  await expect(main.locator('a[href*="/a/"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Namen der Quellen zeigen' }).press('Enter');
  await expect(main.getByRole('columnheader').nth(1)).toContainText(nameOf(first));
  expect(explorer.address()).not.toContain('blind');
  await page.getByRole('button', { name: 'Namen der Quellen verbergen' }).press('Enter');
  await expect.poll(() => explorer.address()).toContain('blind=1');
});

test('the ladder: figures in its name, or the word that there is too little text', async ({
  explorer,
  page,
}) => {
  await explorer.open(`e/${call.id}/compare`);
  const ladders = page.getByRole('region', { name: 'Wie berichtet wird' });
  await expect(
    ladders.getByRole('img', { name: new RegExp(`^${nameOf(second)}: .*\\d+\\s%`, 'u') }),
  ).toBeVisible();
  await ladders.getByText('Als Tabelle').click();
  await expect(ladders.getByRole('rowheader', { name: nameOf(first) })).toBeVisible();
});

test('one source alone says so, and leads back', async ({ explorer, page }) => {
  const lone = corpus.events.find(({ accounts }) => accounts.length === 1);
  if (lone === undefined) throw new Error('an event of one source');
  await explorer.open(`e/${lone.id}/compare`);
  await expect(page.getByText('Dieses Ereignis erzählt bisher nur eine Quelle.')).toBeVisible();
  await page.getByRole('link', { name: 'Zurück zum Ereignis' }).click();
  await expect(explorer.panel(lone)).toBeVisible();
});

test('on paper: the table and all passages, nothing to press', async ({ explorer, page }) => {
  await explorer.open(`e/${call.id}/compare`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(explorer.quotes.last()).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText('Quellen wählen und ordnen')).toBeHidden();
});
