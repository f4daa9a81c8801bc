/** A corpus too large to be loaded as a whole: read, narrowed, searched, opened, and with parts that do not come. */
import { readFileSync } from 'node:fs';
import { filterEvents } from '../src/domain/filters/filter-events';
import { noFilters } from '../src/domain/filters/event-filters';
import { articleDays, knownBy } from '../src/domain/knowledge/known-by';
import { pledgeLedger } from '../src/domain/history/pledge-ledger';
import type { Corpus } from '../src/schema/corpus';
import { expectNoFindings } from './axe-findings';
import { expect, test } from './one-page-test';
import { BLOCK, largeIndex, serveParts } from './large-corpus';

// Each sets up a corpus of its own; a busy machine may take its time over it.
test.describe.configure({ timeout: 60_000 });

const total = largeIndex.eventsByDay.length;
const first = largeIndex.eventsByDay[0];
if (first === undefined) throw new Error('no event');

test('many events: a filter, a word, an event with its wording, its article and back', async ({
  explorer,
  page,
}) => {
  await serveParts(page);
  await explorer.open('?view=list');
  await explorer.expectCount(total, total);
  await (await explorer.openFacet('Art')).getByRole('checkbox', { name: /^Telefonat/u }).check();
  const calls = filterEvents(largeIndex, { ...noFilters, kinds: ['call'] });
  await explorer.expectCount(calls.length, total);
  await page.keyboard.press('Escape');
  await explorer.search.fill('Fischerei');
  const both = filterEvents(largeIndex, { ...noFilters, kinds: ['call'], q: 'Fischerei' });
  await explorer.expectCount(both.length, total);
  await page.getByRole('button', { name: 'Teilen', exact: true }).click();
  const data = page.getByRole('dialog', { name: 'Teilen' }).getByRole('region', { name: 'Daten' });
  const download = page.waitForEvent('download');
  await data.getByRole('button', { name: 'Korpus (JSON)' }).click();
  const taken = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Corpus;
  expect(taken.events.map(({ id }) => id)).toEqual(both.map(({ id }) => id));
  await page.keyboard.press('Escape');
  const event = both[1];
  if (event === undefined) throw new Error('too few events');
  const list = await page.locator('#content').elementHandle();
  await explorer.line(event).click();
  await expect(explorer.panel(event)).toBeVisible();
  expect(await list.evaluate((place) => place.isConnected), 'nothing beside the event is drawn anew').toBe(
    true,
  );
  await expect(explorer.quotes.first()).toContainText(event.accounts[0]?.passages[0]?.exact ?? 'nichts');
  await explorer.idle();
  await expectNoFindings(page);
  await page.getByRole('link', { name: 'Im Artikel lesen' }).first().click();
  await expect(page.locator('main')).toContainText(event.accounts[0]?.passages[0]?.exact ?? 'nichts');
  await page.goBack();
  await expect(explorer.panel(event)).toBeVisible();
  await explorer.expectCount(both.length, total);
});

test('a link to an event, its comparison and an actor', async ({ explorer, page }) => {
  await serveParts(page);
  await explorer.open(`e/${first.id}`);
  await expect(explorer.panel(first)).toBeVisible();
  const actor = first.participants[0]?.actor ?? '';
  const known = largeIndex.eventsOfActor.get(actor) ?? [];
  await explorer.open(`p/${actor}`);
  // All of them, though hardly any has been loaded; a name opens sentences that are loaded then.
  await expect(page.getByText(`${known.length.toLocaleString('de')} Ereignisse vom`)).toBeVisible();
  const name = page.locator('details').filter({ hasText: '-mal' }).first();
  await name.locator('summary').click();
  await expect(name.locator('mark').first()).toHaveText(largeIndex.actors.get(actor)?.prefLabel.de ?? '');
  const words = page.getByRole('region', { name: 'Ein Wort in seinen Sätzen' });
  await words.getByRole('searchbox').fill('Häfen');
  await words.getByRole('button', { name: 'Zeigen' }).click();
  const having = filterEvents(largeIndex, { ...noFilters, actors: [actor], q: 'Häfen' }).length;
  await expect(words.getByText(`Wortlauten von ${String(having)} Ereignissen`)).toBeVisible();
  await expect(words.locator('mark').first()).toHaveText('Häfen');
  await page.getByRole('link', { name: 'Nur diese Ereignisse in der Zeitleiste zeigen' }).click();
  await explorer.expectCount(known.length, total);
  // The ledger by its address: its part may be here before the names are.
  await explorer.open('pledges');
  await expect(page.getByText(`${String(pledgeLedger(largeIndex).length)} Zusagen`)).toBeVisible();
  await explorer.open('embed?v=1&kind=call');
  await expect(page.getByText('Art: Telefonat', { exact: true })).toBeVisible();
  await expect(explorer.timeline).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await explorer.open('e/zzzzzzz');
  await expect(page.getByRole('heading', { name: 'Dieses Ereignis gibt es hier nicht' })).toBeVisible();
});

test('the same on an earlier day: what had been told by then, words in their order', async ({
  explorer,
  page,
}) => {
  await serveParts(page);
  const day = articleDays(largeIndex)[60] ?? '';
  const then = knownBy(largeIndex, day);
  const q = '„spricht über Häfen“';
  await explorer.open(`?view=list&v=1&asof=${day}&q=${encodeURIComponent(q)}`);
  const found = filterEvents(then, { ...noFilters, q });
  await explorer.expectCount(found.length, then.eventsByDay.length);
  const event = found[0];
  if (event === undefined) throw new Error('too few events');
  await explorer.line(event).click();
  await expect(explorer.quotes).toHaveCount(then.events.get(event.id)?.accounts.length ?? 0);
});

test('a part that answers 500 leaves the rest usable, says what is missing, and comes when asked again', async ({
  explorer,
  page,
}) => {
  const parts = await serveParts(page);
  parts.fail(/^columns\/1/u);
  await explorer.open('?view=list');
  const notice = page.locator('[data-part-notice]');
  await expect(notice).toContainText(`${BLOCK.toLocaleString('de')} Ereignisse fehlen`);
  await explorer.expectCount(total - BLOCK, total - BLOCK);
  await expect(explorer.line(first)).toBeVisible();
  parts.fail(null);
  await notice.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await explorer.expectCount(total, total);
  await expect(notice).toHaveCount(0);
});

test('an article that does not come leaves its wording; an event that does not come leaves the list', async ({
  explorer,
  page,
}) => {
  const parts = await serveParts(page);
  parts.fail(/^articles\//u);
  await explorer.open(`e/${first.id}`);
  const notice = page.locator('[data-part-notice]');
  await expect(explorer.panel(first)).toBeVisible();
  await expect(explorer.quotes.first()).toContainText(first.accounts[0]?.passages[0]?.exact ?? 'nichts');
  await expect(notice).toContainText('Artikel');
  parts.fail(/^details\//u);
  const later = largeIndex.eventsByDay[5];
  if (later === undefined) throw new Error('too few events');
  await explorer.open(`e/${later.id}`);
  await expect(notice).toContainText('Ein Teil davon fehlt');
  await expect(explorer.line(first)).toBeVisible();
  parts.fail(null);
  await notice.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  await expect(explorer.panel(later)).toBeVisible();
});
