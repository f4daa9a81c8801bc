/** What a reader can do on the page and see there. Waits for the page to be idle, never for time. */
import { expect, type Locator, type Page } from 'playwright/test';
import type { WortlautEvent } from '../src/schema/event';
import { corpus } from './published-corpus';

export type ExplorerPage = ReturnType<typeof explorerPage>;

/** The page object of one browser page. */
export function explorerPage(page: Page) {
  const filters = page.getByRole('region', { name: 'Filter', exact: true });
  const timeline = page.getByRole('region', { name: 'Zeitleiste', exact: true });
  const keyTarget = page.getByRole('listbox', { name: 'Ereignisse auf der Zeitleiste' });

  async function idle(): Promise<void> {
    await page.locator('html[data-idle="true"]').waitFor({ state: 'attached' });
  }

  /** `address` is relative to the site: '' is the explorer, 'e/7k2m' an event. */
  async function open(address = ''): Promise<void> {
    await page.goto(`./${address}`);
    // A reader's hand: on a phone an event waits a little for one before the app comes (public/start.js).
    await page.mouse.move(1, 1);
    await idle();
  }

  return {
    page,
    idle,
    open,
    openEvent: (event: WortlautEvent, rest = '') => open(`e/${event.id}${rest}`),
    filters,
    search: page.getByRole('searchbox', { name: 'Suche', exact: true }),
    chip: (name: string | RegExp): Locator => {
      const quoted = typeof name === 'string' ? `Filter „${name}“ entfernen` : name;
      return page.getByRole('list', { name: 'Gewählte Filter' }).getByRole('button', { name: quoted });
    },
    /** All lines of the list, be it a table or cards. */
    lines: page.locator('a[id^="event-"]'),
    line: (event: WortlautEvent): Locator => page.locator(`#event-${event.id}`),
    timeline,
    /** Where arrow keys walk from event to event. */
    keyTarget,
    /** The sentence below the timeline, once it counts every event that has a day. */
    settledSummary: async (): Promise<Locator> => {
      const summary = timeline.getByText(/im Bild$/u).first();
      const dated = corpus.events.filter(({ time }) => time !== null).length;
      await expect(summary).toContainText(`: ${dated} Ereignisse im Bild`);
      return summary;
    },
    timelineEvents: keyTarget.getByRole('option'),
    onTimeline: (event: WortlautEvent): Locator => page.locator(`#timeline-event-${event.id}`),
    panel: (event: WortlautEvent): Locator =>
      page.getByRole('article', { name: event.title.de, exact: true }),
    quotes: page.getByRole('blockquote'),
    /** What the count beside the filters says, for eyes and for screen readers alike. */
    expectCount: async (shown: number, total: number): Promise<void> => {
      const [some, all] = [shown, total].map((count) => count.toLocaleString('de'));
      const text = shown === total ? `${all} Ereignisse` : `${some} von ${all} Ereignissen`;
      await expect(filters.getByText(text, { exact: true }).first()).toBeAttached();
    },
    /** Path, query and hash behind the host. */
    address: (): string => {
      const { pathname, search, hash } = new URL(page.url());
      return decodeURIComponent(pathname + search + hash);
    },
    /** Opens one facet of the filter bar. */
    openFacet: async (facet: string): Promise<Locator> => {
      await filters.getByRole('button', { name: facet, exact: true }).click();
      return page.getByRole('dialog', { name: facet, exact: true });
    },
  };
}
