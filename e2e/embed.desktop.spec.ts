/** An event and a timeline in a frame of somebody else's page: each says how tall it is, links leave the frame, and no other page may be framed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { embedCode } from '../src/domain/export/embed-code';
import { callOfTwoSources } from './published-corpus';

test('framed by another site', async ({ page, baseURL, context }) => {
  const call = callOfTwoSources();
  const site = baseURL ?? '';
  const host = createServer((request, response) => {
    const address = request.url === '/whole' ? `${site}/e/${call.id}` : `${site}/embed/e/${call.id}`;
    response.setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Fremde Seite</title>
      <script>addEventListener('message', ({ data }) => { document.title = data.type + ' ' + data.height; });</script>
      ${embedCode(address, 'Ereignis')}`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  const foreign = `http://localhost:${String((host.address() as AddressInfo).port)}`;
  try {
    await page.goto(`${foreign}/embed`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 2, name: call.title.de })).toBeVisible();
    await expect(page).toHaveTitle(/^wortlaut-height [1-9]\d{2,}$/u);
    // It was there with the page, and the app is not asked for until the reader is.
    await expect(frame.locator('html')).not.toHaveAttribute('data-idle');
    await frame.getByText('automatisch erkannt').hover();
    await expect(frame.locator('html')).toHaveAttribute('data-idle', 'true');
    const opened = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'Ganz ansehen bei Wortlaut' }).click();
    expect((await opened).url()).toContain(`/e/${call.id}`);
    await expect(frame.getByRole('heading', { level: 2, name: call.title.de })).toBeVisible();

    await page.goto(`${foreign}/whole`);
    await expect(page.frameLocator('iframe').getByText(call.title.de)).toHaveCount(0);

    // On a host that sends no headers of ours the page itself refuses.
    await page.route('**/e/*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { 'content-type': 'text/html; charset=utf-8' } });
    });
    await page.reload();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
      'Diese Seite lässt sich nicht einbetten',
    );
    await expect(frame.getByText(call.title.de)).toHaveCount(0);
  } finally {
    host.closeAllConnections();
    host.close();
  }
});

test('the filtered timeline framed by another site: what the share dialog gives, without header and filters', async ({
  page,
  baseURL,
  context,
}) => {
  const call = callOfTwoSources();
  await page.goto(`${baseURL ?? ''}/?v=1&kind=call&from=2025-07-01`);
  await page.getByRole('button', { name: 'Teilen' }).click();
  const code = await page.getByRole('textbox', { name: 'Text zum Einfügen' }).inputValue();
  const host = createServer((request, response) => {
    const narrow = request.url === '/narrow' ? code.replace('width="100%"', 'width="360"') : code;
    response.setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><title>Fremde Seite</title>
      <script>addEventListener('message', ({ data }) => { document.querySelector('iframe').height = data.height;
        document.title = data.type; });</script>${narrow}`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  const foreign = `http://localhost:${String((host.address() as AddressInfo).port)}`;
  try {
    await page.goto(`${foreign}/wide`);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByText('Art: Telefonat · Zeitraum: ab 1. Juli 2025')).toBeVisible();
    await expect(page).toHaveTitle('wortlaut-height');
    await expect(frame.getByRole('banner')).toHaveCount(0);
    const whole = context.waitForEvent('page');
    await frame.getByRole('link', { name: 'In Wortlaut öffnen' }).click();
    expect((await whole).url()).toMatch(/\/\?v=1&kind=call&from=2025-07-01$/u);
    const opened = context.waitForEvent('page');
    await frame.locator(`#timeline-event-${call.id}`).click();
    expect((await opened).url()).toContain(`/e/${call.id}`);

    await page.goto(`${foreign}/narrow`);
    await expect(frame.locator(`#event-${call.id}`)).toHaveAttribute('target', '_blank');
    await expect(frame.getByRole('region', { name: 'Zeitleiste', exact: true })).toHaveCount(0);
  } finally {
    host.closeAllConnections();
    host.close();
  }
});
