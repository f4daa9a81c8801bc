/** Each speech rule finds its own examples, with speaker and cue, and leaves alone what it must. */
import { describe, expect, test } from 'vitest';
import { articleIdSchema } from '../../schema/ids';
import { sliceSpan } from '../../schema/span';
import type { Draft } from '../document';
import { newDraft } from '../new-draft';
import { segment } from '../segment/segment';
import { findSpeech } from './find-speech';
import { speechRules, type SpeechRule } from './speech-rules';

function read(text: string): Draft {
  const article = { id: articleIdSchema.parse('beispiel'), file: 'beispiel.txt', title: null, body: text };
  return findSpeech(segment(newDraft(article, null)));
}

const rules: [string, SpeechRule][] = Object.entries(speechRules);

describe.each(rules)('%s', (id, rule) => {
  test.each(rule.finds.map((example) => [example.text, example] as const))('finds: %s', (text, example) => {
    const found = read(text).speech.find((finding) => finding.rule === id);
    expect(found?.spans.map((span) => sliceSpan(text, span))).toEqual(example.said);
    expect(found?.speaker == null ? null : sliceSpan(text, found.speaker)).toBe(example.by);
    expect(found?.cue == null ? null : sliceSpan(text, found.cue)).toBe(example.cue);
    expect(['indirect', rule.form]).toContain(found?.form);
  });

  test.each(rule.ignores.map((text) => [text] as const))('leaves alone: %s', (text) => {
    expect(read(text).speech.filter((finding) => finding.rule === id)).toEqual([]);
  });
});
