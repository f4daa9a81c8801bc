/** On paper stand the events and the wordings, without anything to press. */
import { callOfTwoSources } from './published-corpus';
import { expect, test } from './explorer-test';

test('an opened event prints alone with its wordings, without list and controls', async ({
  explorer,
  page,
}) => {
  const call = callOfTwoSources();
  await explorer.openEvent(call);
  const quotes = await explorer.panel(call).getByRole('blockquote').count();
  await page.emulateMedia({ media: 'print' });
  await expect(explorer.panel(call).getByRole('blockquote')).toHaveCount(quotes);
  await expect(explorer.panel(call).getByRole('blockquote').last()).toBeVisible();
  await expect(explorer.line(call)).toBeHidden();
  await expect(explorer.filters).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
});
