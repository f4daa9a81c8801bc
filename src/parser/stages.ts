/** The parser in one sentence: read, segment, dates, speech, actors, events; then link and check over all articles. */
import { findTimes } from './dates/find-times';
import type { Draft, Stage } from './document';
import { segment } from './segment/segment';
import { findSpeech } from './speech/find-speech';

/** In order; each with the reason it stands where it stands. */
export const stages: readonly Stage[] = [
  segment, //  everything below counts in sentences
  findTimes, // a time never crosses a sentence
  findSpeech, // before events: a verb inside speech is told, not done
];

/** Runs all stages of one article. */
export function parseDraft(draft: Draft): Draft {
  return stages.reduce((done, stage) => stage(done), draft);
}
