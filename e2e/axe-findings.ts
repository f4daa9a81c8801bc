/** No rule of WCAG 2.2 AA that axe knows may be broken by what a page shows, in either theme. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ofColour = ['color-contrast', 'link-in-text-block'];

/** Everything in light, then in dark what the theme can change; all of the page, or only what is `within` a selector. */
export async function expectNoFindings(page: Page, within: string | null = null): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await findings(axe(page, within).withTags(tags)), 'findings of axe, light').toBe('');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(axe(page, within).withRules(ofColour)), 'findings of axe, dark').toBe('');
}

/**
 * Costs a sixth of axe as it comes: it describes only what breaks a rule, and gathers its findings in the page itself, not in a
 * second one ("legacy mode", which leaves out frames of other sites: there are none).
 */
function axe(page: Page, within: string | null): AxeBuilder {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  return within === null ? builder : builder.include(within);
}

async function findings(builder: AxeBuilder): Promise<string> {
  const { violations } = await builder.analyze();
  return violations
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}\n${String(target)}\n${failureSummary ?? ''}`),
    )
    .join('\n\n');
}
