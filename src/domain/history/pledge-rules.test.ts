/** Every rule on promises finds its examples and leaves its counter-examples alone. */
import { expect, test } from 'vitest';
import { meets, pledgeRuleFor, pledgeRules } from './pledge-rules';

test.each(pledgeRules.flatMap((rule) => rule.finds.map((text) => ({ rule, text }))))(
  '$rule.id: $text',
  ({ rule, text }) => {
    for (const kind of rule.kinds) expect(pledgeRuleFor(kind, text)?.state).toBe(rule.state);
  },
);

test.each(pledgeRules.flatMap((rule) => rule.ignores.map((text) => ({ rule, text }))))(
  'not $rule.id: $text',
  ({ rule, text }) => {
    expect(meets(rule, text)).toBe(false);
  },
);
