/** `test` with a page object, and with what must hold on every page: no error, no request to anybody else. */
import { test as base, expect, type ConsoleMessage, type Request } from 'playwright/test';
import { explorerPage, type ExplorerPage } from './explorer-page';

export const test = base.extend<{ explorer: ExplorerPage; honest: undefined; expectedError: RegExp | null }>({
  /** For a test that makes something fail: the error it may leave behind. */
  expectedError: [null, { option: true }],
  explorer: async ({ page }, provide) => {
    await provide(explorerPage(page));
  },
  honest: [
    async ({ page, baseURL, expectedError }, provide) => {
      const own = new URL(baseURL ?? '').host;
      const foreign: string[] = [];
      const errors: string[] = [];
      const onRequest = (request: Request): void => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== own) foreign.push(request.url());
      };
      const note = (text: string): void => {
        if (expectedError?.test(text) !== true) errors.push(text);
      };
      const onError = (error: Error): void => note(error.message);
      const onMessage = (message: ConsoleMessage): void => {
        // A file that a test has made fail is reported by the browser itself; that is not the page's doing.
        const byBrowser = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !byBrowser) note(message.text());
      };
      page.on('request', onRequest).on('pageerror', onError).on('console', onMessage);
      await provide(undefined);
      page.off('request', onRequest).off('pageerror', onError).off('console', onMessage);
      expect(foreign, 'requests to other hosts').toEqual([]);
      expect(errors, 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
