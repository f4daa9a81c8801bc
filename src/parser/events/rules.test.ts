/** Every event rule through its own examples, read by the whole parser. */
import { describe, expect, test } from 'vitest';
import { parseText } from '../../testing/parse-text';
import type { EventFinding } from '../document';
import { lookupVerb } from '../language/verb-forms';
import { eventRules } from './all-rules';
import type { EventRule, RuleExample } from './event-rule';

const byRule = (text: string, id: string): EventFinding[] =>
  parseText(text).events.filter((event) => event.rule === id);
const actorsOf = (event: EventFinding | undefined): string[] =>
  (event?.participants ?? []).map(({ actor }) => actor as string).sort();

const finds: readonly (readonly [string, string, EventRule, RuleExample])[] = eventRules.flatMap((rule) =>
  rule.finds.map((example) => [rule.id, example.text, rule, example] as const),
);
const ignores = eventRules.flatMap((rule) => rule.ignores.map((text) => [rule.id, text] as const));

describe('event rules', () => {
  test('each has an id of its own, something it finds and something it ignores', () => {
    expect(new Set(eventRules.map((rule) => rule.id)).size).toBe(eventRules.length);
    expect(eventRules.filter((rule) => rule.finds.length === 0 || rule.ignores.length === 0)).toEqual([]);
  });

  test('each verb is one whose forms are known: else its rule never fires', () => {
    const verbs = eventRules.flatMap((rule) => rule.verbs ?? []);
    const unknown = verbs.filter((verb) => !lookupVerb(verb).some(({ kind }) => kind === 'infinitive'));
    expect(unknown).toEqual([]);
  });

  test.each(finds)('%s finds: %s', (id, text, rule, example) => {
    const [event] = byRule(text, id);
    expect(event?.kind).toBe(rule.kind);
    if (example.actors !== undefined) expect(actorsOf(event)).toEqual([...example.actors].sort());
    if (example.status !== undefined) expect(event?.status).toBe(example.status);
  });

  test.each(ignores)('%s ignores: %s', (id, text) => {
    expect(byRule(text, id)).toEqual([]);
  });
});
